"""Endringer: a meeting is moved or cancelled, and every calendar must hear of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from bot.act import Act, require_secretary
from bot.body import SeatId
from bot.elsewhere import NOWHERE, Elsewhere
from bot.errors import MeetingCancelled as AlreadyCancelled
from bot.errors import MeetingChanged, MeetingHasBegun, NothingMoved
from bot.events import (
    Event,
    MeetingCancelled,
    MeetingMoved,
    MeetingRetitled,
    StandInReleased,
    Summoned,
)
from bot.meeting import Answer, Meeting, MeetingId, Status, Summons
from bot.move_news import tell
from bot.notice import answer_by
from bot.orders import AskAnew
from bot.person import PersonId
from bot.plan import Plan, Slot, require_possible
from bot.remote import require_closable
from bot.room.room import Room
from bot.succession import follow


@dataclass(frozen=True, kw_only=True)
class Move:
    """Where a meeting is to go, as somebody saw it before."""

    meeting: MeetingId
    slot: Slot
    seen_sequence: int


def move(
    meeting: Meeting,
    act: Act,
    *,
    plan: Plan,
    slot: Slot,
    seen_sequence: int,
    why: str = "",
    elsewhere: Elsewhere = NOWHERE,
) -> tuple[Meeting, tuple[Event, ...]]:
    """Give a meeting a new time or place; perhaps those who are called answer anew.

    It takes over the body as that is on the new day: who sits there only then is
    called, and who no longer does is let go.

    Raises:
        OnlyForSecretariat, MeetingChanged, MeetingHasBegun, MeetingCancelled,
        NothingMoved, ClosedCaseRemote, and all that planning a meeting raises: when it
        can't be moved.
    """
    require_changeable(meeting, act)
    require_untouched(meeting, seen_sequence)
    moved = _held_elsewhere(meeting, act, plan=plan, slot=slot, why=why)
    require_closable(moved)
    moved, let_go = _asked_anew(meeting, moved, act)
    moved, succeeded = follow(
        moved, act, body=plan.body, elsewhere=elsewhere, before=meeting
    )
    moved, told = tell(moved, act, newcomers=_newcomers(meeting, succeeded))
    return moved, (MeetingMoved(), *told, *let_go, *succeeded)


def _held_elsewhere(
    meeting: Meeting, act: Act, *, plan: Plan, slot: Slot, why: str
) -> Meeting:
    """See a meeting in another place or at another time, its answers as they were."""
    starts_at, ends_at = require_possible(plan, act, slot, moving=meeting.id)
    _require_news(meeting, slot, starts_at, ends_at)
    return replace(
        meeting,
        starts_at=starts_at,
        ends_at=ends_at,
        place=slot.place,
        form=slot.form,
        moved_because=why,
        room=Room(),
        sequence=meeting.sequence + 1,
        stamped_at=act.at,
    )


def asks_anew(meeting: Meeting, starts_at: datetime, ends_at: datetime) -> bool:
    """Tell whether answers to a meeting no longer count when it is held then."""
    match meeting.body.orders.ask_anew:
        case AskAnew.ALWAYS:
            return True
        case AskAnew.TIME:
            return (starts_at, ends_at) != (meeting.starts_at, meeting.ends_at)
        case AskAnew.NEVER:
            return False


def cancel(
    meeting: Meeting, act: Act, *, why: str, seen_sequence: int | None = None
) -> tuple[Meeting, tuple[Event, ...]]:
    """Call a meeting off.

    Raises:
        OnlyForSecretariat, MeetingCancelled, MeetingHasBegun, MeetingChanged: when it
        can't be.
    """
    require_changeable(meeting, act)
    if seen_sequence is not None:
        require_untouched(meeting, seen_sequence)
    cancelled = replace(
        meeting,
        status=Status.CANCELLED,
        cancelled_because=why,
        sequence=meeting.sequence + 1,
        stamped_at=act.at,
    )
    return cancelled, (MeetingCancelled(why),)


def retitle(
    meeting: Meeting, act: Act, *, title: str
) -> tuple[Meeting, tuple[Event, ...]]:
    """Give a meeting another title; those who are called hear of it when it is sent.

    Raises:
        OnlyForSecretariat, MeetingCancelled, MeetingHasBegun: when it can't be.
    """
    require_changeable(meeting, act)
    if title == meeting.title:
        return meeting, ()
    return replace(meeting, title=title), (MeetingRetitled(title),)


def require_changeable(meeting: Meeting, act: Act) -> None:
    """Let a secretary change a meeting that lies ahead.

    Raises:
        OnlyForSecretariat, MeetingCancelled, MeetingHasBegun: otherwise.
    """
    require_secretary(meeting.body, act)
    if meeting.status is Status.CANCELLED:
        raise AlreadyCancelled(meeting.body.orders.language)
    if meeting.has_begun(act.at):
        raise MeetingHasBegun(meeting.body.orders.language)


def require_untouched(meeting: Meeting, seen_sequence: int) -> None:
    """Let a dialog pass whose meeting nobody has moved or cancelled meanwhile.

    Raises:
        MeetingChanged: when somebody has.
    """
    if meeting.sequence != seen_sequence:
        raise MeetingChanged(meeting.body.orders.language)


def _require_news(
    meeting: Meeting, slot: Slot, starts_at: datetime, ends_at: datetime
) -> None:
    """Spare people a new question when the meeting is where it was."""
    there = (meeting.starts_at, meeting.ends_at, meeting.place, meeting.form)
    if (starts_at, ends_at, slot.place, slot.form) == there:
        raise NothingMoved(meeting.body.orders.language)


def _asked_anew(
    before: Meeting, moved: Meeting, act: Act
) -> tuple[Meeting, tuple[Event, ...]]:
    """Ask those whose seats they are again, and let those go who stood in."""
    if not moved.is_open:
        return moved, ()
    is_new_question = asks_anew(before, moved.starts_at, moved.ends_at)
    if is_new_question or moved.starts_at != before.starts_at:
        moved = replace(moved, answer_by=answer_by(moved, sent_at=act.at))
    if not is_new_question:
        return moved, ()
    roll = {seat: _asked(before, seat, act) for seat in before.roll}
    return replace(moved, roll=roll), tuple(_let_go(before))


def _let_go(meeting: Meeting) -> Iterator[Event]:
    for seat, summons in meeting.summonses():
        if summons.is_stand_in and summons.stands:
            had_accepted = summons.accepted_at is not None
            yield StandInReleased(seat.id, summons.person.id, had_accepted)


def _newcomers(before: Meeting, events: tuple[Event, ...]) -> tuple[PersonId, ...]:
    called = (event.person for event in events if isinstance(event, Summoned))
    return tuple(dict.fromkeys(who for who in called if not before.calls(who)))


def _asked(meeting: Meeting, seat: SeatId, act: Act) -> tuple[Summons, ...]:
    """Ask the one whose seat it is again; those who stood in are let go."""
    member = meeting.principal(seat)
    return tuple(
        Summons(person=called.person, rank=called.rank, called_at=act.at)
        if called is member
        else replace(called, answer=Answer.RELEASED)
        for called in meeting.roll[seat]
    )

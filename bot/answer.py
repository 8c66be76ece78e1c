"""Answers: one tap says yes, and any answer can be changed until the meeting begins."""

from bot.act import Act
from bot.body import Rank, Seat
from bot.errors import (
    AnswerOutdated,
    MeetingCancelled,
    MeetingHasBegun,
    NoLongerNeeded,
    NotCalled,
    NotForOthers,
    NoticeNotSent,
)
from bot.events import (
    Accepted,
    ApologyWithdrawn,
    Event,
    StandInAccepted,
    StandInReleased,
)
from bot.meeting import Answer, Meeting, Status, Summons
from bot.person import PersonId


def come(
    meeting: Meeting,
    act: Act,
    *,
    person: PersonId,
    seen_sequence: int | None = None,
) -> tuple[Meeting, tuple[Event, ...]]:
    """Say that a person comes: a first yes, a yes after a no, or a stand-in's yes.

    Raises:
        NotCalled, NoLongerNeeded, NotForOthers, NoticeNotSent, MeetingCancelled,
        MeetingHasBegun, AnswerOutdated: when the answer can't be taken.
    """
    events: list[Event] = []
    needed = answerable(meeting, act, person, seen_sequence=seen_sequence)
    for seat, summons in needed:
        if summons.answer is Answer.COMING:
            continue
        _require_free(meeting, seat, summons)
        meeting, released = _release_stand_ins(meeting, act, seat, summons)
        meeting = meeting.answer(
            seat.id,
            person,
            answer=Answer.COMING,
            apology=None,
            answered_at=act.at,
            answered_by=act.by,
        )
        events += [_said_yes(seat, summons), *released]
    return meeting, tuple(events)


def answerable(
    meeting: Meeting, act: Act, person: PersonId, *, seen_sequence: int | None = None
) -> tuple[tuple[Seat, Summons], ...]:
    """Find the seats that a person may answer for now.

    `seen_sequence` is the meeting's SEQUENCE when they were asked, if it is known: who
    was asked about Thursday has said nothing of Friday.

    Raises:
        NotCalled, NoLongerNeeded, NotForOthers, NoticeNotSent, MeetingCancelled,
        MeetingHasBegun, AnswerOutdated: when there is none.
    """
    require_answerable(meeting, act)
    language = meeting.body.orders.language
    if act.by != person and not meeting.body.is_secretary(act.by):
        raise NotForOthers(language)
    if seen_sequence not in (None, meeting.sequence):
        raise AnswerOutdated(language)
    called = meeting.called(person)
    if not called:
        raise NotCalled(language, body=meeting.body.name)
    needed = tuple((s, m) for s, m in called if m.answer is not Answer.RELEASED)
    if not needed:
        raise NoLongerNeeded(language)
    return needed


def require_answerable(meeting: Meeting, act: Act) -> None:
    """Let answers pass from the notice until the meeting begins.

    Raises:
        NoticeNotSent, MeetingCancelled, MeetingHasBegun: before, or after.
    """
    language = meeting.body.orders.language
    if meeting.status is Status.CANCELLED:
        raise MeetingCancelled(language)
    if meeting.status is Status.PLANNED:
        raise NoticeNotSent(language)
    if meeting.has_begun(act.at):
        raise MeetingHasBegun(language)


def _require_free(meeting: Meeting, seat: Seat, summons: Summons) -> None:
    """Refuse a stand-in's late yes when another was asked in the meantime."""
    sitting = meeting.sitting(seat.id)
    if summons.rank is Rank.STAND_IN and sitting not in (None, summons):
        raise NoLongerNeeded(meeting.body.orders.language)


def _release_stand_ins(
    meeting: Meeting, act: Act, seat: Seat, summons: Summons
) -> tuple[Meeting, tuple[Event, ...]]:
    """Let those go who stood in, when the one whose seat it is comes after all."""
    if summons.rank is Rank.STAND_IN:
        return meeting, ()
    events: list[Event] = []
    for other in meeting.roll[seat.id]:
        if other.rank is Rank.STAND_IN and other.stands:
            had_accepted = other.answer is Answer.COMING
            meeting = meeting.answer(
                seat.id, other.person.id, answer=Answer.RELEASED, answered_at=act.at
            )
            events.append(StandInReleased(seat.id, other.person.id, had_accepted))
    return meeting, tuple(events)


def _said_yes(seat: Seat, summons: Summons) -> Event:
    if summons.rank is Rank.STAND_IN:
        return StandInAccepted(seat.id, summons.person.id)
    if summons.answer is Answer.AWAY:
        return ApologyWithdrawn(seat.id, summons.person.id)
    return Accepted(seat.id, summons.person.id)

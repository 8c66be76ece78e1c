"""Permisjon: somebody comes, but not to all of the meeting, or leaves it for a case."""

from datetime import datetime

from bot.act import Act
from bot.answer import answerable
from bot.apology import proposed_for
from bot.body import Seat
from bot.elsewhere import NOWHERE, Elsewhere
from bot.events import Event, PartlyAway, StandInAccepted
from bot.extent import Extent, Leave
from bot.filling import come_back, fill_seats, has_the_word_of
from bot.late_yes import take_up
from bot.meeting import Answer, Apology, Meeting, Summons
from bot.person import Person, PersonId
from bot.seat_errors import (
    CaseNotTreated,
    GapIsAll,
    GapOutside,
    PartOfPart,
    StandInHasAccepted,
)


def be_away_in_part(
    meeting: Meeting,
    act: Act,
    elsewhere: Elsewhere = NOWHERE,
    *,
    person: PersonId,
    leave: Leave,
    apology: Apology | None = None,
    stand_in: Person | None = None,
    seen_question: int | None = None,
) -> tuple[Meeting, tuple[Event, ...]]:
    """Excuse a person from a part of the meeting, and ask somebody to sit in for it.

    Raises:
        StandInHasAccepted: when a stand-in has their word for all of the meeting.
        GapOutside, GapIsAll, CaseNotTreated: when it is no part of the meeting.
        All that `apologise` does.
    """
    require_part(meeting, leave.gap)
    events: list[Event] = []
    before = meeting
    needed = answerable(meeting, act, person, seen_question=seen_question)
    proposed = proposed_for(meeting, needed, stand_in)
    for seat, summons in needed:
        meeting, let_go = take_up(meeting, act, seat, summons)
        _require_own(meeting, seat, summons)
        is_known = summons.leave == leave and summons.apology == apology
        if is_known and not summons.is_returning:
            continue
        events += (*_first_yes(seat, summons), *let_go)
        changes = _in_part(act, summons, leave, apology)
        meeting = meeting.answer(seat.id, person, **changes)
        events.append(PartlyAway(seat.id, person, leave))
    meeting, filled = fill_seats(
        before, meeting, act, elsewhere=elsewhere, proposed=proposed
    )
    return meeting, (*events, *filled)


def require_part(meeting: Meeting, gap: Extent) -> None:
    """Let a part of the meeting pass that is one.

    Raises:
        GapOutside, GapIsAll, CaseNotTreated: otherwise.
    """
    language = meeting.body.orders.language
    since = gap.since or meeting.starts_at
    until = gap.until or meeting.ends_at
    if not meeting.starts_at <= since < until <= meeting.ends_at:
        raise GapOutside(language)
    if gap.has_time and (since, until) == (meeting.starts_at, meeting.ends_at):
        raise GapIsAll(language)
    treated = {item.id for item in meeting.agenda if item.is_treated}
    if not set(gap.items) <= treated:
        raise CaseNotTreated(language)
    if not (gap.has_time or gap.items):
        raise GapOutside(language)


def _in_part(
    act: Act, summons: Summons, leave: Leave, apology: Apology | None
) -> dict[str, object]:
    return come_back(act) | {
        "apology": apology,
        "times_excused": summons.times_excused + 1,
        "leave": leave,
        "answered_by": act.by,
        "accepted_at": _accepted_at(summons, act),
    }


def _require_own(meeting: Meeting, seat: Seat, summons: Summons) -> None:
    """Let those pass whose seat it is for all of the meeting, and nobody else's.

    Raises:
        PartOfPart: for a stand-in who is asked for a part only.
        StandInHasAccepted: when a stand-in has their word for all of it.
    """
    language = meeting.body.orders.language
    if summons.extent:
        raise PartOfPart(language)
    stand_in = has_the_word_of(meeting, seat, summons)
    if stand_in and summons.answer is Answer.AWAY:
        raise StandInHasAccepted(language, name=stand_in.person.name)


def _first_yes(seat: Seat, summons: Summons) -> tuple[Event, ...]:
    """Tell of a stand-in's yes, when that they come in part is the first they say."""
    if not summons.is_stand_in or summons.answer is Answer.COMING:
        return ()
    return (StandInAccepted(seat.id, summons.person.id),)


def _accepted_at(summons: Summons, act: Act) -> datetime | None:
    return (summons.accepted_at or act.at) if summons.is_stand_in else None

"""Forfall: somebody can't come, and their seat passes to a stand-in."""

from datetime import timedelta
from typing import Final

from bot.act import Act
from bot.answer import answerable
from bot.body import Rank, Seat, SeatId
from bot.events import ApologyGiven, Event, StandInDeclined
from bot.meeting import Answer, Apology, Meeting, Summons
from bot.person import Person, PersonId
from bot.stand_in import fill, require_fit

#: How long after the meeting it is kept why somebody stayed away. Personal data is kept
#: no longer than it is needed for (personvernforordningen art. 5 nr. 1 e).
KEPT_FOR: Final = timedelta(days=30)


def apologise(
    meeting: Meeting,
    act: Act,
    *,
    person: PersonId,
    apology: Apology | None = None,
    stand_in: Person | None = None,
    seen_sequence: int | None = None,
) -> tuple[Meeting, tuple[Event, ...]]:
    """Excuse a person from the seats they are called to, and ask the next in line.

    `stand_in` is the one whom the person proposes; otherwise the seat's own order
    decides, as it does for a second seat. An answer that was given before stays as it
    is.

    Raises:
        NotCalled, NoLongerNeeded, NotForOthers, NoticeNotSent, MeetingCancelled,
        MeetingHasBegun, AnswerOutdated: when no answer can be taken.
        StandInIsMember, StandInIsAway, StandInAlreadyCalled, StandInNotListed:
        when the proposed stand-in can't sit.
    """
    events: list[Event] = []
    needed = answerable(meeting, act, person, seen_sequence=seen_sequence)
    given_up = tuple((seat, summons) for seat, summons in needed if summons.stands)
    proposed = _proposed_for(meeting, given_up, stand_in)
    for seat, summons in given_up:
        meeting = meeting.answer(
            seat.id,
            person,
            answer=Answer.AWAY,
            apology=apology,
            answered_at=act.at,
            answered_by=act.by,
        )
        meeting, filled = fill(meeting, act, seat, proposed=proposed.get(seat.id))
        events += [_said_no(seat, summons), *filled]
    return meeting, tuple(events)


def _proposed_for(
    meeting: Meeting,
    given_up: tuple[tuple[Seat, Summons], ...],
    stand_in: Person | None,
) -> dict[SeatId, Person]:
    """Find the seat that a proposed stand-in is for: one where they are listed."""
    if stand_in is None or not given_up:
        return {}
    seats = [seat for seat, _ in given_up]
    seat = next((seat for seat in seats if stand_in in seat.stand_ins), seats[0])
    require_fit(meeting, seat, stand_in)
    return {seat.id: stand_in}


def _said_no(seat: Seat, summons: Summons) -> Event:
    if summons.rank is Rank.STAND_IN:
        had_accepted = summons.answer is Answer.COMING
        return StandInDeclined(seat.id, summons.person.id, had_accepted)
    return ApologyGiven(seat.id, summons.person.id)

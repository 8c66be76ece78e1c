"""Forfall: somebody can't come, and their seat passes to a stand-in."""

from datetime import timedelta
from typing import Final

from bot.act import Act
from bot.answer import answerable
from bot.body import Seat, SeatId
from bot.elsewhere import NOWHERE, Elsewhere
from bot.events import (
    ApologyGiven,
    Event,
    StandInDeclined,
)
from bot.filling import fill_seats
from bot.meeting import Answer, Apology, Meeting, Summons
from bot.opening import Opening
from bot.person import Person, PersonId
from bot.seat_errors import (
    StandInsInOrder,
)
from bot.stand_in import may_pick_anyone, require_fit

#: How long after the meeting it is kept why somebody stayed away. Personal data is kept
#: no longer than it is needed for (personvernforordningen art. 5 nr. 1 e).
KEPT_FOR: Final = timedelta(days=30)


def apologise(
    meeting: Meeting,
    act: Act,
    elsewhere: Elsewhere = NOWHERE,
    *,
    person: PersonId,
    apology: Apology | None = None,
    stand_in: Person | None = None,
    seen_question: int | None = None,
) -> tuple[Meeting, tuple[Event, ...]]:
    """Excuse a person from the seats they are called to, and ask the next in line.

    `stand_in` is the one whom the person proposes, where the body lets them; otherwise
    the seat's own order decides, as it does for a second seat. An answer that was given
    before stays as it is.

    Raises:
        NotCalled, NoLongerNeeded, NotForOthers, NoticeNotSent, MeetingCancelled,
        MeetingHasBegun, AnswerOutdated: when no answer can be taken.
        StandInsInOrder: when the body does not let members choose.
        StandInIsMember, StandInIsAway, StandInAlreadyCalled: when the proposed
        stand-in can't sit.
    """
    events: list[Event] = []
    before = meeting
    needed = answerable(meeting, act, person, seen_question=seen_question)
    given_up = tuple((s, m) for s, m in needed if m.stands or m.is_returning)
    proposed = proposed_for(meeting, given_up, stand_in)
    for seat, summons in given_up:
        changes = _no(act, summons, apology)
        meeting = meeting.answer(seat.id, person, **changes)
        events.append(_said_no(seat, summons))
    meeting, filled = fill_seats(
        before, meeting, act, elsewhere=elsewhere, proposed=proposed
    )
    return meeting, (*events, *filled)


def proposed_for(
    meeting: Meeting,
    given_up: tuple[tuple[Seat, Summons], ...],
    stand_in: Person | None,
) -> dict[SeatId, Person]:
    """Find the seat that a proposed stand-in is for: one where they are listed."""
    if stand_in is None or not given_up:
        return {}
    if not may_pick_anyone(meeting):
        raise StandInsInOrder(meeting.body.orders.language, body=meeting.body.name)
    by_seat = {seat.id: (seat, summons) for seat, summons in given_up}
    seat, absent = next(
        (each for each in by_seat.values() if stand_in in each[0].stand_ins),
        next(iter(by_seat.values())),
    )
    require_fit(meeting, Opening(seat=seat, absent=absent), stand_in)
    return {seat.id: stand_in}


def _no(act: Act, summons: Summons, apology: Apology | None) -> dict[str, object]:
    return {
        "answer": Answer.AWAY,
        "apology": apology,
        "verdict": None,
        "times_excused": summons.times_excused + 1,
        "leave": None,
        "is_returning": False,
        "is_left_empty": False,
        "absence": None,
        "answered_at": act.at,
        "answered_by": act.by,
    }


def _said_no(seat: Seat, summons: Summons) -> Event:
    if summons.is_stand_in:
        had_accepted = summons.accepted_at is not None
        return StandInDeclined(seat.id, summons.person.id, had_accepted)
    return ApologyGiven(seat.id, summons.person.id)

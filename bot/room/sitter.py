"""Who may sit in a seat, who is expected to, and in whose place."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.body import Rank, Seat
from bot.meeting import Answer, Meeting
from bot.person import Person
from bot.room.presence import Presence


@dataclass(frozen=True, kw_only=True)
class Absent:
    """Whose seat it is, and who did not sit in it at any time of the meeting."""

    seat: Seat
    person: Person
    #: Forfall; otherwise they had not said that they would be away.
    is_excused: bool


def possible_sitters(meeting: Meeting, seat: Seat) -> tuple[Person, ...]:
    """List everyone who may turn out to sit in a seat, the likeliest first."""
    latest = reversed(meeting.roll.get(seat.id, ()))
    # A stand-in may come unneeded; whoever sat there before has nothing to come for.
    called = (s.person for s in latest if s.holds or s.is_stand_in)
    return tuple({person.id: person for person in (*called, *seat.people)}.values())


def expected_sitter(meeting: Meeting, seat: Seat) -> Person | None:
    """Find who has said that they come to a seat.

    Someone who has not answered may be there or not: that only the room can tell.
    """
    sitting = meeting.sitting(seat.id)
    return sitting.person if sitting and sitting.answer is Answer.COMING else None


def is_expected_empty(meeting: Meeting, seat: Seat) -> bool:
    """Tell whether everyone who was called to a seat has said no."""
    return meeting.sitting(seat.id) is None


def whose(meeting: Meeting, seat: Seat) -> Person | None:
    """Find whose seat it is in this meeting: a permanent proxy's, or a holder's."""
    called = meeting.principal(seat.id)
    return called.person if called else seat.principal


def in_place_of(meeting: Meeting, seat: Seat, person: Person) -> Person | None:
    """Find for whom somebody sits in a seat; nobody when it is their own.

    A holder who comes though a proxy was called sits in their own.
    """
    principal = whose(meeting, seat)
    own = (principal, seat.holder, seat.proxy)
    return None if principal is None or person in own else principal


def absent(presence: Presence) -> Iterator[Absent]:
    """List everyone whose seat it is and who never sat in it, in roster order.

    Whoever a stand-in sits for is among them, so that nobody can be missing. A
    permanent proxy's holder is not away.
    """
    meeting = presence.meeting
    for seat in meeting.body.seats:
        person = whose(meeting, seat)
        if person is None or not presence.is_marked(seat.id):
            continue
        sat = presence.sat(seat.id)
        if person not in sat and not _is_own(meeting, seat, sat):
            excused = not presence.has_not_come(seat.id)
            yield Absent(seat=seat, person=person, is_excused=excused)


def _is_own(meeting: Meeting, seat: Seat, sat: tuple[Person, ...]) -> bool:
    called = meeting.principal(seat.id)
    rank = called.rank if called else seat.principal_rank
    return rank is Rank.PROXY and seat.holder in sat

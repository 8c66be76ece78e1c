"""Turnout: whether whoever had a seat on the day of a meeting came to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.body import Seat
from bot.person import Person
from bot.room.clock import closed_at
from bot.room.presence import Presence
from bot.room.sitter import in_place_of, whose
from bot.room.stint import Stint


class Showing(StrEnum):
    """What became of somebody's being there, the best first, as it is counted."""

    PRESENT = "present"
    IN_PART = "in_part"
    EXCUSED = "excused"
    NOT_COME = "not_come"
    UNMARKED = "unmarked"


@dataclass(frozen=True, kw_only=True)
class Turnout:
    """One seat in one meeting."""

    seat: Seat
    #: Whose it was that day; nobody while the seat is empty.
    person: Person | None
    showing: Showing
    #: Those who sat there in that one's place.
    stand_ins: tuple[Person, ...]


def turnouts(presence: Presence) -> Iterator[Turnout]:
    """Tell seat by seat who came to a meeting whose roll was called.

    A holder who comes though a permanent proxy was called has come to their own seat.
    """
    meeting = presence.meeting
    for seat in meeting.body.seats:
        principal = whose(meeting, seat)
        sat = presence.sat(seat.id)
        own = [p for p in sat if principal and in_place_of(meeting, seat, p) is None]
        yield Turnout(
            seat=seat,
            person=own[0] if own else principal,
            showing=_showing(presence, seat, own),
            stand_ins=tuple(p for p in sat if p not in own),
        )


def _showing(presence: Presence, seat: Seat, own: list[Person]) -> Showing:
    there = [s for s in presence.stints.get(seat.id, ()) if s.person in own]
    if any(_is_whole(presence, stint) for stint in there):
        return Showing.PRESENT
    if there:
        return Showing.IN_PART
    if not presence.is_marked(seat.id):
        return Showing.UNMARKED
    missing = presence.has_not_come(seat.id)
    return Showing.NOT_COME if missing else Showing.EXCUSED


def _is_whole(presence: Presence, stint: Stint) -> bool:
    """Tell whether somebody sat there from the beginning to the end, by the clock."""
    if stint.only:
        return False
    meeting = presence.meeting
    came = presence.moment(stint.since) if stint.since else meeting.starts_at
    ends = closed_at(meeting) or meeting.ends_at
    went = presence.moment(stint.until) if stint.until else ends
    return bool(came and came <= meeting.starts_at and went and went >= ends)

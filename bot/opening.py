"""Plass som skal fylles: a seat that somebody is away from, and for how much."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.body import Seat
from bot.extent import Extent
from bot.meeting import Answer, Meeting, Summons
from bot.orders import StandInRule


@dataclass(frozen=True, kw_only=True)
class Opening:
    """A seat for which a stand-in is called, for all of the meeting or a part of it."""

    seat: Seat
    extent: Extent | None = None
    #: Who stays away.
    absent: Summons

    @property
    def since(self) -> datetime:
        """Tell when it was known that somebody is away: who was first goes first."""
        return self.absent.answered_at or self.absent.called_at


def openings(meeting: Meeting) -> tuple[Opening, ...]:
    """List what stand-ins are called for, in the order in which it became known."""
    found = (
        opening
        for seat in meeting.body.seats
        if calls_for_stand_in(meeting, seat)
        for opening in _of_seat(meeting, seat)
    )
    return tuple(sorted(found, key=lambda opening: opening.since))


def calls_for_stand_in(meeting: Meeting, seat: Seat) -> bool:
    """Tell whether the body's rule fills a seat whose member is away.

    The duty is to fill members' seats (kommuneloven § 7-10). Of others only those are
    filled that have somebody to fill them.
    """
    match meeting.body.orders.stand_ins:
        case StandInRule.NONE:
            return False
        case StandInRule.PICKED:
            return True
    return seat.has_vote or bool(seat.stand_ins)


def _of_seat(meeting: Meeting, seat: Seat) -> Iterator[Opening]:
    member = meeting.principal(seat.id)
    if member is None:
        return
    if member.answer is Answer.AWAY:
        yield Opening(seat=seat, absent=member)
    sitting = member if member.stands else meeting.sitting(seat.id)
    if sitting and sitting.gap:
        yield Opening(seat=seat, extent=sitting.gap, absent=sitting)

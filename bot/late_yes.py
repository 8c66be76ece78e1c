"""Sent ja: a stand-in who said no, or nothing in time, and would come after all."""

from bot.act import Act
from bot.body import Seat
from bot.errors import NoLongerNeeded
from bot.filling import Decision, make_room
from bot.meeting import Answer, Meeting, Summons
from bot.opening import Opening, openings


def is_in_time(meeting: Meeting, seat: Seat, summons: Summons) -> bool:
    """Tell whether a stand-in who does not stand any longer may still have the seat."""
    return _still_theirs(meeting, seat, summons) is not None


def take_up(meeting: Meeting, act: Act, seat: Seat, summons: Summons) -> Decision:
    """Let somebody through who may say yes, and take back what another was asked since.

    Raises:
        NoLongerNeeded: when it is too late.
    """
    if not summons.is_stand_in or summons.stands:
        return meeting, ()
    opening = _still_theirs(meeting, seat, summons)
    if opening is None:
        raise NoLongerNeeded(meeting.body.orders.language)
    return make_room(meeting, act, opening)


def _still_theirs(meeting: Meeting, seat: Seat, summons: Summons) -> Opening | None:
    """Find what they were called for, if nobody else has it.

    A no can be taken back until another has said yes: they were first in the order
    (kommuneloven § 7-10). Who did not answer has lost their turn to the next.
    """
    here = (each for each in openings(meeting) if each.seat.id == seat.id)
    opening = next((each for each in here if each.extent == summons.extent), None)
    if opening is None or summons.answer not in (Answer.AWAY, Answer.SILENT):
        return None
    asked = meeting.standing_in(seat.id, opening.extent)
    may_go_before = summons.answer is Answer.AWAY
    is_free = asked is None or (may_go_before and asked.answer is Answer.AWAITED)
    return opening if is_free else None

"""The screens of the room as they are now, for those who keep its books."""

from dataclasses import replace

from bot.agenda.editing import find
from bot.agenda.item import Item
from bot.meeting import Meeting
from bot.room.roll_call import require_seat
from bot.room.wording import proposed
from bot.room.writing import require_recordable
from handlers.asking import Asking
from handlers.blocks.decision import Typed, decision_dialog, typed_of
from handlers.blocks.elements import Block
from handlers.blocks.lead import lead_dialog
from handlers.blocks.room import Place, room_dialog
from handlers.blocks.room_items import items_dialog
from handlers.blocks.room_seat import seat_dialog
from handlers.blocks.room_task import task_dialog
from handlers.blocks.visitors import visitors_dialog


def kept(asking: Asking, place: Place) -> Meeting:
    """Read the meeting that somebody writes of.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled: when they may not.
    """
    meeting = asking.meeting(str(place.meeting))
    require_recordable(meeting, asking.act)
    return meeting


def kept_item(asking: Asking, place: Place) -> tuple[Meeting, Item]:
    """Read the meeting and the item likewise.

    Raises:
        NoSuchItem: when it is gone from the agenda.
    """
    meeting = kept(asking, place)
    return meeting, find(meeting, place.item)


def room_drawn(asking: Asking, place: Place, *, said: str = "") -> Block:
    """Draw who is there, and what is being treated."""
    return room_dialog(kept(asking, place), place, at=asking.act.at, said=said)


def seat_drawn(asking: Asking, place: Place) -> Block:
    """Draw one seat.

    Raises:
        NoSuchSeat: when the body has it no longer.
    """
    meeting = kept(asking, place)
    require_seat(meeting, place.seat)
    return seat_dialog(meeting, place, at=asking.act.at, stamp=asking.stamp)


def visitors_drawn(asking: Asking, place: Place, *, said: str = "") -> Block:
    """Draw those without a seat."""
    meeting = kept(asking, place)
    return visitors_dialog(meeting, place, stamp=asking.stamp, said=said)


def lead_drawn(asking: Asking, place: Place) -> Block:
    """Draw who leads, writes and signs."""
    return lead_dialog(kept(asking, place), place, stamp=asking.stamp)


def items_drawn(
    asking: Asking, place: Place, *, page: int = 0, said: str = ""
) -> Block:
    """Draw the items with their outcomes."""
    there = replace(place, page=page)
    return items_dialog(kept(asking, place), there, said=said)


def decision_drawn(asking: Asking, place: Place, typed: Typed | None = None) -> Block:
    """Draw a decision: as it is typed, or as it stands, or as it is proposed."""
    meeting, item = kept_item(asking, place)
    known = meeting.room.decisions.get(item.id) or proposed(meeting, item)
    shown = typed or typed_of(known)
    return decision_dialog(meeting, item, place, shown, stamp=asking.stamp)


def task_drawn(asking: Asking, place: Place) -> Block:
    """Draw the form for a task."""
    meeting, item = kept_item(asking, place)
    return task_dialog(meeting, item, place, stamp=asking.stamp)

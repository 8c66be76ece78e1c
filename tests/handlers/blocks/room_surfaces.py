"""The screens of the room, for all that can be seen on them."""

from dataclasses import replace
from typing import Any

from bot.agenda.item import ItemId
from bot.meeting import Meeting
from bot.room.fact import FactId, FactKind
from bot.room.moving_on import begin, close
from bot.room.roll_call import SeenSeat, go, strike
from handlers.blocks.room import Place, room_dialog
from handlers.blocks.room_seat import seat_dialog
from handlers.blocks.visitors import visitors_dialog
from tests.builders import SOLVEIG, an_act

Surface = dict[str, Any]


def room_surfaces(called: Meeting, recorded: Meeting) -> dict[str, Surface]:
    """Draw the room before the roll is called, while it is held, and afterwards."""
    act = an_act(SOLVEIG, at=recorded.starts_at)
    agenda = tuple(
        replace(item, id=ItemId(n)) for n, item in enumerate(recorded.agenda, 1)
    )
    called = replace(called, agenda=agenda)
    held, _ = begin(replace(recorded, agenda=agenda), act, item=agenda[0].id)
    first = held.body.seats[0].id
    gone, _ = go(
        held,
        act,
        seat=SeenSeat(id=first, newest=FactId(99)),
        kind=FactKind.OUT,
        at=held.ends_at,
    )
    over, _ = close(gone, act, at=held.ends_at)
    corrected, _ = strike(gone, act, fact=FactId(1))
    place = Place(meeting=held.id, seat=first)
    return {
        "room": room_dialog(called, place, at=called.stamped_at),
        "room-held": room_dialog(gone, place, at=held.starts_at, said="Lagret."),
        "room-over": room_dialog(over, place, at=held.ends_at),
        "room-seat": seat_dialog(gone, place, at=held.starts_at, stamp="1"),
        "room-seat-struck": seat_dialog(corrected, place, at=held.ends_at, stamp="1"),
        "visitors": visitors_dialog(held, place, stamp="1"),
        "visitors-none": visitors_dialog(called, place, stamp="1", said="Lagret."),
    }

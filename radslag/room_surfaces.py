"""The screens of the room, drawn for Slack to judge."""

from collections.abc import Iterator
from datetime import datetime

from bot.meeting import Meeting
from handlers.blocks.elements import Block
from handlers.blocks.room import Place, room_dialog
from handlers.blocks.room_seat import seat_dialog
from handlers.blocks.visitors import visitors_dialog


def room_views(called: Meeting, *, at: datetime) -> Iterator[tuple[str, Block]]:
    """Draw the roll, one of its seats, and those without a seat."""
    place = Place(meeting=called.id, seat=called.body.seats[0].id)
    yield "oppmøte", room_dialog(called, place, at=at)
    yield "en plass", seat_dialog(called, place, at=at, stamp="1")
    yield "gjester", visitors_dialog(called, place, stamp="1")

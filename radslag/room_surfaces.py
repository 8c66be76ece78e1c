"""The screens of the room, drawn for Slack to judge."""

from collections.abc import Iterator
from datetime import datetime

from bot.meeting import Meeting
from bot.room.wording import proposed
from handlers.blocks.decision import decision_dialog, typed_of
from handlers.blocks.elements import Block
from handlers.blocks.lead import lead_dialog
from handlers.blocks.room import Place, room_dialog
from handlers.blocks.room_items import items_dialog
from handlers.blocks.room_seat import seat_dialog
from handlers.blocks.room_task import task_dialog
from handlers.blocks.unsaved import unsaved_dialog
from handlers.blocks.visitors import visitors_dialog


def room_views(called: Meeting, *, at: datetime) -> Iterator[tuple[str, Block]]:
    """Draw the roll with what is opened from it, and what is decided."""
    item = called.agenda[0]
    place = Place(meeting=called.id, seat=called.body.seats[0].id, item=item.id)
    yield "oppmøte", room_dialog(called, place, at=at)
    yield "en plass", seat_dialog(called, place, at=at, stamp="1")
    yield "gjester", visitors_dialog(called, place, stamp="1")
    yield "møteleder", lead_dialog(called, place, stamp="1")
    yield "sakene", items_dialog(called, place)
    typed = typed_of(proposed(called, item))
    yield "vedtak", decision_dialog(called, item, place, typed, stamp="1")
    language = called.body.orders.language
    yield "ikke lagret", unsaved_dialog(language, about=str(place))
    yield "oppgave", task_dialog(called, item, place, stamp="1")

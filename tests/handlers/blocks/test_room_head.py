"""The minute-taker sees who leads, and is told when somebody must be elected."""

from typing import Final

from bot.body import Chair, ChairRole
from bot.room.fact import Entry
from bot.room.presence import Presence
from bot.room.roll_line import roll_line
from handlers.blocks.room_head import room_head
from tests.builders import ASTRID, HOLE, LIER, a_body, a_called_meeting
from tests.rooms import a_room, excused, present

CHAIR: Final = Chair(role=ChairRole.CHAIR, participant="Lier", person=ASTRID)
NOBODY: Final = "Verken leder eller nestleder er til stede."


def test_who_leads_stands_there_as_soon_as_they_do() -> None:
    assert "*Astrid Brekke* leder møtet." in _head(present(LIER))


def test_nobody_is_to_be_elected_before_all_is_known() -> None:
    assert NOBODY not in _head(present(HOLE))
    assert NOBODY in _head(present(HOLE), excused(LIER))


def _head(*entries: Entry) -> str:
    body = a_body(LIER, HOLE, chairs=(CHAIR,))
    presence = Presence(a_called_meeting(body=body, room=a_room(*entries)))
    return room_head(presence, [roll_line(presence, seat) for seat in body.seats])

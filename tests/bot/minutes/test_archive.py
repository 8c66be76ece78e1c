"""A meeting in the archive's words, with a word for all that it may hold."""

from bot.agenda.item import Item, ItemId, ItemKind
from bot.minutes.archive import TYPES, moetemappe
from bot.room.fact import Entry, FactKind
from bot.room.presence import Presence
from tests.builders import (
    ASTRID,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    LIER,
    SOLVEIG,
    a_called_meeting,
    a_time,
)
from tests.rooms import a_room, begun, present


def test_every_kind_of_item_has_a_word_in_the_archive() -> None:
    assert TYPES.keys() == {*ItemKind}


def test_whoever_led_and_whoever_wrote_are_told_apart_however_many_they_were() -> None:
    told = [
        Entry(kind=FactKind.CHAIRS, person=HOLE.principal),
        *(Entry(kind=FactKind.WRITES, person=s.principal) for s in (LIER, COUNTY)),
    ]
    room = a_room(begun(7, a_time(9)), *map(present, (LIER, HOLE, COUNTY)), *told)
    agenda = (Item(id=ItemId(7), title="Felles plan"),)
    meeting = a_called_meeting(agenda=agenda, room=room)
    described = moetemappe(Presence(meeting), {})
    functions = {
        each["moetedeltakerNavn"]: each["moetedeltakerFunksjon"]
        for each in described["moetedeltaker"]
    }
    assert functions == {
        ASTRID.name: "R",
        DAG.name: "M",
        FRODE.name: "R",
        SOLVEIG.name: None,
    }

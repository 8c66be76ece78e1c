"""What goes out of a room names nobody for what they did behind closed doors."""

from typing import Final

from bot.agenda.item import Item, ItemId, ItemKind
from bot.body import Chair, ChairRole
from bot.extent import Ground
from bot.minutes.archive import CHAIR, TYPES, moetemappe
from bot.minutes.recorded import held
from bot.room.fact import Entry, FactKind
from bot.room.presence import Presence
from bot.room.visitor import Role, Visitor
from tests.builders import (
    ASTRID,
    BJARNE,
    DAG,
    HOLE,
    LIER,
    a_body,
    a_called_meeting,
    a_time,
)
from tests.rooms import a_room, begun, closed, left, present

OPEN: Final = Item(id=ItemId(1), title="Snø")
CLOSED: Final = Item(id=ItemId(2), title="Tomt", exempt="offl. § 23")
LAST: Final = Item(id=ItemId(3), title="Is")
ADVOCATE: Final = Visitor(name="Nina Berg", capacity="advokat", role=Role.GUEST)
STAMPS: Final = tuple(begun(item, a_time(8 + item)) for item in (1, 2, 3))


def test_nobody_is_named_for_what_they_did_in_a_closed_case_alone() -> None:
    """The leader leaves for it, a stand-in comes for it, and so does an advocate."""
    presence = _seen(
        Entry(
            kind=FactKind.RECUSED,
            seat=LIER.id,
            person=ASTRID,
            item=CLOSED.id,
            ground=Ground.DISQUALIFIED,
        ),
        Entry(kind=FactKind.FOR_ITEM, seat=LIER.id, person=BJARNE, item=CLOSED.id),
        Entry(kind=FactKind.FOR_ITEM, visitor=ADVOCATE, item=CLOSED.id),
    )
    told = held(presence)
    assert [who.name for who in told.attendees] == ["Astrid Brekke", "Dag Øverby"]
    assert told.chair == "Astrid Brekke"
    people = moetemappe(presence, {})["moetedeltaker"]
    assert [each["moetedeltakerFunksjon"] for each in people] == [CHAIR, None]


def test_who_takes_over_the_lead_in_an_open_case_is_named() -> None:
    presence = _seen(left(LIER, at=a_time(11)))
    assert held(presence).chair == "Astrid Brekke og Dag Øverby fra og med «Is»"
    people = moetemappe(presence, {})["moetedeltaker"]
    assert [each["moetedeltakerFunksjon"] for each in people] == [CHAIR, CHAIR]


def test_the_archive_knows_every_kind_of_item() -> None:
    assert set(TYPES) == set(ItemKind)


def _seen(*entries: Entry) -> Presence:
    body = a_body(
        LIER,
        HOLE,
        chairs=(
            Chair(role=ChairRole.CHAIR, participant="Lier", person=ASTRID),
            Chair(role=ChairRole.DEPUTY, participant="Hole", person=DAG),
        ),
        secretariat=(),
    )
    room = a_room(present(LIER), present(HOLE), *STAMPS, closed(a_time(12)), *entries)
    return Presence(a_called_meeting(body=body, agenda=(OPEN, CLOSED, LAST), room=room))

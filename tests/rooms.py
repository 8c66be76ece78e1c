"""Rooms to test with: what was seen, as somebody wrote it down."""

from collections.abc import Iterable
from datetime import datetime

from bot.agenda.item import ItemId
from bot.body import Seat
from bot.person import Person
from bot.room.fact import Entry, Fact, FactId, FactKind
from bot.room.room import Room
from bot.room.visitor import Role, Visitor
from tests.builders import NOW, SOLVEIG


def a_room(*entries: Entry) -> Room:
    """Make a room of which the secretary wrote some things down."""
    return Room(facts=tuple(_facts(entries)))


def present(
    seat: Seat,
    person: Person | None = None,
    *,
    at: datetime | None = None,
    item: ItemId | None = None,
) -> Entry:
    """Let somebody be there: by default whose seat it is, from the beginning."""
    who = person or seat.principal
    return Entry(kind=FactKind.PRESENT, seat=seat.id, person=who, at=at, item=item)


def left(seat: Seat, at: datetime | None = None, item: ItemId | None = None) -> Entry:
    """Let whoever sits in a seat leave it."""
    return Entry(kind=FactKind.LEFT, seat=seat.id, at=at, item=item)


def excused(seat: Seat) -> Entry:
    """Let whose seat it is be away, as they said."""
    return Entry(kind=FactKind.EXCUSED, seat=seat.id)


def not_come(seat: Seat) -> Entry:
    """Let whose seat it is be away without having said so."""
    return Entry(kind=FactKind.NOT_COME, seat=seat.id)


def a_guest(name: str, capacity: str = "", role: Role = Role.GUEST) -> Entry:
    """Let somebody be there without a seat."""
    visitor = Visitor(name=name, capacity=capacity, role=role)
    return Entry(kind=FactKind.PRESENT, visitor=visitor)


def begun(item: int, at: datetime) -> Entry:
    """Let an item be begun on."""
    return Entry(kind=FactKind.BEGUN, item=ItemId(item), at=at)


def closed(at: datetime) -> Entry:
    """Let the meeting be over."""
    return Entry(kind=FactKind.CLOSED, at=at)


def _facts(entries: Iterable[Entry]) -> Iterable[Fact]:
    for number, entry in enumerate(entries, 1):
        fields = {name: getattr(entry, name) for name in Entry.__dataclass_fields__}
        yield Fact(**fields, id=FactId(number), recorded_by=SOLVEIG.id, recorded_at=NOW)

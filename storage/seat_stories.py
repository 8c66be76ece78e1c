"""What has happened to the seats of a meeting, read back from the journal."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, get_args

from sqlalchemy import Connection, Row, bindparam, select

from bot import events as e
from bot.act import Door
from bot.extent import Extent, Ground, Leave
from bot.meeting import MeetingId, Verdict
from bot.person import PersonId
from bot.seat_story import SeatEvent, SeatHappening, SeatStory
from bot.turn import Calling, Obstacle, Skip
from storage import extents, people
from storage import tables as t

Facts = dict[str, Any]

_KINDS: Final[Mapping[str, type[SeatEvent]]] = {
    kind.__name__: kind for kind in get_args(SeatEvent)
}
_OF_MEETING: Final = (
    select(t.journal.c.at, t.journal.c.by, t.journal.c.via)
    .add_columns(t.journal.c.event, t.journal.c.facts)
    .where(t.journal.c.meeting == bindparam("meeting"))
    .where(t.journal.c.event.in_(_KINDS))
    .order_by(t.journal.c.id)
)


def load(db: Connection, id: MeetingId) -> SeatStory:
    """Load all that has happened to the seats of a meeting."""
    rows = db.execute(_OF_MEETING, {"meeting": id}).all()
    happenings = tuple(_happening(row) for row in rows)
    named = {person for each in happenings for person in _people(each)}
    return SeatStory(happenings=happenings, people=people.loaded(db, named))


def _happening(row: Row[Any]) -> SeatHappening:
    kind, facts = _KINDS[row.event], dict(row.facts)
    typed = {name: _TYPES[name](facts[name]) for name in _TYPES if name in facts}
    return SeatHappening(
        at=row.at,
        by=PersonId(row.by) if row.by else None,
        door=Door(row.via),
        event=kind(**facts | typed),
    )


def _people(happening: SeatHappening) -> Iterator[PersonId]:
    if happening.by:
        yield happening.by
    match happening.event:
        case e.OfSeat(person=person):
            yield person
        case e.PassedOver(skips=skips):
            yield from (skip.person for skip in skips)


def _leave(kept: Facts) -> Leave:
    ground = Ground(kept["ground"]) if kept["ground"] else None
    return Leave(gap=extents.read(kept["gap"]) or Extent(), ground=ground)


def _skips(kept: list[Facts]) -> tuple[Skip, ...]:
    return tuple(
        Skip(PersonId(each["person"]), Obstacle(each["why"]), each["body"])
        for each in kept
    )


_TYPES: Final[Mapping[str, Callable[[Any], object]]] = {
    "by": Calling,
    "extent": extents.read,
    "leave": _leave,
    "skips": _skips,
    "verdict": Verdict,
}

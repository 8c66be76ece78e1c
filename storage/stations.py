"""Stations: in which meetings a case was, is and will be, and which cases there are."""

from collections.abc import Collection, Iterator
from typing import Any, Final

from sqlalchemy import Connection, Select, select

from bot.agenda.earlier import titled
from bot.agenda.item import ItemId, ItemKind
from bot.agenda.sought import Known
from bot.agenda.station import Station
from storage import agenda, years
from storage import tables as t

#: How many cases somebody is offered while they type.
OFFERED: Final = 50
#: How many of the latest are looked through: some ten years of a large cooperation.
LOOKED_THROUGH: Final = 4000
#: Nobody sends a case on more often than this.
_HOPS: Final = 50
_STATIONS: Final[Select[Any]] = agenda.ITEMS.join(
    t.meetings, t.meetings.c.id == t.items.c.meeting
).order_by(t.meetings.c.starts_at, t.meetings.c.id, t.items.c.position)


_KNOWN: Final[Select[Any]] = (
    select(
        t.items.c.case,
        t.items.c.title,
        t.items.c.exempt,
        t.items.c.number,
        t.items.c.year,
        t.bodies.c.name,
    )
    .join(t.meetings, t.meetings.c.id == t.items.c.meeting)
    .join(t.bodies, t.bodies.c.id == t.meetings.c.body)
    .where(t.items.c.kind.in_((ItemKind.CASE, ItemKind.BRIEFING)))
    .order_by(t.meetings.c.starts_at.desc(), t.items.c.position)
    .limit(LOOKED_THROUGH)
)


def path(db: Connection, id: ItemId) -> tuple[Station, ...]:
    """Follow a case from body to body, from where it began, by time."""
    family = _family(db, _root(db, id))
    return tuple(_listed(db, _STATIONS.where(t.items.c.case.in_(family))))


def latest(db: Connection, ids: Collection[ItemId]) -> tuple[Station, ...]:
    """Find the last meeting of each of some cases, in the order in which they came."""
    if not ids:
        return ()
    found = {
        station.item.id: station
        for station in _listed(db, _STATIONS.where(t.items.c.case.in_(ids)))
    }
    return tuple(found[id] for id in ids if id in found)


def search(db: Connection, organisation: str, typed: str) -> tuple[Station, ...]:
    """Find a cooperation's cases by number, title or body, the latest first."""
    here = _KNOWN.where(t.bodies.c.organisation == organisation)
    known = (
        Known(
            id=ItemId(row.case),
            body=row.name,
            # What a closed case is about is not to be guessed at by searching.
            title="" if row.exempt else row.title,
            number=row.number,
            year=row.year,
        )
        for row in db.execute(here).all()
    )
    fits = dict.fromkeys(case.id for case in known if case.fits(typed))
    return latest(db, list(fits)[:OFFERED])


def _root(db: Connection, id: ItemId) -> ItemId:
    """Find the case that a case began as."""
    for _ in range(_HOPS):
        before = db.scalar(select(t.cases.c.came_from).where(t.cases.c.id == id))
        if before is None:
            return id
        id = before
    return id


def _family(db: Connection, root: ItemId) -> set[int]:
    found: set[int] = {root}
    newest = found
    while newest:
        sent_on = select(t.cases.c.id).where(t.cases.c.came_from.in_(newest))
        newest = set(db.scalars(sent_on)) - found
        found |= newest
    return found


def _listed(db: Connection, query: Select[Any]) -> Iterator[Station]:
    rows = db.execute(query).all()
    here = t.meetings.c.id.in_({row.meeting for row in rows})
    held = {m.id: m for m in years.bare(db, select(t.meetings).where(here))}
    for row in rows:
        meeting = held[row.meeting]
        item = titled(agenda.item(row), meeting.body.orders.language)
        yield Station(meeting=meeting, item=item)

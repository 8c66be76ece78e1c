"""Records of a table, many at once: added, made to fit, and taken away."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from bot.roster.period import Period

Fields = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Record:
    """A record as it is now, and as it was."""

    id: int
    #: Nothing when the record is new.
    before: Fields
    now: Fields

    @property
    def is_new(self) -> bool:
        """Tell whether it was not there before."""
        return not self.before

    def differs(self, *names: str) -> bool:
        """Tell whether any of some fields holds something else."""
        return any(self.before.get(name) != self.now[name] for name in names)


def rows(db: Connection, table: Table) -> list[Fields]:
    """List every record, those that were added first coming first."""
    found = db.execute(select(table).order_by(table.c.id)).mappings()
    return [dict(row) for row in found]


def put(
    db: Connection, table: Table, wanted: Sequence[tuple[Fields | None, Fields]]
) -> list[Record]:
    """Let each record hold some fields; where there is no record yet, add it.

    Args:
        wanted: The record as it is, and what it is to hold; the same fields of each.
    """
    new = [now for before, now in wanted if before is None]
    ids = iter(_added(db, table, new))
    records = [
        Record(id=next(ids), before={}, now=now)
        if before is None
        else Record(id=before["id"], before=before, now=before | now)
        for before, now in wanted
    ]
    names = next((tuple(now) for _, now in wanted), ())
    changed = [r for r in records if not r.is_new and r.differs(*names)]
    _change(db, table, changed, names)
    return records


def add(db: Connection, table: Table, new: Sequence[Fields]) -> None:
    """Add records that nothing refers to."""
    if new:
        db.execute(insert(table), new)


def remove(db: Connection, table: Table, ids: Iterable[int]) -> None:
    """Take records away."""
    gone = [{"gone": id} for id in ids]
    if gone:
        db.execute(delete(table).where(table.c.id == bindparam("gone")), gone)


def period(fields: Fields, what: str = "") -> Period:
    """Tell from when to when a record holds, and of whom or what."""
    return Period(what=what, since=fields["since"], until=fields["until"])


def _added(db: Connection, table: Table, new: Sequence[Fields]) -> list[int]:
    """Add records; return their ids in the same order."""
    if not new:
        return []
    adding = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    return list(db.scalars(adding, new))


def _change(
    db: Connection, table: Table, changed: Iterable[Record], names: Iterable[str]
) -> None:
    """Write some fields of some records; the others may be written by others."""
    values: Fields = {name: bindparam(f"new_{name}") for name in names}
    written = [
        {"here": r.id, **{f"new_{name}": r.now[name] for name in values}}
        for r in changed
    ]
    if written:
        writing = update(table).where(table.c.id == bindparam("here")).values(values)
        db.execute(writing, written)

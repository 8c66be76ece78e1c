"""Records of a table, found by what tells them apart, and made to fit."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, insert, select, update

from bot.roster.outcome import Change, Subject, Verb
from bot.roster.words import listed

Fields = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Record:
    """A record as it is now, and what its fields held before they were changed."""

    id: int
    is_new: bool = False
    before: Fields


def put(db: Connection, table: Table, key: Fields, fields: Fields) -> Record:
    """Let the record with this key hold these fields; add it if there is none."""
    here = [table.c[name] == value for name, value in key.items()]
    row = db.execute(select(table).where(*here)).mappings().one_or_none()
    if row is None:
        return add(db, table, key | fields)
    return change(db, table, dict(row), fields)


def add(db: Connection, table: Table, fields: Fields) -> Record:
    """Add a record."""
    added = db.execute(insert(table).values(**fields).returning(table.c.id))
    return Record(id=added.scalar_one(), is_new=True, before={})


def change(db: Connection, table: Table, row: Fields, fields: Fields) -> Record:
    """Write those fields of a record that hold something else."""
    before = {name: row[name] for name in fields if row[name] != fields[name]}
    if before:
        after = {name: fields[name] for name in before}
        here = table.c.id == row["id"]
        db.execute(update(table).where(here).values(**after))
    return Record(id=row["id"], before=before)


def told(
    record: Record, subject: Subject, name: str, labels: dict[str, str], now: Fields
) -> tuple[Change, ...]:
    """Tell of a record that is new or changed, with the fields that a person knows."""
    if record.is_new:
        return (Change(verb=Verb.ADDED, subject=subject, text=f"Ny: {name}."),)
    told = [
        f"{label} «{now[field]}» (var «{record.before[field]}»)"
        if record.before[field]
        else f"{label} «{now[field]}» (sto tomt)"
        for field, label in labels.items()
        if field in record.before
    ]
    if not told:
        return ()
    text = f"{name}: {listed(told)}."
    return (Change(verb=Verb.CHANGED, subject=subject, text=text),)

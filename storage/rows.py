"""Rows as values: what a record says now, held against what it said before."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Table, delete, insert

Fields = dict[str, Any]
Key = tuple[int, ...]
Rows = Iterator[tuple[Key, Fields]]


def save_difference(
    db: Connection, table: Table, old: Mapping[Key, Fields], new: Mapping[Key, Fields]
) -> None:
    """Delete the rows that are gone or changed, and insert those that are new."""
    names = [column.name for column in table.primary_key.columns]
    for key in (key for key, fields in old.items() if new.get(key) != fields):
        here = (table.c[name] == value for name, value in zip(names, key, strict=True))
        db.execute(delete(table).where(*here))
    added = [
        dict(zip(names, key, strict=True)) | fields
        for key, fields in new.items()
        if old.get(key) != fields
    ]
    if added:
        db.execute(insert(table), added)

"""Rows as values: what a record says now, held against what it said before."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Delete, Table, bindparam, delete

from storage.upsert import Insert, insert_for

Fields = dict[str, Any]
Key = tuple[int, ...]
Rows = Iterator[tuple[Key, Fields]]


def save_difference(
    db: Connection, table: Table, old: Mapping[Key, Fields], new: Mapping[Key, Fields]
) -> None:
    """Delete the rows that are gone, and write those that are new or changed."""
    names = [column.name for column in table.primary_key.columns]
    gone = [dict(zip(names, key, strict=True)) for key in old if key not in new]
    if gone:
        db.execute(_deletion(table), gone)
    written = [
        dict(zip(names, key, strict=True)) | fields
        for key, fields in new.items()
        if old.get(key) != fields
    ]
    if written:
        db.execute(_upsert(table, db.dialect.name), written)


@cache
def _deletion(table: Table) -> Delete:
    key = table.primary_key.columns
    return delete(table).where(*(column == bindparam(column.name) for column in key))


@cache
def _upsert(table: Table, dialect: str) -> Insert:
    insert = insert_for(dialect, table)
    fields = (column.name for column in table.columns if not column.primary_key)
    return insert.on_conflict_do_update(
        index_elements=list(table.primary_key.columns),
        set_={name: insert.excluded[name] for name in fields},
    )

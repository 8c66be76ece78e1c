"""What is written down, row by row, so that a test sees whether anything changed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import select

from storage import tables as t
from storage.database import reading
from storage.store import Store

#: What changes although nothing is done: the worker's own, and who is in Slack.
ELSEWHERE: Final = frozenset({"outbox", "paces", "heartbeats", "members"})
Rows = dict[str, list[tuple[object, ...]]]


@contextmanager
def nothing_changed(store: Store) -> Iterator[None]:
    """See that record and journal are left alone, and nothing new is to be sent."""
    before = record(store), asked_for(store)
    yield
    assert (record(store), asked_for(store)) == before


def record(store: Store) -> Rows:
    """Read every row of what is kept, apart from what only passes through."""
    with reading(store.engine) as db:
        return {
            table.name: sorted(
                (tuple(row) for row in db.execute(select(table))), key=repr
            )
            for table in t.metadata.sorted_tables
            if table.name not in ELSEWHERE
        }


def asked_for(store: Store) -> set[str]:
    """Read which messages were ever asked for."""
    with reading(store.engine) as db:
        return set(db.scalars(select(t.outbox.c.key)))

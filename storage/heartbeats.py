"""Whether the workers live: each says so itself, every few seconds."""

from datetime import datetime

from sqlalchemy import Connection, func, select

from storage import tables as t
from storage.upsert import insert_into


def beat(db: Connection, worker: str, last_poll_at: datetime) -> None:
    """Say that a worker looked for work at a time."""
    insert = insert_into(db, t.heartbeats).values(
        worker=worker, last_poll_at=last_poll_at
    )
    db.execute(
        insert.on_conflict_do_update(
            index_elements=[t.heartbeats.c.worker],
            set_={"last_poll_at": insert.excluded.last_poll_at},
        )
    )


def latest(db: Connection) -> datetime | None:
    """Tell when any worker last looked for work; nothing when none ever did."""
    last: datetime | None = db.scalar(select(func.max(t.heartbeats.c.last_poll_at)))
    return last

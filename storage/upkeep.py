"""What keeps the record in order and tells whether it is, for worker and /health."""

from datetime import datetime, timedelta

from sqlalchemy import Engine

from storage import heartbeats, outbox, retention
from storage.database import reading, writing


class Upkeep:
    """The record as its keepers see it. Each method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def beat(self, worker: str, last_poll_at: datetime) -> None:
        """Say that a worker looked for work at a time."""
        with writing(self._engine) as db:
            heartbeats.beat(db, worker, last_poll_at)

    def sweep(self, at: datetime) -> None:
        """Delete what is past its time."""
        with writing(self._engine) as db:
            retention.sweep(db, at)

    def longest_wait(self, at: datetime) -> timedelta:
        """Tell how long the message that has waited longest has been due."""
        with reading(self._engine) as db:
            return outbox.oldest_due(db, at)

    def last_poll(self) -> datetime | None:
        """Tell when any worker last looked for work; nothing when none ever did."""
        with reading(self._engine) as db:
            return heartbeats.latest(db)

    def is_any_due(self, at: datetime) -> bool:
        """Ask whether anything waits to be delivered."""
        with reading(self._engine) as db:
            return outbox.is_any_due(db, at)

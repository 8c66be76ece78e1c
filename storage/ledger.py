"""What each part of the store writes in: a database to look at, or to change whole."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, Engine

from storage.database import reading, retrying, writing

T = TypeVar("T")


class Ledger:
    """What is written in one database."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def _read(self, query: Callable[[Connection], T]) -> T:
        with reading(self.engine) as db:
            return query(db)

    def _write(self, work: Callable[[Connection], T]) -> T:
        """Keep what a piece of work does, all or nothing; begin anew after a clash."""

        def once() -> T:
            with writing(self.engine) as db:
                return work(db)

        return retrying(once)

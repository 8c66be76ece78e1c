"""Connections that a test opens as the house does, and that are closed after it."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from sqlalchemy import Engine

from storage.database import CLICK, connect
from tests.templates import lay

Open = Callable[..., Engine]


@pytest.fixture
def opened() -> Iterator[Open]:
    """Give what opens a database; a test may open several, or one more than once."""
    engines: list[Engine] = []

    def _open(
        url: str, *, patience: timedelta = CLICK, foreign_keys: bool = True
    ) -> Engine:
        engines.append(connect(url, patience=patience, foreign_keys=foreign_keys))
        return engines[-1]

    yield _open
    for engine in engines:
        engine.dispose()


@pytest.fixture
def engine(database_url: str, opened: Open) -> Engine:
    """Give the test the tables with the cast in them, on each database in turn."""
    lay(database_url)
    return opened(database_url)


@pytest.fixture
def sqlite_engine(sqlite_url: str, opened: Open) -> Engine:
    """Give the test the tables with the cast in them, on SQLite alone."""
    lay(sqlite_url)
    return opened(sqlite_url)

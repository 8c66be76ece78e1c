"""Connections that a test opens as the house does, and that are closed after it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, Final

import pytest
from sqlalchemy import Dialect, Engine, event

from storage.database import connect
from tests.templates import lay

Open = Callable[..., Engine]

#: Nobody in a test waits as briefly as a click does, for no test is to go by how fast
#: the machine is. Those about patience say how much there is.
CALM: Final = timedelta(minutes=1)
#: By database: what one engine has learnt of it, which is the same for the next.
_DIALECTS: Final[dict[str, Dialect]] = {}
_COMPILED: Final[dict[Any, Any]] = {}
#: Those of the test that is running.
_OPENED: Final[list[Engine]] = []


def connected(
    url: str, *, patience: timedelta = CALM, foreign_keys: bool = True
) -> Engine:
    """Open a database as the house does, with the statements that are compiled already.

    A process of the house has one engine, and compiles each statement once. The tests
    have thousands, and each would compile them all anew.
    """
    engine = connect(url, patience=patience, foreign_keys=foreign_keys)
    engine.dialect = _DIALECTS.get(engine.name, engine.dialect)
    engine.update_execution_options(compiled_cache=_COMPILED)
    event.listen(engine, "connect", lambda *_: _learn(engine))
    _OPENED.append(engine)
    return engine


@pytest.fixture(autouse=True)
def _all_closed() -> Iterator[None]:
    """Leave no connection open behind a test, for another to be blamed for."""
    yield
    while _OPENED:
        _OPENED.pop().dispose()


def _learn(engine: Engine) -> None:
    """Keep what the first engine was told of itself by its database."""
    _DIALECTS.setdefault(engine.name, engine.dialect)


@pytest.fixture
def opened() -> Iterator[Open]:
    """Give what opens a database; a test may open several, or one more than once."""
    engines: list[Engine] = []

    def _open(
        url: str, *, patience: timedelta = CALM, foreign_keys: bool = True
    ) -> Engine:
        engines.append(connected(url, patience=patience, foreign_keys=foreign_keys))
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

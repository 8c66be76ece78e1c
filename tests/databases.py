"""The two databases of the house, both real, each test with an empty one of its own.

`database_url` gives a test its turn on each: `…[sqlite]` and `…[postgresql]`, which
`-k sqlite` tells apart. A test of one alone asks for `sqlite_url` or `postgresql_url`.
Empty means without tables: a test that needs them has the storage package make them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import LiteralString
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from tests import postgres
from tests.memory import a_folder


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Give the test an empty database on each of the two, one after the other."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def sqlite_url() -> Iterator[str]:
    """Give the test an SQLite file that does not exist yet.

    Open it as the house does, with `pysqlite3`, and never with `sqlite3` beside it:
    two libraries in one process lose each other's locks.
    """
    with a_folder() as folder:
        yield f"sqlite+pysqlite:///{folder / 'radslag.db'}"


@pytest.fixture
def postgresql_url(_databases: "_Databases", postgresql_host: Path) -> str:
    """Give the test an empty PostgreSQL database of its own."""
    return _url(postgresql_host, _databases.anew())


@pytest.fixture(scope="session")
def postgresql_host() -> Iterator[Path]:
    """Run a PostgreSQL for the session, one for each process that runs tests.

    It starts in under a second, the first time that a test asks for it.
    """
    with a_folder() as folder, postgres.running(folder) as host:
        yield host


@pytest.fixture(scope="session")
def _databases(postgresql_host: Path) -> Iterator["_Databases"]:
    with psycopg.connect(
        host=str(postgresql_host), user=postgres.SUPERUSER, autocommit=True
    ) as server:
        yield _Databases(server)


@dataclass
class _Databases:
    """Makes a database for each test, and takes the one before it back."""

    server: psycopg.Connection
    last: str = ""

    def anew(self) -> str:
        """Make an empty database.

        The last is dropped no sooner: a server that is asked to while somebody is still
        on the way out looks again only after a tenth of a second. It goes even if the
        test left connections open.
        """
        if self.last:
            self._order("DROP DATABASE {} WITH (FORCE)", self.last)
        self.last = f"test_{uuid4().hex}"
        self._order("CREATE DATABASE {} STRATEGY FILE_COPY", self.last)
        return self.last

    def _order(self, command: LiteralString, name: str) -> None:
        self.server.execute(sql.SQL(command).format(sql.Identifier(name)))


def _url(host: Path, database: str) -> str:
    return f"postgresql+psycopg://{postgres.SUPERUSER}@/{database}?host={host}"

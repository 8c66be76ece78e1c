"""The two databases of the house, both real, each test with an empty one of its own.

`database_url` gives a test its turn on each: `…[sqlite]` and `…[postgresql]`, which
`-k sqlite` tells apart. A test of one alone asks for `sqlite_url` or `postgresql_url`.
Empty means without tables: a test that needs them has the storage package make them.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from tests import postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Give the test an empty database on each of the two, one after the other."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """Give the test an SQLite file that does not exist yet.

    Open it as the house does, with `pysqlite3`, and never with `sqlite3` beside it:
    two libraries in one process lose each other's locks.
    """
    return f"sqlite+pysqlite:///{tmp_path / 'radslag.db'}"


@pytest.fixture
def postgresql_url(postgresql_host: Path) -> Iterator[str]:
    """Give the test an empty PostgreSQL database, and take it back, used or not.

    It costs about 15 ms, and goes even if the test left connections open.
    """
    name = sql.Identifier(f"test_{uuid4().hex}")
    create = sql.SQL("CREATE DATABASE {} STRATEGY FILE_COPY").format(name)
    drop = sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name)
    with psycopg.connect(
        host=str(postgresql_host), user=postgres.SUPERUSER, autocommit=True
    ) as server:
        server.execute(create)
        yield _url(postgresql_host, name.as_string().strip('"'))
        server.execute(drop)


@pytest.fixture(scope="session")
def postgresql_host() -> Iterator[Path]:
    """Run a PostgreSQL for the session, one for each process that runs tests.

    It starts in under a second, the first time that a test asks for it.
    """
    with (
        tempfile.TemporaryDirectory(prefix="radslag-") as folder,
        postgres.running(Path(folder)) as host,
    ):
        yield host


def _url(host: Path, database: str) -> str:
    return f"postgresql+psycopg://{postgres.SUPERUSER}@/{database}?host={host}"

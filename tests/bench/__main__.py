"""`python -m tests.bench`: how fast it is, against floors measured in the same run.

Everything is real: the processes of the house, HTTP, databases that wait for the disk.
Only ratios are to be compared between machines. It takes about seven minutes.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import psycopg
from psycopg import sql

from tests import postgres
from tests.bench import (
    bodies,
    clicking,
    delivering,
    feed,
    filling,
    machine,
    planning,
    public,
    room,
    subscribers,
)
from tests.bench.region import Database, settle
from tests.bench.report import Report, say

#: Everything that a server in production waits for.
DURABLE: Final = "-c fsync=on -c synchronous_commit=on -c full_page_writes=on"


def main() -> int:
    """Measure one part after the other; return the exit code."""
    began, report = time.monotonic(), Report()
    with _folder() as folder, _postgresql() as host:
        machine.tell(folder)
        databases = _databases(folder, host, "radslag")
        for database in databases:
            settle(database)
        clicking.measure(databases, folder, report)
        feed.measure(folder, report)
        subscribers.measure(folder, report)
        public.measure(folder, report)
        delivering.measure(databases, report)
        filling.measure(_databases(folder, host, "filling"), report)
        alone, among = (_databases(folder, host, name) for name in ("alone", "among"))
        bodies.measure(tuple(zip(alone, among, strict=True)), report)
        planning.measure(report)
        room.measure(report)
    code = report.judge()
    say(f"\nIt took {time.monotonic() - began:.0f} seconds.")
    return code


def _databases(folder: Path, host: Path, name: str) -> tuple[Database, Database]:
    """Make room for something in an empty database of each kind."""
    with psycopg.connect(
        host=str(host), user=postgres.SUPERUSER, autocommit=True
    ) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    return (
        Database("SQLite", f"sqlite:///{folder / name}.db"),
        Database(
            "PostgreSQL", f"postgresql://{postgres.SUPERUSER}@/{name}?host={host}"
        ),
    )


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="radslag-") as folder:
        yield Path(folder)


@contextmanager
def _postgresql() -> Iterator[Path]:
    """Run a server that keeps what it has said yes to."""
    with _folder() as folder, postgres.running(folder, settings=DURABLE) as host:
        yield host


if __name__ == "__main__":
    sys.exit(main())

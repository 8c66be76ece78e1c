"""`python -m tests.bench`: how fast it is, against floors measured in the same run.

Everything is real: the processes of the house, HTTP, databases that wait for the disk.
Only ratios are to be compared between machines. It takes a minute and a half.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests import postgres
from tests.bench import clicking, delivering, feed, machine
from tests.bench.region import Database, settle
from tests.bench.report import Report, say

#: Everything that a server in production waits for.
DURABLE: Final = "-c fsync=on -c synchronous_commit=on -c full_page_writes=on"


def main() -> int:
    """Measure one part after the other; return the exit code."""
    began, report = time.monotonic(), Report()
    with _folder() as folder, _postgresql() as host:
        machine.tell(folder)
        url = f"postgresql://{postgres.SUPERUSER}@/postgres?host={host}"
        sqlite = Database("SQLite", f"sqlite:///{folder / 'radslag.db'}")
        databases = (sqlite, Database("PostgreSQL", url))
        for database in databases:
            settle(database)
        clicking.measure(databases, folder, report)
        feed.measure(folder, report)
        delivering.measure(databases, report)
    code = report.judge()
    say(f"\nIt took {time.monotonic() - began:.0f} seconds.")
    return code


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

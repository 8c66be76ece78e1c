"""Radicale beside us: a calendar server of the common kind, with the same meetings."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import httpx

from tests.bench.processes import free_port, running, wait_for
from tests.bench.wire import LOOPBACK

#: Where its one calendar is, and who may read it: `bench`, with any password.
PATH: Final = "/bench/calendar/"
AS_OWNER: Final = "Authorization: Basic YmVuY2g6eA=="
FIRST_TIME: Final = 120
_EVENT: Final = re.compile(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", re.DOTALL)
_CONFIG: Final = """\
[server]
hosts = {host}:{port}
[auth]
type = none
[rights]
type = owner_only
[storage]
filesystem_folder = {folder}
"""


@contextmanager
def serving(folder: Path, calendar: bytes) -> Iterator[int]:
    """Run it with the events of a calendar, each in a file of its own as it wants."""
    _lay(folder / "collection-root" / "bench" / "calendar", calendar)
    port, config = free_port(), folder / "config"
    config.write_text(_CONFIG.format(host=LOOPBACK, port=port, folder=folder))
    quiet = ("--logging-level", "critical")
    with running("radicale", "--config", str(config), *quiet):
        wait_for(port)
        # The first time it reads and notes every file.
        url, owner = f"http://{LOOPBACK}:{port}{PATH}", ("bench", "x")
        httpx.get(url, auth=owner, timeout=FIRST_TIME).raise_for_status()
        yield port


def _lay(folder: Path, calendar: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / ".Radicale.props").write_text('{"tag": "VCALENDAR"}')
    head, _, _ = calendar.partition(b"BEGIN:VEVENT")
    for number, event in enumerate(_EVENT.findall(calendar)):
        whole = head + event + b"END:VCALENDAR\r\n"
        (folder / f"{number}.ics").write_bytes(whole)

"""vdirsyncer: a client that knows nothing of ours, and keeps each event in a file."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from icalendar import Calendar

from tests.interop.house import Shown

COMMAND: Final = (".venv/bin/uv", "tool", "run", "--from", "vdirsyncer", "vdirsyncer")
_CONFIG: Final = """\
[general]
status_path = "{folder}/status"

[pair ours]
a = "web"
b = "files"
collections = null
conflict_resolution = "a wins"

[storage web]
type = "http"
url = "{address}"

[storage files]
type = "filesystem"
path = "{folder}/events"
fileext = ".ics"
"""


class Vdirsyncer:
    """A folder that follows a calendar."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def subscribe(self, address: str) -> None:
        """Begin to follow a calendar."""
        (self.folder / "events").mkdir(parents=True)
        told = _CONFIG.format(folder=self.folder, address=address)
        (self.folder / "config").write_text(told)
        self._run("discover").check_returncode()
        self.refresh(address)

    def refresh(self, address: str) -> None:  # there is only one
        """Look at it again; where there is nothing any longer, it keeps what it has."""
        self._run("sync", "--force-delete")

    def shown(self, address: str) -> Shown:  # the same
        """Tell what is in the folder."""
        files = (self.folder / "events").glob("*.ics")
        calendars = (Calendar.from_ical(file.read_bytes()) for file in files)
        events = [event for each in calendars for event in each.events]
        return {_moment(each.start): str(each["SUMMARY"]) for each in events}

    def _run(self, *words: str) -> "subprocess.CompletedProcess[bytes]":
        config = ("--config", str(self.folder / "config"))
        return subprocess.run(
            [*COMMAND, *config, *words],
            check=False,
            input=b"y\n",
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _moment(start: object) -> datetime:
    assert isinstance(start, datetime)
    return start.astimezone(UTC)

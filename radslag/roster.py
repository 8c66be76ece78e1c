"""`radslag import`: reads councils, people and meetings from a secretary's files."""

import sys
from collections.abc import Iterable
from pathlib import Path

from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.import_roster import import_files, read_roster
from radslag.settings import Settings, SettingWrong
from storage.database import WORKER


def run(settings: Settings, given: Arguments) -> int:
    """Import the files, or say where each fault stands and what would be right."""
    try:
        store = open_store(settings, patience=WORKER)
    except SettingWrong:
        _require_files(given.files)
        raise
    report = import_files(store, given.files, at=now(), is_rehearsal=given.dry_run)
    store.close()
    sys.stdout.write("".join(f"{line}\n" for line in report.out))
    sys.stderr.write("".join(f"{line}\n" for line in report.err))
    return report.exit_code


def _require_files(paths: Iterable[Path]) -> None:
    """Name a file that is not there, before anybody makes a database for it.

    Raises:
        SettingWrong: when there is one.
    """
    reading = read_roster(path for path in paths if not path.exists())
    if reading.faults:
        raise SettingWrong("\n".join(map(str, reading.faults)))

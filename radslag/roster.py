"""`radslag import`: reads councils, people and meetings from a secretary's files."""

import sys
from collections.abc import Iterable
from pathlib import Path

from bot.roster.notes import odd_days
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.import_calendar import read_calendars
from radslag.import_roster import Report, import_files, import_reading, read_roster
from radslag.settings import Settings, SettingWrong
from storage import Store
from storage.database import WORKER


def run(settings: Settings, given: Arguments) -> int:
    """Import the files, or say where each fault stands and what would be right."""
    try:
        store = open_store(settings, patience=WORKER)
    except SettingWrong:
        _require_files(given.files)
        raise
    try:
        report = _imported(store, given)
    finally:
        store.close()
    sys.stdout.write("".join(f"{line}\n" for line in report.out))
    sys.stderr.write("".join(f"{line}\n" for line in report.err))
    return report.exit_code


def _imported(store: Store, given: Arguments) -> Report:
    how = {"at": now(), "why": given.reason, "is_rehearsal": given.dry_run}
    calendars = [path for path in given.files if path.suffix.lower() == ".ics"]
    if not calendars and not given.organ:
        return import_files(store, given.files, **how)
    if not given.organ:
        raise SettingWrong(
            "En kalenderfil sier ikke hvilket organ møtene er i. Skriv det etter "
            "--organ."
        )
    if calendars != given.files:
        raise SettingWrong(
            "--organ gjelder bare kalenderfiler (.ics). Importer de andre filene for "
            "seg."
        )
    found = read_calendars(store, calendars, given.organ, place=given.place)
    return import_reading(store, found, remarks=odd_days(found.roster), **how)


def _require_files(paths: Iterable[Path]) -> None:
    """Name a file that is not there, before anybody makes a database for it.

    Raises:
        SettingWrong: when there is one.
    """
    reading = read_roster(path for path in paths if not path.exists())
    if reading.faults:
        raise SettingWrong("\n".join(map(str, reading.faults)))

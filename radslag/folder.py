"""The folder where a trial keeps everything, for one trial at a time."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from radslag.settings import SettingWrong


@dataclass(frozen=True)
class Taken:
    """A folder that is this trial's as long as one of its processes lives."""

    path: Path
    #: Says whose the folder is; whoever holds it open holds the folder.
    note: TextIO


@contextmanager
def taken(path: Path) -> Iterator[Taken]:
    """Take a folder, and make it first if need be.

    Raises:
        SettingWrong: when nothing can be kept there, or another trial has it.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        note = (path / "prosesser").open("a+", encoding="utf-8")
    except OSError as error:
        raise SettingWrong(
            f"Mappen {path} kan ikke brukes ({error.strerror}). "
            "Velg en annen med «radslag local --data MAPPE»."
        ) from None
    with note:
        _lock(path, note)
        note.truncate(0)
        yield Taken(path, note)


def _lock(path: Path, note: TextIO) -> None:
    try:
        fcntl.flock(note, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        note.seek(0)
        raise SettingWrong(
            f"Rådslag kjører allerede med mappen {path}. Stopp det først "
            f"(kill {note.read().strip()}), eller velg en annen mappe med --data."
        ) from None

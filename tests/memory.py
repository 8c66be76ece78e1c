"""Folders in the machine's memory, for what nobody needs after the test.

A database makes files all the time, and a disk may take ten times as long over each.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

MEMORY: Final = Path("/dev/shm")  # noqa: S108  # what is made there has its own folder
#: A PostgreSQL takes a tenth of this. A container may have much less to give.
ROOM: Final = 2 * 1024**3


@contextmanager
def a_folder() -> Iterator[Path]:
    """Give a folder in memory, or on disk where there is not room, and take it back."""
    place = MEMORY if _has_room(MEMORY) else None
    with tempfile.TemporaryDirectory(prefix="radslag-", dir=place) as folder:
        yield Path(folder)


def _has_room(place: Path) -> bool:
    return os.access(place, os.W_OK) and shutil.disk_usage(place).free > ROOM

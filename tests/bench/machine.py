"""What is measured on, told beside what is measured."""

import os
import platform
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Final

import pysqlite3

from tests.bench.report import say

LIBRARIES: Final = ("slack_bolt", "starlette", "uvicorn", "SQLAlchemy", "psycopg")
SYNCS: Final = 100
PAGE: Final = bytes(4096)


def tell(folder: Path) -> None:
    """Tell what the machine is and how busy it was before."""
    load = ", ".join(f"{each:.2f}" for each in os.getloadavg())
    say(f"{os.cpu_count()} cores, load {load} before; fsync {_fsync(folder):.2f} ms")
    versions = ", ".join(f"{each} {version(each)}" for each in LIBRARIES)
    python, sqlite = platform.python_version(), pysqlite3.sqlite_version
    say(f"Python {python}, SQLite {sqlite}, {versions}")


def _fsync(folder: Path) -> float:
    """Measure how long the disk takes to keep a page, in milliseconds."""
    taken = []
    with (folder / "page").open("wb", buffering=0) as file:
        for _ in range(SYNCS):
            file.write(PAGE)
            started = time.perf_counter()
            os.fsync(file.fileno())
            taken.append(time.perf_counter() - started)
    return median(taken) * 1000

"""Things that several people do at the same moment."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def at_once(*deeds: Callable[[], T]) -> list[T]:
    """Do things at once; what came of them, in the order they were given."""
    with ThreadPoolExecutor(len(deeds)) as pool:
        return [done.result() for done in [pool.submit(deed) for deed in deeds]]


def seconds(*deeds: Callable[[], object]) -> list[float]:
    """Do things at once, and measure how long each person waits."""
    return at_once(*(lambda deed=deed: _measured(deed) for deed in deeds))


def _measured(deed: Callable[[], object]) -> float:
    began = time.monotonic()
    deed()
    return time.monotonic() - began

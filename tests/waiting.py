"""Waiting for what happens elsewhere, no longer than it takes."""

import threading
import time
from collections.abc import Callable
from typing import Final

from sqlalchemy import Engine, text

PAUSE: Final = 0.01
#: How many seconds a test waits for what is sure to come, on however busy a machine.
PATIENCE: Final = 60


def wait_until(is_so: Callable[[], object]) -> None:
    """Look again and again until it is so.

    Raises:
        TimeoutError: when it never is.
    """
    nothing, until = threading.Event(), time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > until:
            raise TimeoutError
        nothing.wait(PAUSE)


def stand_in_line(engine: Engine) -> int:
    """Count those who wait while somebody else writes."""
    turns = engine.get_execution_options().get("turns")
    return len(turns._queue) - 1 if turns else locks_waited_for(engine)


def locks_waited_for(engine: Engine) -> int:
    """Count those who stand in line in a PostgreSQL."""
    with engine.connect() as db:
        count = db.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted"))
    return count or 0

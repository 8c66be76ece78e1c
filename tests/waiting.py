"""Waiting for what happens elsewhere, no longer than it takes."""

import threading
from collections.abc import Callable
from typing import Final

from sqlalchemy import Engine, text

PAUSE: Final = 0.01
TRIES: Final = 500


def wait_until(is_so: Callable[[], bool]) -> None:
    """Look again and again until it is so.

    Raises:
        TimeoutError: when it never is.
    """
    nothing = threading.Event()
    for _ in range(TRIES):
        if is_so():
            return
        nothing.wait(PAUSE)
    raise TimeoutError


def locks_waited_for(engine: Engine) -> int:
    """Count those who stand in line in a PostgreSQL."""
    with engine.connect() as db:
        count = db.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted"))
    return count or 0

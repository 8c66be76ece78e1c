"""A queue for a door that keeps none: who came first goes first."""

import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager


class NoTurn(Exception):  # noqa: N818  # a state of the world, as it is said
    """One's turn did not come in time."""


class Turns:
    """Lets the threads of a process through one at a time."""

    def __init__(self, seconds: float) -> None:
        #: How long anybody waits, for their turn and behind the door.
        self._seconds = seconds
        self._guard = threading.Lock()
        self._queue: deque[threading.Event] = deque()

    @contextmanager
    def taken(self) -> Iterator[float]:
        """Wait for one's turn, and pass it on when done; yield the seconds left.

        Raises:
            NoTurn: when it does not come in time.
        """
        turn, until = threading.Event(), time.monotonic() + self._seconds
        with self._guard:
            self._queue.append(turn)
            if self._queue[0] is turn:
                turn.set()
        try:
            if not turn.wait(self._seconds):
                raise NoTurn
            yield max(until - time.monotonic(), 0)
        finally:
            self._leave(turn)

    def _leave(self, turn: threading.Event) -> None:
        """Go, whether one was through or gave up, and let the next one through."""
        with self._guard:
            self._queue.remove(turn)
            if self._queue:
                self._queue[0].set()

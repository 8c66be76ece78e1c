"""Slack's timestamps: the name of a message and its time in one, never given twice."""

from collections.abc import Callable

MICRO = 1_000_000


class Stamps:
    """Ever later timestamps, "seconds.micros"."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Follow a clock that gives seconds since 1970."""
        self._clock = clock
        self._last = 0

    def next(self) -> str:
        """Give the time, or a microsecond after the last one when that is later."""
        self._last = max(int(self._clock() * MICRO), self._last + 1)
        return f"{self._last // MICRO}.{self._last % MICRO:06d}"

    def after(self, stamp: str) -> None:
        """Never again give a stamp that is not later than this one."""
        seconds, _, micros = stamp.partition(".")
        self._last = max(self._last, int(seconds) * MICRO + int(micros))

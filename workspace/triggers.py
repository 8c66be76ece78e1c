"""Trigger ids: a few seconds' leave to open one dialog before one person."""

from collections.abc import Callable
from dataclasses import dataclass
from secrets import token_hex

from workspace.wire import Refused


@dataclass
class Trigger:
    """Whose screen it opens on, until when, and whether it has been used."""

    user: str
    until: float
    is_used: bool = False


class Triggers:
    """The trigger ids given out; each serves once."""

    def __init__(self, clock: Callable[[], float], *, seconds: float) -> None:
        """Follow a clock that gives seconds since 1970; a leave lasts so long."""
        self._clock = clock
        self._seconds = seconds
        self._given: dict[str, Trigger] = {}

    def issue(self, user: str) -> str:
        """Give leave to open one dialog before this person."""
        now = self._clock()
        name = f"{int(now * 1000)}.{len(self._given)}.{token_hex(16)}"
        self._given[name] = Trigger(user, now + self._seconds)
        return name

    def exchange(self, name: str | None) -> str:
        """Use a trigger up, and say whose it was."""
        trigger = self._given.get(name or "")
        if trigger is None:
            raise Refused("invalid_trigger_id")
        if trigger.is_used:
            raise Refused("exchanged_trigger_id")
        if self._clock() > trigger.until:
            raise Refused("expired_trigger_id")
        trigger.is_used = True
        return trigger.user

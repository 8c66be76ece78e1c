"""Where the app may answer a command or a press: five times in half an hour."""

from collections.abc import Callable
from dataclasses import dataclass
from secrets import token_urlsafe

from workspace.wire import Refused

USES = 5
SECONDS = 30 * 60.0


@dataclass
class Errand:
    """Who did what where, and how often it has been answered."""

    user: str
    channel: str
    until: float
    message_ts: str | None = None
    is_ephemeral: bool = False
    uses: int = 0


class ResponseUrls:
    """The errands that can still be answered."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Follow a clock that gives seconds since 1970."""
        self._clock = clock
        self._errands: dict[str, Errand] = {}

    def issue(
        self,
        user: str,
        channel: str,
        *,
        message_ts: str | None = None,
        is_ephemeral: bool = False,
    ) -> str:
        """Give the last part of an address where this errand is answered."""
        name = token_urlsafe(18)
        until = self._clock() + SECONDS
        self._errands[name] = Errand(user, channel, until, message_ts, is_ephemeral)
        return name

    def use(self, name: str) -> Errand:
        """Use one of the five answers."""
        errand = self._errands.get(name)
        if errand is None:
            raise Refused("invalid_url")
        if self._clock() > errand.until:
            raise Refused("expired_url")
        if errand.uses >= USES:
            raise Refused("used_url")
        errand.uses += 1
        return errand

"""One thing to bring to the app, and what came back."""

import json
from dataclasses import dataclass
from typing import Literal, Protocol

from workspace.wire import Json

Sort = Literal["slash_commands", "interactive", "events_api", "url_verification"]


@dataclass(frozen=True, kw_only=True)
class Parcel:
    """A payload; `sort` is how Slack frames it, `kind` and `summary` go in the log."""

    sort: Sort
    kind: str
    payload: Json
    summary: str = ""
    attempt: int = 1
    retry_reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What the app answered; without a status it did not answer in time, or at all."""

    status: int | None = None
    body: str = ""
    reason: str | None = None
    is_final: bool = False

    @property
    def ok(self) -> bool:
        """Tell whether the app has acknowledged."""
        return self.status is not None and 200 <= self.status < 300  # noqa: PLR2004

    def json(self) -> Json | None:
        """Read the body as a JSON object, when it is one."""
        try:
            body = json.loads(self.body)
        except ValueError:
            return None
        return body if isinstance(body, dict) else None


class Carrier(Protocol):
    """A way to the app."""

    async def carry(self, parcel: Parcel) -> Reply:
        """Bring a parcel once, and wait for the acknowledgement."""
        ...

    def close(self) -> None:
        """Bring nothing more."""
        ...

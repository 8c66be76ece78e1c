"""What crossed the wire between the app and the workspace, without its secrets."""

import json
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from workspace.listeners import Listeners

LENGTH = 500


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One call of the app's ("in") or one delivery to it ("out")."""

    n: int
    at: str
    direction: str
    kind: str
    status: int | None
    ok: bool
    ms: float
    summary: str = ""
    attempt: int = 1
    retry_reason: str | None = None


class Log:
    """The last entries, and those who follow along."""

    def __init__(self) -> None:
        """Begin empty."""
        self.entries: deque[Entry] = deque(maxlen=LENGTH)
        self._count = 0
        self._listeners: Listeners[Entry] = Listeners()

    def wrote(
        self,
        direction: str,
        kind: str,
        *,
        status: int | None,
        ok: bool,
        seconds: float,
        summary: str = "",
        attempt: int = 1,
        retry_reason: str | None = None,
    ) -> None:
        """Write down what crossed the wire."""
        self._count += 1
        entry = Entry(
            n=self._count,
            at=datetime.now(UTC).isoformat(timespec="milliseconds"),
            direction=direction,
            kind=kind,
            status=status,
            ok=ok,
            ms=round(seconds * 1000, 1),
            summary=summary,
            attempt=attempt,
            retry_reason=retry_reason,
        )
        self.entries.append(entry)
        self._listeners.tell(entry)

    async def stream(self, after: int | None) -> AsyncIterator[str]:
        """Tell of the entries after a number, or new ones, as Server-Sent Events."""
        seen = self._count if after is None else after
        async for _ in self._listeners.listen():
            news = [entry for entry in self.entries if entry.n > seen]
            seen = self._count
            yield "".join(_event(entry) for entry in news) or ": \n\n"

    def close(self) -> None:
        """End every stream, so that the server can stop."""
        self._listeners.close()


def _event(entry: Entry) -> str:
    return f"id: {entry.n}\nevent: entry\ndata: {json.dumps(asdict(entry))}\n\n"

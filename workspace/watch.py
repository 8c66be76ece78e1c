"""Who looks at the workspace, and what has changed for them since they last looked."""

import json
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterable
from secrets import token_hex

from workspace.listeners import Listeners


class Watch:
    """Counts each person's changes and tells those who are looking."""

    def __init__(self) -> None:
        """Begin with nobody looking; the run's name keeps old ETags from matching."""
        self._run = token_hex(4)
        self._seq: Counter[str] = Counter()
        self._looking: defaultdict[str, Listeners[str]] = defaultdict(Listeners)

    def changed(self, users: Iterable[str], what: str) -> None:
        """Say that something is different for these people."""
        for user in users:
            self._seq[user] += 1
            if user in self._looking:
                self._looking[user].tell(what)

    def seq(self, user: str) -> int:
        """Count the changes there have been for a person."""
        return self._seq[user]

    def etag(self, user: str) -> str:
        """Name what a person would see now."""
        return f'"{self._run}-{self._seq[user]}"'

    async def stream(self, user: str) -> AsyncIterator[str]:
        """Tell of a person's changes as Server-Sent Events, the first at once."""
        async for what in self._looking[user].listen():
            data = json.dumps({"what": sorted(set(what)), "seq": self._seq[user]})
            yield f"event: changed\ndata: {data}\n\n"

    def close(self) -> None:
        """End every stream, so that the server can stop."""
        for listeners in self._looking.values():
            listeners.close()

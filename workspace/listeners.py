"""Those who follow along over a connection that stays open."""

import asyncio
from collections.abc import AsyncIterator
from typing import Generic, TypeVar

PULSE = 15.0
Item = TypeVar("Item")


class Listeners(Generic[Item]):
    """Told of each thing as it happens, each at their own pace."""

    def __init__(self) -> None:
        """Begin with nobody listening."""
        self._queues: set[asyncio.Queue[Item | None]] = set()

    def tell(self, item: Item) -> None:
        """Tell everyone who listens."""
        for queue in self._queues:
            queue.put_nowait(item)

    def close(self) -> None:
        """Let everyone go, so that the server can stop."""
        for queue in self._queues:
            queue.put_nowait(None)

    async def listen(self) -> AsyncIterator[list[Item]]:
        """Give what has happened since last time; nothing at first and as a pulse."""
        queue: asyncio.Queue[Item | None] = asyncio.Queue()
        self._queues.add(queue)
        try:
            yield []
            while (news := await _next(queue)) is not None:
                yield news
        finally:
            self._queues.discard(queue)


async def _next(queue: asyncio.Queue[Item | None]) -> list[Item] | None:
    """Wait for news, for a pulse (an empty list), or for the end (None)."""
    try:
        first = await asyncio.wait_for(queue.get(), PULSE)
    except TimeoutError:
        return []
    told = [first, *(queue.get_nowait() for _ in range(queue.qsize()))]
    return None if None in told else [item for item in told if item is not None]

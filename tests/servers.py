"""Web servers beside a test, on ports of their own: up at once, and down at once."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import uvicorn
from starlette.types import ASGIApp

LOOPBACK: Final = "127.0.0.1"
#: How long those who have asked may wait for their answer when the test is done.
GRACE: Final = 2.0


@contextmanager
def listening() -> Iterator[socket.socket]:
    """Take a port; from here on whoever connects waits in line."""
    with socket.create_server((LOOPBACK, 0)) as at:
        yield at


def address(at: socket.socket) -> str:
    """Tell where a port is reached."""
    return f"http://{LOOPBACK}:{at.getsockname()[1]}"


@contextmanager
def serving(app: ASGIApp, at: socket.socket, **more: Any) -> Iterator[None]:  # noqa: ANN401  # uvicorn's own
    """Serve in a thread for as long as the block lasts."""
    server = _Server(uvicorn.Config(app, lifespan="off", **more))
    thread = threading.Thread(target=server.run, args=([at],), daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.stop()
        thread.join()


class _Server(uvicorn.Server):
    """Uvicorn, told to stop at once; by itself it looks ten times a second."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._is_up = threading.Event()
        self._is_done = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop

    def stop(self) -> None:
        """Stop, from another thread."""
        self._is_up.wait()
        self._loop.call_soon_threadsafe(self._is_done.set)

    async def main_loop(self) -> None:
        """Serve until told to stop."""
        await self.on_tick(0)
        self._loop = asyncio.get_running_loop()
        self._is_up.set()
        await self._is_done.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answer those who have asked, and close the door."""
        for server in self.servers:
            server.close()
        for at in sockets or ():
            at.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        until = self._loop.time() + GRACE
        while self._is_busy() and self._loop.time() < until:  # noqa: ASYNC110  # uvicorn tells nobody when the last one has gone
            await asyncio.sleep(0.001)
        for task in self.server_state.tasks:
            task.cancel()

    def _is_busy(self) -> bool:
        return bool(self.server_state.connections or self.server_state.tasks)

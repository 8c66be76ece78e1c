"""Running the workspace: in the foreground, or in a thread beside something else."""

import socket
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from workspace.config import Config
from workspace.server import create
from workspace.workspace import Workspace

HOST = "127.0.0.1"
PATIENCE = 10.0


@dataclass(frozen=True, kw_only=True)
class Running:
    """A workspace that is running, and where it is reached."""

    url: str
    app: Starlette

    @property
    def workspace(self) -> Workspace:
        """What is behind the addresses."""
        workspace: Workspace = self.app.state.workspace
        return workspace

    @property
    def api_url(self) -> str:
        """Where the Web API is: what `SLACK_API_URL` should say."""
        return f"{self.url}/api/"


class Server(uvicorn.Server):
    """Uvicorn, letting go of those who follow along before it waits for them."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop."""
        self.config.app.state.workspace.close_streams()  # type: ignore[union-attr]
        await super().shutdown(sockets)


def serve(
    config: Config, data: Path, *, port: int, ready: Callable[[str], None]
) -> None:
    """Run until interrupted; `ready` is told the address."""
    with _listening(port) as listening:
        url = _url(listening)
        server = _server(create(config, data, url=url))
        ready(url)
        server.run(sockets=[listening])


@contextmanager
def running(
    config: Config,
    data: Path | None = None,
    *,
    port: int = 0,
    clock: Callable[[], float] = time.time,
) -> Iterator[Running]:
    """Run in a thread for as long as the block lasts; without `data`, keep nothing."""
    with tempfile.TemporaryDirectory() as folder, _listening(port) as listening:
        url = _url(listening)
        app = create(
            config,
            data or Path(folder),
            url=url,
            is_kept=data is not None,
            clock=clock,
        )
        server = _server(app)
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        try:
            _wait_for(server)
            yield Running(url=url, app=app)
        finally:
            server.should_exit = True
            thread.join(PATIENCE)
            app.state.workspace.close()


def _listening(port: int) -> socket.socket:
    """Listen on loopback only, on a port or (0) any that is free."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((HOST, port))
    # From here on whoever connects waits in line, so the address can be told at once.
    listening.listen()
    return listening


def _url(listening: socket.socket) -> str:
    return f"http://{HOST}:{listening.getsockname()[1]}"


def _server(app: Starlette) -> Server:
    quiet = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=2,
    )
    return Server(quiet)


def _wait_for(server: Server) -> None:
    until = time.monotonic() + PATIENCE
    while not server.started:
        if time.monotonic() > until:
            message = "the workspace did not start"
            raise TimeoutError(message)
        time.sleep(0.005)

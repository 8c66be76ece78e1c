"""A web server of a test's own, on a port that the machine chose."""

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import ASGIApp


@contextmanager
def serving(
    routes: Mapping[str, ASGIApp], *, log_config: dict[str, Any] | None = None
) -> Iterator[str]:
    """Serve over real HTTP until the test is done; yield the address."""
    app = Starlette(routes=[Route(path, endpoint) for path, endpoint in routes.items()])
    config = uvicorn.Config(app, lifespan="off", ws="none", log_config=log_config)
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        given = {"sockets": [listener]}
        thread = threading.Thread(target=server.run, kwargs=given, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()

"""The server: every address of the workspace, and what answers there."""

import time
from collections.abc import Callable
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route, WebSocketRoute

from workspace.api.door import answer
from workspace.config import Config
from workspace.doors import app, page, trial
from workspace.doors.loopback import Loopback
from workspace.workspace import Workspace

ROUTES = [
    Route("/api/{method}", answer, methods=["GET", "POST"]),
    Route("/upload/v1/{file}", app.upload, methods=["POST"]),
    Route("/files-pri/{file}/{name}", app.private_file),
    Route("/files-pri/{file}/download/{name}", app.private_file),
    Route("/response/{team}/{errand}", app.response, methods=["POST"]),
    WebSocketRoute("/link", app.link),
    Route("/", page.index),
    Route("/page/{file:path}", page.asset),
    Route("/team", page.everybody),
    Route("/me/{user}", page.me),
    Route("/me/{user}/stream", page.stream),
    Route("/me/{user}/files/{file}/{name}", page.file),
    Route("/me/{user}/{deed}", page.act, methods=["POST"]),
    Route("/log", page.log),
    Route("/log/stream", page.log_stream),
    Route("/faults", trial.faults, methods=["GET", "POST", "DELETE"]),
    Route("/people", trial.people, methods=["POST"]),
    Route("/people/{user}", trial.people, methods=["POST"]),
    Route("/challenge", trial.challenge, methods=["POST"]),
]


def create(
    config: Config,
    data: Path,
    *,
    url: str,
    is_kept: bool = True,
    clock: Callable[[], float] = time.time,
) -> Starlette:
    """Make the server, reached at `url`, which keeps its things in `data`."""
    server = Starlette(routes=ROUTES, middleware=[Middleware(Loopback)])
    server.state.workspace = Workspace(
        config, data, url=url, is_kept=is_kept, clock=clock
    )
    return server

"""A workspace with a server of its own, which is up at once and down at once."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.memory import a_folder
from tests.servers import address, listening, serving
from workspace.config import Config
from workspace.runner import Running
from workspace.server import create


@contextmanager
def a_place(
    config: Config, data: Path | None = None, *, clock: Callable[[], float] = time.time
) -> Iterator[Running]:
    """Run for as long as the block lasts; without `data`, keep nothing."""
    with a_folder() as folder, listening() as at:
        app = create(
            config,
            data or folder,
            url=address(at),
            is_kept=data is not None,
            clock=clock,
        )
        try:
            with serving(app, at, log_level="warning", access_log=False):
                try:
                    yield Running(url=address(at), app=app)
                finally:
                    app.state.workspace.close_streams()
        finally:
            app.state.workspace.close()

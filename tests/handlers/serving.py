"""Parts of the house on a real web server, at the addresses that a test gives them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import ASGIApp

from tests import servers


@contextmanager
def serving(
    routes: Mapping[str, ASGIApp], *, log_config: dict[str, Any] | None = None
) -> Iterator[str]:
    """Serve over real HTTP until the test is done; yield the address."""
    app = Starlette(routes=[Route(path, endpoint) for path, endpoint in routes.items()])
    with (
        servers.listening() as at,
        # Without a configuration of their own the requests are not a test's to log.
        servers.serving(
            app, at, ws="none", log_config=log_config, access_log=bool(log_config)
        ),
    ):
        yield servers.address(at)

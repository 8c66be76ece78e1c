"""The web server's log, read as an operator would."""

import logging
from collections.abc import Iterator
from io import StringIO
from typing import Any

import httpx
import pytest
from starlette.responses import PlainTextResponse

from handlers.access_log import WithoutTokens, log_config
from tests.handlers.serving import serving

SECRET = "c2VjcmV0LXRva2Vu"


@pytest.fixture
def log() -> StringIO:
    return StringIO()


@pytest.fixture
def config(log: StringIO) -> Iterator[dict[str, Any]]:
    """Let uvicorn log as in production, to where the test can read it."""
    config = log_config()
    for handler in config["handlers"].values():
        handler["stream"] = log
    yield config
    for name in config["loggers"]:
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = True


def test_log_covers_the_token(log: StringIO, config: dict[str, Any]) -> None:
    routes = {"/kalender/{name}": PlainTextResponse("calendar")}
    with serving(routes, log_config=config) as address:
        httpx.get(f"{address}/kalender/{SECRET}.ics?from={SECRET}")
        httpx.get(f"{address}/%6Balender/{SECRET}.ics")
        httpx.get(f"{address}/kalender/{SECRET}/mine-radsmoter.ics")
        httpx.get(f"{address}/other")
    written = log.getvalue()
    assert SECRET not in written
    assert written.count('"GET /kalender/… HTTP/1.1" 200') == 2
    assert '"GET /other HTTP/1.1" 404' in written


@pytest.mark.parametrize(
    ("msg", "args"),
    [
        (f"GET /kalender/{SECRET}.ics", ()),
        ("%s took %d ms", (f"/kalender/{SECRET}.ics", 3)),
        ("%(path)s", ({"path": f"/kalender/{SECRET}.ics"},)),
    ],
)
def test_filter_covers_the_token_wherever_it_stands(
    msg: str, args: tuple[object, ...]
) -> None:
    record = logging.LogRecord("name", logging.INFO, "file", 1, msg, args, None)
    assert WithoutTokens().filter(record)
    assert SECRET not in record.getMessage()

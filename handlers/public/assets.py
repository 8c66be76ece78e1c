"""What the pages look like: files that browsers keep, named after what is in them."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp

from handlers.served import Lines, lines, served
from handlers.shelf import Page, page

KINDS: Final[Mapping[str, str]] = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}
#: Another content has another name, so that this one is good for ever.
FOR_EVER: Final[Lines] = lines(
    {
        "Cache-Control": "public, max-age=31536000, immutable",
        "Vary": "Accept-Encoding",
        "X-Content-Type-Options": "nosniff",
    }
)


@cache
def address(name: str) -> str:
    """Name a file after what is in it: `/static/stil.0123456789ab.css`.

    Raises:
        KeyError: when there is no such file.
    """
    return f"/static/{_tagged(name, _contents()[name])}"


def asset(request: Request) -> ASGIApp:
    """Give out a file that the pages need."""
    found = _pages().get(request.path_params["name"])
    if found is None:
        return PlainTextResponse("", status_code=404)
    return served(found, request.scope, kept=FOR_EVER)


@cache
def _pages() -> Mapping[str, Page]:
    return {
        _tagged(name, content): page(content, said=lines(_said(name)))
        for name, content in _contents().items()
    }


@cache
def _contents() -> Mapping[str, bytes]:
    folder = files(__package__).joinpath("static")
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def _said(name: str) -> Mapping[str, str]:
    return {"Content-Type": KINDS[name.rpartition(".")[2]]}


def _tagged(name: str, content: bytes) -> str:
    stem, _, ending = name.rpartition(".")
    return f"{stem}.{sha256(content).hexdigest()[:12]}.{ending}"

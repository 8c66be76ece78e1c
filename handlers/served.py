"""A page as it is given out over HTTP: whole, compressed, or not again.

Calendars ask so often that it is written out by hand here what a framework does for
everybody else: the headers are the bytes that travel, and made once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.types import Receive, Scope, Send

from handlers.shelf import Page

#: Headers as they travel.
Lines = Sequence[tuple[bytes, bytes]]


@dataclass(frozen=True)
class Served:
    """An answer that is ready to be sent."""

    status: int
    lines: Lines
    body: bytes = b""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  # ASGI's own form
        """Send it; the server leaves the body out where only the head is asked for."""
        await send(
            {
                "type": "http.response.start",
                "status": self.status,
                "headers": self.lines,
            }
        )
        await send({"type": "http.response.body", "body": self.body})


def lines(headers: Mapping[str, str]) -> Lines:
    """Write headers as they travel."""
    return [
        (name.lower().encode("latin-1"), value.encode("latin-1"))
        for name, value in headers.items()
    ]


def served(
    found: Page, scope: Scope, *, kept: Lines, said: Lines = (), compresses: bool = True
) -> Served:
    """Answer with a page, or say that it is the one that is known already.

    Args:
        kept: What is said of it in either case: how long it is good, and for whom.
        said: What is said of it when it comes along, beside what the page itself says.
    """
    known, encodings = _asked(scope)
    squeezed = compresses and reads_gzip(encodings)
    etag = found.etag(is_compressed=squeezed)
    tagged = (*kept, (b"etag", etag.encode()))
    if known and _knows(known, etag):
        return Served(304, tagged)
    body = found.body(is_compressed=squeezed)
    size = (b"content-length", b"%d" % len(body))
    encoding = ((b"content-encoding", b"gzip"),) if squeezed else ()
    return Served(200, (*tagged, *said, *found.said, size, *encoding), body)


def reads_gzip(accept_encoding: str) -> bool:
    """Tell whether gzip is among the encodings, and not as one to avoid."""
    if "gzip" not in accept_encoding:
        return False
    for encoding in accept_encoding.split(","):
        name, _, weight = encoding.partition(";")
        if name.strip() in {"gzip", "x-gzip"}:
            return not _is_zero(weight)
    return False


def _asked(scope: Scope) -> tuple[str, str]:
    """Read which pages are known, and which encodings are read."""
    known = encodings = b""
    for name, value in scope["headers"]:
        if name == b"if-none-match":
            known = known + b"," + value if known else value
        elif name == b"accept-encoding":
            encodings = encodings + b"," + value if encodings else value
    return known.decode("latin-1"), encodings.decode("latin-1").lower()


def _knows(if_none_match: str, etag: str) -> bool:
    """Compare as RFC 9110 § 13.1.2 does: a name that a proxy has made weak will do."""
    if if_none_match == etag:
        return True
    names = {name.strip().removeprefix("W/") for name in if_none_match.split(",")}
    return etag in names or "*" in names


def _is_zero(weight: str) -> bool:
    digits = weight.replace(" ", "").removeprefix("q=")
    return digits.startswith("0") and not digits.strip("0.")

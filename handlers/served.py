"""A page as it is given out over HTTP: whole, compressed, or not again."""

from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.responses import Response

from handlers.shelf import Page


def served(
    found: Page,
    asked: Headers,
    *,
    kept: Mapping[str, str],
    said: Mapping[str, str],
    compresses: bool = True,
) -> Response:
    """Answer with a page, or say that it is the one that is known already.

    Args:
        kept: What is said of it in either case: how long it is good, and for whom.
        said: What is said of it when it comes along: what it is, most of all.
    """
    squeezed = compresses and reads_gzip(asked.get("accept-encoding", ""))
    etag = found.etag(is_compressed=squeezed)
    tagged = {**kept, "ETag": etag}
    if _knows(asked.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=tagged)
    parcel = found.parcel(is_compressed=squeezed)
    encoding = {"Content-Encoding": parcel.encoding} if parcel.encoding else {}
    return Response(parcel.body, headers={**tagged, **said, **encoding})


def reads_gzip(accept_encoding: str) -> bool:
    """Tell whether gzip is among the encodings, and not as one to avoid."""
    for encoding in accept_encoding.lower().split(","):
        name, _, weight = encoding.partition(";")
        if name.strip() in {"gzip", "x-gzip"}:
            return not _is_zero(weight)
    return False


def _knows(if_none_match: str, etag: str) -> bool:
    """Compare as RFC 9110 § 13.1.2 does: a name that a proxy has made weak will do."""
    names = {name.strip().removeprefix("W/") for name in if_none_match.split(",")}
    return etag in names or "*" in names


def _is_zero(weight: str) -> bool:
    digits = weight.replace(" ", "").removeprefix("q=")
    return digits.startswith("0") and not digits.strip("0.")

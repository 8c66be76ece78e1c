"""Long answers a page at a time, with Slack's cursors."""

from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import Any

from workspace.api.call import Call
from workspace.wire import Json, Refused

MOST = 1000


def page(
    call: Call, things: Sequence[Any], *, default: int = 100
) -> tuple[list[Any], Json]:
    """Give the page that is asked for, and `response_metadata` with the next cursor."""
    limit = call.number("limit", default)
    if not 1 <= limit <= MOST:
        raise Refused("invalid_limit")
    start = _start(str(call.args.get("cursor") or ""))
    end = start + limit
    cursor = b64encode(f"next:{end}".encode()).decode() if end < len(things) else ""
    return list(things[start:end]), {"response_metadata": {"next_cursor": cursor}}


def _start(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        word, _, place = b64decode(cursor, validate=True).decode().partition(":")
        return int(place) if word == "next" else -1
    except ValueError:
        raise Refused("invalid_cursor") from None

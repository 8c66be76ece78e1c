"""Extents as they are kept: JSON, and nothing for all of a meeting."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.agenda.item import ItemId
from bot.extent import Extent


def kept(extent: Extent | None) -> dict[str, Any] | None:
    """Write an extent down as it comes back from the table."""
    if extent is None:
        return None
    return {
        "since": extent.since.isoformat() if extent.since else None,
        "until": extent.until.isoformat() if extent.until else None,
        "items": list(extent.items),
    }


def read(kept: Mapping[str, Any] | None) -> Extent | None:
    """Read an extent."""
    if kept is None:
        return None
    return Extent(
        since=_moment(kept["since"]),
        until=_moment(kept["until"]),
        items=tuple(ItemId(item) for item in kept["items"]),
    )


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None

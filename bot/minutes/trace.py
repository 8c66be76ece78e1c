"""Spor: what was done with a meeting, by whom, when and from where, for the archive."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from bot.act import Door

#: What somebody said why may be about their health: it is told that, and not why.
PRIVATE: Final = frozenset({"why", "reason", "note"})


@dataclass(frozen=True, kw_only=True)
class Trace:
    """One thing that was done."""

    at: datetime
    #: The name of who did it; nobody for what the clock did.
    by: str
    door: Door
    event: str
    facts: Mapping[str, Any]

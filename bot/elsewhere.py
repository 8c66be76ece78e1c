"""Opptatt: what keeps people from a meeting that the meeting itself can't know."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from bot.person import PersonId


@dataclass(frozen=True, kw_only=True)
class Engagement:
    """A time when somebody is elsewhere: in another meeting, or simply away."""

    since: datetime
    until: datetime
    #: The body whose meeting it is; nothing when it is a standing absence.
    body: str = ""
    #: Whether duty calls them there, which is valid forfall (kommuneloven § 8-1).
    is_elected: bool = False

    def meets(self, since: datetime, until: datetime) -> bool:
        """Tell whether it has any of a time in common with another."""
        return self.since < until and since < self.until


#: What is known of those who have something else to do.
Elsewhere = Mapping[PersonId, tuple[Engagement, ...]]
NOWHERE: Final[Elsewhere] = MappingProxyType({})

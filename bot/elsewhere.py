"""Opptatt: what keeps people from a meeting that the meeting itself can't know."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from bot.absence import Absence
from bot.meeting import Meeting
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
    #: What they have told of these days, when it is that.
    absence: Absence | None = None

    def meets(self, since: datetime, until: datetime) -> bool:
        """Tell whether it has any of a time in common with another."""
        return self.since < until and since < self.until


#: What is known of those who have something else to do.
Elsewhere = Mapping[PersonId, tuple[Engagement, ...]]
NOWHERE: Final[Elsewhere] = MappingProxyType({})


def clash(meeting: Meeting, person: PersonId, known: Elsewhere) -> Engagement | None:
    """Find another meeting that somebody has at the time of one, duty before others."""
    there = [
        engagement
        for engagement in known.get(person, ())
        if engagement.body and engagement.meets(meeting.starts_at, meeting.ends_at)
    ]
    return min(there, key=lambda each: not each.is_elected, default=None)


def standing(
    elsewhere: Elsewhere, meeting: Meeting, person: PersonId
) -> Absence | None:
    """Find the days away that somebody has told of and that a meeting is held on."""
    told = (engagement.absence for engagement in elsewhere.get(person, ()))
    return next((each for each in told if each and each.takes_in(meeting)), None)

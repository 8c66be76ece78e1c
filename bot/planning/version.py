"""Versions of a year's plan: a draft until it is adopted, then one for every change."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final, NewType

from bot.person import Person
from bot.planning.entry import Entry

VersionId = NewType("VersionId", int)
#: A version that the store has not given a number of its own yet.
UNSAVED: Final = VersionId(0)
#: The number of what is not adopted.
DRAFT: Final = 0
#: When a draft was saved that there is not.
NEVER: Final = datetime.min.replace(tzinfo=UTC)
#: The number of what was adopted, before any change of it.
FIRST: Final = 1


class Status(StrEnum):
    """How far a plan has come."""

    DRAFT = "draft"
    #: Shown to those whom it concerns, so that they can say something.
    CIRCULATED = "circulated"
    ADOPTED = "adopted"
    #: Changed after it was adopted.
    AMENDED = "amended"


@dataclass(frozen=True, kw_only=True)
class Version:
    """A cooperation's plan for a year, as it was at one time."""

    id: VersionId = UNSAVED
    organisation: str
    year: int
    #: 0 for the draft, 1 for what was adopted, and one more for each change of it.
    number: int = DRAFT
    status: Status = Status.DRAFT
    at: datetime
    #: Nobody when it came from the command line.
    by: Person | None = None
    #: Why it was changed.
    reason: str = ""
    #: The case that adopted it: «sak 12/2026».
    adopted_in: str = ""
    #: Whether its meetings are in the calendars of those whom they concern.
    holds_dates: bool = False
    #: By day and time, whatever body they are of.
    entries: tuple[Entry, ...] = ()

    @property
    def is_adopted(self) -> bool:
        """Tell whether it is more than a draft."""
        return self.number > DRAFT

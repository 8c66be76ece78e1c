"""Utsending: what those who are called to a meeting have been told, and when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.agenda.item import Item
from bot.person import PersonId


class DispatchKind(StrEnum):
    """What was sent."""

    #: Innkallingen, which is sent once.
    NOTICE = "notice"
    #: Tilleggssaksliste: there is more to treat.
    SUPPLEMENT = "supplement"
    #: Something of what was sent before is put right.
    CORRECTION = "correction"
    #: The meeting is moved to another time or place.
    MOVE = "move"


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What a meeting was said to be, as it stood when it was said."""

    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    is_remote: bool
    agenda: tuple[Item, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Dispatch:
    """One thing that was sent to those who were called, and is kept as it was."""

    #: Counts from 1 for each meeting.
    number: int
    kind: DispatchKind
    sent_at: datetime
    by: PersonId | None = None
    facts: Facts

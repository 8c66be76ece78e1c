"""Opprop: who sat in each seat, when they came and went, and who else was there."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.person import Person


class Presence(StrEnum):
    """What the secretary saw. Excused and not come are two different things."""

    PRESENT = "present"
    EXCUSED = "excused"
    NOT_COME = "not_come"


@dataclass(frozen=True, kw_only=True)
class Attendance:
    """One seat in one meeting, as it was in the room."""

    presence: Presence
    #: Who sat there; nobody when the seat was empty.
    person: Person | None = None
    #: Came after the start, at this time if it is known.
    arrived_at: datetime | None = None
    #: Left before the end, at this time if it is known.
    left_at: datetime | None = None
    #: There for a part of the meeting, also while the times are still unknown.
    in_part: bool = False


@dataclass(frozen=True, kw_only=True)
class Guest:
    """Somebody who was there without a seat."""

    name: str
    #: What they are or come from, in their own words: «KS Viken».
    capacity: str = ""

"""Omfang: how much of a meeting somebody is away from, or stands in for."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.agenda.item import ItemId


class Ground(StrEnum):
    """Why somebody leaves their seat for a case, which the minutes tell openly."""

    #: Inhabil (kommuneloven § 11-10, forvaltningsloven § 8).
    DISQUALIFIED = "disqualified"
    #: Fritak av personlige grunner (kommuneloven § 11-11).
    EXCUSED = "excused"


@dataclass(frozen=True, kw_only=True)
class Extent:
    """A part of a meeting: a time of it, some of its cases, or both.

    All of a meeting is no extent at all.
    """

    #: Nothing when it is from the start, if there is an end.
    since: datetime | None = None
    #: Nothing when it is to the end, if there is a beginning.
    until: datetime | None = None
    items: tuple[ItemId, ...] = ()

    @property
    def has_time(self) -> bool:
        """Tell whether it is about a time, and not about cases alone."""
        return bool(self.since or self.until)

    def holds(self, other: "Extent") -> bool:
        """Tell whether another part lies within this one."""
        if not set(other.items) <= set(self.items):
            return False
        if not other.has_time:
            return True
        return self.has_time and _earlier(self, other) and _later(self, other)


@dataclass(frozen=True, kw_only=True)
class Leave:
    """What somebody who comes is away from, and on what ground if it is a case."""

    gap: Extent
    ground: Ground | None = None


def covers(one: Extent | None, other: Extent | None) -> bool:
    """Tell whether a part, or all of a meeting, has another part of it within."""
    if one is None:
        return True
    return other is not None and one.holds(other)


def _earlier(one: Extent, other: Extent) -> bool:
    return one.since is None or (other.since is not None and one.since <= other.since)


def _later(one: Extent, other: Extent) -> bool:
    return one.until is None or (other.until is not None and one.until >= other.until)

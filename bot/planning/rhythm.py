"""Rhythms: how often, on which weekday and in which relation to others a body meets."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from bot.body import BodyId

EVERY_MONTH: Final = tuple(range(1, 13))
FIRST_HALF: Final = tuple(range(1, 7))
THURSDAY: Final = 3
#: Among the weeks of a month: the last, whether it is the fourth or the fifth.
LAST: Final = 5


@dataclass(frozen=True, kw_only=True)
class Ahead:
    """To meet so many days before each meeting of another body."""

    of: BodyId
    #: Calendar days; any of these will do, the first the best.
    days: tuple[int, ...]
    #: Further bodies whose meetings it also comes before; one may serve several.
    others: tuple[BodyId, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Together:
    """To meet on the same day and in the same place as a meeting of another body."""

    #: The own meetings are laid on meetings of that body.
    of: BodyId
    #: When it starts; when the other has ended if nothing.
    starts: time | None = None


Relation = Ahead | Together


@dataclass(frozen=True, kw_only=True)
class Rhythm:
    """What one body wishes of a year."""

    body: BodyId
    #: Monday is 0. Nothing where it follows from another body's.
    weekday: int | None = THURSDAY
    #: Which of the month's such weekdays, the first being 1; any of them if none.
    weeks: tuple[int, ...] = ()
    starts: time = time(9)
    ends: time = time(11, 15)
    #: How many days each meeting lasts; it ends at that hour of the last.
    lasts: int = 1
    #: How many meetings; a body that follows another has as many as that one.
    count: int = 6
    #: The months that it may meet in.
    months: tuple[int, ...] = EVERY_MONTH
    place: str = ""
    #: The participants whose turn it is to be host, the first meeting's first.
    hosts: tuple[str, ...] = ()
    relation: Relation | None = None
    #: The counties whose school holidays it goes round; those that it lies in, if
    #: none is named.
    counties: tuple[str, ...] = ()

    def days_from(self, day: date) -> tuple[date, ...]:
        """List the days of a meeting that begins on one."""
        return tuple(day + timedelta(days=n) for n in range(self.lasts))

    def is_in_week(self, day: date) -> bool:
        """Tell whether a day is of the weeks of the month that it meets in."""
        is_last = (day + timedelta(days=7)).month != day.month
        return (
            not self.weeks
            or (day.day - 1) // 7 + 1 in self.weeks
            or (is_last and LAST in self.weeks)
        )

    @property
    def follows(self) -> tuple[BodyId, ...]:
        """List the bodies that it lays its meetings by."""
        if self.relation is None:
            return ()
        others = self.relation.others if isinstance(self.relation, Ahead) else ()
        return (self.relation.of, *others)

"""Open days: on which a body may meet, and how gladly."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final, Self

from bot import dates
from bot.planning.off_day import OffDay, Why
from bot.planning.rhythm import Rhythm

WEEK: Final = timedelta(days=7)
#: What a meeting on such a day costs. To lie a week off the even spread costs 4, two
#: weeks 16, three weeks 36: a meeting is moved three weeks rather than held while
#: children in one of the counties are at home, and hardly ever in fellesferien.
WEIGHTS: Final[Mapping[Why, int]] = {
    Why.HOLIDAY: 240,
    Why.WEEKEND: 240,
    Why.SUMMER: 240,
    Why.SCHOOL_HOLIDAY: 40,
    Why.NAMED: 60,
    Why.BETWEEN: 60,
}
_SUNDAY: Final = 6
_MARCH: Final = 3


class Bar(StrEnum):
    """What rules a day out altogether."""

    WEEKDAY = "weekday"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    CLOSED = "closed"
    #: The clock skips the hour when summer time begins.
    CLOCK = "clock"


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """A year with its days off, as every body's meetings are laid in it."""

    year: int
    off: Mapping[date, tuple[OffDay, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, year: int, off_days: Iterable[OffDay]) -> Self:
        """Gather the days off by day."""
        off: defaultdict[date, tuple[OffDay, ...]] = defaultdict(tuple)
        for each in off_days:
            off[each.day] += (each,)
        return cls(year=year, off=dict(off))

    def offs(self, rhythm: Rhythm, day: date) -> tuple[OffDay, ...]:
        """List what a body has against a day, the worst first."""
        found = (off for off in self.off.get(day, ()) if _concerns(off, rhythm))
        return tuple(sorted(found, key=_badness))

    def against(self, rhythm: Rhythm, day: date) -> tuple[OffDay, ...]:
        """List what a body has against a meeting from a day on, the worst first."""
        found = (o for each in rhythm.days_from(day) for o in self.offs(rhythm, each))
        return tuple(sorted(found, key=_badness))

    def bar(self, rhythm: Rhythm, day: date) -> Bar | None:
        """Tell what rules out a day to begin on for a body, if anything does."""
        days = rhythm.days_from(day)
        if not days[0].year == days[-1].year == self.year:
            return Bar.YEAR
        if rhythm.weekday is not None and day.weekday() != rhythm.weekday:
            return Bar.WEEKDAY
        if not rhythm.is_in_week(day):
            return Bar.WEEK
        if day.month not in rhythm.months:
            return Bar.MONTH
        if any(off.is_closed for off in self.against(rhythm, day)):
            return Bar.CLOSED
        shows = _clock_shows(day, rhythm.starts) and _clock_shows(days[-1], rhythm.ends)
        return None if shows else Bar.CLOCK

    def burden(self, rhythm: Rhythm, day: date) -> int:
        """Tell how much a body would rather not begin on a day."""
        return sum(WEIGHTS[off.why] for off in self.against(rhythm, day))

    def open_days(self, rhythm: Rhythm) -> tuple[date, ...]:
        """List the days on which a body may meet."""
        first, last = date(self.year, 1, 1), date(self.year, 12, 31)
        step = timedelta(days=1)
        if rhythm.weekday is not None:
            first += timedelta(days=(rhythm.weekday - first.weekday()) % 7)
            step = WEEK
        days = (first + n * step for n in range((last - first) // step + 1))
        return tuple(day for day in days if self.bar(rhythm, day) is None)


def _badness(off: OffDay) -> tuple[bool, int, str, str, str]:
    return (
        not off.is_closed,
        -WEIGHTS[off.why],
        off.county,
        off.name,
        off.calendar,
    )


def _concerns(off: OffDay, rhythm: Rhythm) -> bool:
    return not (off.county and rhythm.counties) or off.county in rhythm.counties


def _clock_shows(day: date, clock: time) -> bool:
    # Summer time begins on a Sunday in March, and every other day has all its hours.
    if day.weekday() != _SUNDAY or day.month != _MARCH:
        return True
    return dates.exists(datetime.combine(day, clock, tzinfo=dates.OSLO))

"""Named days: what a secretary knows of a year that no calendar does."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final, NewType

from bot.orders import Language
from bot.planning.errors import (
    NamedDayBackwards,
    NamedDayKnown,
    NamedDayLong,
    NamedDayNameless,
)
from bot.planning.off_day import OffDay, Why
from bot.planning.school_holidays import AUTUMN, NAMES
from bot.roster.words import fold, tidy

NamedDayId = NewType("NamedDayId", int)
#: A named day that the store has not given a number of its own yet.
UNSAVED: Final = NamedDayId(0)
#: Nothing that meetings go round lasts longer.
LONGEST: Final = timedelta(days=100)
NAME_LIMIT: Final = 100
_SCHOOL: Final = {fold(name): name for name in NAMES} | {fold("haustferie"): AUTUMN}


@dataclass(frozen=True, kw_only=True)
class NamedDay:
    """Somebody else's day or days: a kommunestyre, a fylkesting, a conference."""

    id: NamedDayId = UNSAVED
    name: str
    since: date
    #: The last day, included.
    until: date
    #: The county whose it is; everybody's when there is none.
    county: str = ""
    #: Who says so: an address, a letter, a call.
    source: str = ""
    #: Who wrote it down, nobody when a file said it, and when.
    by: str = ""
    at: datetime | None = None

    @property
    def school_holiday(self) -> str:
        """Name the school holiday that it is, if it is a county's."""
        return _SCHOOL.get(fold(self.name), "") if self.county else ""

    def off_days(self) -> Iterator[OffDay]:
        """List its days, on which a meeting is possible and better not."""
        why = Why.SCHOOL_HOLIDAY if self.school_holiday else Why.NAMED
        name = self.school_holiday or self.name
        for n in range((self.until - self.since).days + 1):
            day = self.since + timedelta(days=n)
            yield OffDay(day=day, why=why, name=name, county=self.county)


def name_day(
    language: Language, wanted: NamedDay, known: Iterable[NamedDay]
) -> NamedDay:
    """Settle what is written down of somebody else's days.

    Args:
        known: Those of the same year that are written down already.

    Raises:
        NamedDayNameless, NamedDayBackwards, NamedDayLong, NamedDayKnown: at the field
            that must be put right.
    """
    named = replace(
        wanted, name=tidy(wanted.name)[:NAME_LIMIT], source=tidy(wanted.source)
    )
    if not named.name:
        raise NamedDayNameless(language)
    if named.until < named.since:
        raise NamedDayBackwards(language)
    if named.until - named.since > LONGEST:
        raise NamedDayLong(language, most=LONGEST.days)
    if any(_same(named, each) for each in known):
        raise NamedDayKnown(language, name=named.name)
    return named


def _same(one: NamedDay, other: NamedDay) -> bool:
    return _said(one) == _said(other)


def _said(named: NamedDay) -> tuple[object, ...]:
    return fold(named.name), named.since, named.until, named.county

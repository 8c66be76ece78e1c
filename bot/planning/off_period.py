"""Periods off: days off that hang together, as a picture of the year shades them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.orders import Language
from bot.phrases import say
from bot.planning.listing import listed
from bot.planning.off_day import OffDay, Why
from bot.planning.off_days import describe

#: What a picture shows. Everybody knows weekends, and days between follow from others.
SHOWN: Final = (Why.SUMMER, Why.SCHOOL_HOLIDAY, Why.HOLIDAY, Why.NAMED)
#: Days off are one period also when so many days lie from one to the next.
_APART: Final = {Why.SUMMER: 3, Why.SCHOOL_HOLIDAY: 3, Why.HOLIDAY: 2, Why.NAMED: 1}
#: More counties than this are counted instead of named.
_NAMED_COUNTIES: Final = 3


@dataclass(frozen=True, kw_only=True)
class OffPeriod:
    """Days off of one kind, from a day to a day, and which counties have them."""

    why: Why
    #: The first day off and the last one, included.
    first: OffDay
    last: OffDay
    counties: tuple[str, ...] = ()

    @property
    def since(self) -> date:
        """Tell on which day it begins."""
        return self.first.day

    @property
    def until(self) -> date:
        """Tell on which day it ends."""
        return self.last.day


def off_periods(off_days: Iterable[OffDay]) -> tuple[OffPeriod, ...]:
    """Put days off together that are worth a place in a picture, in their order."""
    kinds: defaultdict[tuple[Why, str, str], list[OffDay]] = defaultdict(list)
    for off in off_days:
        # Of many calendars there would be more to read than a picture can hold.
        if off.why in SHOWN and not off.calendar:
            # Easter's days have a name each, and are one period all the same.
            name = "" if off.why is Why.HOLIDAY else off.name
            kinds[off.why, name, off.county].append(off)
    runs = [run for each in kinds.values() for run in _runs(each)]
    order = list(SHOWN)
    found = _for_all_counties(runs)
    return tuple(sorted(found, key=lambda p: (p.since, p.until, order.index(p.why))))


def named(language: Language, period: OffPeriod) -> str:
    """Say what it is: «vinterferie i Oslo og Akershus»."""
    if len(period.counties) > 1:
        bare = OffDay(day=period.since, why=period.why, name=period.first.name)
        name = describe(language, bare)
        return say(language, "off-day-in", name=name, county=_where(language, period))
    first, last = (describe(language, off) for off in (period.first, period.last))
    if first == last:
        return first
    return say(language, "wheel-from-to", first=first, last=last)


def days(period: OffPeriod) -> str:
    """Write when it is: «22.–26.2.»."""
    since, until = period.since, period.until
    if since == until:
        return f"{since.day}.{since.month}."
    if since.month == until.month:
        return f"{since.day}.–{until.day}.{until.month}."
    return f"{since.day}.{since.month}.–{until.day}.{until.month}."


def _where(language: Language, period: OffPeriod) -> str:
    if len(period.counties) > _NAMED_COUNTIES:
        return say(language, "wheel-counties", n=len(period.counties))
    return listed(language, period.counties)


def _runs(off_days: Sequence[OffDay]) -> Iterator[OffPeriod]:
    first = last = None
    for off in sorted(off_days, key=lambda each: each.day):
        if first and last and (off.day - last.day).days > _APART[off.why]:
            yield _period(first, last)
            first = off
        first, last = first or off, off
    if first and last:
        yield _period(first, last)


def _period(first: OffDay, last: OffDay) -> OffPeriod:
    counties = (first.county,) if first.county else ()
    return OffPeriod(why=first.why, first=first, last=last, counties=counties)


def _for_all_counties(periods: Iterable[OffPeriod]) -> Iterator[OffPeriod]:
    """Let counties that are off at the same time share a period."""
    same: defaultdict[tuple[object, ...], list[OffPeriod]] = defaultdict(list)
    for each in periods:
        same[each.why, each.first.name, each.since, each.until].append(each)
    for group in same.values():
        counties = sorted({c for each in group for c in each.counties})
        first = group[0]
        yield OffPeriod(
            why=first.why,
            first=first.first,
            last=first.last,
            counties=tuple(counties),
        )

"""School holidays: the weeks without school in a county, and whose nobody has told of.

They are in `school_holidays.csv`, each with the address where it was found. Where the
county's own list was not to be had, the remark says whose it is. What is not in it is
not known, and a secretary's own named days fill in, or take the place of what is there.
"""

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Final

from bot.orders import Language
from bot.phrases import say
from bot.planning.listing import listed
from bot.planning.off_day import OffDay, Why

WINTER: Final = "vinterferie"
AUTUMN: Final = "høstferie"
#: Those that move from county to county; Christmas and Easter are everybody's.
NAMES: Final = (WINTER, AUTUMN)


@dataclass(frozen=True, kw_only=True)
class SchoolHoliday:
    """A week without school in a county, and who says so."""

    county: str
    name: str
    since: date
    #: The last day, included.
    until: date
    #: The address where it was found, and what is to be known about it.
    source: str
    remark: str = ""

    def off_days(self, year: int) -> Iterator[OffDay]:
        """List its days in a year."""
        for n in range((self.until - self.since).days + 1):
            day = self.since + timedelta(days=n)
            if day.year == year:
                why, county = Why.SCHOOL_HOLIDAY, self.county
                yield OffDay(day=day, why=why, name=self.name, county=county)


@dataclass(frozen=True, kw_only=True)
class Untold:
    """A county of whose school holidays in a year some are not known."""

    county: str
    year: int
    names: tuple[str, ...] = NAMES


def of_schools(year: int, named: Iterable[OffDay] = ()) -> Iterator[OffDay]:
    """List a year's days without school.

    Args:
        named: The secretary's own; what they say of a county's holiday is what holds.
    """
    told = {
        (off.county, off.name)
        for off in named
        if off.why is Why.SCHOOL_HOLIDAY and off.day.year == year
    }
    for each in school_holidays():
        if (each.county, each.name) not in told:
            yield from each.off_days(year)


def untold(
    year: int, counties: Iterable[str], off_days: Iterable[OffDay]
) -> tuple[Untold, ...]:
    """Tell which school holidays of some counties are not among a year's days off."""
    there = {(o.county, o.name) for o in off_days if o.why is Why.SCHOOL_HOLIDAY}
    lacks = (
        (county, tuple(name for name in NAMES if (county, name) not in there))
        for county in counties
    )
    return tuple(
        Untold(county=c, year=year, names=names) for c, names in lacks if names
    )


def sentences(language: Language, found: Iterable[Untold]) -> Iterator[str]:
    """Say what is not known: «Skoleruta for Finnmark 2027 er ikke kjent.»."""
    counties: defaultdict[tuple[int, tuple[str, ...]], list[str]] = defaultdict(list)
    for each in found:
        counties[each.year, each.names].append(each.county)
    for (year, names), whose in counties.items():
        which = "whole" if names == NAMES else "winter" if WINTER in names else "autumn"
        facts = {"counties": listed(language, whose), "year": str(year)}
        yield say(language, "school-holidays-untold", which=which, **facts)


@cache
def school_holidays() -> tuple[SchoolHoliday, ...]:
    """List the school holidays that the program comes with."""
    text = files(__package__).joinpath("school_holidays.csv").read_text("utf-8")
    return tuple(_school_holiday(row) for row in csv.DictReader(text.splitlines()))


def _school_holiday(row: dict[str, str]) -> SchoolHoliday:
    return SchoolHoliday(
        county=row["county"],
        name=row["holiday"],
        since=date.fromisoformat(row["from"]),
        until=date.fromisoformat(row["to"]),
        source=row["source"],
        remark=row["remark"],
    )

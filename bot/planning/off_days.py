"""The days off of a year: holidays, days between, fellesferie, school holidays."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from bot import dates
from bot.holiday import is_weekend, name_of_holiday
from bot.orders import Language
from bot.phrases import say
from bot.planning.off_day import OffDay, Why
from bot.planning.school_holidays import AUTUMN, of_schools

DAY: Final = timedelta(days=1)
#: Fellesferie: the three weeks of July when most of the country is away.
SUMMER_WEEKS: Final = (28, 29, 30)
#: The school holidays' names that the two written forms do not share.
IN_NYNORSK: Final = {AUTUMN: "haustferie"}
_CHRISTMAS_EVE: Final = (12, 24)
_AFTER_CHRISTMAS: Final = range(27, 32)


def off_days(
    year: int, *, counties: Iterable[str] | None = None, named: Iterable[OffDay] = ()
) -> tuple[OffDay, ...]:
    """List a year's days off in order, with some counties' school holidays or all.

    The named days are the secretary's own: a kommunestyre, a fylkesting, a conference.
    """
    wanted = None if counties is None else frozenset(counties)
    own = [off for off in named if off.day.year == year]
    schools = of_schools(year, own)
    found = [off for day in _days(year) for off in _of_the_country(day)]
    found += [off for off in schools if wanted is None or off.county in wanted]
    return tuple(sorted({*found, *own}, key=_in_order))


def describe(language: Language, off: OffDay) -> str:
    """Say what a day off is, inside a sentence: «vinterferie i Buskerud»."""
    if off.why is Why.HOLIDAY:
        return name_of_holiday(language, off.day) or off.name
    if off.why is Why.WEEKEND:
        return dates.weekday(language, off.day)
    if off.why in (Why.BETWEEN, Why.SUMMER):
        return say(language, f"off-day-{off.name or off.why}")
    name = IN_NYNORSK.get(off.name, off.name)
    name = name if language is Language.NYNORSK else off.name
    if off.calendar:
        key = "off-day-of-calendar" if name else "off-day-unnamed"
        return say(language, key, name=name, calendar=off.calendar)
    return (
        say(language, "off-day-in", name=name, county=off.county)
        if off.county
        else name
    )


def _of_the_country(day: date) -> Iterator[OffDay]:
    if name := name_of_holiday(Language.BOKMAL, day):
        yield OffDay(day=day, why=Why.HOLIDAY, name=name, is_closed=True)
    elif is_weekend(day):
        yield OffDay(day=day, why=Why.WEEKEND, is_closed=True)
    elif between := _between(day):
        yield OffDay(day=day, why=Why.BETWEEN, name=between)
    if day.isocalendar().week in SUMMER_WEEKS and not is_weekend(day):
        yield OffDay(day=day, why=Why.SUMMER)


def _between(day: date) -> str:
    """Tell what makes a working day a poor one: its name, or nothing."""
    if (day.month, day.day) == _CHRISTMAS_EVE:
        return "christmas-eve"
    if day.month == _CHRISTMAS_EVE[0] and day.day in _AFTER_CHRISTMAS:
        return "after-christmas"
    if day.weekday() == 2 and _is_easter_week(day):  # noqa: PLR2004  # Wednesday
        return "before-easter"
    return "between" if _is_free(day - DAY) and _is_free(day + DAY) else ""


def _is_easter_week(wednesday: date) -> bool:
    # Skjærtorsdag is the only Thursday that a Friday off comes after.
    return all(name_of_holiday(Language.BOKMAL, wednesday + n * DAY) for n in (1, 2))


def _is_free(day: date) -> bool:
    return is_weekend(day) or name_of_holiday(Language.BOKMAL, day) is not None


def _days(year: int) -> Iterator[date]:
    first = date(year, 1, 1)
    length = (date(year, 12, 31) - first).days + 1
    return (first + n * DAY for n in range(length))


def _in_order(off: OffDay) -> tuple[object, ...]:
    return off.day, off.why, off.county, off.name, off.calendar, off.is_closed

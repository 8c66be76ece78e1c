"""Days when Norway stays at home: a meeting then is allowed, but worth a second look."""

from datetime import date
from functools import cache
from typing import Final

import holidays

SATURDAY: Final = 5


def name_of_holiday(day: date) -> str | None:
    """Name the public holiday of a day in bokmål, if it is one: «Skjærtorsdag»."""
    return _norway(day.year).get(day)


def is_weekend(day: date) -> bool:
    """Tell whether a day is a Saturday or a Sunday."""
    return day.weekday() >= SATURDAY


@cache
def _norway(year: int) -> holidays.HolidayBase:
    return holidays.country_holidays("NO", years=year, language="no")

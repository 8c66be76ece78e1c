"""Days when Norway stays at home: a meeting then is allowed, but asked about."""

from datetime import date
from functools import cache
from typing import Final

import holidays

from bot.orders import Language

SATURDAY: Final = 5
#: Christmas Eve and New Year's Eve: no holidays by the law, but nobody is at work.
EVES: Final = frozenset({(12, 24), (12, 31)})
#: The names that the two written forms do not share, as the library spells them.
IN_NYNORSK: Final = {
    "Skjærtorsdag": "skjertorsdag",
    "Arbeidernes dag": "arbeidarane sin dag",
}


def name_of_holiday(language: Language, day: date) -> str | None:
    """Name the public holiday of a day, if it is one: «skjærtorsdag»."""
    names = _norway(day.year).get_list(day)
    return " og ".join(_in_a_sentence(language, name) for name in names) or None


def is_weekend(day: date) -> bool:
    """Tell whether a day is a Saturday or a Sunday."""
    return day.weekday() >= SATURDAY


def is_working_day(day: date) -> bool:
    """Tell whether people are at work on a day."""
    is_eve = (day.month, day.day) in EVES
    return not (is_weekend(day) or is_eve or day in _norway(day.year))


def _in_a_sentence(language: Language, name: str) -> str:
    if language is Language.NYNORSK and name in IN_NYNORSK:
        return IN_NYNORSK[name]
    # Of all the days only this one is called after somebody.
    return name if name.startswith("Kristi") else name[:1].lower() + name[1:]


@cache
def _norway(year: int) -> holidays.HolidayBase:
    return holidays.country_holidays("NO", years=year, language="no")

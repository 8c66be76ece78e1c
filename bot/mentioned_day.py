"""A day that a text mentions: «torsdag 22. februar», «22.02.2018» or «torsdag»."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from babel.dates import get_day_names, get_month_names

from bot.orders import Language

_WEEKDAYS: Final = {
    name.lower(): number
    for language in Language
    for number, name in get_day_names("wide", locale=language.value).items()
} | {"sundag": 6}
_MONTHS: Final = {
    name.lower(): number
    for number, name in get_month_names("wide", locale="nb").items()
}
_NAMED: Final = "|".join(_WEEKDAYS)
_IN_WORDS: Final = re.compile(
    rf"\b(?:(?P<weekday>{_NAMED})\s+)?(?:den\s+)?(?P<day>\d{{1,2}})\.\s*"
    rf"(?P<month>{'|'.join(_MONTHS)})\b(?:\s+(?P<year>\d{{4}}))?",
    re.IGNORECASE,
)
_IN_NUMBERS: Final = re.compile(
    rf"(?:\b(?P<weekday>{_NAMED})\s+)?"
    r"(?<![\d.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?![\d.])",
    re.IGNORECASE,
)
_WEEKDAY: Final = re.compile(rf"\b(?P<weekday>{_NAMED})\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A day in a text, as far as it is said which."""

    text: str
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None

    @property
    def is_certain(self) -> bool:
        """Tell whether one day is meant, and not one that comes back each year."""
        return self.day is not None and (self.weekday, self.year) != (None, None)

    def is_of(self, day: date) -> bool:
        """Tell whether it can be that day."""
        said = (self.weekday, self.day, self.month, self.year)
        real = (day.weekday(), day.day, day.month, day.year)
        return all(s in (None, r) for s, r in zip(said, real, strict=True))


def disagreeing(text: str, days: Sequence[date]) -> Mention | None:
    """Find a day that a text mentions and that is none of those."""
    others = (m for m in _mentions(text) if not any(map(m.is_of, days)))
    return next(others, None)


def _mentions(text: str) -> Iterator[Mention]:
    """Read every day that is mentioned, and blank what has been read."""
    rest = text
    for pattern in (_IN_WORDS, _IN_NUMBERS, _WEEKDAY):
        for found in pattern.finditer(rest):
            yield _mention(found)
        rest = pattern.sub(lambda found: " " * len(found[0]), rest)


def _mention(found: re.Match[str]) -> Mention:
    said = found.groupdict()
    weekday, month = said.get("weekday"), said.get("month")
    return Mention(
        text=found[0],
        weekday=_WEEKDAYS[weekday.lower()] if weekday else None,
        day=int(said["day"]) if said.get("day") else None,
        month=_month(month) if month else None,
        year=int(said["year"]) if said.get("year") else None,
    )


def _month(word: str) -> int:
    return _MONTHS.get(word.lower()) or int(word)

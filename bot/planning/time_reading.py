"""When a meeting is, as people write it: «torsdag 11.–fredag 12. juni kl. 10–15»."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Final

from babel.dates import get_day_names, get_month_names

from bot.orders import Language
from bot.plan import MOST_DAYS, Slot, other_day
from bot.roster.words import fold, tidy

#: A year that is further away than this was hardly meant.
YEARS_AWAY: Final = 5
_CENTURY: Final = 100
_DECEMBER: Final = 12
_WEEKDAYS: Final = {
    fold(name): number
    for language in Language
    for number, name in get_day_names("wide", locale=language.value).items()
} | {"sundag": 6, "laurdag": 5}
_MONTHS: Final = {
    fold(name.rstrip(".")): number
    for width in ("wide", "abbreviated")
    for number, name in get_month_names(width, locale="nb").items()
} | {"sept": 9, "mars": 3}
_NUMBERS: Final = range(1, _DECEMBER + 1)
_NAME: Final = r"[^\W\d]+day?g?"
_WEEKDAY: Final = re.compile(rf"(?P<weekday>{_NAME})\.?,?\s+(?=\d)", re.IGNORECASE)
_DAY: Final = re.compile(
    r"(?P<day>\d{1,2})(?:\.\s*(?P<word>[^\W\d]{3,9})\.?|[./]\s*(?P<month>\d{1,2})\.?)"
    r"(?:[./]?\s*(?P<year>\d{4}|\d{2})(?![\d.:]))?"
)
_CLOCK: Final = r"(\d{1,2})(?:[.:](\d{2}))?"
_CLOCKS: Final = re.compile(_CLOCK)
_AT: Final = r"kl(?:okka)?\.?\s*"
_TO: Final = r"\s*(?:–|-|—|til)\s*"
_SPAN: Final = re.compile(
    rf"(?:{_AT})?{_CLOCK}{_TO}(?:{_AT})?{_CLOCK}(?!\d)", re.IGNORECASE
)
_AND: Final = r"\s*(?:–|-|—|til og med|t\.?o\.?m\.|til|og)\s*"
#: The first of two days, with its hours if they stand there, up to the second.
_FIRST: Final = re.compile(
    rf"(?:(?P<weekday>{_NAME})\.?,?(?:{_AND}(?P<other>{_NAME})\.?,?)?\s+)?"
    r"(?<![\d.:])(?P<day>\d{1,2})"
    r"(?:\.\s*(?P<word>(?!til)[^\W\d]{3,9})\.?|[./]\s*(?P<month>\d{1,2})\.?|\.)?"
    r"(?:\s*(?P<year>\d{4}|(?<=[./])\d{2}))?"
    rf"(?P<hours>,?\s+(?:{_AT})?{_CLOCK}(?:{_TO}{_CLOCK})?,?)?{_AND}",
    re.IGNORECASE,
)
#: What the second of two days says of hours, when the first has its own.
_LAST_HOURS: Final = re.compile(
    rf"[\s,]*(?:{_AT}\d|\d{{1,2}}[.:]\d)[\d.:]*(?:{_TO}(?:{_AT})?{_CLOCK})?(?!\d)",
    re.IGNORECASE,
)


class Misreading(StrEnum):
    """What is wrong with a line."""

    NO_DAY = "no_day"
    NO_SUCH_DAY = "no_such_day"
    WRONG_WEEKDAY = "wrong_weekday"
    UNKNOWN_WEEKDAY = "unknown_weekday"
    FAR_AWAY = "far_away"
    LAST_DAY_FIRST = "last_day_first"
    TOO_LONG = "too_long"
    NO_CLOCK = "no_clock"
    NO_SUCH_CLOCK = "no_such_clock"
    ENDS_BEFORE_START = "ends_before_start"
    ODD_PART = "odd_part"


@dataclass(frozen=True, kw_only=True)
class Usual:
    """What a line means that leaves something out."""

    year: int
    starts: time | None = None
    ends: time | None = None
    place: str = ""


class Unread(Exception):  # noqa: N818  # a state of the text, said to its writer
    """A line that can't be read, with what is wrong and what may have been meant."""

    def __init__(self, why: Misreading, **facts: object) -> None:
        super().__init__(why)
        self.why = why
        self.facts = facts


@dataclass(frozen=True, kw_only=True)
class _Days:
    """The day or days of a line, and what stands beside them."""

    first: date
    last: date
    #: The hours of the first day, when they stand between the two.
    between: str = ""
    rest: str


def read_time(line: str, usual: Usual) -> tuple[Slot, str]:
    """Read when a meeting is; give also what the line says after that.

    Raises:
        Unread: when no time can be made of it.
    """
    days = _two_days(line, usual.year) or _one_day(line, usual.year)
    hours, rest = _hours(days)
    starts, ends = _clocks(hours, usual)
    slot = Slot(
        day=days.first,
        starts=starts,
        ends=ends,
        last_day=other_day(days.first, days.last),
    )
    if slot.last_day is None and ends <= starts:
        word = hours or f"kl. {starts:%H.%M}–{ends:%H.%M}"
        raise Unread(Misreading.ENDS_BEFORE_START, word=word)
    return slot, rest


def read_day(text: str, *, year: int) -> date:
    """Read a day that stands alone: «torsdag 1. mars», of a year if it says none.

    Raises:
        ValueError: when it is none, or on another weekday.
    """
    bare = tidy(text)
    named = _WEEKDAY.match(bare)
    if not _DAY.fullmatch(bare, named.end() if named else 0):
        raise ValueError(text)
    try:
        return _one_day(bare, year).first
    except Unread as unread:
        raise ValueError(text) from unread


def _one_day(line: str, year: int) -> _Days:
    named = _WEEKDAY.search(line)
    found = _DAY.search(line, named.end() if named else 0)
    if found is None:
        raise Unread(Misreading.NO_DAY)
    day = _day(found, _month(found), _year(found, year) or year, year)
    if named:
        _require_weekday(day, named["weekday"])
    return _Days(first=day, last=day, rest=line[found.end() :])


def _two_days(line: str, year: int) -> _Days | None:
    until = _first_day(line)
    for first in _FIRST.finditer(line):
        # What looks like two days after the day of the meeting is of the place.
        if first.start("day") > until:
            return None
        named = _WEEKDAY.match(line, first.end())
        last = _DAY.match(line, named.end() if named else first.end())
        if last is None:
            continue
        # «kl. 9–11.10» is no tenth month.
        if first["hours"] and not (named or last["word"]):
            continue
        begins, ends = _both(first, last, year)
        if first["weekday"]:
            _require_weekday(begins, first["weekday"])
        if weekday := named["weekday"] if named else first["other"]:
            _require_weekday(ends, weekday)
        _require_order(begins, ends)
        between, rest = first["hours"] or "", line[last.end() :]
        return _Days(first=begins, last=ends, between=between, rest=rest)
    return None


def _first_day(line: str) -> int:
    """Tell where the first day begins that is told with its month."""
    named = _WEEKDAY.search(line)
    for found in _DAY.finditer(line, named.end() if named else 0):
        if int(found["month"] or 0) in _NUMBERS or fold(found["word"] or "") in _MONTHS:
            return found.start()
    return len(line)


def _both(first: re.Match[str], last: re.Match[str], year: int) -> tuple[date, date]:
    """Read two days, of which the first need not say its month, nor both the year."""
    until = _month(last)
    since = _month(first) if first["month"] or first["word"] else until
    turns = (since, until) == (_DECEMBER, 1)
    begins, ends = _year(first, year), _year(last, year)
    if begins is None:
        begins = year if ends is None else ends - turns
    if ends is None:
        ends = begins + turns
    return _day(first, since, begins, year), _day(last, until, ends, year)


def _month(found: re.Match[str]) -> int:
    month = int(found["month"] or 0) or _MONTHS.get(fold(found["word"] or ""), 0)
    if not month:
        raise Unread(Misreading.NO_DAY)
    return month


def _year(found: re.Match[str], near: int) -> int | None:
    """Read the year, if there is one; of two figures in this century."""
    if not found["year"]:
        return None
    typed = int(found["year"])
    return typed if typed >= _CENTURY else typed + near - near % _CENTURY


def _day(found: re.Match[str], month: int, year: int, usual: int) -> date:
    if abs(year - usual) > YEARS_AWAY:
        raise Unread(Misreading.FAR_AWAY, word=str(year))
    try:
        return date(year, month, int(found["day"]))
    except ValueError:
        raise Unread(Misreading.NO_SUCH_DAY, word=found[0].strip()) from None


def _require_weekday(day: date, typed: str) -> None:
    wanted = _WEEKDAYS.get(fold(typed))
    if wanted is None:
        raise Unread(Misreading.UNKNOWN_WEEKDAY, word=typed, day=day)
    if wanted != day.weekday():
        # The nearest such weekday, at most three days away.
        away = (wanted - day.weekday() + 3) % 7 - 3
        near = day + timedelta(days=away)
        raise Unread(Misreading.WRONG_WEEKDAY, word=typed, day=day, likely=near)


def _require_order(first: date, last: date) -> None:
    if last < first:
        raise Unread(Misreading.LAST_DAY_FIRST, day=last, likely=first)
    if (last - first).days >= MOST_DAYS:
        raise Unread(Misreading.TOO_LONG, day=first, likely=last)


def _hours(days: _Days) -> tuple[str, str]:
    """Tell what a line says of hours, and what it says after that."""
    rest = days.rest
    if days.between:
        found = _LAST_HOURS.match(rest)
        own = found[0] if found else ""
        hours = f"{days.between.strip(' ,')} {own.strip(' ,')}".strip()
        return hours, rest[len(own) :]
    span = _SPAN.search(rest)
    return (span[0].strip(), rest[span.end() :]) if span else ("", rest)


def _clocks(hours: str, usual: Usual) -> tuple[time, time]:
    """Read from when to when: the first clock time and the last, or the usual ones."""
    try:
        told = [time(int(h), int(m or 0)) for h, m in _CLOCKS.findall(hours)]
    except ValueError:
        raise Unread(Misreading.NO_SUCH_CLOCK, word=hours) from None
    starts = told[0] if told else usual.starts
    ends = told[-1] if len(told) > 1 else usual.ends
    if starts is None or ends is None:
        raise Unread(Misreading.NO_CLOCK)
    return starts, ends

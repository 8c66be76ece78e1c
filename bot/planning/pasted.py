"""Pasted plans: «Torsdag 22. februar kl. 09.00–11.15 Drammen rådhus», line by line."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Final

from babel.dates import get_day_names, get_month_names

from bot import dates
from bot.orders import Language
from bot.phrases import say
from bot.plan import Slot
from bot.roster.words import fold, tidy

#: A year that is further away than this was hardly meant.
YEARS_AWAY: Final = 5
_CENTURY: Final = 100
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
_BULLET: Final = re.compile(r"^[\s•*·–-]+")
_WEEKDAY: Final = re.compile(
    r"(?P<weekday>[^\W\d]+day?g?)\.?,?\s+(?=\d)", re.IGNORECASE
)
_DAY: Final = re.compile(
    r"(?P<day>\d{1,2})(?:\.\s*(?P<word>[^\W\d]{3,9})\.?|[./]\s*(?P<month>\d{1,2})\.?)"
    r"(?:[./]?\s*(?P<year>\d{4}|\d{2})(?![\d.:]))?"
)
_CLOCK: Final = r"(\d{1,2})(?:[.:](\d{2}))?"
_SPAN: Final = re.compile(
    rf"(?:kl(?:okka)?\.?\s*)?{_CLOCK}\s*(?:–|-|—|til)\s*(?:kl\.?\s*)?{_CLOCK}(?!\d)",
    re.IGNORECASE,
)


class Misreading(StrEnum):
    """What is wrong with a line."""

    NO_DAY = "no_day"
    NO_SUCH_DAY = "no_such_day"
    WRONG_WEEKDAY = "wrong_weekday"
    UNKNOWN_WEEKDAY = "unknown_weekday"
    FAR_AWAY = "far_away"
    NO_CLOCK = "no_clock"
    NO_SUCH_CLOCK = "no_such_clock"
    ENDS_BEFORE_START = "ends_before_start"


@dataclass(frozen=True, kw_only=True)
class Misread:
    """A line that can't be read, why, and what may have been meant."""

    #: Counted from 1, as the person who pasted it counts.
    line: int
    text: str
    why: Misreading
    #: What stands there and is wrong, in a word: «Måndag».
    word: str = ""
    #: The day as it was read, and the nearest with the weekday that was written.
    day: date | None = None
    likely: date | None = None


@dataclass(frozen=True, kw_only=True)
class Usual:
    """What a line means that leaves something out."""

    year: int
    starts: time | None = None
    ends: time | None = None
    place: str = ""


@dataclass(frozen=True, kw_only=True)
class Pasted:
    """What a pasted text says, in its order, and the lines that can't be read."""

    slots: tuple[Slot, ...] = ()
    faults: tuple[Misread, ...] = field(default=())


class _Unread(Exception):  # noqa: N818  # a state of the text, said to its writer
    def __init__(self, why: Misreading, **facts: object) -> None:
        super().__init__(why)
        self.why = why
        self.facts = facts


def read(text: str, usual: Usual) -> Pasted:
    """Read a plan with a meeting on each line; empty lines part them."""
    slots: list[Slot] = []
    faults: list[Misread] = []
    for number, line in _lines(text):
        try:
            slots.append(_slot(line, usual))
        except _Unread as unread:
            bare = Misread(line=number, text=line, why=unread.why)
            faults.append(_with(bare, unread.facts))
    return Pasted(slots=tuple(slots), faults=tuple(faults))


def read_day(text: str, *, year: int) -> date:
    """Read a day that stands alone: «torsdag 1. mars», of a year if it says none.

    Raises:
        ValueError: when it is none, or on another weekday.
    """
    named = _WEEKDAY.match(tidy(text))
    found = _DAY.fullmatch(tidy(text), named.end() if named else 0)
    if found is None:
        raise ValueError(text)
    try:
        day = _day(found, year)
        if named:
            _require_weekday(day, named["weekday"])
    except _Unread as unread:
        raise ValueError(text) from unread
    return day


def write(language: Language, slot: Slot) -> str:
    """Write a meeting as a line that can be read back."""
    day = dates.long_date(language, slot.day)
    line = f"{day} kl. {slot.starts:%H.%M}–{slot.ends:%H.%M}"
    return f"{line} {slot.place}" if slot.place else line


def sentence(language: Language, misread: Misread) -> str:
    """Say what is wrong with a line, and what would be right."""
    facts: Mapping[str, date | None] = {"day": misread.day, "likely": misread.likely}
    days = {n: dates.long_date(language, d) if d else "" for n, d in facts.items()}
    key = f"pasted-{misread.why.value.replace('_', '-')}"
    line = str(misread.line)
    return say(language, key, line=line, text=misread.text, word=misread.word, **days)


def _with(misread: Misread, facts: Mapping[str, object]) -> Misread:
    return Misread(**{**vars(misread), **facts})


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        if bare := tidy(_BULLET.sub("", line)):
            yield number, bare


def _slot(line: str, usual: Usual) -> Slot:
    named = _WEEKDAY.search(line)
    found = _DAY.search(line, named.end() if named else 0)
    if found is None:
        raise _Unread(Misreading.NO_DAY)
    day = _day(found, usual.year)
    if named:
        _require_weekday(day, named["weekday"])
    rest = line[found.end() :]
    span = _SPAN.search(rest)
    starts, ends = _span(span, usual)
    place = rest[span.end() :] if span else rest
    return Slot(day=day, starts=starts, ends=ends, place=_place(place) or usual.place)


def _day(found: re.Match[str], year: int) -> date:
    month = int(found["month"] or 0) or _MONTHS.get(fold(found["word"] or ""), 0)
    if not month:
        raise _Unread(Misreading.NO_DAY)
    typed = int(found["year"] or year)
    if typed < _CENTURY:
        typed += year - year % _CENTURY
    if abs(typed - year) > YEARS_AWAY:
        raise _Unread(Misreading.FAR_AWAY, word=str(typed))
    try:
        return date(typed, month, int(found["day"]))
    except ValueError:
        raise _Unread(Misreading.NO_SUCH_DAY, word=found[0].strip()) from None


def _require_weekday(day: date, typed: str) -> None:
    wanted = _WEEKDAYS.get(fold(typed))
    if wanted is None:
        raise _Unread(Misreading.UNKNOWN_WEEKDAY, word=typed, day=day)
    if wanted != day.weekday():
        # The nearest such weekday, at most three days away.
        away = (wanted - day.weekday() + 3) % 7 - 3
        near = day + timedelta(days=away)
        raise _Unread(Misreading.WRONG_WEEKDAY, word=typed, day=day, likely=near)


def _span(span: re.Match[str] | None, usual: Usual) -> tuple[time, time]:
    if span is None:
        if usual.starts is None or usual.ends is None:
            raise _Unread(Misreading.NO_CLOCK)
        return usual.starts, usual.ends
    try:
        starts = time(int(span[1]), int(span[2] or 0))
        ends = time(int(span[3]), int(span[4] or 0))
    except ValueError:
        raise _Unread(Misreading.NO_SUCH_CLOCK, word=span[0].strip()) from None
    if ends <= starts:
        raise _Unread(Misreading.ENDS_BEFORE_START, word=span[0].strip())
    return starts, ends


def _place(rest: str) -> str:
    return rest.strip(" ,;:–-—()")

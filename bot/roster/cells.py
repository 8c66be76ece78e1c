"""Cells: what a person typed becomes a date, a clock, a number or a choice."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final, TypeVar

from babel.dates import get_day_names, get_month_names

from bot.plain_text import paragraphs
from bot.roster.fault import did_you_mean
from bot.roster.sheet import Unreadable, Value
from bot.roster.words import fold, quoted, tidy

T = TypeVar("T")

LONGEST_TEXT: Final = 300
LONGEST_LINES: Final = 10_000
LARGEST_NUMBER: Final = 10**15
MINUTES_A_DAY: Final = 24 * 60
HALF_A_MINUTE: Final = 30

_WEEKDAYS: Final = tuple(get_day_names("wide", locale="nb")[day] for day in range(7))
_MONTHS: Final = {
    fold(name): number for number, name in get_month_names("wide", locale="nb").items()
}
_NAMES: Final = get_month_names("wide", locale="nb")
ALL_MONTHS: Final = tuple(range(1, 13))
_DASH: Final = re.compile(r"[-–—]")
_WEEKDAY_FIRST: Final = re.compile(r"([^\W\d]+),?\s+(.+)")
_NORWEGIAN: Final = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_LONG: Final = re.compile(r"(\d{1,2})\. ?([^\W\d]+) (\d{4})")
_CLOCK: Final = re.compile(r"(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2})(?:[.:]00)?)?")
_EMAIL: Final = re.compile(
    r"[^@\s,;:<>()\"]+@(?:[^@\s.,;:<>()\"]+\.)+[^@\s.,;:<>()\"]+"
)


class BadCell(Exception):  # noqa: N818  # a state of the file, said to its writer
    """What stands in a cell is not what belongs there; the text says what does."""


def text(value: Value) -> str:
    """Read a text, also when a spreadsheet has made a number of it.

    Raises:
        BadCell: for what is no value, and for what is too long for a line.
    """
    match value:
        case Unreadable(why):
            raise BadCell(why)
        case bool():
            return "ja" if value else "nei"
        case int() | float() if not -LARGEST_NUMBER < value < LARGEST_NUMBER:
            raise BadCell("Tallet er for stort. Rett det.")
        case float() if value.is_integer():
            return str(int(value))
        case datetime() | date():
            return f"{value:%d.%m.%Y}"
    line = tidy(str(value))
    if len(line) > LONGEST_TEXT:
        raise BadCell(
            f"Teksten har {len(line)} tegn. Kort den ned til høyst {LONGEST_TEXT}."
        )
    return line


def lines(value: Value) -> str:
    """Read a text of several lines.

    Raises:
        BadCell: for what is no text, and for what is far too long.
    """
    if not isinstance(value, str):
        return text(value)
    typed = paragraphs(value)
    if len(typed) > LONGEST_LINES:
        raise BadCell(
            f"Teksten har {len(typed)} tegn. Kort den ned til høyst {LONGEST_LINES}."
        )
    return typed


def day(value: Value) -> date:
    """Read a date, from a date cell or as typed: «torsdag 25.02.2027».

    Raises:
        BadCell: for what is no date, and for a weekday that disagrees.
    """
    match value:
        case datetime():
            return value.date()
        case date():
            return value
        case int() | float():
            raise BadCell(
                f"{value} er et tall. Skriv datoen slik: «22.02.2027», "
                "eller gi cellen datoformat."
            )
    typed = text(value)
    named = _WEEKDAY_FIRST.fullmatch(typed)
    found = _date(typed, named[2] if named else typed)
    if named:
        _require_weekday(found, named[1])
    return found


def clock(value: Value) -> time:
    """Read a clock time, from a time cell or as typed: «09.00», «kl. 9», «9:00».

    Raises:
        BadCell: for what is no clock time.
    """
    match value:
        case datetime() | time():
            # A spreadsheet may miss a minute by a hair.
            minutes = value.hour * 60 + value.minute + (value.second >= HALF_A_MINUTE)
            return _clock(*divmod(minutes, 60), typed=f"{value:%H.%M.%S}")
        case float() if 0 < value < 1:
            # A spreadsheet keeps a clock time as its part of the day.
            return _clock(*divmod(round(value * MINUTES_A_DAY), 60), typed=str(value))
        case float():
            # «11.15» became a number as it was typed.
            return clock(f"{value:.2f}")
    typed = text(value)
    parts = _CLOCK.fullmatch(fold(typed))
    if parts is None:
        raise BadCell(f"«{typed}» er ikke et klokkeslett. Skriv det slik: «09.00».")
    return _clock(int(parts[1]), int(parts[2] or 0), typed=typed)


def number(value: Value, least: int, most: int) -> int:
    """Read a whole number between two bounds.

    Raises:
        BadCell: for anything else.
    """
    typed = text(value)
    is_digits = typed.isascii() and typed.isdigit()
    if not is_digits or not least <= int(typed) <= most:
        raise BadCell(
            f"«{typed}» kan ikke stå her. Skriv et helt tall fra {least} til {most}."
        )
    return int(typed)


def numbers(value: Value, least: int, most: int) -> tuple[int, ...]:
    """Read whole numbers between two bounds, with commas between them.

    Raises:
        BadCell: for anything else.
    """
    parts = filter(None, map(tidy, text(value).split(",")))
    return tuple(dict.fromkeys(number(part, least, most) for part in parts))


def months(value: Value) -> tuple[int, ...]:
    """Read months by name or number: «januar–juni, september».

    Raises:
        BadCell: for what is no month, and for a span that goes backwards.
    """
    found: set[int] = set()
    for part in filter(None, map(tidy, text(value).split(","))):
        first, dash, last = (tidy(each) for each in _DASH.sub("–", part).partition("–"))
        since = _month(first)
        until = _month(last) if dash else since
        if until < since:
            raise BadCell(f"«{part}» går bakover. Del det i to, med komma mellom.")
        found.update(range(since, until + 1))
    return tuple(sorted(found))


def written_months(numbers: Sequence[int]) -> str:
    """Write months as a person types them: «januar–juni, september»."""
    spans: list[list[int]] = []
    for month in numbers:
        if spans and spans[-1][-1] == month - 1:
            spans[-1].append(month)
        else:
            spans.append([month])
    return ", ".join(
        _NAMES[span[0]] if len(span) == 1 else f"{_NAMES[span[0]]}–{_NAMES[span[-1]]}"
        for span in spans
    )


def choice(value: Value, choices: Mapping[str, T]) -> T:
    """Read one of a few words.

    Raises:
        BadCell: for another word.
    """
    typed = text(value)
    meanings = {fold(word): meaning for word, meaning in choices.items()}
    if fold(typed) not in meanings:
        near = did_you_mean(typed, choices)
        words = quoted(list(choices))
        raise BadCell(f"«{typed}» kan ikke stå her.{near} Skriv {words}.")
    return meanings[fold(typed)]


def email(value: Value) -> str:
    """Read an e-mail address, in lower case.

    Raises:
        BadCell: for what is none.
    """
    typed = text(value).removeprefix("mailto:").lower()
    if not _EMAIL.fullmatch(typed):
        raise BadCell(
            f"«{typed}» er ikke en e-postadresse. "
            "Skriv den slik: «kari.nordmann@lier.example»."
        )
    return typed


def listed_words(value: Value, choices: Mapping[str, T]) -> tuple[T, ...]:
    """Read some of a few words, with commas between them.

    Raises:
        BadCell: for another word, and for one that stands twice.
    """
    words = [tidy(word) for word in text(value).split(",")]
    found = tuple(choice(word, choices) for word in words if word)
    for place, word in enumerate(filter(None, words)):
        if found[place] in found[:place]:
            raise BadCell(f"«{word}» står flere ganger. Behold ett av stedene.")
    return found


def _month(typed: str) -> int:
    if typed.isascii() and typed.isdigit() and int(typed) in ALL_MONTHS:
        return int(typed)
    if (named := _MONTHS.get(fold(typed))) is not None:
        return int(named)
    near = did_you_mean(typed, _NAMES.values())
    raise BadCell(f"«{typed}» er ikke en måned.{near} Skriv for eksempel «mars».")


def _date(typed: str, bare: str) -> date:
    if parts := _NORWEGIAN.fullmatch(bare):
        numbers = (int(parts[3]), int(parts[2]), int(parts[1]))
    elif parts := _ISO.fullmatch(bare):
        numbers = (int(parts[1]), int(parts[2]), int(parts[3]))
    elif (parts := _LONG.fullmatch(bare)) and fold(parts[2]) in _MONTHS:
        numbers = (int(parts[3]), _MONTHS[fold(parts[2])], int(parts[1]))
    else:
        raise BadCell(f"«{typed}» er ikke en dato. Skriv den slik: «22.02.2027».")
    try:
        return date(*numbers)
    except ValueError:
        raise BadCell(
            f"«{bare}» finnes ikke i kalenderen. Rett dag, måned eller år."
        ) from None


def _require_weekday(found: date, typed: str) -> None:
    weekday = _WEEKDAYS[found.weekday()]
    if fold(typed) == fold(weekday):
        return
    spelled = {fold(name): number for number, name in enumerate(_WEEKDAYS)}
    if fold(typed) not in spelled:
        near = did_you_mean(typed, _WEEKDAYS)
        raise BadCell(
            f"«{typed}» er ikke en ukedag.{near} {found:%d.%m.%Y} er {weekday}."
        )
    wanted = spelled[fold(typed)]
    # The nearest such weekday, at most three days away.
    away = (wanted - found.weekday() + 3) % 7 - 3
    nearest = found + timedelta(days=away)
    raise BadCell(
        f"{found:%d.%m.%Y} er en {weekday}, ikke en {_WEEKDAYS[wanted]}. "
        f"Rett ukedagen, eller skriv {nearest:%d.%m.%Y}, som er nærmest."
    )


def _clock(hour: int, minute: int, *, typed: str) -> time:
    try:
        return time(hour, minute)
    except ValueError:
        raise BadCell(
            f"«{typed}» er ikke et klokkeslett. Døgnet går fra 00.00 til 23.59."
        ) from None

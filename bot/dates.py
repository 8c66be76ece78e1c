"""Dates and times as Norwegians write them: «22. februar 2018 kl. 09.00–11.15»."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.orders import Language

OSLO: Final = ZoneInfo("Europe/Oslo")


def local(moment: datetime) -> datetime:
    """Turn a moment into the councils' own time."""
    return moment.astimezone(OSLO)


def at(day: date, clock: time) -> datetime:
    """Set a clock time in Oslo on a day.

    Raises:
        ValueError: when the clock skips that time, as summer time begins.
    """
    moment = datetime.combine(day, clock, tzinfo=OSLO)
    if exists(moment):
        return moment
    raise ValueError(moment)


def exists(moment: datetime) -> bool:
    """Tell whether a clock in Oslo ever shows this time."""
    there_and_back = moment.astimezone(UTC).astimezone(OSLO)
    return there_and_back.replace(tzinfo=None) == moment.replace(tzinfo=None)


def days(starts_at: datetime, ends_at: datetime) -> tuple[date, ...]:
    """List the days that something lasts, by Oslo's calendar."""
    first, last = _day(starts_at), _day(ends_at)
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def long_date(language: Language, moment: datetime | date) -> str:
    """Write «torsdag 22. februar 2018»."""
    return format_date(_day(moment), "EEEE d. MMMM y", locale=language)


def day_and_month(language: Language, moment: datetime | date) -> str:
    """Write «torsdag 22. februar»."""
    return format_date(_day(moment), "EEEE d. MMMM", locale=language)


def plain_date(language: Language, moment: datetime | date) -> str:
    """Write «22. februar 2018»."""
    return format_date(_day(moment), "d. MMMM y", locale=language)


def short_day(language: Language, day: date) -> str:
    """Write «22. feb.»."""
    return format_date(day, "d. MMM", locale=language)


def day_of_year(language: Language, moment: datetime | date) -> str:
    """Write «22. februar»."""
    return format_date(_day(moment), "d. MMMM", locale=language)


def weekday(language: Language, day: date) -> str:
    """Write «torsdag»."""
    return format_date(day, "EEEE", locale=language)


def month(language: Language, day: date) -> str:
    """Write «februar 2018»."""
    return format_date(day, "LLLL y", locale=language)


def short_date(moment: datetime | date) -> str:
    """Write «22.02.2018»."""
    return f"{_day(moment):%d.%m.%Y}"


def clock(moment: datetime) -> str:
    """Write «09.00»."""
    return f"{local(moment):%H.%M}"


def span(language: Language, starts_at: datetime, ends_at: datetime) -> str:
    """Write «torsdag 22. februar 2018 kl. 09.00–11.15», or both days of a seminar."""
    start, end = local(starts_at), local(ends_at)
    if start.date() == end.date():
        return f"{long_date(language, start)} kl. {clock(start)}–{clock(end)}"
    first = long_date if start.year != end.year else day_and_month
    return (
        f"{first(language, start)} kl. {clock(start)}"
        f"–{long_date(language, end)} kl. {clock(end)}"
    )


def long_days(language: Language, first: datetime | date, last: datetime | date) -> str:
    """Write «torsdag 11.–fredag 12. juni 2026», or the one day."""
    return _run(language, _day(first), _day(last), "EEEE d.", " y")


def plain_days(
    language: Language, first: datetime | date, last: datetime | date
) -> str:
    """Write «11.–12. juni 2026», or the one day."""
    return _run(language, _day(first), _day(last), "d.", " y")


def days_and_month(
    language: Language, first: datetime | date, last: datetime | date
) -> str:
    """Write «torsdag 11.–fredag 12. juni», or the one day."""
    return _run(language, _day(first), _day(last), "EEEE d.", "")


def moment(language: Language, when: datetime) -> str:
    """Write «mandag 19. februar kl. 12.00»."""
    return f"{day_and_month(language, when)} kl. {clock(when)}"


def _run(language: Language, first: date, last: date, day: str, year: str) -> str:
    """Write days in a row, and say what they have in common only once."""
    whole = f"{day} MMMM{year}"
    until = format_date(last, whole, locale=language)
    if first == last:
        return until
    short = day if first.month == last.month else f"{day} MMMM"
    since = format_date(
        first, short if first.year == last.year else whole, locale=language
    )
    return f"{since}–{until}"


def _day(moment: datetime | date) -> date:
    return local(moment).date() if isinstance(moment, datetime) else moment

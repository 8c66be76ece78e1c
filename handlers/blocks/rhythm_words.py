"""Rhythms in words: «6 møter, torsdag kl. 09.00–11.15, 14 eller 21 dager før …»."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from babel.dates import get_month_names

from bot import dates
from bot.body import BodyId
from bot.orders import Language
from bot.phrases import say
from bot.planning.listing import either, listed
from bot.planning.rhythm import EVERY_MONTH, Ahead, Rhythm, Together
from handlers.blocks.elements import escape

WORD: Final = 100
#: The first of January 2024 was a Monday.
_MONDAY: Final = date(2024, 1, 1)


def in_words(language: Language, rhythm: Rhythm, names: Mapping[BodyId, str]) -> str:
    """Write «6 møter, torsdag kl. 09.00–11.15, 14 eller 21 dager før …»."""
    parts = [
        _count(language, rhythm),
        _when(language, rhythm),
        _length(language, rhythm),
        _relation(language, rhythm, names),
    ]
    if rhythm.months != EVERY_MONTH:
        parts.append(_months(language, rhythm.months))
    if rhythm.place:
        parts.append(escape(rhythm.place, limit=WORD))
    if rhythm.counties:
        counties = listed(language, rhythm.counties)
        parts.append(say(language, "rhythm-school-holidays", counties=counties))
    if rhythm.hosts:
        hosts = escape(", ".join(rhythm.hosts))
        parts.append(say(language, "rhythm-hosts-in-turn", hosts=hosts))
    return ", ".join(filter(None, parts))


def _count(language: Language, rhythm: Rhythm) -> str:
    if isinstance(rhythm.relation, Ahead):
        return say(language, "rhythm-as-many")
    return say(language, "rhythm-count", n=rhythm.count)


def _when(language: Language, rhythm: Rhythm) -> str:
    """Write «torsdag kl. 09.00–11.15», without the hours if another body sets them."""
    parts = []
    if rhythm.weekday is not None:
        parts.append(_days(language, rhythm.weekday, rhythm.weeks))
    if not _comes_right_after(rhythm):
        parts.append(f"kl. {rhythm.starts:%H.%M}–{rhythm.ends:%H.%M}")
    return " ".join(parts)


def _length(language: Language, rhythm: Rhythm) -> str:
    """Write «over 2 dager», or «120 minutter» where the hours don't tell it."""
    if rhythm.lasts > 1:
        return say(language, "rhythm-lasting", n=rhythm.lasts)
    if not _comes_right_after(rhythm):
        return ""
    starts, ends = (datetime.combine(date.min, t) for t in (rhythm.starts, rhythm.ends))
    return say(
        language, "rhythm-length", minutes=(ends - starts) // timedelta(minutes=1)
    )


def _comes_right_after(rhythm: Rhythm) -> bool:
    return isinstance(rhythm.relation, Together) and rhythm.relation.starts is None


def _relation(language: Language, rhythm: Rhythm, names: Mapping[BodyId, str]) -> str:
    of = listed(language, [names.get(id, "?") for id in rhythm.follows])
    match rhythm.relation:
        case Ahead(days=days):
            some = either(language, [str(each) for each in days])
            return say(language, "rhythm-ahead", days=some, of=of)
        case Together(starts=None):
            return say(language, "rhythm-after", of=of)
        case Together():
            return say(language, "rhythm-together", of=of)
    return ""


def _months(language: Language, months: Sequence[int]) -> str:
    """Write «januar–juni», or each month when they are not in a row."""
    names = get_month_names("wide", locale=language.value)
    first, last = months[0], months[-1]
    if len(months) > 1 and tuple(months) == tuple(range(first, last + 1)):
        return f"{names[first]}–{names[last]}"
    return ", ".join(names[month] for month in months)


def day_of_week(language: Language, number: int) -> str:
    """Name a day of the week, Monday being 0."""
    return dates.weekday(language, _MONDAY.replace(day=number + 1))


def _days(language: Language, weekday: int, weeks: Sequence[int]) -> str:
    """Write «torsdag», or «første og tredje torsdag i måneden»."""
    name = day_of_week(language, weekday)
    if not weeks:
        return name
    which = listed(language, [say(language, "rhythm-week", n=n) for n in weeks])
    return say(language, "rhythm-weekday-of-month", weeks=which, weekday=name)

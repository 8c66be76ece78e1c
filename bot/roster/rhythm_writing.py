"""Writing what bodies wish of a year, as a person could have."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.roster import cells
from bot.roster.references import References
from bot.roster.rhythm_sheets import WEEKDAYS, WEEKS
from bot.roster.roster import NamedDay, Rhythm
from bot.roster.sheet import Value

Written = Mapping[str, Value | None]
_WORDS: Final = {number: name for name, number in WEEKDAYS.items()}
_ORDINALS: Final = {number: word for word, number in WEEKS.items()}


def written_rhythm(each: Rhythm, to: References) -> Written:
    """Write what a body wishes, in the columns of its sheet."""
    is_whole_year = each.months == cells.ALL_MONTHS
    return {
        "organ": to.body(each.body),
        "ukedag": None if each.weekday is None else _WORDS[each.weekday],
        "i måneden": written_weeks(each.weeks),
        "fra": each.starts,
        "til": each.ends,
        "dager": None if each.lasts == 1 else each.lasts,
        "antall": None if each.before else each.count,
        "måneder": "" if is_whole_year else cells.written_months(each.months),
        "før organ": "; ".join(to.body(body) for body in each.before),
        "dager før": _listed([str(days) for days in each.days]),
        "samme dag som": to.body(each.together) if each.together else "",
        "rett etter": "ja" if each.follows_on else "",
        "sted": each.place,
        "verter": _listed(each.hosts),
        "fylker": _listed(each.counties),
    }


def written_weeks(weeks: Sequence[int]) -> str:
    """Write «første, tredje»."""
    return _listed([_ORDINALS[week] for week in weeks])


def written_named_day(each: NamedDay) -> Written:
    """Write a day to go round, in the columns of its sheet."""
    return {
        "navn": each.name,
        "fra": each.since,
        "til": None if each.until == each.since else each.until,
        "fylke": each.county,
        "kilde": each.source,
    }


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words)

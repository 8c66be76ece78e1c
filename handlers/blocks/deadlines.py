"""Frister: the deadlines of a meeting in a line, and those of several in a list."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from bot import dates
from bot.body import BodyId
from bot.deadlines import Dated, Deadline, deadlines
from bot.law import minutes_word
from bot.meeting import Meeting
from bot.orders import Language
from bot.phrases import say
from handlers.blocks.card import name
from handlers.blocks.elements import (
    SECTION_LIMIT,
    Block,
    actions,
    button,
    dialog,
    escape,
    section,
)
from handlers.blocks.listing import within

#: A dialog is for what comes next, and a file holds the rest.
MONTHS_AT_MOST: Final = 24


def deadlines_line(meeting: Meeting) -> str:
    """Write «Frister: saker inn 1. feb. · papirer 12. feb. · innkalling 15. feb. …»."""
    language = meeting.body.orders.language
    said = (_short(language, each, meeting) for each in deadlines(meeting))
    return say(language, "deadlines-line", deadlines=" · ".join(said))


def deadlines_dialog(
    language: Language, found: Sequence[Dated], *, of: Sequence[BodyId]
) -> Block:
    """List deadlines month by month, the next one first, and offer them as a file."""
    months = groupby(found, key=lambda each: each[0].day.replace(day=1))
    blocks = [
        section(_month(language, dates.month(language, first), tuple(group)))
        for first, group in months
    ][:MONTHS_AT_MOST]
    about = ",".join(map(str, of))
    file = button(say(language, "button-deadlines-file"), "deadlines_file", about)
    return dialog(
        "deadlines",
        say(language, "deadlines-title"),
        [*blocks, actions(file)]
        if blocks
        else [section(say(language, "no-deadlines"))],
        close=say(language, "button-close"),
    )


def _month(language: Language, month: str, found: Sequence[Dated]) -> str:
    title = f"*{month.capitalize()}*"
    lines = [_line(language, each, meeting) for each, meeting in found]
    return f"{title}\n{within(language, lines, SECTION_LIMIT - len(title) - 1)}"


def _line(language: Language, each: Deadline, meeting: Meeting) -> str:
    """Write «• mandag 12. februar: papirer. Rådmannsgruppen 22. feb.»."""
    word = minutes_word(meeting.body.orders)
    return say(
        language,
        "deadline-line",
        day=dates.day_and_month(language, each.day),
        clock=_clock(language, each),
        what=say(language, f"deadline-long-{each.which.value}", minutes=word),
        meeting=escape(name(meeting)),
        held=dates.short_day(language, dates.local(meeting.starts_at).date()),
    )


def _short(language: Language, each: Deadline, meeting: Meeting) -> str:
    day = dates.short_day(language, each.day)
    # A year is worth a word only where it is another.
    year = (
        ""
        if each.day.year == dates.local(meeting.starts_at).year
        else f" {each.day.year}"
    )
    word = minutes_word(meeting.body.orders)
    what = say(language, f"deadline-{each.which.value}", minutes=word)
    return f"{what} {day}{year}{_clock(language, each)}"


def _clock(language: Language, each: Deadline) -> str:
    if each.clock is None:
        return ""
    clock = f"{each.clock:%H.%M}".removesuffix(".00").removeprefix("0")
    return say(language, "deadline-clock", clock=clock)

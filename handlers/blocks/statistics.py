"""A year in figures, in words that are read in Slack: by participant and by person."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.orders import Language
from bot.phrases import say
from bot.statistics.annual import AnnualFigures, Attendance
from bot.statistics.table import headline, label
from bot.statistics.tally import Tally
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    escape,
    header,
    section,
)
from handlers.blocks.packing import packed

#: An answer is for reading; all of a large assembly is in the file.
LINES_AT_MOST: Final = 100
#: What is told besides how often somebody came, where there is any of it.
BESIDES: Final = (
    *("in_part", "excused", "not_come", "unmarked"),
    *("stand_in", "as_stand_in"),
)


def statistics(
    figures: AnnualFigures, language: Language, *, about: str
) -> list[Block]:
    """Tell what a body's year came to, and offer it as a file.

    Args:
        about: Names the body and the year, so that they can be read back.
    """
    facts = {"year": str(figures.year), "body": figures.body}
    blocks = [
        header(say(language, "statistics-title", **facts)),
        section(headline(figures, language)),
    ]
    for what in ("participants", "people"):
        lines = list(_lines(language, getattr(figures, what)))
        heading = say(language, f"statistics-{what}")
        if lines:
            title = say(language, "statistics-heading", what=heading)
            blocks += packed([title, *lines])
    file = button(say(language, "button-statistics-file"), "statistics_file", about)
    return [*blocks, actions(file), context(say(language, "statistics-basis"))]


def _lines(language: Language, counted: Sequence[Attendance]) -> Iterator[str]:
    for each in counted[:LINES_AT_MOST]:
        said = ", ".join(_figures(language, each.tally))
        name = escape(label(each))
        yield say(language, "statistics-line", name=name, figures=said)
    if rest := len(counted[LINES_AT_MOST:]):
        yield say(language, "statistics-more", n=rest)


def _figures(language: Language, tally: Tally) -> Iterator[str]:
    if tally.entitled:
        came = str(tally.present + tally.in_part)
        yield say(language, "statistics-came", came=came, of=str(tally.entitled))
    elif not tally.as_stand_in:
        yield say(language, "statistics-none-to-come")
    for what in BESIDES:
        if count := getattr(tally, what):
            how = what.replace("_", "-")
            yield say(language, f"statistics-said-{how}", n=count)

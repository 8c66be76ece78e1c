"""The figures as tables: by participant, seat and person, with headings in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.orders import Language
from bot.phrases import say
from bot.statistics.annual import AnnualFigures, Attendance

#: What is counted, in the order of the columns.
COUNTS: Final = (
    *("entitled", "present", "in_part", "excused", "not_come", "unmarked"),
    *("stand_in", "as_stand_in"),
)


@dataclass(frozen=True, kw_only=True)
class Table:
    """One table: its headings, and a row for each who is counted."""

    headings: tuple[str, ...]
    #: A name, and then figures.
    rows: tuple[tuple[str | int, ...], ...]


def headline(figures: AnnualFigures, language: Language) -> str:
    """Tell the year in a sentence or three, as an annual report begins."""
    held = {"meetings": figures.held, "cases": figures.cases}
    besides = {"cancelled": figures.cancelled, "unrecorded": figures.unrecorded}
    return " ".join(
        [
            say(language, "statistics-held", **held),
            *(say(language, f"statistics-{w}", n=n) for w, n in besides.items() if n),
        ]
    )


def tables(figures: AnnualFigures, language: Language) -> Iterator[Table]:
    """Set up what was counted; only people can be somebody's stand-in."""
    without = COUNTS[:-1]
    yield _table(language, "participants", figures.participants, without)
    yield _table(language, "seats", figures.seats, without)
    yield _table(language, "people", figures.people, COUNTS)


def label(each: Attendance) -> str:
    """Name who is counted: «Lier, rådmann»."""
    return f"{each.name}, {each.of}" if each.of else each.name


def _table(
    language: Language,
    of: str,
    counted: tuple[Attendance, ...],
    counts: tuple[str, ...],
) -> Table:
    words = [say(language, f"statistics-{c.replace('_', '-')}") for c in counts]
    return Table(
        headings=(say(language, f"statistics-{of}"), *words),
        rows=tuple(
            (label(each), *(getattr(each.tally, count) for count in counts))
            for each in counted
        ),
    )

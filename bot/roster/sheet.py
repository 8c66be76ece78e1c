"""Sheets as they stand in a file, before anybody has asked what they mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from bot.roster.fault import Whereabouts


@dataclass(frozen=True)
class Unreadable:
    """A cell that holds no value, with a sentence about what it holds instead."""

    text: str


Value = str | int | float | bool | date | datetime | time | Unreadable
Cells = Mapping[str, Value]


@dataclass(frozen=True, kw_only=True)
class Row:
    """The cells of one row that are not empty, by column as it is written there."""

    number: int | None
    cells: Cells
    #: Where a column stands on a line of its own, as in a text file.
    lines: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One sheet of a workbook, or one kind of table in a text file."""

    at: Whereabouts
    #: Every column that has a heading, whether anything stands below it or not.
    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()

"""Faults of a roster file: where each is, what is wrong, and what would be right."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Self

from bot.roster.words import fold


@dataclass(frozen=True, kw_only=True)
class Whereabouts:
    """A place in a file, as the person who wrote it would point at it."""

    file: str
    sheet: str = ""
    #: Counted as the file's own program does: a spreadsheet's row, a text's line.
    row: int | None = None
    column: str = ""
    #: Whether the file is text, which has tables and lines instead of sheets and rows.
    is_text: bool = False

    @property
    def sheet_word(self) -> str:
        """Name what a sheet is called in such a file."""
        return "tabellen" if self.is_text else "arket"

    @property
    def column_word(self) -> str:
        """Name what a column is called in such a file."""
        return "feltet" if self.is_text else "kolonnen"

    def column_named(self, column: str, *, row: int | None = None) -> Self:
        """Point at one column of the same row, or at a line of its own."""
        return replace(self, column=column, row=row or self.row)

    def seen_from(self, other: Self) -> str:
        """Name this row for somebody who looks at another: «i rad 7»."""
        row = f"{'på linje' if self.is_text else 'i rad'} {self.row}"
        return row if self.file == other.file else f"{row} i {self.file}"

    def __str__(self) -> str:
        parts = (
            self.file,
            self.sheet and f"{self.sheet_word} «{self.sheet}»",
            self.row and f"{'linje' if self.is_text else 'rad'} {self.row}",
            self.column and f"{self.column_word} «{self.column}»",
        )
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One thing that keeps a file from being imported."""

    where: Whereabouts
    text: str

    def __str__(self) -> str:
        return f"{self.where}: {self.text}"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Propose the nearest known word: « Mente du «Drammen»?», or nothing."""
    spelled = {fold(name): name for name in known}
    near = get_close_matches(fold(word), spelled, n=1)
    return f" Mente du «{spelled[near[0]]}»?" if near else ""

"""One row of a known sheet, asked for its cells; what is wrong is noted down."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Generic, TypeVar

from bot.roster import cells
from bot.roster.cells import BadCell
from bot.roster.columns import Column, SheetPlan
from bot.roster.fault import Fault, Whereabouts
from bot.roster.numbering_cell import numbering
from bot.roster.proposals import Proposals
from bot.roster.reminder_cell import reminder_days
from bot.roster.sheet import Row, Sheet, Value
from bot.roster.words import fold, tidy

T = TypeVar("T")

#: The columns that a sheet's headings mean, by heading.
Meant = Mapping[str, Column]
Days = tuple[date | None, date | None]


@dataclass(frozen=True, kw_only=True)
class Index(Generic[T]):
    """A sheet's entries by what other rows call them; two may share a name."""

    found: Mapping[str, Sequence[T]]
    #: The names as they are spelled, to propose from.
    names: Proposals
    #: What to write instead when two share a name.
    apart: str = "Gi dem hvert sitt navn."
    #: Whether they stand in the record, and not in a sheet of the files.
    is_kept: bool = False

    def find(self, name: str) -> Sequence[T]:
        """Find those that somebody may mean by a name."""
        return self.found.get(fold(name), ())


class AskedRow:
    """A row whose cells are asked for by the plan's column names.

    What can't be read counts as empty, and a fault tells of it; so one reading finds
    every fault of a file.
    """

    def __init__(
        self, sheet: Sheet, plan: SheetPlan, row: Row, meant: Meant, faults: list[Fault]
    ) -> None:
        self.at = sheet.at.column_named("", row=row.number)
        self._columns = {column.name: column for column in plan.columns}
        self._row = row
        self._headings = {
            meant[heading].name: heading
            for heading, value in row.cells.items()
            if heading in meant and not _is_blank(value)
        }
        self._in_sheet = {column.name for column in meant.values()}
        self._faults = faults

    def has(self, column: str) -> bool:
        """Tell whether anything stands in a column."""
        return column in self._headings

    def text(self, column: str) -> str:
        """Read a line of text, or nothing."""
        return self._read(column, cells.text) or ""

    def email(self, column: str) -> str:
        """Read an e-mail address, or nothing."""
        return self._read(column, cells.email) or ""

    def day(self, column: str) -> date | None:
        """Read a date."""
        return self._read(column, cells.day)

    def days(self) -> Days:
        """Read from when to when the row holds."""
        since, until = self.day("fra"), self.day("til")
        if since and until and until < since:
            text = f"Siste dag ({until:%d.%m.%Y}) er før første ({since:%d.%m.%Y})."
            self.fault("til", f"{text} Rett en av dem.")
        return since, until

    def clock(self, column: str) -> time | None:
        """Read a clock time."""
        return self._read(column, cells.clock)

    def number(self, column: str) -> int | None:
        """Read a whole number within the column's bounds."""
        least, most = self._columns[column].least, self._columns[column].most
        return self._read(column, lambda cell: cells.number(cell, least, most))

    def numbering(self, column: str) -> str | None:
        """Read how cases are numbered."""
        return self._read(column, numbering)

    def lines(self, column: str) -> str:
        """Read a text of several lines, or nothing."""
        return self._read(column, cells.lines) or ""

    def choice(self, column: str, *, default: T) -> T:
        """Read one of the words that the plan allows, as what it means."""
        choices = self._columns[column].choices
        found: T | None = self._read(column, lambda cell: cells.choice(cell, choices))
        return default if found is None else found

    def words(self, column: str, choices: Mapping[str, T]) -> tuple[T, ...] | None:
        """Read several words with commas between them, as what they mean."""
        return self._read(column, lambda cell: cells.listed_words(cell, choices))

    def listed(self, column: str) -> tuple[str, ...]:
        """Read several texts with commas between them."""
        return self._parted(column, ",")

    def numbers(self, column: str, least: int, most: int) -> tuple[int, ...]:
        """Read several whole numbers with commas between them."""
        return self._read(column, lambda cell: cells.numbers(cell, least, most)) or ()

    def reminder_days(self, column: str) -> tuple[int, ...] | None:
        """Read when people are reminded, as days before their deadline."""
        return self._read(column, reminder_days)

    def months(self, column: str) -> tuple[int, ...]:
        """Read months, with commas or dashes between them; all of them by default."""
        return self._read(column, cells.months) or cells.ALL_MONTHS

    def several_of(
        self, column: str, index: Index[T] | None, *, within: str = ""
    ) -> tuple[T, ...]:
        """Find all that a row mentions, with semicolons between them."""
        names = self._parted(column, ";")
        sheet = self._columns[column].found_in
        found = (self.find(column, n, index, sheet, within=within) for n in names)
        return tuple(dict.fromkeys(entry for entry in found if entry is not None))

    def one_of(
        self, column: str, index: Index[T] | None, *, within: str = ""
    ) -> T | None:
        """Find what the row mentions; unknown without a fault if there is no index.

        Of several bodies of one name, the one within the same organisation is meant.
        """
        name = self._read(column, cells.text)
        sheet = self._columns[column].listed_in
        return self.find(column, name, index, sheet, within=within) if name else None

    def find(
        self,
        column: str,
        name: str,
        index: Index[T] | None,
        sheet: str,
        *,
        within: str = "",
    ) -> T | None:
        """Find what a name in a column means, among those that a sheet lists."""
        if index is None:
            return None
        found = index.find(f"{name}, {within}") or index.find(name)
        if len(found) == 1:
            return found[0]
        if found:
            text = f"{len(found)} i «{sheet}» heter «{name}». {index.apart}"
        else:
            text = _unknown(name, sheet, index)
        self.fault(column, text)
        return None

    def fault(self, column: str, text: str) -> None:
        """Note a fault in one of the row's columns, or in the row as a whole."""
        self._faults.append(Fault(where=self.whereabouts(column), text=text))

    def whereabouts(self, column: str) -> Whereabouts:
        """Point at a cell, on its own line where it has one."""
        heading = self._headings.get(column, column)
        return self.at.column_named(heading, row=self._row.lines.get(heading))

    def _parted(self, column: str, mark: str) -> tuple[str, ...]:
        typed = self._read(column, cells.text) or ""
        return tuple(filter(None, map(tidy, typed.split(mark))))

    def _read(self, column: str, reader: Callable[[Value], T]) -> T | None:
        heading = self._headings.get(column)
        if heading is None:
            self._require(column)
            return None
        try:
            return reader(self._row.cells[heading])
        except BadCell as bad:
            self.fault(column, str(bad))
            return None

    def _require(self, column: str) -> None:
        planned = self._columns[column]
        # A column that the whole sheet lacks is one fault, and not one in every row;
        # in a text, each row has its own.
        has_column = column in self._in_sheet or self.at.is_text
        if planned.is_required and has_column:
            self.fault(column, f"Det mangler noe her. {planned.about}.")


def _is_blank(value: Value) -> bool:
    return isinstance(value, str) and not tidy(value)


def _unknown(name: str, sheet: str, index: Index[T]) -> str:
    """Say that a name is nobody's, and what may have been meant."""
    near = index.names.nearest(name)
    if index.is_kept:
        return f"«{name}» er ikke lagt inn.{near or f' Ta med arket «{sheet}».'}"
    return f"«{name}» står ikke i «{sheet}».{near or ' Legg til en rad der.'}"

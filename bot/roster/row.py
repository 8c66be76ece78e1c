"""One row of a known sheet, asked for its cells; what is wrong is noted down."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Generic, TypeVar

from bot.roster import cells
from bot.roster.cells import BadCell
from bot.roster.fault import Fault, Whereabouts, did_you_mean
from bot.roster.sheet import Row, Sheet, Value
from bot.roster.sheets import SheetPlan
from bot.roster.words import fold

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Index(Generic[T]):
    """A sheet's entries by what other rows call them; two may share a name."""

    found: Mapping[str, Sequence[T]]
    #: The names as they are spelled, to propose from.
    names: Sequence[str] = ()
    #: What to write instead when two share a name.
    apart: str = "Gi dem hvert sitt navn."

    def find(self, name: str) -> Sequence[T]:
        """Find those that somebody may mean by a name."""
        return self.found.get(fold(name), ())


class AskedRow:
    """A row whose cells are asked for by the plan's column names.

    What can't be read counts as empty, and a fault tells of it; so one reading finds
    every fault of a file.
    """

    def __init__(
        self, sheet: Sheet, plan: SheetPlan, row: Row, faults: list[Fault]
    ) -> None:
        self.at = sheet.at.column_named("", row=row.number)
        self._plan = plan
        self._row = row
        self._headings = sheet.columns
        self._faults = faults

    def text(self, column: str) -> str:
        """Read a line of text, or nothing."""
        return self._read(column, cells.text) or ""

    def email(self, column: str) -> str:
        """Read an e-mail address, or nothing."""
        return self._read(column, cells.email) or ""

    def day(self, column: str) -> date | None:
        """Read a date."""
        return self._read(column, cells.day)

    def clock(self, column: str) -> time | None:
        """Read a clock time."""
        return self._read(column, cells.clock)

    def days(self, column: str, *, default: int) -> int:
        """Read a number of days."""
        found = self._read(column, cells.days)
        return default if found is None else found

    def numbering(self, column: str, *, default: str) -> str:
        """Read how cases are numbered."""
        return self._read(column, cells.numbering) or default

    def choice(self, column: str, *, default: T) -> T:
        """Read one of the words that the plan allows, as what it means."""
        planned = self._plan.column(column)
        choices = planned.choices if planned else {}
        found: T | None = self._read(column, lambda cell: cells.choice(cell, choices))
        return default if found is None else found

    def one_of(self, column: str, index: Index[T] | None) -> T | None:
        """Find what the row mentions; unknown without a fault if there is no index."""
        found = self.all_of(column, index)
        return found[0] if found else None

    def all_of(self, column: str, index: Index[T] | None) -> tuple[T, ...]:
        """Find everything that the row mentions in a column and its repetitions."""
        mentions = list(self._cells(column))
        if not mentions:
            self._require(column)
        found = [self._mentioned(*mention, index) for mention in mentions]
        return tuple(entry for entry in found if entry is not None)

    def fault(self, column: str, text: str) -> None:
        """Note a fault in one of the row's columns, or in the row as a whole."""
        self._faults.append(Fault(where=self.whereabouts(column), text=text))

    def whereabouts(self, column: str) -> Whereabouts:
        """Point at a cell, on its own line where it has one."""
        heading = next((name for name, _ in self._cells(column)), column)
        return self.at.column_named(heading, row=self._row.lines.get(heading))

    def _read(self, column: str, reader: Callable[[Value], T]) -> T | None:
        for heading, value in self._cells(column):
            try:
                return reader(value)
            except BadCell as bad:
                self.fault(heading, str(bad))
                return None
        self._require(column)
        return None

    def _require(self, column: str) -> None:
        planned = self._plan.column(column)
        # A column that the whole sheet lacks is one fault, and not one in every row;
        # in a text, each row has its own.
        has_column = planned and any(map(planned.matches, self._headings))
        has_column = has_column or self.at.is_text
        if planned and planned.is_required and has_column:
            self.fault(column, f"Det mangler noe her. {planned.about}.")

    def _mentioned(
        self, heading: str, value: Value, index: Index[T] | None
    ) -> T | None:
        try:
            name = cells.text(value)
        except BadCell as bad:
            self.fault(heading, str(bad))
            return None
        if index is None:
            return None
        found = index.find(name)
        if len(found) == 1:
            return found[0]
        planned = self._plan.column(heading)
        sheet = planned.listed_in if planned else ""
        if found:
            text = f"{len(found)} i «{sheet}» heter «{name}». {index.apart}"
        else:
            near = did_you_mean(name, index.names)
            text = f"«{name}» står ikke i «{sheet}».{near or ' Legg til en rad der.'}"
        self.fault(heading, text)
        return None

    def _cells(self, column: str) -> Iterator[tuple[str, Value]]:
        planned = self._plan.column(column)
        for heading in planned.among(self._row.cells) if planned else ():
            yield heading, self._row.cells[heading]

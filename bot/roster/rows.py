"""Rows: all that stands in the files of one import, by the sheet that it stands in."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import TypeVar

from bot.roster import headings
from bot.roster.columns import SheetPlan
from bot.roster.fault import Fault
from bot.roster.proposals import Proposals
from bot.roster.row import AskedRow, Index
from bot.roster.sheet import Sheet
from bot.roster.sheets import READ_ME, plan_of
from bot.roster.words import fold

T = TypeVar("T")


class Rows:
    """The rows of an import, and the faults that are found so far."""

    def __init__(self, sheets: Iterable[Sheet]) -> None:
        self.faults: list[Fault] = []
        self._sheets: dict[str, list[Sheet]] = defaultdict(list)
        for sheet in sheets:
            plan = plan_of(sheet.at.sheet)
            if plan:
                self.faults.extend(headings.column_faults(sheet, plan))
                self._sheets[plan.name].append(sheet)
            elif fold(sheet.at.sheet) != fold(READ_ME) and sheet.rows:
                self.faults.append(headings.unknown_sheet(sheet))

    def of(self, plan: SheetPlan) -> Iterator[AskedRow]:
        """Walk the rows of a kind of sheet, in all files."""
        for sheet in self._sheets[plan.name]:
            meant = headings.meant(sheet, plan)
            for row in sheet.rows:
                if not meant.keys().isdisjoint(row.cells):
                    yield AskedRow(sheet, plan, row, meant, self.faults)

    def entries(
        self, plan: SheetPlan, reader: Callable[[AskedRow], T | None]
    ) -> tuple[T, ...]:
        """Read the rows of a kind of sheet."""
        found = (reader(row) for row in self.of(plan))
        return tuple(entry for entry in found if entry is not None)

    def pairs(
        self, plan: SheetPlan, reader: Callable[[AskedRow], T | None]
    ) -> list[tuple[AskedRow, T]]:
        """Read the rows of a kind of sheet, and keep each beside what it says."""
        found = ((row, reader(row)) for row in self.of(plan))
        return [(row, entry) for row, entry in found if entry is not None]

    def are_only(self, plans: Collection[SheetPlan]) -> bool:
        """Tell whether nothing stands in any other kind of sheet."""
        names = {plan.name for plan in plans}
        return all(
            name in names
            for name, sheets in self._sheets.items()
            if any(sheet.rows for sheet in sheets)
        )

    def has(self, plan: SheetPlan) -> bool:
        """Tell whether there is such a sheet; note a fault if one is referred to.

        A missing sheet is one fault, and not one in every row that refers to it.
        """
        if self._sheets[plan.name]:
            return True
        for sheet in [sheet for group in self._sheets.values() for sheet in group]:
            if _refers(sheet, plan.name):
                word = sheet.at.sheet_word.capitalize()
                text = f"{word} viser til «{plan.name}», som mangler. Legg det til."
                self.faults.append(Fault(where=sheet.at, text=text))
        return False

    def index(
        self,
        plan: SheetPlan,
        entries: Iterable[T],
        names: Callable[[T], Sequence[str]],
        apart: str = "Gi dem hvert sitt navn.",
    ) -> Index[T] | None:
        """Sort entries by what other sheets call them; there is none without a sheet.

        What stands twice is told of where it stands, and not by all who refer to it.
        """
        different = tuple(dict.fromkeys(entries))
        is_there = bool(self._sheets[plan.name])
        if not (is_there or different):
            return None
        found: dict[str, list[T]] = defaultdict(list)
        for entry in different:
            found[fold(names(entry)[0])].append(entry)
        for entry in different:
            for name in names(entry)[1:]:
                found.setdefault(fold(name), [entry])
        spelled = Proposals(names(entry)[0] for entry in different)
        return Index(found=found, names=spelled, apart=apart, is_kept=not is_there)


def _refers(sheet: Sheet, name: str) -> bool:
    plan = plan_of(sheet.at.sheet)
    columns = plan.columns if plan else ()
    referring = [c for c in columns if name in (c.listed_in, c.found_in)]
    used = {heading for row in sheet.rows for heading in row.cells}
    return any(column.among(used) for column in referring)

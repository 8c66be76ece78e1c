"""Values: what stands in a cell, as the kind of value that its column holds."""

from datetime import date, time

from bot.roster import cells
from bot.roster.columns import Column, Holds
from bot.roster.sheet import Row

HeldValue = str | int | date | time


def value_of(row: Row, column: Column) -> HeldValue | None:
    """Find what a row holds in a column.

    Raises:
        BadCell: when it is not what the column is for.
    """
    heading = column.among(row.cells)
    if heading is None:
        return None
    cell = row.cells[heading]
    match column.holds:
        case Holds.LINES:
            return cells.lines(cell)
        case Holds.NUMBER:
            return cells.number(cell, column.least, column.most)
        case Holds.DAY:
            return cells.day(cell)
        case Holds.CLOCK:
            return cells.clock(cell)
    return cells.text(cell)

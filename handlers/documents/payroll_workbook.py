"""A payroll as a workbook: its lines, and on a sheet of their own what is missing."""

from collections.abc import Iterable
from datetime import date, time, timedelta

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.orders import Language
from bot.payroll.payroll import Payroll
from bot.payroll.table import PayrollRow, PayrollValue, missing_rows, payroll_rows
from bot.phrases import say
from bot.plain_text import line
from handlers.roster import look
from handlers.roster.writing import packed_book

#: Times are shown as the clock does, and durations beyond a day as hours.
_CLOCK, _HOURS, _DAY, _TEXT = "hh:mm", "[h]:mm", "dd.mm.yyyy", "@"
_NARROWEST, _WIDEST = 10, 60


def to_workbook(payroll: Payroll, language: Language) -> bytes:
    """Write both sheets, also when one of them has headings alone."""
    book = Workbook()
    book.remove(book.worksheets[0])
    lines = book.create_sheet(say(language, "payroll-sheet"))
    _fill(lines, payroll_rows(payroll, language))
    missing = book.create_sheet(say(language, "payroll-missing-sheet"))
    _fill(missing, missing_rows(payroll, language))
    return packed_book(book)


def _fill(sheet: Worksheet, rows: Iterable[PayrollRow]) -> None:
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(row, 1):
            cell = sheet.cell(number, place)
            _put(cell, value)
            if number == 1:
                cell.font, cell.fill = look.HEADING, look.ACCENT
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    for place, column in enumerate(sheet.iter_cols(values_only=True), 1):
        longest = max(len(str(value or "")) for value in column)
        width = min(max(longest + 2, _NARROWEST), _WIDEST)
        sheet.column_dimensions[get_column_letter(place)].width = width
    look.print_across(sheet)


def _put(cell: Cell | MergedCell, value: PayrollValue) -> None:
    cell.value = line(value) or None if isinstance(value, str) else value
    cell.number_format = _format(value)
    cell.border, cell.alignment = look.RULE, look.LEFT
    if isinstance(cell.value, str):
        # A name may begin like a formula, and is none; nor when the cell is edited.
        cell.data_type, cell.quotePrefix = "s", True


def _format(value: PayrollValue) -> str:
    match value:
        case time():
            return _CLOCK
        case date():
            return _DAY
        case timedelta():
            return _HOURS
        case _:
            return _TEXT

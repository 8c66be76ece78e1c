"""Writing: sheets become a workbook that a secretary can read, fill in and import."""

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, time
from typing import Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from bot.roster import cells
from bot.roster.sheet import Row, Sheet, Value
from bot.roster.sheets import SHEETS, Column, Holds, SheetPlan, plan_of
from handlers.roster import look
from handlers.roster.introduction import introduce

#: The rows of a sheet: what it is about, its columns' explanations, their headings.
ABOUT, EXPLANATIONS, HEADINGS, FIRST = 1, 2, 3, 4
#: Drop-downs and formats reach beyond what is filled in, so far.
SPARE_ROWS: Final = 200
#: Drop-downs show names from so many rows of another sheet.
LAST_LISTED: Final = 1_000
#: «vara 1» and «vara 2» are there to begin with.
FEWEST_REPEATED: Final = 2
#: No explanation is read across more than this many characters.
WIDEST_PROSE: Final = 130

CellValue = str | int | date | time | None

_READERS: Final[Mapping[Holds, Callable[[Value], CellValue]]] = {
    Holds.TEXT: cells.text,
    Holds.NUMBER: cells.days,
    Holds.DAY: cells.day,
    Holds.CLOCK: cells.clock,
}
#: A heading as it is written, the column that it means, and which of its kind it is.
Headings = Sequence[tuple[str, Column, int]]


def write(sheets: Sequence[Sheet], *, title: str, about: str) -> bytes:
    """Make a workbook of sheets, with an introduction, explanations and drop-downs.

    Raises:
        BadCell: when a cell does not hold what its column is for.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    introduce(book.create_sheet(), title=title, about=about)
    for plan in SHEETS:
        same = [sheet for sheet in sheets if plan_of(sheet.at.sheet) is plan]
        rows = [row for sheet in same for row in sheet.rows]
        _fill(book.create_sheet(plan.name), plan, rows)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _fill(sheet: Worksheet, plan: SheetPlan, rows: Sequence[Row]) -> None:
    headings = list(_headings(plan, rows))
    _explain(sheet, plan, headings)
    last = FIRST + len(rows) + SPARE_ROWS
    for place, (_, column, _) in enumerate(headings, 1):
        _prepare(sheet, column, place, last)
    for number, row in enumerate(rows, FIRST):
        for place, (_, column, which) in enumerate(headings, 1):
            _put(sheet, number, place, _value(row, column, which))
    sheet.freeze_panes = f"B{FIRST}"
    end = get_column_letter(len(headings))
    sheet.auto_filter.ref = f"A{HEADINGS}:{end}{HEADINGS + len(rows)}"
    look.print_across(sheet)
    sheet.print_title_rows = f"{HEADINGS}:{HEADINGS}"


def _put(sheet: Worksheet, row: int, place: int, value: CellValue) -> None:
    cell = sheet.cell(row, place)
    cell.value = value
    if isinstance(value, str):
        # A name may begin like a formula, and is none.
        cell.data_type = "s"
    cell.border, cell.alignment = look.RULE, look.LEFT


def _headings(
    plan: SheetPlan, rows: Sequence[Row]
) -> Iterator[tuple[str, Column, int]]:
    """List a sheet's headings, with as many «vara 1», «vara 2» … as are needed."""
    for column in plan.columns:
        if not column.is_repeated:
            yield column.name, column, 0
            continue
        used = max((len(column.among(row.cells)) for row in rows), default=0)
        for which in range(max(used, FEWEST_REPEATED)):
            yield f"{column.name} {which + 1}", column, which


def _explain(sheet: Worksheet, plan: SheetPlan, headings: Headings) -> None:
    widths = [column.width for _, column, _ in headings]
    sheet.cell(ABOUT, 1, plan.about).alignment = look.PROSE
    sheet.merge_cells(
        start_row=ABOUT, start_column=1, end_row=ABOUT, end_column=len(headings)
    )
    prose = min(sum(widths), WIDEST_PROSE)
    sheet.row_dimensions[ABOUT].height = look.height(plan.about, width=prose)
    tallest = 0
    for place, (heading, column, _) in enumerate(headings, 1):
        about = sheet.cell(EXPLANATIONS, place, column.about)
        about.font, about.fill, about.alignment = look.SMALL, look.PALE, look.PROSE
        tallest = max(tallest, look.height(column.about, width=1.15 * column.width))
        name = sheet.cell(HEADINGS, place, heading + " *" * column.is_required)
        name.font, name.fill, name.alignment = look.HEADING, look.ACCENT, look.MIDDLE
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    sheet.row_dimensions[EXPLANATIONS].height = tallest
    sheet.row_dimensions[HEADINGS].height = 22


def _prepare(sheet: Worksheet, column: Column, place: int, last: int) -> None:
    """Give a column its format and its drop-down, also where nothing stands yet."""
    letter = get_column_letter(place)
    for number in range(FIRST, last + 1):
        sheet.cell(number, place).number_format = look.number_format(column)
    if column.choices:
        words = ",".join(column.choices)
        rule = DataValidation(type="list", formula1=f'"{words}"')
        rule.error = f"Velg: {', '.join(column.choices)}."
    elif column.listed_in:
        names = f"'{column.listed_in}'!$A${FIRST}:$A${LAST_LISTED}"
        rule = DataValidation(type="list", formula1=names)
        # An e-mail may stand here too, where two share a name.
        rule.errorStyle = "warning"
        rule.error = f"Dette står ikke i arket {column.listed_in}."
    else:
        return
    rule.showErrorMessage, rule.errorTitle = True, "Kan ikke stå her"
    sheet.add_data_validation(rule)
    rule.add(f"{letter}{FIRST}:{letter}{last}")


def _value(row: Row, column: Column, which: int) -> CellValue:
    found = column.among(row.cells)[which : which + 1]
    return _READERS[column.holds](row.cells[found[0]]) if found else None

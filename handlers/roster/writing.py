"""Writing: sheets become a workbook that a secretary can read, fill in and import."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from bot.roster.columns import Column, SheetPlan
from bot.roster.sheet import Row, Sheet
from bot.roster.sheets import SHEETS, plan_of
from handlers.office_file import packed
from handlers.roster import look
from handlers.roster.introduction import introduce
from handlers.roster.value import HeldValue, value_of

#: The rows of a sheet: what it is about, its columns' explanations, an example, their
#: headings. What stands above the headings is never imported.
ABOUT, EXPLANATIONS, EXAMPLE, HEADINGS, FIRST = 1, 2, 3, 4, 5
#: Drop-downs reach beyond what is filled in, so far.
SPARE_ROWS: Final = 200
#: Drop-downs show names from so many rows of another sheet.
LAST_LISTED: Final = 1_000
#: No explanation is read across more than this many characters.
WIDEST_PROSE: Final = 130
#: A workbook says when it was made. Two that say the same are the same, byte for byte.
MADE_AT: Final = datetime(2000, 1, 1)  # noqa: DTZ001  # a workbook knows no zones


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
    return packed_book(book)


def write_alone(plan: SheetPlan, rows: Sequence[Row]) -> bytes:
    """Make a workbook of one sheet, which is imported together with the others.

    It has no drop-downs that show what stands in a sheet that is not there.

    Raises:
        BadCell: when a cell does not hold what its column is for.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    alone = tuple(replace(column, listed_in="") for column in plan.columns)
    _fill(book.create_sheet(plan.name), replace(plan, columns=alone), rows)
    return packed_book(book)


def _fill(sheet: Worksheet, plan: SheetPlan, rows: Sequence[Row]) -> None:
    _explain(sheet, plan)
    last = FIRST + len(rows) + SPARE_ROWS
    for place, column in enumerate(plan.columns, 1):
        _head(sheet, column, place)
        _offer(sheet, column, place, last)
    for number, row in enumerate(rows, FIRST):
        for place, column in enumerate(plan.columns, 1):
            _put(sheet, column, row=number, place=place, value=value_of(row, column))
    sheet.freeze_panes = f"B{FIRST}"
    end = get_column_letter(len(plan.columns))
    sheet.auto_filter.ref = f"A{HEADINGS}:{end}{HEADINGS + len(rows)}"
    look.print_across(sheet)
    sheet.print_title_rows = f"{HEADINGS}:{HEADINGS}"


def _explain(sheet: Worksheet, plan: SheetPlan) -> None:
    sheet.cell(ABOUT, 1, plan.about).alignment = look.PROSE
    sheet.merge_cells(
        start_row=ABOUT, start_column=1, end_row=ABOUT, end_column=len(plan.columns)
    )
    prose = min(sum(column.width for column in plan.columns), WIDEST_PROSE)
    heights = sheet.row_dimensions
    heights[ABOUT].height = look.height(plan.about, width=prose)
    heights[EXPLANATIONS].height = max(
        look.height(column.about, width=1.15 * column.width) for column in plan.columns
    )
    heights[EXAMPLE].height = max(
        look.height(column.example, width=column.width) for column in plan.columns
    )
    heights[HEADINGS].height = 22


def _head(sheet: Worksheet, column: Column, place: int) -> None:
    """Write what stands above a column's values, and give them their format."""
    about = sheet.cell(EXPLANATIONS, place, column.about)
    about.font, about.fill, about.alignment = look.SMALL, look.PALE, look.PROSE
    example = sheet.cell(EXAMPLE, place, look.example(column, is_first=place == 1))
    example.font, example.fill, example.alignment = look.FAINT, look.PALE, look.PROSE
    name = sheet.cell(HEADINGS, place, column.name + " *" * column.is_required)
    name.font, name.fill, name.alignment = look.HEADING, look.ACCENT, look.MIDDLE
    # What is typed below takes the format from its column.
    below = sheet.column_dimensions[get_column_letter(place)]
    below.width, below.number_format = column.width, look.number_format(column)


def _offer(sheet: Worksheet, column: Column, place: int, last: int) -> None:
    """Give a column its drop-down, also where nothing stands yet."""
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
    letter = get_column_letter(place)
    rule.showErrorMessage, rule.errorTitle = True, "Kan ikke stå her"
    sheet.add_data_validation(rule)
    rule.add(f"{letter}{FIRST}:{letter}{last}")


def _put(
    sheet: Worksheet, column: Column, *, row: int, place: int, value: HeldValue | None
) -> None:
    cell = sheet.cell(row, place)
    cell.value = value
    if isinstance(value, str):
        # A name may begin like a formula, and is none.
        cell.data_type = "s"
    cell.number_format = look.number_format(column)
    cell.border, cell.alignment = look.RULE, look.LEFT


def packed_book(book: Workbook) -> bytes:
    """Pack a workbook so that the same content is the same bytes on any day."""
    book.properties.created = book.properties.modified = MADE_AT
    loose = io.BytesIO()
    ExcelWriter(book, zipfile.ZipFile(loose, "w")).save()
    return packed(loose)

"""A year in figures as a workbook or as .csv, with nothing in it that is reckoned."""

import csv
import io
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from bot.orders import Language
from bot.statistics.annual import AnnualFigures
from bot.statistics.table import headline, tables

#: What a spreadsheet takes to be the beginning of a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def to_workbook(figures: AnnualFigures, language: Language) -> bytes:
    """Write the figures as an .xlsx, with a sheet for each table."""
    book = Workbook(write_only=True)
    for table in tables(figures, language):
        sheet = book.create_sheet(table.headings[0])
        for row in (table.headings, *table.rows):
            cells = [WriteOnlyCell(sheet, value) for value in row]
            for cell in cells:
                if cell.data_type == "f":
                    cell.data_type = "s"
            sheet.append(cells)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def to_csv(figures: AnnualFigures, language: Language) -> bytes:
    """Write the figures as one .csv, as Norwegian spreadsheets open it."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";")
    writer.writerow([figures.body, figures.year, headline(figures, language)])
    for table in tables(figures, language):
        writer.writerow([])
        for row in (table.headings, *table.rows):
            writer.writerow([_harmless(value) for value in row])
    return file.getvalue().encode("utf-8-sig")


def _harmless(value: str | int) -> str | int:
    """Keep somebody's words from being reckoned as a formula."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value

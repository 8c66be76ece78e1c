"""A year in figures as a workbook or as .csv, with nothing in it that is reckoned."""

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from bot.orders import Language
from bot.statistics.annual import AnnualFigures
from bot.statistics.table import headline, tables
from handlers.csv_file import csv_file


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
    rows: list[Sequence[str]] = [
        (figures.body, str(figures.year), headline(figures, language))
    ]
    for table in tables(figures, language):
        whole = (table.headings, *table.rows)
        rows += [(), *(tuple(map(str, row)) for row in whole)]
    return csv_file(rows)

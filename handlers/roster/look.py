"""How a workbook looks: quiet colours, and room to read."""

from math import ceil
from typing import Final

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from bot.roster.columns import Column, Holds

_INK: Final = "1F3B4D"
_FACE: Final = "Calibri"

ACCENT: Final = PatternFill("solid", start_color=_INK)
PALE: Final = PatternFill("solid", start_color="EEF3F6")
RULE: Final = Border(bottom=Side(style="thin", color="D5DEE4"))
TITLE: Final = Font(name=_FACE, bold=True, size=18, color=_INK)
HEADING: Final = Font(name=_FACE, bold=True, color="FFFFFF")
LINK: Final = Font(name=_FACE, underline="single", color="1A5FB4")
SMALL: Final = Font(name=_FACE, italic=True, size=9, color="44586A")
FAINT: Final = Font(name=_FACE, italic=True, color="7A8B99")
LEFT: Final = Alignment(horizontal="left")
PROSE: Final = Alignment(wrap_text=True, vertical="top")
MIDDLE: Final = Alignment(vertical="center")
NUMBER: Final = Alignment(horizontal="right", vertical="top", indent=1)
TAB: Final = _INK

_LINE: Final = 14
_FORMATS: Final = {
    # As text, so that 0220 keeps its first digit.
    Holds.TEXT: "@",
    Holds.LINES: "@",
    Holds.NUMBER: "0",
    # The weekday is shown in Norwegian, and follows the date when it is changed.
    Holds.DAY: "[$-414]dddd d. mmmm yyyy",
    Holds.CLOCK: "hh.mm",
}
_SHORT_DAY: Final = "dd.mm.yyyy"
_WIDE_ENOUGH_FOR_A_WEEKDAY: Final = 20


def print_across(sheet: Worksheet) -> None:
    """Print a sheet across the page, as wide as the page and as long as it takes."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def number_format(column: Column) -> str:
    """Choose how a column's cells show their values."""
    is_narrow = column.width < _WIDE_ENOUGH_FOR_A_WEEKDAY
    if column.holds is Holds.DAY and is_narrow:
        return _SHORT_DAY
    return _FORMATS[column.holds]


def example(column: Column, *, is_first: bool) -> str:
    """Write what could stand in a column, in a row that is an example and no more."""
    return f"Eksempel: {column.example}" if is_first else column.example


def height(text: str, *, width: float) -> int:
    """Reckon the height, in points, of text in a column of some characters' width."""
    return _LINE * ceil(len(text) / width) + 4

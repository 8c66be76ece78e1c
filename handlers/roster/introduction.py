"""The first sheet of a workbook: what it is, how it is filled in and imported."""

from typing import Final

from openpyxl.worksheet.worksheet import Worksheet

from bot.roster.sheets import READ_ME, SHEETS
from bot.roster.words import tidy
from handlers.roster import look

_HOW: Final = """
Hvert ark er ett emne, og hver rad er én ting. Begynn øverst i lista nedenfor: de senere
arkene viser til navn i de tidligere.

De fire øverste radene i et ark er forklaringer, et eksempel og overskrifter, og skal
stå. Eksempelet blir aldri importert. Kolonner med * må fylles ut. De andre kan stå
tomme.

Det som gjelder en tid, har fra- og til-dato. Når noen slutter, skriver du til-dato på
raden og lager en ny rad for den som kommer etter. Slett ikke den gamle raden, så blir
gamle møter som de var.

Datoer skrives 22.02.2027 og klokkeslett 09.00. Skriv verdier, ikke formler.

Prøv først med «radslag import --prøv» og navnet på filen. Da står det hva som blir
endret, eller hva som må rettes, med ark, rad og kolonne. Ingenting lagres.

«radslag import» og navnet på filen lagrer alt, eller ingenting hvis noe må rettes.
Samme fil kan importeres flere ganger: bare det som er nytt eller endret, blir lagret.

Et møte som er innkalt, endres ikke herfra. Det gjøres i Slack, så alle som er innkalt,
får vite det.
"""
_NAMES: Final = 18
_TEXT: Final = 90


def introduce(sheet: Worksheet, *, title: str, about: str) -> None:
    """Write the first sheet."""
    sheet.title = READ_ME
    sheet.sheet_properties.tabColor = look.TAB
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width = _NAMES
    sheet.column_dimensions["B"].width = _TEXT
    sheet["A1"] = title
    sheet["A1"].font = look.TITLE
    sheet.row_dimensions[1].height = 32
    _paragraph(sheet, 2, about)
    row = 4
    for number, text in enumerate(_HOW.strip().split("\n\n"), 1):
        _pair(sheet, row, f"{number}.", tidy(text))
        sheet.cell(row, 1).alignment = look.NUMBER
        row += 1
    _list_sheets(sheet, row + 1)
    look.print_across(sheet)


def _list_sheets(sheet: Worksheet, row: int) -> None:
    for place, text in enumerate(("Ark", "Hva som står der"), 1):
        cell = sheet.cell(row, place, text)
        cell.font, cell.fill = look.HEADING, look.ACCENT
    for plan in SHEETS:
        row += 1
        _pair(sheet, row, plan.name, plan.about)
        link = sheet.cell(row, 1)
        link.hyperlink = f"#'{plan.name}'!A1"
        link.font = look.LINK


def _pair(sheet: Worksheet, row: int, name: str, text: str) -> None:
    for place, words in enumerate((name, text), 1):
        cell = sheet.cell(row, place, words)
        cell.alignment, cell.border = look.PROSE, look.RULE
    sheet.row_dimensions[row].height = look.height(text, width=_TEXT)


def _paragraph(sheet: Worksheet, row: int, text: str) -> None:
    sheet.cell(row, 1, text).alignment = look.PROSE
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=2)
    sheet.row_dimensions[row].height = look.height(text, width=_NAMES + _TEXT)

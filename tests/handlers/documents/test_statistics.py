"""A year in figures as files: nothing in them is reckoned, whatever they say."""

import io

from openpyxl import load_workbook

from bot.orders import Language
from bot.statistics.annual import AnnualFigures, Attendance
from bot.statistics.tally import Tally
from handlers.documents.statistics import to_csv, to_workbook

FORMULA = "=HYPERLINK(1)"
FIGURES = AnnualFigures(
    body="Rådet",
    year=2026,
    held=1,
    unrecorded=0,
    cancelled=0,
    cases=1,
    people=(Attendance(name=FORMULA, tally=Tally(present=1)),),
)


def test_no_formula_is_smuggled_in() -> None:
    book = load_workbook(io.BytesIO(to_workbook(FIGURES, Language.BOKMAL)))
    cell = book["Person"]["A2"]
    assert (cell.value, cell.data_type) == (FORMULA, "s")
    assert f"\r\n'{FORMULA};1;1;0" in to_csv(FIGURES, Language.BOKMAL).decode()


def test_headings_are_in_the_bodys_own_form() -> None:
    text = to_csv(FIGURES, Language.NYNORSK).decode("utf-8-sig")
    assert text.startswith(
        "Rådet;2026;Eitt møte og éi sak.\r\n\r\nDeltakar;Skulle møtt"
    )

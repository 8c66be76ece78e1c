"""Workbooks as people save them, and as people who mean harm do."""

from datetime import date, datetime, time

import pytest

from bot.roster.fault import Whereabouts
from bot.roster.sheet import Row, Sheet, Unreadable, Value
from handlers.roster import workbook
from handlers.roster.unfit import UnfitFile
from tests.handlers.roster.books import Lines, a_workbook, with_part

HEADINGS = ("navn", "slag")
BOOK = a_workbook({"deltakere": [HEADINGS, ("Lier", "kommune")]})


def _sheet(name: str, *lines: tuple[object, ...]) -> Sheet:
    (sheet,) = workbook.read(a_workbook({name: lines}), file="rad.xlsx")
    return sheet


def _why(content: bytes) -> str:
    with pytest.raises(UnfitFile) as unfit:
        workbook.read(content, file="rad.xlsx")
    return str(unfit.value)


def test_read_counts_rows_as_the_spreadsheet_does() -> None:
    assert _sheet("deltakere", HEADINGS, ("Lier", "kommune"), (), ("Hole", None)) == (
        Sheet(
            at=Whereabouts(file="rad.xlsx", sheet="deltakere"),
            columns=HEADINGS,
            rows=(
                Row(number=2, cells={"navn": "Lier", "slag": "kommune"}),
                Row(number=4, cells={"navn": "Hole"}),
            ),
        )
    )


def test_read_finds_the_headings_below_explanations() -> None:
    above = [("Alle kommunene.",), ("Slik det skrives", "kommune eller")]
    found = _sheet("deltakere", *above, ("navn *", "slag *"), ("Lier", "kommune"))
    assert found.columns == HEADINGS
    assert found.rows == (Row(number=4, cells={"navn": "Lier", "slag": "kommune"}),)


def test_read_takes_values_as_they_are() -> None:
    midnight = datetime(2027, 2, 4)  # noqa: DTZ001  # a spreadsheet knows no zones
    row = _sheet(
        "møter",
        ("organ", "dato", "fra", "til", "sted"),
        ("Rådet", date(2027, 2, 4), time(9), 11.15, True),
    ).rows[0]
    assert row.cells == {
        "organ": "Rådet",
        "dato": midnight,
        "fra": time(9),
        "til": 11.15,
        "sted": True,
    }


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        (
            '="Li"&"er"',
            Unreadable("Her står en formel. Kopier cellen, og lim den inn som «bare "
                       "verdier»."),
        ),
        (
            "#REF!",
            Unreadable("Cellen viser feilen #REF!. Rett den, eller tøm cellen."),
        ),
    ],
)  # fmt: skip
def test_read_takes_no_formula_for_a_value(typed: str, held: Value) -> None:
    found = _sheet("deltakere", HEADINGS, (typed, "kommune"))
    assert found.rows[0].cells["navn"] == held


def test_read_names_columns_without_a_heading() -> None:
    found = _sheet("deltakere", HEADINGS, ("Lier", "kommune", None, "husk!"))
    assert found.columns == (*HEADINGS, "kolonne D")


def test_read_keeps_a_heading_that_stands_twice() -> None:
    assert _sheet("deltakere", ("navn", "navn"), ("Lier", "Hole")).columns == (
        "navn",
        "navn",
    )


def test_read_sees_whether_an_unknown_sheet_is_empty() -> None:
    assert (_sheet("Ark1").rows, bool(_sheet("Ark1", ("hei",)).rows)) == ((), True)


@pytest.mark.parametrize("content", [b"", b"navn;slag", b"PK\x03\x04", BOOK[:-50]])
def test_read_refuses_what_is_no_workbook(content: bytes) -> None:
    assert _why(content) == workbook.IS_DAMAGED


def test_read_refuses_what_is_zipped_but_no_workbook() -> None:
    assert _why(with_part(BOOK, "xl/workbook.xml", b"<")) == workbook.IS_DAMAGED


def test_read_refuses_a_workbook_with_a_hole_in_it() -> None:
    middle = len(BOOK) // 2
    torn = BOOK[:middle] + bytes(200) + BOOK[middle + 200 :]
    assert _why(torn) == workbook.IS_DAMAGED


def test_read_refuses_old_and_locked_files() -> None:
    assert _why(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)) == workbook.IS_LOCKED


def test_read_refuses_macros() -> None:
    assert _why(with_part(BOOK, "xl/vbaProject.bin", b"Sub")) == workbook.HAS_MACROS


def test_read_refuses_what_unpacks_to_half_a_gigabyte() -> None:
    bomb = with_part(BOOK, "xl/media/image1.png", bytes(500_000_000))
    assert len(bomb) < 1_000_000
    assert _why(bomb) == workbook.IS_TOO_LARGE


def test_read_refuses_entities_that_grow_and_grow() -> None:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    sheet = f"<!DOCTYPE x [<!ENTITY e0 'ha'>{levels}]><worksheet>&e9;</worksheet>"
    part = with_part(BOOK, "xl/worksheets/sheet1.xml", sheet.encode())
    assert _why(part) == workbook.IS_DAMAGED


def test_read_refuses_more_rows_than_any_council_has() -> None:
    lines: Lines = [HEADINGS, *[("Lier", "kommune")] * workbook.MOST_ROWS]
    assert _why(a_workbook({"deltakere": lines})) == workbook.IS_TOO_LARGE

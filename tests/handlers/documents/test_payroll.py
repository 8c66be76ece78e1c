"""A payroll's files: read back they say the same, and nothing in them is worked out."""

import csv
from datetime import date, datetime, time, timedelta
from io import BytesIO, StringIO
from typing import Final

import pytest
from openpyxl import load_workbook

from bot.orders import Language
from bot.payroll.payroll import Payroll, payroll
from handlers.documents.payroll import FILES, payroll_name
from tests.builders import HOLE, LIER, a_called_meeting, a_person, a_time
from tests.rooms import a_room, closed, excused, present

ROGUES: Final = (
    '=HYPERLINK("https://example.no";"Trykk her")',
    "+47 22 00 00 00",
    "-1+1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
)


def test_a_workbook_has_the_lines_and_what_is_missing() -> None:
    book = load_workbook(BytesIO(FILES[".xlsx"](_payroll(), Language.BOKMAL)))
    lines, missing = book.worksheets
    assert (lines.title, missing.title) == ("Lønn", "Mangler")
    assert [*lines.values] == [
        (
            "Dato",
            "Organ",
            "Navn",
            "Rolle",
            "Møtte for",
            "Kommune",
            "Fra",
            "Til",
            "Siste dag",
            "Varighet",
            "Møte",
        ),
        (
            datetime(2026, 2, 26),  # noqa: DTZ001  # a workbook knows no zones
            "Rådmannsgruppen",
            "Astrid Brekke",
            "Medlem",
            None,
            "Lier",
            time(9, 40),
            time(11, 15),
            None,
            timedelta(hours=1, minutes=35),
            None,
        ),
    ]
    assert lines["J2"].number_format == "[h]:mm"
    assert lines["E2"].data_type == "n"  # An empty cell is not an empty text.
    assert [row[2] for row in missing.values] == ["Navn", "Frode Haugen"]


def test_a_text_file_is_as_excel_in_norwegian_wants_it() -> None:
    content = FILES[".csv"](_payroll(), Language.BOKMAL)
    assert content.startswith(b"\xef\xbb\xbfDato;Organ;Navn;")
    assert _read(content)[1:] == [
        [
            "26.02.2026",
            "Rådmannsgruppen",
            "Astrid Brekke",
            "Medlem",
            "",
            "Lier",
            "09:40",
            "11:15",
            "",
            "1:35",
            "",
        ]
    ]


def test_a_duration_of_more_than_a_day_is_told_in_hours() -> None:
    end = a_time(15, 5) + timedelta(days=1)
    seminar = a_called_meeting(ends_at=end, room=a_room(present(LIER), closed(end)))
    (_, row) = _read(FILES[".csv"](payroll([seminar], at=end), Language.BOKMAL))
    assert row[6:10] == ["09:00", "15:05", "27.02.2026", "30:05"]


@pytest.mark.parametrize("name", ROGUES)
def test_a_name_is_never_a_formula(name: str) -> None:
    found = _payroll(name=name, title=name)
    _, row = _read(FILES[".csv"](found, Language.BOKMAL))
    assert (row[2], row[10]) == (f"'{name}", f"'{name}")
    book = load_workbook(BytesIO(FILES[".xlsx"](found, Language.BOKMAL)))
    for cell in (book["Lønn"]["C2"], book["Lønn"]["K2"]):
        assert (cell.value, cell.data_type) == (name.strip(), "s")
        assert cell.quotePrefix


@pytest.mark.parametrize("ending", FILES)
def test_the_same_payroll_is_the_same_bytes(ending: str) -> None:
    make = FILES[ending]
    assert make(_payroll(), Language.NYNORSK) == make(_payroll(), Language.NYNORSK)


def test_a_file_is_named_after_whom_it_is_for_and_the_month() -> None:
    february = date(2026, 2, 1)
    assert payroll_name(february, "", Language.NYNORSK) == "Løn 2026-02.xlsx"
    assert (
        payroll_name(february, "Lier/..", Language.BOKMAL) == "Lønn Lier 2026-02.xlsx"
    )


def _payroll(*, name: str = "Astrid Brekke", title: str = "") -> Payroll:
    who = a_person(1, name=name)
    late = present(LIER, who, at=a_time(9, 40))
    room = a_room(late, excused(HOLE), closed(a_time(11, 15)))
    held = a_called_meeting(room=room, title=title)
    return payroll([held], at=a_time(12))


def _read(content: bytes) -> list[list[str]]:
    text = StringIO(content.decode("utf-8-sig"), newline="")
    return [*csv.reader(text, delimiter=";")]

"""The workbook that is written is one that a person can fill in, and that is read."""

import io
import zipfile
from functools import cache

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.roster.cells import BadCell
from bot.roster.reading import Reading, read
from bot.roster.sheet import Row, Sheet
from bot.roster.sheets import SHEETS
from bot.roster.writing import sheets_of
from handlers.roster import workbook
from handlers.roster.writing import write
from tests.rosters import ASTRID, COUNCIL, LIER, a_sheet, roster, sheets

#: What can't be mistaken for a heading.
EXAMPLE_ROW, HEADING_ROW = 3, 4


@cache
def _written() -> bytes:
    return write(sheets(), title="Rådet", about="Et eksempel.")


@cache
def _empty() -> bytes:
    return write([], title="Rådet", about="Et eksempel.")


@cache
def _book() -> Workbook:
    return load_workbook(io.BytesIO(_written()))


def _opened(name: str) -> Worksheet:
    sheet = _book()[name]
    assert isinstance(sheet, Worksheet)
    return sheet


def test_what_is_written_is_read_again() -> None:
    found = read(workbook.read(_written(), file="rad.xlsx"))
    assert (found.faults, found.roster) == ((), roster())


def test_what_is_read_again_is_written_the_same_byte_for_byte() -> None:
    first = write(sheets_of(roster()), title="Rådet", about="Et eksempel.")
    again = read(workbook.read(first, file="rad.xlsx")).roster
    assert write(sheets_of(again), title="Rådet", about="Et eksempel.") == first


def test_write_says_nothing_of_the_day_it_is_written() -> None:
    with zipfile.ZipFile(io.BytesIO(_written())) as parts:
        days = {part.date_time for part in parts.infolist()}
        core = parts.read("docProps/core.xml").decode()
    assert days == {(2000, 1, 1, 0, 0, 0)}
    assert core.count("2000-01-01T00:00:00Z") == 2


def test_write_begins_with_an_introduction_that_leads_to_each_sheet() -> None:
    front = _opened("Les meg")
    links = [
        cell.hyperlink.location or cell.hyperlink.target or ""
        for row in front
        for cell in row
        if cell.hyperlink
    ]
    assert front["A1"].value == "Rådet"
    assert [link.strip("#") for link in links] == [
        f"'{plan.name}'!A1" for plan in SHEETS
    ]


@pytest.mark.parametrize("plan", SHEETS, ids=lambda plan: plan.name)
def test_write_explains_every_column_above_its_heading(plan: object) -> None:
    (known,) = (each for each in SHEETS if each is plan)
    abouts, _, names = _opened(known.name)["2:4"]
    assert [
        (name.value, about.value) for name, about in zip(names, abouts, strict=True)
    ] == [
        (column.name + " *" * column.is_required, column.about)
        for column in known.columns
    ]


def test_write_gives_an_example_in_every_sheet() -> None:
    first = {plan.name: _opened(plan.name)[EXAMPLE_ROW][0].value for plan in SHEETS}
    assert {str(value).partition(" ")[0] for value in first.values()} == {"Eksempel:"}
    assert first["deltakere"] == "Eksempel: Lier"


def test_write_gives_examples_that_are_never_imported() -> None:
    assert read(workbook.read(_empty(), file="tom.xlsx")) == Reading()


def test_write_gives_examples_that_could_be_imported() -> None:
    (found,) = (
        s for s in workbook.read(_empty(), file="tom.xlsx") if s.at.sheet == "organer"
    )
    assert found.columns == tuple(c.name for c in SHEETS[4].columns)
    examples = [
        Sheet(
            at=a_sheet(plan.name).at,
            columns=tuple(column.name for column in plan.columns),
            rows=(Row(number=5, cells={c.name: c.example for c in plan.columns}),),
        )
        for plan in SHEETS
    ]
    whole = a_sheet("deltakere", LIER, {"navn": "Vestregionen", "slag": "samarbeid"})
    others = [s for s in examples if s.at.sheet != "deltakere"]
    assert [str(fault) for fault in read([whole, *others]).faults] == []


def test_write_keeps_headings_in_sight() -> None:
    assert {plan.name: _opened(plan.name).freeze_panes for plan in SHEETS} == {
        plan.name: "B5" for plan in SHEETS
    }


def test_write_offers_what_may_be_chosen() -> None:
    rules = _opened("medlemmer").data_validations.dataValidation
    offered = {str(rule.sqref).split(":")[0]: rule.formula1 for rule in rules}
    assert offered == {
        "A5": "'organer'!$A$5:$A$1000",
        "B5": "'deltakere'!$A$5:$A$1000",
        "E5": "'personer'!$A$5:$A$1000",
        "F5": '"medlem,settemedlem,fast fullmektig"',
    }


def test_write_keeps_days_and_clocks_as_such() -> None:
    _, day, starts, ends, *_ = _opened("møter")[5]
    assert [str(cell.value) for cell in (day, starts, ends)] == [
        "2027-02-04 00:00:00",
        "09:00:00",
        "11:15:00",
    ]
    assert day.number_format == "[$-414]dddd d. mmmm yyyy"


def test_write_gives_what_is_typed_below_the_format_of_its_column() -> None:
    columns = _opened("verv").column_dimensions
    assert [columns[letter].number_format for letter in "AE"] == ["@", "dd.mm.yyyy"]


def test_write_refuses_what_a_column_can_not_hold() -> None:
    with pytest.raises(BadCell, match="er ikke en dato"):
        write([a_sheet("møter", {"dato": "snart"})], title="", about="")


def test_write_turns_no_text_into_a_formula() -> None:
    tricky = {**ASTRID, "navn": "=1+1"}
    content = write(
        [a_sheet("personer", tricky), a_sheet("deltakere", LIER)], title="", about=""
    )
    (people,) = (
        s for s in workbook.read(content, file="x") if s.at.sheet == "personer"
    )
    assert people.rows[0].cells["navn"] == "=1+1"


def test_write_joins_the_rows_of_several_files() -> None:
    one, two = COUNCIL["personer"][:2], COUNCIL["personer"][2:]
    halves = [a_sheet("personer", *one), a_sheet("personer", *two)]
    others = [sheet for sheet in sheets() if sheet.at.sheet != "personer"]
    assert write([*others, *halves], title="Rådet", about="Et eksempel.") == _written()

"""The workbook that is written is one that a person can fill in, and that is read."""

import io

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.roster.cells import BadCell
from bot.roster.reading import read
from bot.roster.sheets import SHEETS
from handlers.roster import workbook
from handlers.roster.writing import write
from tests.rosters import ASTRID, COUNTY_SEAT, LIER, SEAT, a_sheet, roster, sheets


def _written() -> bytes:
    return write(sheets(), title="Rådet", about="Et eksempel.")


def _opened(name: str) -> Worksheet:
    sheet = load_workbook(io.BytesIO(_written()))[name]
    assert isinstance(sheet, Worksheet)
    return sheet


def test_what_is_written_is_read_again() -> None:
    found = read(workbook.read(_written(), file="rad.xlsx"))
    assert (found.faults, found.roster) == ((), roster())


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


def test_write_explains_every_column_above_its_heading() -> None:
    seats = _opened("plasser")
    explained = {
        name.value: about.value for about, name in zip(*seats["A2:J3"], strict=True)
    }
    assert list(explained) == [
        "organ *",
        "deltaker *",
        "verv *",
        "medlem",
        "fast fullmektig",
        "vara 1",
        "vara 2",
        "stemmerett",
        "fra",
        "til",
    ]
    assert all(explained.values())


def test_write_keeps_headings_in_sight() -> None:
    assert {plan.name: _opened(plan.name).freeze_panes for plan in SHEETS} == {
        plan.name: "B4" for plan in SHEETS
    }


def test_write_offers_what_may_be_chosen() -> None:
    rules = _opened("plasser").data_validations.dataValidation
    offered = {str(rule.sqref).split(":")[0]: rule.formula1 for rule in rules}
    assert {cell: offered[cell] for cell in ("A4", "B4", "F4", "H4")} == {
        "A4": "'organer'!$A$4:$A$1000",
        "B4": "'deltakere'!$A$4:$A$1000",
        "F4": "'personer'!$A$4:$A$1000",
        "H4": '"ja,nei"',
    }


def test_write_keeps_days_and_clocks_as_such() -> None:
    _, day, starts, ends, *_ = _opened("møter")[4]
    assert [str(cell.value) for cell in (day, starts, ends)] == [
        "2027-02-04 00:00:00",
        "09:00:00",
        "11:15:00",
    ]
    assert day.number_format == "[$-414]dddd d. mmmm yyyy"


def test_write_makes_room_for_every_stand_in() -> None:
    names = {f"vara {n}": "Bjarne Solli" for n in (1, 2, 3)}
    content = write(
        [a_sheet("plasser", {**SEAT, **names}, COUNTY_SEAT)], title="", about=""
    )
    headings = [cell.value for cell in load_workbook(io.BytesIO(content))["plasser"][3]]
    assert [name for name in headings if str(name).startswith("vara")] == list(names)


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

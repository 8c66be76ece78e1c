"""A year's meetings in a workbook are read as written, by us and by others."""

from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO

from openpyxl import load_workbook

from bot.meeting import Form
from bot.roster.reading import read
from bot.roster.writing import sheets_of
from handlers.documents.year_workbook import to_workbook
from handlers.roster import workbook
from tests.rosters import roster
from tests.years import BOARD, CHIEFS, NAMES, a_year, an_entry


def test_others_read_what_is_written() -> None:
    remote = an_entry(date(2027, 3, 4), CHIEFS, place="", form=Form.REMOTE)
    named = an_entry(
        date(2027, 2, 18), last_day=date(2027, 2, 19), title="=Budsjettmøte"
    )
    book = load_workbook(BytesIO(to_workbook(a_year(meetings=(remote, named)))))
    assert book.sheetnames == ["møter"]
    rows = list(book["møter"].iter_rows(min_row=5, values_only=True))
    assert rows == [
        (
            "Styringsgruppen",
            datetime(2027, 2, 18),  # noqa: DTZ001  # a workbook knows no zones
            time(9),
            time(11, 15),
            datetime(2027, 2, 19),  # noqa: DTZ001  # the same
            "Drammen rådhus",
            None,
            "=Budsjettmøte",
        ),
        (
            "Rådmannsgruppen",
            datetime(2027, 3, 4),  # noqa: DTZ001  # the same
            time(9),
            time(11, 15),
            None,
            None,
            "fjernmøte",
            None,
        ),
    ]


def test_one_body_has_its_own() -> None:
    book = load_workbook(BytesIO(to_workbook(a_year(), BOARD)))
    rows = book["møter"].iter_rows(min_row=5, values_only=True)
    assert [row[0] for row in rows] == [NAMES[BOARD]] * 6


def test_it_is_imported_beside_the_roster_that_its_bodies_are_in() -> None:
    council = roster().bodies[0]
    year = a_year(bodies={BOARD: council.name})
    without = replace(roster(), meetings=())
    sheets = [*sheets_of(without), *workbook.read(to_workbook(year), file="år.xlsx")]
    found = read(sheets)
    assert found.faults == ()
    assert [
        (m.body, m.day, m.starts, m.ends, m.place) for m in found.roster.meetings
    ] == [
        (council, each.first_day, time(9), time(11, 15), "Drammen rådhus")
        for each in year.planned
    ]


def test_alone_it_is_the_plan_of_bodies_that_are_kept_already() -> None:
    council, *others = (replace(roster().bodies[0], name=n) for n in NAMES.values())
    sheets = workbook.read(to_workbook(a_year(), BOARD), file="år.xlsx")
    found = read(sheets, [council, *others])
    assert (found.faults, found.is_plan) == ((), True)
    assert found.roster.bodies == (council,)
    assert len(found.roster.meetings) == 6


def test_alone_it_names_the_body_that_is_not_kept() -> None:
    council = replace(roster().bodies[0], name="Styringsgruppa")
    sheets = workbook.read(to_workbook(a_year(), BOARD), file="år.xlsx")
    fault = read(sheets, [council]).faults[0]
    assert str(fault) == (
        "år.xlsx, arket «møter», rad 5, kolonnen «organ»: «Styringsgruppen» er ikke "
        "lagt inn. Mente du «Styringsgruppa»?"
    )


def test_alone_it_says_what_is_missing() -> None:
    found = read(workbook.read(to_workbook(a_year()), file="år.xlsx"))
    assert [str(fault) for fault in found.faults] == [
        "år.xlsx, arket «møter»: Arket viser til «organer», som mangler. Legg det til."
    ]


def test_no_drop_down_points_at_a_sheet_that_is_not_there() -> None:
    sheet = load_workbook(BytesIO(to_workbook(a_year())))["møter"]
    rules = [rule.formula1 for rule in sheet.data_validations.dataValidation]
    assert rules == ['"fysisk,fjernmøte"']


def test_it_is_the_same_whenever_it_is_made() -> None:
    assert to_workbook(a_year()) == to_workbook(a_year())

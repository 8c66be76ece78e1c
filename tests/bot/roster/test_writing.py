"""What is written of a roster is read again as the same roster."""

from datetime import date, time

import pytest
from hypothesis import given

from bot.roster.checks import check
from bot.roster.reading import read
from bot.roster.roster import Roster
from bot.roster.sheet import Cells
from bot.roster.sheets import SHEETS
from bot.roster.writing import sheets_of
from tests.bot.roster.generated import rosters
from tests.rosters import COUNCIL, COUNTY_SEAT, MEETING, PROXY, SEAT, roster

pytestmark = pytest.mark.usefixtures("uncounted")

RULES: Cells = {"organ": "Rådmannsgruppen"}


def _rows(found: Roster, name: str) -> list[Cells]:
    (sheet,) = (s for s in sheets_of(found) if s.at.sheet == name)
    return [row.cells for row in sheet.rows]


@given(rosters())
def test_what_is_written_is_read_again(found: Roster) -> None:
    again = read(sheets_of(found))
    assert again.roster == found
    # Whatever is wrong with it was wrong before it was written.
    assert {f.text for f in again.faults} == {f.text for f in check(again.roster)}


def test_sheets_of_are_all_there_even_when_empty() -> None:
    found = sheets_of(Roster())
    assert [sheet.at.sheet for sheet in found] == [plan.name for plan in SHEETS]
    assert [sheet.rows for sheet in found] == [()] * len(SHEETS)


def test_sheets_of_leave_out_what_goes_without_saying() -> None:
    assert {name: _rows(roster(), name) for name in COUNCIL} == {
        **{name: [dict(row) for row in rows] for name, rows in COUNCIL.items()},
        "saker": [
            {
                "organ": "Rådmannsgruppen",
                "møtedato": date(2027, 2, 4),
                "tittel": "Felles plan for sykkelveier",
            }
        ],
    }


def test_sheets_of_say_what_is_unusual() -> None:
    rules: Cells = {**RULES, "organform": "avtale", "svar dager": 5}
    seat: Cells = {
        **SEAT,
        "nr": 2,
        "stemmerett": "nei",
        "forslagsrett": "ja",
        "stemmer": 2,
    }
    proxy: Cells = {**PROXY, "til": date(2027, 12, 31)}
    found = roster(
        {
            "regler": (rules,),
            "plasser": (seat, COUNTY_SEAT),
            "medlemmer": (proxy,),
            "vara": (),
        }
    )
    assert _rows(found, "regler") == [rules]
    assert _rows(found, "plasser") == [seat, COUNTY_SEAT]
    assert _rows(found, "medlemmer") == [proxy]


def test_sheets_of_leave_open_what_is_usual_for_the_form() -> None:
    rules: Cells = {**RULES, "organform": "interkommunalt selskap"}
    said: Cells = {
        **rules,
        "innkalling dager": 28,
        "vedtaksført": "halvparten og to tredeler",
    }
    assert _rows(roster({"regler": (said,)}), "regler") == [rules]


def test_sheets_of_say_when_one_of_two_meetings_begins() -> None:
    later: Cells = {**MEETING, "fra": time(13), "til": time(14)}
    case: Cells = {
        "organ": "Rådmannsgruppen",
        "møtedato": date(2027, 2, 4),
        "fra": time(13),
    }
    found = roster({"møter": (MEETING, later), "saker": ({**case, "tittel": "Veier"},)})
    assert _rows(found, "saker") == [{**case, "tittel": "Veier"}]

"""An old plan is put forward; a fresh one is left alone."""

from datetime import date

from bot.agenda.item import Item
from bot.roster.shift import shifted
from tests.rosters import MEETING, roster

APRIL = {**MEETING, "dato": "08.04.2027"}
PLAN = roster({"møter": (MEETING, APRIL)})


def _days(today: date) -> list[date]:
    return [meeting.day for meeting in shifted(PLAN, today=today).meetings]


def test_shifted_leaves_a_plan_that_is_three_weeks_ahead() -> None:
    assert shifted(PLAN, today=date(2027, 1, 14)) is PLAN


def test_shifted_puts_everything_off_by_the_same_weeks() -> None:
    assert _days(date(2027, 1, 15)) == [date(2027, 2, 11), date(2027, 4, 15)]


def test_shifted_keeps_a_years_old_plan_three_weeks_ahead() -> None:
    assert _days(date(2031, 8, 20)) == [date(2031, 9, 11), date(2031, 11, 13)]


def test_shifted_avoids_public_holidays() -> None:
    # Seven weeks on, the first would be on Maundy Thursday.
    assert _days(date(2027, 3, 3)) == [date(2027, 4, 1), date(2027, 5, 27)]


def test_shifted_puts_no_meeting_on_top_of_another() -> None:
    weekly = roster({"møter": (MEETING, {**MEETING, "dato": "11.02.2027"})})
    found = shifted(weekly, today=date(2027, 3, 3)).meetings
    assert [meeting.day for meeting in found] == [date(2027, 4, 1), date(2027, 4, 8)]


def test_shifted_keeps_all_but_the_days() -> None:
    assert [m.cases for m in shifted(PLAN, today=date(2027, 2, 4)).meetings] == [
        (Item(title="Felles plan for sykkelveier"),),
        (),
    ]


def test_shifted_leaves_a_roster_without_a_plan() -> None:
    empty = roster({"møter": (), "saker": ()})
    assert shifted(empty, today=date(2040, 1, 1)) is empty

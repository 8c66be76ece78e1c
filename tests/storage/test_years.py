"""The meetings of a year, as a plan is made from them and as everybody sees it."""

from datetime import date, time
from typing import Final

from bot import dates
from bot.body import BodyId
from bot.change import cancel
from bot.meeting import Meeting
from storage import Store
from tests.builders import a_body, a_slot, an_act

ONE: Final = BodyId(1)


def _days(meetings: tuple[Meeting, ...]) -> list[tuple[str, str]]:
    return [(str(m.starts_at.date()), m.status.value) for m in meetings]


def test_what_is_shown_ends_within_the_time_and_may_be_cancelled(store: Store) -> None:
    for day in (date(2026, 12, 31), date(2027, 1, 1), date(2027, 12, 31)):
        store.planner.plan_meeting(ONE, an_act(), slot=a_slot(day=day))
    last = store.standing(2027)[-1]
    store.change(last.id, cancel, an_act(), why="Snø")

    new_year = dates.at(date(2027, 1, 1), time(0))
    after = dates.at(date(2028, 1, 1), time(0))
    shown = store.shown([ONE], since=new_year, until=after)
    assert _days(shown) == [("2027-01-01", "planned"), ("2027-12-31", "cancelled")]
    assert _days(store.standing(2027)) == [("2027-01-01", "planned")]
    assert all(meeting.body == a_body() for meeting in shown)


def test_nothing_is_shown_of_no_bodies(store: Store) -> None:
    store.planner.plan_meeting(ONE, an_act(), slot=a_slot())
    new_year = dates.at(date(2026, 1, 1), time(0))
    after = dates.at(date(2027, 1, 1), time(0))
    assert store.shown([], since=new_year, until=after) == ()
    assert store.shown([BodyId(9)], since=new_year, until=after) == ()

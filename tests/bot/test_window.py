"""How long a stand-in has: less as the meeting nears, and neither at night nor off."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import dates
from bot.holiday import is_working_day
from bot.humane import EVENING, MORNING
from bot.meeting import Meeting
from bot.orders import StandingOrders
from bot.window import answer_by, cut_off
from tests.builders import MEETING_DAY, NOW, a_body, a_called_meeting, a_time

TUESDAY, WEDNESDAY = date(2026, 2, 24), date(2026, 2, 25)


@pytest.mark.parametrize(
    ("asked_at", "by"),
    [
        # Two days, when there is time enough.
        (NOW, a_time(9, day=date(2026, 2, 4))),
        # Nothing of it in the night.
        (a_time(22, 30, day=NOW.date()), a_time(20, day=date(2026, 2, 4))),
        # Half of the 28 hours that are left.
        (a_time(7, day=date(2026, 2, 23)), a_time(8, day=TUESDAY)),
        # Half of the three hours of the evening and the two of the morning.
        (a_time(17, day=TUESDAY), a_time(19, 30, day=TUESDAY)),
        # At night until the morning, and then half of two hours.
        (a_time(23, day=TUESDAY), a_time(8, day=WEDNESDAY)),
        # Nothing of it on a Saturday or a Sunday either.
        (a_time(12, day=date(2026, 2, 21)), a_time(8, day=TUESDAY)),
        # Never less than a quarter of an hour, and never after the cut-off.
        (a_time(8, 50, day=WEDNESDAY), a_time(9, day=WEDNESDAY)),
    ],
)
def test_stand_in_has_two_days_or_half_of_what_is_left(
    asked_at: datetime, by: datetime
) -> None:
    assert answer_by(a_called_meeting(), asked_at) == by


def test_only_the_secretary_asks_from_the_day_before() -> None:
    assert cut_off(a_called_meeting()) == a_time(9, day=WEDNESDAY)


def test_body_may_let_stand_ins_be_asked_until_it_begins() -> None:
    assert cut_off(_until_it_begins()) == a_time(9)


def test_whoever_is_asked_after_the_cut_off_has_until_the_meeting_at_most() -> None:
    evening = a_time(18, day=WEDNESDAY)
    assert answer_by(a_called_meeting(), evening) == a_time(20, day=WEDNESDAY)
    assert answer_by(a_called_meeting(), a_time(8, 50)) == a_time(9)


def test_cut_off_is_at_the_same_clock_time_across_the_night_of_summer_time() -> None:
    sunday = date(2026, 3, 29)
    meeting = a_called_meeting(
        starts_at=a_time(10, day=sunday), ends_at=a_time(12, day=sunday)
    )
    assert cut_off(meeting) == a_time(10, day=date(2026, 3, 28))


@given(before=st.timedeltas(timedelta(minutes=1), timedelta(days=40)))
def test_no_time_is_out_at_night_or_on_a_day_off_unless_the_meeting_is(
    before: timedelta,
) -> None:
    meeting = _until_it_begins()
    asked_at = meeting.starts_at - before
    by = answer_by(meeting, asked_at)
    assert asked_at < by <= meeting.starts_at
    here = dates.local(by)
    is_humane = MORNING <= here.time() <= EVENING and is_working_day(here.date())
    assert is_humane or by == meeting.starts_at


@given(
    first=st.timedeltas(timedelta(minutes=30), timedelta(days=30)),
    later=st.timedeltas(timedelta(minutes=1), timedelta(days=30)),
)
def test_who_is_asked_later_never_has_to_answer_sooner(
    first: timedelta, later: timedelta
) -> None:
    meeting = _until_it_begins()
    one = meeting.starts_at - first
    other = min(one + later, meeting.starts_at - timedelta(minutes=1))
    if one < other:
        assert answer_by(meeting, one) <= answer_by(meeting, other)


def test_whoever_is_asked_in_the_weekend_has_some_of_monday_before_it_begins() -> None:
    monday = date(2026, 3, 2)
    meeting = replace(
        _until_it_begins(), starts_at=a_time(9, day=monday), ends_at=a_time(10)
    )
    saturday = a_time(11, day=date(2026, 2, 28))
    assert answer_by(meeting, saturday) == a_time(8, day=monday)


def _until_it_begins() -> Meeting:
    body = a_body(orders=StandingOrders(stand_in_days=0))
    return a_called_meeting(body=body, starts_at=a_time(9, day=MEETING_DAY))

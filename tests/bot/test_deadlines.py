"""By when things are to be done around a meeting, by the body's own days."""

from datetime import date, datetime, time, timedelta

import pytest

from bot import dates
from bot.deadlines import Deadline, Which, coming, day_of, deadline, deadlines, usual
from bot.meeting import Meeting
from bot.orders import OffDayRule, StandingOrders, StandInRule
from tests.builders import NOW, a_body, a_called_meeting, a_meeting, a_time

#: A Thursday, and the Tuesday after Easter, which begins on 2 April that year.
THURSDAY, AFTER_EASTER = date(2018, 2, 22), date(2026, 4, 7)


def test_deadlines_come_in_the_order_of_a_meetings_life() -> None:
    meeting = a_meeting(
        starts_at=a_time(9, day=THURSDAY), ends_at=a_time(11, day=THURSDAY)
    )
    assert deadlines(meeting) == (
        Deadline(which=Which.CASES, day=date(2018, 2, 1)),
        Deadline(which=Which.PAPERS, day=date(2018, 2, 12)),
        Deadline(which=Which.NOTICE, day=date(2018, 2, 15)),
        Deadline(which=Which.ANSWER, day=date(2018, 2, 19), clock=time(12)),
        Deadline(which=Which.STAND_IN, day=date(2018, 2, 21), clock=time(9)),
        Deadline(which=Which.MINUTES, day=date(2018, 3, 8)),
        Deadline(which=Which.REMARKS, day=date(2018, 3, 22)),
    )


def test_called_meeting_is_answered_by_what_those_who_are_called_were_told() -> None:
    meeting = a_called_meeting(answer_by=a_time(10, day=date(2026, 2, 25)))
    told = Deadline(which=Which.ANSWER, day=date(2026, 2, 25), clock=time(10))
    by_rule = Deadline(which=Which.ANSWER, day=date(2026, 2, 23), clock=time(12))
    assert deadline(meeting, Which.ANSWER) == told
    assert usual(meeting, Which.ANSWER) == by_rule


def test_body_without_stand_ins_has_no_deadline_for_them() -> None:
    body = a_body(orders=StandingOrders(stand_ins=StandInRule.NONE))
    found = {each.which for each in deadlines(a_meeting(body=body))}
    assert found == set(Which) - {Which.STAND_IN}


@pytest.mark.parametrize(
    ("meeting", "met"),
    [
        (a_meeting(), set()),
        (a_called_meeting(), {Which.NOTICE}),
        (a_called_meeting(minutes_at=NOW), {Which.NOTICE, Which.MINUTES}),
    ],
)
def test_what_has_been_sent_has_no_deadline_ahead(
    meeting: Meeting, met: set[Which]
) -> None:
    at = meeting.starts_at - timedelta(days=60)
    ahead = [each.which for each, _ in coming([meeting], at)]
    assert ahead == [each.which for each in deadlines(meeting) if each.which not in met]


@pytest.mark.parametrize(
    ("rule", "days", "day"),
    [
        # Easter Sunday, and its neighbours at work.
        (OffDayRule.EARLIER, 2, date(2026, 4, 1)),
        (OffDayRule.STAYS, 2, date(2026, 4, 5)),
        # The working day after is the meeting's own.
        (OffDayRule.LATER, 2, date(2026, 4, 1)),
        # The Saturday ten days before.
        (OffDayRule.EARLIER, 10, date(2026, 3, 27)),
        (OffDayRule.LATER, 10, date(2026, 3, 30)),
        (OffDayRule.LATER, 6, date(2026, 4, 1)),
        (OffDayRule.LATER, 0, AFTER_EASTER),
    ],
)
def test_deadline_before_a_meeting_is_moved_off_holidays(
    rule: OffDayRule, days: int, day: date
) -> None:
    orders = StandingOrders(off_days=rule, papers_days=days)
    found = day_of(orders, Which.PAPERS, first=AFTER_EASTER, last=AFTER_EASTER)
    assert found == day


@pytest.mark.parametrize(
    ("rule", "days", "day"),
    [
        # Held on Friday 8 May; Ascension Day is the 14th, the 17th a Sunday.
        (OffDayRule.EARLIER, 6, date(2026, 5, 13)),
        (OffDayRule.LATER, 6, date(2026, 5, 15)),
        (OffDayRule.STAYS, 6, date(2026, 5, 14)),
        # The working day before is the meeting's own.
        (OffDayRule.EARLIER, 1, date(2026, 5, 11)),
        (OffDayRule.EARLIER, 0, date(2026, 5, 8)),
    ],
)
def test_deadline_after_a_meeting_is_moved_off_holidays(
    rule: OffDayRule, days: int, day: date
) -> None:
    orders = StandingOrders(off_days=rule, minutes_days=days)
    held = date(2026, 5, 8)
    assert day_of(orders, Which.MINUTES, first=held, last=held) == day


def test_days_after_a_seminar_are_counted_from_its_last_day() -> None:
    meeting = a_meeting(
        starts_at=a_time(10, day=date(2026, 6, 11)),
        ends_at=a_time(15, day=date(2026, 6, 12)),
    )
    assert deadline(meeting, Which.MINUTES).day == date(2026, 6, 26)


def test_meeting_on_new_years_day_has_its_deadlines_in_the_year_before() -> None:
    meeting = a_meeting(starts_at=a_time(9, day=date(2027, 1, 1)))
    assert deadline(meeting, Which.NOTICE).day == date(2026, 12, 23)


@pytest.mark.parametrize(
    ("each", "ends_at"),
    [
        (
            Deadline(which=Which.PAPERS, day=date(2026, 3, 28)),
            dates.at(date(2026, 3, 29), time()),
        ),
        (
            Deadline(which=Which.PAPERS, day=date(2026, 12, 31)),
            dates.at(date(2027, 1, 1), time()),
        ),
        (
            Deadline(which=Which.ANSWER, day=date(2026, 10, 25), clock=time(12)),
            dates.at(date(2026, 10, 25), time(12)),
        ),
    ],
)
def test_deadline_lasts_to_the_end_of_its_day_or_to_its_hour(
    each: Deadline, ends_at: datetime
) -> None:
    assert each.ends_at == ends_at

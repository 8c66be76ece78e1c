"""People are let be at night, in weekends and on holidays."""

from datetime import date, datetime

import pytest

from bot.humane import humane, is_humane, next_morning, working_day_until
from tests.builders import a_time

#: Maundy Thursday is 2 April, and Easter Monday the 6th.
WEDNESDAY, TUESDAY = date(2026, 4, 1), date(2026, 4, 7)
NEVER = a_time(9, day=date(2030, 1, 1))


@pytest.mark.parametrize(
    ("at", "may"),
    [
        (a_time(6, 59, day=WEDNESDAY), False),
        (a_time(7, day=WEDNESDAY), True),
        (a_time(19, 59, day=WEDNESDAY), True),
        (a_time(20, day=WEDNESDAY), False),
        (a_time(12, day=date(2026, 4, 2)), False),
        (a_time(12, day=date(2026, 4, 4)), False),
        (a_time(12, day=TUESDAY), True),
    ],
)
def test_people_are_disturbed_on_working_days_from_seven_to_eight(
    at: datetime, *, may: bool
) -> None:
    assert is_humane(at) is may


@pytest.mark.parametrize(
    ("at", "then"),
    [
        (a_time(12, day=WEDNESDAY), a_time(12, day=WEDNESDAY)),
        (a_time(5, day=WEDNESDAY), a_time(7, day=WEDNESDAY)),
        (a_time(20, day=WEDNESDAY), a_time(7, day=TUESDAY)),
        # New Year's Eve is an evening like any other, New Year's Day is not.
        (a_time(23, day=date(2026, 12, 31)), a_time(7, day=date(2027, 1, 4))),
        # The clock goes from 2 to 3 that night, and back in autumn.
        (a_time(1, 30, day=date(2026, 3, 29)), a_time(7, day=date(2026, 3, 30))),
        (a_time(2, 30, day=date(2026, 10, 25)), a_time(7, day=date(2026, 10, 26))),
    ],
)
def test_what_comes_at_night_waits_for_a_working_days_morning(
    at: datetime, then: datetime
) -> None:
    assert humane(at, before=NEVER) == then


def test_nothing_waits_for_a_morning_that_comes_too_late() -> None:
    night = a_time(22, day=WEDNESDAY)
    assert humane(night, before=a_time(7, day=TUESDAY)) == night


def test_morning_may_be_another_hour() -> None:
    eight = next_morning(a_time(7, 30, day=WEDNESDAY), a_time(8).time())
    assert eight == a_time(8, day=WEDNESDAY)


def test_working_day_is_found_before_easter() -> None:
    assert working_day_until(date(2026, 4, 5)) == WEDNESDAY

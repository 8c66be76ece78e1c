"""A proposed year with meetings of several days."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.plan import Slot
from bot.planning.off_days import off_days
from bot.planning.proposal import propose
from bot.planning.rhythm import Together
from bot.planning.unmet import Trouble
from tests.bot.planning.wishes import (
    ASSEMBLY,
    DRAMMEN,
    MANAGERS,
    STEERING,
    a_rhythm,
    an_entry,
    in_2027,
    the_days,
)


def test_seminars_are_proposed_with_all_their_days() -> None:
    proposal = in_2027(a_rhythm(lasts=2, count=2, starts=time(10), ends=time(15)))
    assert [entry.slot for entry in proposal.entries] == [
        Slot(
            day=day,
            starts=time(10),
            ends=time(15),
            place=DRAMMEN,
            last_day=day + timedelta(days=1),
        )
        for day in (date(2027, 4, 1), date(2027, 10, 14))
    ]


def test_seminar_may_end_at_an_earlier_hour_than_it_begins() -> None:
    proposal = in_2027(a_rhythm(lasts=2, count=1, starts=time(15), ends=time(12)))
    assert not proposal.unmet
    assert len(proposal.entries) == 1


def test_second_day_goes_round_what_is_closed() -> None:
    # The first of May 2026 is a Friday.
    wish = a_rhythm(lasts=2, count=5, months=(4, 5))
    days = [
        e.slot.day for e in propose([wish], year=2026, off_days=off_days(2026)).entries
    ]
    assert date(2026, 4, 30) not in days
    assert len(days) == 5


def test_no_seminar_begins_on_the_last_day_of_the_year() -> None:
    wish = a_rhythm(lasts=2, count=53, weekday=3, months=(12,))
    days = the_days(propose([wish], year=2026))
    assert days[-1] == date(2026, 12, 24)


def test_those_who_are_at_a_seminar_are_busy_on_its_second_day() -> None:
    seminar = an_entry(MANAGERS, date(2027, 4, 28), last_day=date(2027, 4, 29))
    both = {STEERING: frozenset({"Lier"}), MANAGERS: frozenset({"Lier"})}
    wish = a_rhythm(count=5, months=(4,))
    without = the_days(in_2027(replace(wish, count=4), fixed=[seminar], sits=both))
    assert date(2027, 4, 29) not in without
    (clash,) = in_2027(wish, fixed=[seminar], sits=both).unmet
    assert (clash.trouble, clash.of) == (Trouble.CLASH, MANAGERS)


@pytest.mark.parametrize(
    ("starts", "day"), [(None, date(2027, 4, 2)), (time(16), date(2027, 4, 1))]
)
def test_body_meets_together_with_a_seminar(starts: time | None, day: date) -> None:
    """On the first day at an hour of its own, or on the last when the other is over."""
    seminar = an_entry(STEERING, date(2027, 4, 1), last_day=date(2027, 4, 2))
    wish = a_rhythm(
        ASSEMBLY,
        weekday=None,
        count=1,
        place="",
        relation=Together(of=STEERING, starts=starts),
    )
    (entry,) = in_2027(wish, fixed=[seminar]).entries
    assert (entry.slot.day, entry.slot.place) == (day, DRAMMEN)

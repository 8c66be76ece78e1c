"""A proposed year of one body: the days that its rhythm asks for."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.planning.off_day import OffDay, Why
from bot.planning.off_days import off_days
from bot.planning.proposal import Proposal, Proposed, propose
from bot.planning.reason import Because, Reason
from bot.planning.rhythm import EVERY_MONTH, FIRST_HALF, LAST
from bot.planning.unmet import Trouble
from tests.bot.planning.wishes import (
    ASSEMBLY,
    MANAGERS,
    NO_SUMMER,
    STEERING,
    a_rhythm,
    an_entry,
    in_2027,
    the_days,
)


def test_six_thursdays_lie_evenly_over_the_year() -> None:
    assert the_days(in_2027(a_rhythm())) == [
        date(2027, 1, 28),
        date(2027, 4, 1),
        date(2027, 5, 27),
        date(2027, 8, 26),
        date(2027, 10, 14),
        date(2027, 12, 9),
    ]


def test_a_meeting_a_month_goes_round_what_is_off() -> None:
    proposal = in_2027(a_rhythm(count=11))
    assert [day.month for day in the_days(proposal)] == list(NO_SUMMER)
    assert proposal.unmet == ()


def test_the_first_half_year() -> None:
    (day,) = the_days(in_2027(a_rhythm(count=1, months=FIRST_HALF)))
    assert day == date(2027, 4, 1)


@pytest.mark.parametrize(
    ("weeks", "count", "days"),
    [
        # Kristi himmelfartsdag is the first Thursday of May, skjærtorsdag March's last.
        ((1,), 6, "7.1. 4.3. 3.6. 5.8. 7.10. 4.11."),
        ((LAST,), 6, "28.1. 29.4. 24.6. 26.8. 28.10. 25.11."),
        ((2, 4), 8, "28.1. 11.3. 22.4. 10.6. 12.8. 23.9. 28.10. 9.12."),
    ],
)
def test_the_same_weeks_of_the_month(
    weeks: tuple[int, ...], count: int, days: str
) -> None:
    found = the_days(in_2027(a_rhythm(weeks=weeks, count=count)))
    assert " ".join(f"{day.day}.{day.month}." for day in found) == days


def test_more_meetings_than_there_are_first_thursdays() -> None:
    (lack,) = in_2027(a_rhythm(weeks=(1,), count=11)).unmet
    assert (lack.trouble, lack.wanted, lack.possible) == (Trouble.TOO_FEW_DAYS, 11, 10)


def test_july_is_free_though_it_is_allowed() -> None:
    days = the_days(in_2027(a_rhythm(count=24, months=EVERY_MONTH)))
    weeks = [day.isocalendar().week for day in days]
    assert not {28, 29, 30} & set(weeks)


def test_a_whole_entry_and_its_reasons() -> None:
    proposal = in_2027(a_rhythm(count=1, months=(5,)))
    # The middle of May's Thursdays would be the 13th, as the 6th is a holiday.
    assert proposal == Proposal(
        meetings=(Proposed(entry=an_entry(STEERING, date(2027, 5, 20))),)
    )


def test_what_was_passed_over_is_told() -> None:
    closed = OffDay(day=date(2027, 5, 20), why=Why.NAMED, name="fylkesting")
    off = (*off_days(2027), closed)
    proposal = propose([a_rhythm(count=1, months=(5,))], year=2027, off_days=off)
    passed = Reason(because=Because.PASSED_OFF_DAY, day=date(2027, 5, 20), off=closed)
    assert proposal.meetings == (
        Proposed(entry=an_entry(STEERING, date(2027, 5, 13)), reasons=(passed,)),
    )


def test_a_poor_day_is_taken_when_there_is_no_other() -> None:
    week = [date(2027, 5, day) for day in (13, 20, 27)]
    off = [OffDay(day=day, why=Why.NAMED, name="KS-konferanse") for day in week]
    rhythm = a_rhythm(count=1, months=(5,))
    proposal = propose([rhythm], year=2027, off_days=[*off_days(2027), *off])
    despite = Reason(because=Because.DESPITE, off=off[1])
    assert [m.reasons for m in proposal.meetings] == [(despite,)]


def test_school_holidays_of_other_counties_are_nothing_to_it() -> None:
    (week,) = {
        o for o in off_days(2027, counties=("Akershus",)) if o.day == date(2027, 2, 25)
    }
    rhythm = a_rhythm(count=1, months=(2,), counties=("Buskerud",))
    # Week 7 and week 8 are as near to the middle, and the first is taken.
    usual = the_days(propose([rhythm], year=2027, off_days=off_days(2027)))
    shut = replace(week, county="Buskerud", day=date(2027, 2, 11))
    other = the_days(propose([rhythm], year=2027, off_days=[shut, week]))
    assert (usual, other) == ([date(2027, 2, 11)], [date(2027, 2, 18)])


def test_meetings_that_stand_are_counted_and_gone_round() -> None:
    standing = an_entry(STEERING, date(2027, 3, 16))
    days = the_days(in_2027(a_rhythm(), fixed=[standing]))
    assert len(days) == 5
    assert all(abs(day - standing.slot.day) > timedelta(days=14) for day in days)


def test_all_meetings_stand_already() -> None:
    standing = [an_entry(STEERING, date(2027, month, 4)) for month in (2, 3, 11)]
    assert in_2027(a_rhythm(count=2), fixed=standing) == Proposal()


def test_hosts_take_turns_on_from_the_one_before() -> None:
    standing = replace(an_entry(STEERING, date(2027, 2, 4)), host="Lier")
    rhythm = a_rhythm(count=4, hosts=("Asker", "Lier", "Hole"), place="")
    proposal = in_2027(rhythm, fixed=[standing])
    assert [(e.host, e.slot.place) for e in proposal.entries] == [
        ("Hole", "Hole"),
        ("Asker", "Asker"),
        ("Lier", "Lier"),
    ]
    turns = [m.reasons[-1] for m in proposal.meetings]
    hosts = ("Hole", "Asker", "Lier")
    assert turns == [Reason(because=Because.TURN, host=host) for host in hosts]


def test_no_meeting_in_the_hour_that_the_clock_skips() -> None:
    sundays = a_rhythm(
        weekday=6, starts=time(2, 15), ends=time(2, 45), count=52, months=EVERY_MONTH
    )
    proposal = propose([sundays], year=2027)
    assert len(the_days(proposal)) == 51
    assert date(2027, 3, 28) not in the_days(proposal)
    # The hour that comes twice in October is no trouble.
    assert date(2027, 10, 31) in the_days(proposal)


@pytest.mark.parametrize(
    ("year", "weekday", "count"),
    # A year has 53 Thursdays when it has 53 weeks; a leap day may make one more.
    [(2026, 3, 53), (2027, 3, 52), (2028, 1, 52), (2028, 5, 53)],
)
def test_every_week_of_a_year(year: int, weekday: int, count: int) -> None:
    weekly = a_rhythm(weekday=weekday, count=count, months=EVERY_MONTH)
    proposal = propose([weekly], year=year)
    assert len(set(the_days(proposal))) == count
    assert proposal.unmet == ()


def test_a_leap_day_is_a_day() -> None:
    tuesdays = a_rhythm(weekday=1, count=5, months=(2,))
    assert the_days(propose([tuesdays], year=2028))[-1] == date(2028, 2, 29)


def test_the_week_across_new_year_is_one_week() -> None:
    # Monday 28 December 2026 and Friday 1 January 2027 both lie in week 53.
    sits = {body: frozenset({"Lier"}) for body in (STEERING, MANAGERS, ASSEMBLY)}
    before = [
        an_entry(MANAGERS, date(2026, 12, 28)),
        an_entry(ASSEMBLY, date(2026, 12, 29)),
    ]
    fridays = a_rhythm(weekday=4, count=1, months=(1,))
    days = the_days(propose([fridays], year=2027, fixed=before, sits=sits))
    assert days == [date(2027, 1, 15)]
    shut = [
        OffDay(day=date(2027, 1, n), why=Why.NAMED, name="", is_closed=True)
        for n in (8, 15, 22, 29)
    ]
    proposal = propose([fridays], year=2027, fixed=before, sits=sits, off_days=shut)
    assert the_days(proposal) == [date(2027, 1, 1)]

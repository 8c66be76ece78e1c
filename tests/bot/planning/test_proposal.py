"""A proposed year: the days that a rhythm asks for, and what is told of the rest."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.body import BodyId
from bot.holiday import is_weekend, name_of_holiday
from bot.orders import Language
from bot.plan import Slot
from bot.planning.entry import Entry
from bot.planning.errors import TooManyMeetings
from bot.planning.named_day import NamedDay
from bot.planning.off_day import OffDay, Why
from bot.planning.off_days import off_days
from bot.planning.proposal import Proposal, Proposed, propose
from bot.planning.reason import Because, Reason
from bot.planning.rhythm import (
    EVERY_MONTH,
    FIRST_HALF,
    LAST,
    THURSDAY,
    Ahead,
    Rhythm,
    Together,
)
from bot.planning.unmet import Trouble, Unmet

STEERING, MANAGERS, ASSEMBLY = BodyId(1), BodyId(2), BodyId(3)
NO_SUMMER = (1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12)
DRAMMEN = "Drammen rådhus"


def a_rhythm(body: BodyId = STEERING, **changes: object) -> Rhythm:
    """Make a rhythm: by default Styringsgruppen's six Thursdays."""
    default = Rhythm(body=body, months=NO_SUMMER, place=DRAMMEN)
    return replace(default, **changes)  # type: ignore[arg-type]  # checked by the fields


def managers(*days: int, **changes: object) -> Rhythm:
    """Make Rådmannsgruppen's rhythm: 14 or 21 days ahead of Styringsgruppen."""
    relation = Ahead(of=STEERING, days=days or (14, 21))
    return a_rhythm(MANAGERS, **{"relation": relation, **changes})


def an_entry(body: BodyId, day: date, **changes: object) -> Entry:
    """Make a meeting of a body on a day, at the usual time and place."""
    slot = Slot(day=day, starts=time(9), ends=time(11, 15), place=DRAMMEN)
    return Entry(body=body, slot=replace(slot, **changes))  # type: ignore[arg-type]  # the same


def the_days(proposal: Proposal, body: BodyId = STEERING) -> list[date]:
    """List the days of a body."""
    return [e.slot.day for e in proposal.entries if e.body == body]


def in_2027(*rhythms: Rhythm, fixed: Sequence[Entry] = (), **more: object) -> Proposal:
    """Propose the year 2027, with Akershus's and Buskerud's days off."""
    off = off_days(2027, counties=("Akershus", "Buskerud"))
    wish = {"off_days": off, "fixed": fixed, **more}
    return propose(rhythms, year=2027, **wish)  # type: ignore[arg-type]  # the same


# --- Meetings of several days ---------------------------------------------------------


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


# --- One body -------------------------------------------------------------------------


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
    assert (lack.trouble, lack.wanted, lack.possible) == (
        Trouble.TOO_FEW_DAYS,
        11,
        10,
    )


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


# --- Several bodies -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("managers_met", "steering_met"),
    [
        (date(2013, 11, 14), date(2013, 11, 28)),
        (date(2014, 9, 25), date(2014, 10, 9)),
        (date(2015, 2, 26), date(2015, 3, 12)),
        (date(2017, 2, 23), date(2017, 3, 16)),
        (date(2017, 9, 14), date(2017, 9, 28)),
        (date(2017, 11, 23), date(2017, 12, 7)),
        (date(2018, 2, 22), date(2018, 3, 15)),
    ],
)
def test_the_pairs_that_vestregionen_is_known_by(
    managers_met: date, steering_met: date
) -> None:
    # Where they took 21 days, 14 days ahead was the Thursday of Buskerud's winter
    # holiday. That of 2018 is known, and the secretary names that of 2017: week 9 too.
    named = NamedDay(
        name="Vinterferie",
        county="Buskerud",
        since=date(2017, 2, 27),
        until=date(2017, 3, 3),
    )
    year = steering_met.year
    off = off_days(year, counties=("Buskerud",), named=named.off_days())
    standing = an_entry(STEERING, steering_met)
    wishes = (a_rhythm(count=1), managers())
    proposal = propose(wishes, year=year, off_days=off, fixed=[standing])
    assert proposal.entries == (an_entry(MANAGERS, managers_met),)
    assert proposal.unmet == ()


def test_one_body_comes_ahead_of_the_other_each_time() -> None:
    proposal = in_2027(a_rhythm(), managers())
    lead = [(day - timedelta(days=14)) for day in the_days(proposal)]
    assert the_days(proposal, MANAGERS) == lead
    reasons = [m.reasons for m in proposal.meetings if m.entry.body == MANAGERS]
    ahead = Reason(because=Because.AHEAD, of=STEERING, days=14)
    assert all(each[0] == ahead for each in reasons)


def test_the_second_best_distance_tells_what_is_wrong_with_the_first() -> None:
    holiday = [o for o in off_days(2027, counties=("Akershus",)) if o.county]
    standing = an_entry(STEERING, date(2027, 3, 11))
    wishes = (a_rhythm(count=1), managers())
    proposal = propose(wishes, year=2027, off_days=holiday, fixed=[standing])
    (thursday,) = (o for o in holiday if o.day == date(2027, 2, 25))
    reasons = (
        Reason(because=Because.AHEAD, of=STEERING, days=21),
        Reason(because=Because.PASSED_OFF_DAY, day=date(2027, 2, 25), off=thursday),
    )
    entry = an_entry(MANAGERS, date(2027, 2, 18))
    assert proposal == Proposal(meetings=(Proposed(entry=entry, reasons=reasons),))


def test_leaders_avoid_days_that_their_followers_have_no_day_for() -> None:
    # Seven days ahead of every other Thursday of May there is a kommunestyre.
    shut = [
        OffDay(day=date(2027, 5, n), why=Why.NAMED, name="", is_closed=True)
        for n in (6, 13)
    ]
    wishes = (a_rhythm(count=1, months=(5,)), managers(7, months=(5,)))
    proposal = propose(wishes, year=2027, off_days=shut)
    assert (the_days(proposal), the_days(proposal, MANAGERS)) == (
        [date(2027, 5, 27)],
        [date(2027, 5, 20)],
    )


def test_one_meeting_may_come_ahead_of_two() -> None:
    board = a_rhythm(STEERING, weekday=1, count=4)
    osu = a_rhythm(ASSEMBLY, weekday=1, count=4, starts=time(13), ends=time(15))
    relation = Ahead(of=STEERING, days=(7,), others=(ASSEMBLY,))
    before = a_rhythm(MANAGERS, weekday=None, relation=relation)
    proposal = in_2027(board, osu, before)
    both = {*the_days(proposal), *the_days(proposal, ASSEMBLY)}
    ahead = [day - timedelta(days=7) for day in sorted(both)]
    assert the_days(proposal, MANAGERS) == ahead


def test_together_on_the_day_and_in_the_place_of_the_other() -> None:
    relation = Together(of=STEERING)
    assembly = a_rhythm(
        ASSEMBLY,
        count=1,
        months=(5, 6),
        relation=relation,
        starts=time(16),
        ends=time(18),
        place="",
    )
    proposal = in_2027(a_rhythm(), assembly)
    (meeting,) = (m for m in proposal.meetings if m.entry.body == ASSEMBLY)
    assert meeting == Proposed(
        entry=an_entry(
            ASSEMBLY, date(2027, 5, 27), starts=time(11, 15), ends=time(13, 15)
        ),
        reasons=(Reason(because=Because.TOGETHER, of=STEERING),),
    )


def test_together_at_a_time_of_its_own() -> None:
    relation = Together(of=STEERING, starts=time(16))
    assembly = a_rhythm(ASSEMBLY, count=1, relation=relation, months=(6,), place="")
    proposal = in_2027(a_rhythm(), assembly)
    (entry,) = (e for e in proposal.entries if e.body == ASSEMBLY)
    assert entry == an_entry(
        ASSEMBLY, date(2027, 6, 3), starts=time(16), ends=time(18, 15)
    )


def test_the_leader_comes_into_the_months_of_those_who_join_it() -> None:
    relation = Together(of=STEERING)
    assembly = a_rhythm(ASSEMBLY, count=1, relation=relation, months=(5,))
    proposal = in_2027(a_rhythm(), assembly)
    assert len(the_days(proposal)) == 6
    assert [day.month for day in the_days(proposal, ASSEMBLY)] == [5]
    assert proposal.unmet == ()


def test_the_same_people_have_one_meeting_at_a_time() -> None:
    sits = {STEERING: frozenset({"Lier"}), ASSEMBLY: frozenset({"Lier", "Hole"})}
    apart = in_2027(a_rhythm(), a_rhythm(ASSEMBLY), sits=sits)
    assert not set(the_days(apart)) & set(the_days(apart, ASSEMBLY))
    assert apart.unmet == ()
    # With nobody in common they lie on the same days.
    alone = in_2027(a_rhythm(), a_rhythm(ASSEMBLY))
    assert the_days(alone) == the_days(alone, ASSEMBLY)


def test_the_same_people_have_rather_not_three_in_a_week() -> None:
    bodies = [BodyId(n) for n in range(1, 5)]
    sits = {body: frozenset({"Lier"}) for body in bodies}
    wishes = [a_rhythm(body, weekday=n) for n, body in enumerate(bodies)]
    proposal = in_2027(*wishes, sits=sits)
    weeks = [day.isocalendar()[:2] for b in bodies for day in the_days(proposal, b)]
    assert max(weeks.count(week) for week in weeks) == 2


# --- What can't be --------------------------------------------------------------------


def the_unmet(*rhythms: Rhythm, **more: object) -> tuple[Unmet, ...]:
    """Tell what could not be met in 2027."""
    return in_2027(*rhythms, **more).unmet  # type: ignore[arg-type]  # the same


def test_more_meetings_than_there_are_days() -> None:
    proposal = in_2027(a_rhythm(count=12, months=(1, 2)))
    assert len(the_days(proposal)) == 8
    assert proposal.unmet == (
        Unmet(
            body=STEERING,
            trouble=Trouble.TOO_FEW_DAYS,
            wanted=12,
            possible=8,
            weekday=THURSDAY,
        ),
    )


def test_a_weekday_that_the_distance_never_leads_to() -> None:
    proposal = in_2027(a_rhythm(), managers(3, 10))
    assert the_days(proposal, MANAGERS) == []
    assert proposal.unmet == (
        Unmet(
            body=MANAGERS,
            trouble=Trouble.WEEKDAY,
            of=STEERING,
            weekday=THURSDAY,
            days=(3, 10),
        ),
    )


def test_a_weekday_that_the_other_body_never_meets_on() -> None:
    assembly = a_rhythm(ASSEMBLY, weekday=1, count=1, relation=Together(of=STEERING))
    assert the_unmet(a_rhythm(), assembly) == (
        Unmet(body=ASSEMBLY, trouble=Trouble.SAME_WEEKDAY, of=STEERING, weekday=1),
    )


def test_fewer_meetings_to_join_than_are_wanted() -> None:
    assembly = a_rhythm(ASSEMBLY, count=3, relation=Together(of=STEERING))
    assert the_unmet(a_rhythm(count=2), assembly) == (
        Unmet(
            body=ASSEMBLY,
            trouble=Trouble.TOO_FEW_MEETINGS,
            of=STEERING,
            wanted=3,
            possible=2,
            weekday=THURSDAY,
        ),
    )


def test_no_day_ahead_of_a_meeting_that_stands() -> None:
    # Fourteen days before is last year, and so is twenty-one.
    standing = an_entry(STEERING, date(2027, 1, 7))
    assert the_unmet(a_rhythm(count=1), managers(), fixed=[standing]) == (
        Unmet(
            body=MANAGERS,
            trouble=Trouble.NO_DAY_AHEAD,
            of=STEERING,
            day=date(2027, 1, 7),
            days=(14, 21),
        ),
    )


def test_ahead_of_a_body_that_is_not_planned() -> None:
    last = a_rhythm(ASSEMBLY, relation=Ahead(of=MANAGERS, days=(7,)))
    assert the_unmet(last, managers()) == (
        Unmet(body=ASSEMBLY, trouble=Trouble.NOT_PLANNED, of=MANAGERS),
        Unmet(body=MANAGERS, trouble=Trouble.NOT_PLANNED, of=STEERING),
    )


def test_ahead_of_a_body_whose_meetings_stand() -> None:
    standing = an_entry(STEERING, date(2027, 3, 18))
    proposal = in_2027(managers(), fixed=[standing])
    assert proposal.entries == (an_entry(MANAGERS, date(2027, 3, 4)),)


def test_a_circle_of_bodies_that_wait_for_each_other() -> None:
    first = a_rhythm(relation=Ahead(of=ASSEMBLY, days=(7,)))
    last = a_rhythm(ASSEMBLY, relation=Together(of=MANAGERS))
    free = a_rhythm(BodyId(4), count=1)
    waiting = a_rhythm(BodyId(5), relation=Ahead(of=STEERING, days=(7,)))
    proposal = in_2027(first, managers(), last, free, waiting)
    assert proposal.unmet == (
        Unmet(
            body=STEERING,
            trouble=Trouble.CIRCLE,
            circle=(STEERING, ASSEMBLY, MANAGERS, STEERING),
        ),
        Unmet(body=BodyId(5), trouble=Trouble.NOT_PLANNED, of=STEERING),
    )
    assert {e.body for e in proposal.entries} == {BodyId(4)}


def test_a_body_that_waits_for_itself() -> None:
    itself = a_rhythm(relation=Ahead(of=STEERING, days=(7,)))
    circle = (STEERING, STEERING)
    assert the_unmet(itself) == (
        Unmet(body=STEERING, trouble=Trouble.CIRCLE, circle=circle),
    )


def test_hours_that_end_before_they_start() -> None:
    assert the_unmet(a_rhythm(starts=time(12), ends=time(9)), managers()) == (
        Unmet(body=STEERING, trouble=Trouble.ENDS_BEFORE_START),
        Unmet(body=MANAGERS, trouble=Trouble.NOT_PLANNED, of=STEERING),
    )


def test_a_meeting_after_another_that_runs_past_midnight() -> None:
    late = a_rhythm(count=1, starts=time(20), ends=time(23))
    assembly = a_rhythm(ASSEMBLY, count=1, relation=Together(of=STEERING))
    assert the_unmet(late, assembly) == (
        Unmet(
            body=ASSEMBLY,
            trouble=Trouble.ENDS_AFTER_MIDNIGHT,
            of=STEERING,
            weekday=THURSDAY,
        ),
    )


def test_people_who_have_to_be_at_two_places() -> None:
    sits = {STEERING: frozenset({"Lier"}), ASSEMBLY: frozenset({"Lier"})}
    may = [date(2027, 5, day) for day in (13, 20, 27)]
    standing = [an_entry(ASSEMBLY, day) for day in may]
    wish = a_rhythm(count=1, months=(5,))
    assert the_unmet(wish, fixed=standing, sits=sits) == (
        Unmet(body=STEERING, trouble=Trouble.CLASH, of=ASSEMBLY, day=date(2027, 5, 20)),
    )


def test_four_hundred_meetings_are_asked_about_at_once() -> None:
    sentence = "401 møter i året er flere enn det er dager til."
    with pytest.raises(TooManyMeetings, match=sentence):
        in_2027(a_rhythm(count=401))
    with pytest.raises(TooManyMeetings, match="401 møte i året er fleire enn"):
        in_2027(a_rhythm(count=401), language=Language.NYNORSK)


def test_nothing_is_proposed_for_nobody() -> None:
    assert in_2027() == Proposal()
    assert in_2027(a_rhythm(count=0)) == Proposal()


# --- The calendar's corners -----------------------------------------------------------


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


# --- Whatever is wished ---------------------------------------------------------------

BODIES = st.integers(min_value=1, max_value=6).map(BodyId)
AHEAD = st.builds(
    Ahead,
    of=BODIES,
    days=st.lists(st.integers(min_value=0, max_value=30), max_size=3).map(tuple),
    others=st.lists(BODIES, max_size=1).map(tuple),
)
TOGETHER = st.builds(
    Together, of=BODIES, starts=st.sampled_from([None, time(12), time(16), time(23)])
)
HOURS = [
    (time(9), time(11, 15)),
    (time(12), time(15)),
    (time(2), time(3)),
    (time(20), time(23)),
]


@st.composite
def some_rhythms(draw: st.DrawFn) -> tuple[Rhythm, ...]:
    """Draw a few bodies' wishes, sensible or not."""
    bodies = draw(st.lists(BODIES, max_size=5, unique=True))
    return tuple(_one(draw, body) for body in bodies)


def _one(draw: st.DrawFn, body: BodyId) -> Rhythm:
    months = draw(st.sets(st.sampled_from(EVERY_MONTH), min_size=1))
    starts, ends = draw(st.sampled_from(HOURS))
    return Rhythm(
        body=body,
        weekday=draw(st.sampled_from([0, 1, 3, 3, 4, 6, None])),
        starts=starts,
        ends=ends,
        count=draw(st.integers(min_value=0, max_value=14)),
        months=tuple(sorted(months)),
        lasts=draw(st.sampled_from([1, 1, 2, 3])),
        hosts=draw(st.sampled_from([(), ("Lier", "Hole")])),
        relation=draw(st.one_of(st.none(), st.none(), AHEAD, TOGETHER)),
    )


SITS = st.dictionaries(BODIES, st.frozensets(st.sampled_from("ABC"), max_size=2))


@settings(max_examples=150, deadline=None)
@given(
    rhythms=some_rhythms(),
    year=st.sampled_from([2020, 2024, 2026, 2027, 2028, 2032]),
    sits=SITS,
    data=st.data(),
)
def test_whatever_is_wished(
    rhythms: tuple[Rhythm, ...],
    year: int,
    sits: dict[BodyId, frozenset[str]],
    data: st.DataObject,
) -> None:
    off = off_days(year)
    proposal = propose(rhythms, year=year, off_days=off, sits=sits)
    for rhythm in rhythms:
        _require_kept(rhythm, proposal, year)
    shuffled = data.draw(st.permutations(off[:40])) + list(off[40:])
    again = propose(rhythms, year=year, off_days=shuffled, sits=sits)
    assert again == proposal


def _require_kept(rhythm: Rhythm, proposal: Proposal, year: int) -> None:
    """See that a wish is kept to the letter, or told of."""
    days = the_days(proposal, rhythm.body)
    told = [u for u in proposal.unmet if u.body == rhythm.body]
    for day in days:
        assert day.year == year
        assert day.month in rhythm.months
        assert rhythm.weekday in (None, day.weekday())
        assert not is_weekend(day)
        assert name_of_holiday(Language.BOKMAL, day) is None
    lacks = [u for u in told if u.trouble is not Trouble.CLASH]
    if rhythm.relation is None:
        short = [u.possible for u in lacks if u.trouble is Trouble.TOO_FEW_DAYS]
        assert len(days) == (short[0] if short else rhythm.count)
        assert len(set(days)) == len(days)
    elif isinstance(rhythm.relation, Together):
        assert set(days) <= set(the_days(proposal, rhythm.relation.of))
        assert len(days) == rhythm.count or lacks
    else:
        _require_ahead(rhythm, rhythm.relation, proposal, lacks)


def _require_ahead(
    rhythm: Rhythm, relation: Ahead, proposal: Proposal, lacks: list[Unmet]
) -> None:
    """See that each meeting of the leaders has one ahead of it, or that it is told."""
    whole = {u.of for u in lacks if u.trouble is Trouble.WEEKDAY}
    stuck = any(u.trouble in (Trouble.NOT_PLANNED, Trouble.CIRCLE) for u in lacks)
    lonely = {(u.of, u.day) for u in lacks if u.trouble is Trouble.NO_DAY_AHEAD}
    days = the_days(proposal, rhythm.body)
    leaders = [(of, day) for of in rhythm.follows for day in the_days(proposal, of)]
    for of, day in leaders:
        served = any((day - each).days in relation.days for each in days)
        assert served or of in whole or (of, day) in lonely or stuck
    for each in days:
        assert any((day - each).days in relation.days for _, day in leaders)

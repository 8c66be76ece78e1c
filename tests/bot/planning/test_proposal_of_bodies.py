"""A proposed year of several bodies that go by each other."""

from datetime import date, time, timedelta

import pytest

from bot.body import BodyId
from bot.planning.named_day import NamedDay
from bot.planning.off_day import OffDay, Why
from bot.planning.off_days import off_days
from bot.planning.proposal import Proposal, Proposed, propose
from bot.planning.reason import Because, Reason
from bot.planning.rhythm import Ahead, Together
from tests.bot.planning.wishes import (
    ASSEMBLY,
    MANAGERS,
    STEERING,
    a_rhythm,
    an_entry,
    in_2027,
    managers,
    the_days,
)


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

"""A proposed year: what is told of wishes that could not be met."""

from datetime import date, time

import pytest

from bot.body import BodyId
from bot.orders import Language
from bot.planning.errors import TooManyMeetings
from bot.planning.proposal import Proposal
from bot.planning.rhythm import THURSDAY, Ahead, Rhythm, Together
from bot.planning.unmet import Trouble, Unmet
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

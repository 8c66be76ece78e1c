"""A seat through the years: whether it follows an office, and who may sit there."""

from dataclasses import replace
from datetime import date

import pytest

from bot.body import Rank
from bot.place import Listed, Place, Spell
from tests.bot.test_seating import (
    LAST_OF_FEBRUARY,
    MARCH,
    TERM_BEGAN,
    TERM_ENDS,
    a_place,
    a_spell,
    a_tenure,
    in_office,
)
from tests.builders import ASTRID, BJARNE, CECILIE, DAG, ELI, GURO, a_person

NEVER: tuple[Spell, ...] = ()
OVER = date(2025, 1, 1)


@pytest.mark.parametrize(
    ("mandates", "tenures", "follows"),
    [
        (NEVER, NEVER, False),
        (NEVER, (a_tenure(),), True),
        (NEVER, (a_tenure(until=OVER),), True),
        ((a_spell(),), (a_tenure(),), False),
        ((a_spell(until=OVER),), (a_tenure(),), True),
        ((a_spell(until=OVER),), (a_tenure(until=OVER),), False),
        ((a_spell(capacity=Rank.PROXY),), (a_tenure(until=OVER),), True),
    ],
)
def test_a_seat_follows_its_office_while_nobody_is_named(
    mandates: tuple[Spell, ...], tenures: tuple[Spell, ...], follows: bool
) -> None:
    place = replace(a_place(), mandates=mandates, tenures=tenures)
    assert place.follows_office(MARCH) is follows


@pytest.mark.parametrize(
    ("place", "acts"),
    [
        (in_office(), True),
        (a_place(), False),
        (a_place(a_spell(until=OVER)), False),
        (replace(a_place(), mandates=NEVER), True),
        (a_place(a_spell(until=OVER), tenures=(a_tenure(),)), True),
    ],
)
def test_others_act_in_an_office_and_are_elected_to_a_seat(
    place: Place, acts: bool
) -> None:
    assert place.is_acted_for(MARCH) is acts


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2023, 9, 30), False),
        (TERM_BEGAN, True),
        (TERM_ENDS, True),
        (date(2027, 10, 1), False),
    ],
)
def test_the_first_and_the_last_day_count(day: date, holds: bool) -> None:
    assert a_spell().holds_on(day) is holds


def test_without_days_it_has_always_been_so() -> None:
    assert a_spell(since=None, until=None).holds_on(date.min)


def test_somebody_is_on_a_list_up_to_the_last_day() -> None:
    listed = Listed(person=ELI, until=LAST_OF_FEBRUARY)
    assert [listed.ends_before(LAST_OF_FEBRUARY), listed.ends_before(MARCH)] == [
        False,
        True,
    ]


def test_everybody_of_a_seat_is_named_once() -> None:
    later = a_spell(GURO, 2, since=date(2027, 10, 1), until=None)
    place = a_place(a_spell(), later, tenures=(a_tenure(DAG),))
    assert place.people == (ASTRID, BJARNE, CECILIE, GURO, DAG)


def test_those_whom_slack_does_not_reach() -> None:
    elsewhere = a_person(20, name="Kari Moen", slack=None)
    place = a_place(a_spell(), a_spell(elsewhere, 2))
    assert place.unreached == (elsewhere,)

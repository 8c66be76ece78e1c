"""Days off: the country's, the schools', and those that somebody has named."""

from datetime import date, timedelta
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.orders import Language
from bot.planning.off_day import OffDay, Why
from bot.planning.off_days import describe, off_days

NB, NN = Language.BOKMAL, Language.NYNORSK
COUNCIL = OffDay(day=date(2027, 3, 4), why=Why.NAMED, name="kommunestyre i Lier")


def test_the_public_holidays_of_a_year() -> None:
    closed = [o.name for o in off_days(2027) if o.why is Why.HOLIDAY]
    assert closed == [
        "første nyttårsdag",
        "skjærtorsdag",
        "langfredag",
        "første påskedag",
        "andre påskedag",
        "arbeidernes dag",
        "Kristi himmelfartsdag",
        "første pinsedag",
        "andre pinsedag og grunnlovsdag",
        "første juledag",
        "andre juledag",
    ]


def test_holidays_and_weekends_are_closed_and_no_other_days() -> None:
    shut = {o.why for o in off_days(2027) if o.is_closed}
    assert shut == {Why.HOLIDAY, Why.WEEKEND}
    soft = {o.why for o in off_days(2027) if not o.is_closed}
    assert soft == {Why.BETWEEN, Why.SUMMER, Why.SCHOOL_HOLIDAY}


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (
            2027,
            [
                (date(2027, 3, 24), "before-easter"),
                (date(2027, 5, 7), "between"),
                (date(2027, 12, 24), "christmas-eve"),
                (date(2027, 12, 27), "after-christmas"),
                (date(2027, 12, 28), "after-christmas"),
                (date(2027, 12, 29), "after-christmas"),
                (date(2027, 12, 30), "after-christmas"),
                (date(2027, 12, 31), "after-christmas"),
            ],
        ),
        # New Year's Day is a Thursday, and so the next day lies between.
        (
            2026,
            [
                (date(2026, 1, 2), "between"),
                (date(2026, 4, 1), "before-easter"),
                (date(2026, 5, 15), "between"),
                (date(2026, 12, 24), "christmas-eve"),
                (date(2026, 12, 28), "after-christmas"),
                (date(2026, 12, 29), "after-christmas"),
                (date(2026, 12, 30), "after-christmas"),
                (date(2026, 12, 31), "after-christmas"),
            ],
        ),
    ],
)
def test_the_days_between(year: int, days: list[tuple[date, str]]) -> None:
    found = [(o.day, o.name) for o in off_days(year) if o.why is Why.BETWEEN]
    assert found == days


@pytest.mark.parametrize(
    ("year", "first"),
    # 2020 and 2026 have 53 weeks, and 2028 has a leap day.
    [(2020, (7, 6)), (2026, (7, 6)), (2027, (7, 12)), (2028, (7, 10))],
)
def test_fellesferie_is_three_weeks(year: int, first: tuple[int, int]) -> None:
    summer = [o.day for o in off_days(year) if o.why is Why.SUMMER]
    monday = date(year, *first)
    weeks = [
        monday + timedelta(days=7 * week + n) for week in range(3) for n in range(5)
    ]
    assert summer == weeks


def test_school_holidays_of_the_counties_concerned() -> None:
    found = [
        (o.county, o.day)
        for o in off_days(2026, counties=("Buskerud", "Akershus"))
        if o.why is Why.SCHOOL_HOLIDAY and o.name == "vinterferie"
    ]
    weeks = [
        (county, date(2026, 2, first + n))
        for county, first in (("Akershus", 16), ("Buskerud", 23))
        for n in range(5)
    ]
    assert found == weeks


def test_named_days_of_the_year_are_among_them() -> None:
    other_year = OffDay(day=date(2028, 3, 2), why=Why.NAMED, name="fylkesting")
    with_them = off_days(2027, named=(COUNCIL, other_year))
    assert set(with_them) - set(off_days(2027)) == {COUNCIL}


@pytest.mark.parametrize(
    ("off", "bokmal", "nynorsk"),
    [
        (
            OffDay(day=date(2027, 3, 25), why=Why.HOLIDAY, name="skjærtorsdag"),
            "skjærtorsdag",
            "skjertorsdag",
        ),
        (OffDay(day=date(2027, 3, 27), why=Why.WEEKEND), "lørdag", "laurdag"),
        (
            OffDay(day=date(2027, 5, 7), why=Why.BETWEEN, name="between"),
            "en inneklemt dag",
            "ein inneklemd dag",
        ),
        (
            OffDay(day=date(2027, 12, 24), why=Why.BETWEEN, name="christmas-eve"),
            "julaften",
            "julaftan",
        ),
        (OffDay(day=date(2027, 7, 14), why=Why.SUMMER), "fellesferie", "fellesferie"),
        (
            OffDay(
                day=date(2027, 10, 5),
                why=Why.SCHOOL_HOLIDAY,
                name="høstferie",
                county="Oslo",
            ),
            "høstferie i Oslo",
            "haustferie i Oslo",
        ),
        (COUNCIL, "kommunestyre i Lier", "kommunestyre i Lier"),
    ],
)
def test_what_it_is_called(off: OffDay, bokmal: str, nynorsk: str) -> None:
    assert (describe(NB, off), describe(NN, off)) == (bokmal, nynorsk)


@given(st.integers(min_value=1900, max_value=2190))
def test_every_year_has_its_days_in_order_and_each_once(year: int) -> None:
    found = off_days(year)
    assert [o.day for o in found] == sorted(o.day for o in found)
    assert len(found) == len(set(found))
    assert {o.day.year for o in found} == {year}
    kinds = groupby(found, key=lambda o: o.day)
    assert all(len({o.is_closed for o in day if o.is_closed}) <= 1 for _, day in kinds)

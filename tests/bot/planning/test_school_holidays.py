"""School holidays: where each is known from, and what is said of those that are not."""

from datetime import date

import pytest

from bot.orders import Language
from bot.participant import Kind
from bot.planning.named_day import NamedDay
from bot.planning.off_day import Why
from bot.planning.off_days import off_days
from bot.planning.school_holidays import (
    AUTUMN,
    WINTER,
    Untold,
    school_holidays,
    sentences,
    untold,
)
from bot.roster.participants import everyone

NB, NN = Language


def test_they_are_of_counties_that_there_are() -> None:
    counties = {k.name for k in everyone() if k.kind is Kind.COUNTY and k.until is None}
    assert {each.county for each in school_holidays()} <= counties


def test_they_are_weekdays_of_a_week_and_have_a_source() -> None:
    for each in school_holidays():
        assert each.since <= each.until
        assert each.since.isocalendar().week == each.until.isocalendar().week
        assert each.until.weekday() < 5
        assert each.source.startswith("http")
        assert each.name in (WINTER, AUTUMN)


def test_each_is_written_down_once() -> None:
    found = [(each.county, each.since) for each in school_holidays()]
    assert len(found) == len(set(found))


def test_what_a_secretary_says_of_a_holiday_is_what_holds() -> None:
    moved = _named("vinterferie", "Akershus", date(2027, 3, 1))
    days = off_days(2027, counties=("Akershus", "Oslo"), named=moved.off_days())
    found = [
        (off.county, off.day)
        for off in days
        if off.why is Why.SCHOOL_HOLIDAY and off.name == WINTER
    ]
    assert found == [
        *(("Oslo", date(2027, 2, 22 + n)) for n in range(5)),
        *(("Akershus", date(2027, 3, 1 + n)) for n in range(5)),
    ]


@pytest.mark.parametrize(
    ("counties", "known", "bokmal", "nynorsk"),
    [
        (("Oslo",), (), [], []),
        (
            ("Telemark", "Buskerud"),
            (),
            ["Skoleruta for Telemark og Buskerud 2027 er ikke kjent."],
            ["Skuleruta for Telemark og Buskerud 2027 er ikkje kjend."],
        ),
        (
            ("Akershus", "Telemark"),
            (("vinterferie", "Telemark"),),
            ["Høstferien i Akershus og Telemark 2027 er ikke kjent."],
            ["Haustferien i Akershus og Telemark 2027 er ikkje kjend."],
        ),
        (
            ("Telemark",),
            (("haustferie", "Telemark"),),
            ["Vinterferien i Telemark 2027 er ikke kjent."],
            ["Vinterferien i Telemark 2027 er ikkje kjend."],
        ),
    ],
)
def test_what_is_not_known_is_told(
    counties: tuple[str, ...],
    known: tuple[tuple[str, str], ...],
    bokmal: list[str],
    nynorsk: list[str],
) -> None:
    named = [_named(name, county, date(2027, 3, 1)) for name, county in known]
    days = off_days(2027, named=[day for each in named for day in each.off_days()])
    found = untold(2027, counties, days)
    assert list(sentences(NB, found)) == bokmal
    assert list(sentences(NN, found)) == nynorsk


def test_a_county_lacks_only_what_nobody_has_told() -> None:
    days = off_days(2027)
    assert untold(2027, ("Akershus", "Oslo"), days) == (
        Untold(county="Akershus", year=2027, names=(AUTUMN,)),
    )


def _named(name: str, county: str, since: date) -> NamedDay:
    until = since.replace(day=since.day + 4)
    return NamedDay(name=name, county=county, since=since, until=until)

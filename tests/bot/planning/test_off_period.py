"""Days off that hang together are one period, with one name."""

from datetime import date

import pytest

from bot.orders import Language
from bot.planning.off_day import OffDay, Why
from bot.planning.off_days import off_days
from bot.planning.off_period import days, named, off_periods

NB, NN = Language


def test_a_year_has_its_periods() -> None:
    periods = off_periods(off_days(2027, counties=["Akershus"]))
    assert [f"{named(NB, each)} {days(each)}" for each in periods] == [
        "første nyttårsdag 1.1.",
        "vinterferie i Akershus 22.–26.2.",
        "skjærtorsdag til andre påskedag 25.–29.3.",
        "arbeidernes dag 1.5.",
        "Kristi himmelfartsdag 6.5.",
        "første pinsedag til andre pinsedag og grunnlovsdag 16.–17.5.",
        "fellesferie 12.–30.7.",
        "første juledag til andre juledag 25.–26.12.",
    ]


def test_counties_that_are_off_together_share_a_period() -> None:
    week = [date(2027, 2, 22), date(2027, 2, 23)]
    off = [_school(day, county) for day in week for county in ("Oslo", "Agder")]
    assert [named(NB, each) for each in off_periods(off)] == [
        "vinterferie i Agder og Oslo"
    ]


@pytest.mark.parametrize(("language", "text"), [(NB, "4 fylker"), (NN, "4 fylke")])
def test_many_counties_are_counted(language: Language, text: str) -> None:
    off = [_school(date(2027, 2, 22), county) for county in "ABCD"]
    assert [named(language, each) for each in off_periods(off)] == [
        f"vinterferie i {text}"
    ]


def test_a_period_may_run_into_another_month() -> None:
    off = [_school(date(2027, 9, 30), "Oslo"), _school(date(2027, 10, 1), "Oslo")]
    assert [days(each) for each in off_periods(off)] == ["30.9.–1.10."]


def test_named_days_stay_apart() -> None:
    off = [OffDay(day=date(2027, 3, d), why=Why.NAMED, name="ting") for d in (1, 2, 4)]
    assert [days(each) for each in off_periods(off)] == ["1.–2.3.", "4.3."]


def test_weekends_and_days_between_are_left_out() -> None:
    off = [OffDay(day=date(2027, 5, 7), why=why) for why in (Why.WEEKEND, Why.BETWEEN)]
    assert off_periods(off) == ()


def _school(day: date, county: str) -> OffDay:
    return OffDay(day=day, why=Why.SCHOOL_HOLIDAY, name="vinterferie", county=county)

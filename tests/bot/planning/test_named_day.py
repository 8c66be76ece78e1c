"""Named days: what may be written down of them, and what they are to a plan."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import pytest

from bot.errors import RuleBroken
from bot.orders import Language
from bot.planning.errors import (
    NamedDayBackwards,
    NamedDayKnown,
    NamedDayLong,
    NamedDayNameless,
)
from bot.planning.named_day import NamedDay, NamedDayId, name_day
from bot.planning.off_day import OffDay, Why

TING: Final = NamedDay(
    name="Fylkesting", since=date(2027, 2, 16), until=date(2027, 2, 17)
)


def test_they_are_days_on_which_it_is_better_not_to_meet() -> None:
    assert list(TING.off_days()) == [
        OffDay(day=date(2027, 2, n), why=Why.NAMED, name="Fylkesting") for n in (16, 17)
    ]


@pytest.mark.parametrize(
    ("name", "county", "why", "called"),
    [
        ("Vinterferie", "Finnmark", Why.SCHOOL_HOLIDAY, "vinterferie"),
        ("HAUSTFERIE", "Vestland", Why.SCHOOL_HOLIDAY, "høstferie"),
        ("høstferie", "Oslo", Why.SCHOOL_HOLIDAY, "høstferie"),
        ("Vinterferie", "", Why.NAMED, "Vinterferie"),
        ("Vinterferie for kontoret", "Oslo", Why.NAMED, "Vinterferie for kontoret"),
    ],
)
def test_a_countys_holiday_is_a_school_holiday(
    name: str, county: str, why: Why, called: str
) -> None:
    named = replace(TING, name=name, county=county, until=TING.since)
    off = OffDay(day=TING.since, why=why, name=called, county=county)
    assert list(named.off_days()) == [off]


def test_what_is_typed_is_tidied() -> None:
    typed = replace(TING, name="  Fylkesting \n i mars ", source=" brev ")
    wanted = replace(TING, name="Fylkesting i mars", source="brev")
    assert name_day(Language.BOKMAL, typed, [TING]) == wanted


@pytest.mark.parametrize(
    ("wanted", "error", "field"),
    [
        (replace(TING, name=" \x07"), NamedDayNameless, "name"),
        (replace(TING, until=date(2027, 2, 15)), NamedDayBackwards, "until"),
        (replace(TING, until=TING.since + timedelta(101)), NamedDayLong, "until"),
        (replace(TING, name="FYLKESTING", source="ny"), NamedDayKnown, "name"),
    ],
)
def test_what_can_not_be_is_refused(
    wanted: NamedDay, error: type[RuleBroken], field: str
) -> None:
    with pytest.raises(error) as refused:
        name_day(Language.BOKMAL, wanted, [replace(TING, id=NamedDayId(7))])
    assert refused.value.field == field

"""Days when Norway stays at home are known by their names."""

from datetime import date

import pytest

from bot.holiday import is_weekend, name_of_holiday
from bot.orders import Language


@pytest.mark.parametrize(
    ("day", "bokmal", "nynorsk"),
    [
        (date(2026, 4, 2), "skjærtorsdag", "skjertorsdag"),
        (date(2026, 5, 1), "arbeidernes dag", "arbeidarane sin dag"),
        (date(2026, 5, 14), "Kristi himmelfartsdag", "Kristi himmelfartsdag"),
        (date(2026, 12, 25), "første juledag", "første juledag"),
        (
            date(2027, 5, 17),
            "andre pinsedag og grunnlovsdag",
            "andre pinsedag og grunnlovsdag",
        ),
    ],
)
def test_holiday_has_its_name_in_both_forms(
    day: date, bokmal: str, nynorsk: str
) -> None:
    names = tuple(name_of_holiday(language, day) for language in Language)
    assert names == (bokmal, nynorsk)


@pytest.mark.parametrize(
    "day", [date(2026, 4, 1), date(2026, 4, 4), date(2026, 12, 24)]
)
def test_day_at_work_is_no_holiday(day: date) -> None:
    assert name_of_holiday(Language.BOKMAL, day) is None


def test_weekend_is_saturday_and_sunday() -> None:
    week = [is_weekend(date(2026, 6, day)) for day in range(1, 8)]
    assert week == [False] * 5 + [True] * 2

"""A case is found by what somebody types of it."""

import pytest

from bot.agenda.item import ItemId
from bot.agenda.sought import Known

CASE = Known(
    id=ItemId(1),
    body="Styringsgruppen",
    title="Ørsta og økonomien",
    number=35,
    year=2017,
)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "35",
        "3",
        "035",
        "35/2017",
        "35/17",
        "2017",
        "STYR 35",
        "ØKONOMI",
        "ørsta 35",
    ],
)
def test_case_is_found_by_number_title_and_body(typed: str) -> None:
    assert CASE.fits(typed)


@pytest.mark.parametrize(
    "typed", ["5", "3/2017", "35/2018", "rådmann", "35 sykkel", "35/201"]
)
def test_other_cases_are_not(typed: str) -> None:
    assert not CASE.fits(typed)


def test_case_without_a_number_is_found_by_its_title() -> None:
    case = Known(id=ItemId(1), body="Styringsgruppen", title="Sykkelveier")
    assert case.fits("sykkel")
    assert not case.fits("1")

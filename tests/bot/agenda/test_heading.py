"""An item is one line, with its number and what has become of it."""

from dataclasses import replace

import pytest

from bot.agenda.heading import heading, heading_within
from bot.agenda.item import Item, ItemState
from bot.orders import StandingOrders
from tests.builders import a_body, a_meeting

CASE = Item(title="Sykkelveier", number=6, year=2017)


@pytest.mark.parametrize(
    ("item", "written"),
    [
        (CASE, "Sak 06/2017 Sykkelveier"),
        (Item(title="Opprop"), "Opprop"),
        (replace(CASE, was_postponed=True), "Sak 06/2017 Sykkelveier (utsatt sak)"),
        (
            replace(CASE, state=ItemState.POSTPONED, was_postponed=True),
            "Sak 06/2017 Sykkelveier (utsatt)",
        ),
        (
            replace(CASE, state=ItemState.WITHDRAWN),
            "Sak 06/2017 Sykkelveier (trukket)",
        ),
    ],
)
def test_heading_says_what_the_item_is(item: Item, written: str) -> None:
    assert heading(a_meeting(), item) == written
    assert heading_within(a_meeting(), item) == written.replace("Sak", "sak")


@pytest.mark.parametrize(
    ("numbering", "written"),
    [
        ("PS {number}/{short}", "PS 6/17 Sykkelveier"),
        ("AU-sak {number:02}/{short}", "AU-sak 06/17 Sykkelveier"),
        ("{number:03}/{short}", "Sak 006/17 Sykkelveier"),
    ],
)
def test_number_that_says_what_it_is_stands_alone(numbering: str, written: str) -> None:
    body = a_body(orders=StandingOrders(numbering=numbering))
    assert heading(a_meeting(body=body), CASE) == written

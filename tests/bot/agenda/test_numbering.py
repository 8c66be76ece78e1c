"""Case numbers are written as each body writes them."""

import pytest

from bot.agenda.item import Item
from bot.agenda.numbering import written


@pytest.mark.parametrize(
    ("pattern", "number"),
    [
        ("{number:02}/{year}", "06/2017"),
        ("{number:03}/{short}", "006/17"),
        ("PS {number}/{short}", "PS 6/17"),
        ("AU-sak {number:02}/{short}", "AU-sak 06/17"),
        ("{number}", "6"),
    ],
)
def test_number_follows_the_pattern(pattern: str, number: str) -> None:
    assert written(pattern, Item(title="", number=6, year=2017)) == number


def test_year_is_written_with_two_digits_also_early_in_a_century() -> None:
    item = Item(title="", number=15, year=2003)
    assert written("{number:03}/{short}", item) == "015/03"


@pytest.mark.parametrize(
    ("pattern", "number"), [("{number}", "1A"), ("{number:02}/{year}", "01A/2018")]
)
def test_letter_of_a_part_stands_after_the_number(pattern: str, number: str) -> None:
    assert written(pattern, Item(title="", number=1, year=2018), part="A") == number


def test_nothing_is_written_of_what_has_no_number() -> None:
    assert written("{number}", Item(title="Opprop")) == ""

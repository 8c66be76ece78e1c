"""Names that may be one, and names that are not."""

import pytest

from bot.spelling import spelled_alike
from tests.builders import a_person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anne Mari-Strand", "Anne Mari Strand"),
        ("Kristian Brakerud", "Kristian Brakrud"),
        ("Kristian Brakerud", "Christian Brakerud"),
        ("Håkon Øverby Lie", "Håkon Overby Lie"),
        ("Jorunn Tangen", "Jorun Tangen"),
        ("Bent Inge Bø", "Bent  Inge Bø"),
    ],
)
def test_one_name_in_two_ways(one: str, other: str) -> None:
    pair = (a_person(1, name=one), a_person(2, name=other))
    assert spelled_alike(reversed(pair)) == (pair,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ola Li", "Oda Li"),
        ("Kristian Brakerud", "Kristin Brakestad"),
        ("Astrid Brekke", "Brekke Astrid"),
    ],
)
def test_two_names(one: str, other: str) -> None:
    assert spelled_alike((a_person(1, name=one), a_person(2, name=other))) == ()


def test_namesakes_of_two_places_are_two() -> None:
    lier, hole = (
        a_person(n, name="Kari Solberg", origin=place)
        for n, place in enumerate(("Lier", "Hole"), 1)
    )
    assert spelled_alike((lier, hole)) == ()
    nowhere = a_person(3, name="Kari Solberg")
    assert spelled_alike((lier, nowhere)) == ((lier, nowhere),)


def test_nobody_is_spelled_like_themselves() -> None:
    person = a_person(1, name="Kari Solberg")
    assert spelled_alike((person, person)) == ()

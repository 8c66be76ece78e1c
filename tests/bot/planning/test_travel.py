"""Travel: what is known of the way between two town halls, and what is not."""

import pytest

from bot.participant import Kind
from bot.planning.travel import minutes, town_halls, town_in
from bot.roster.participants import known_as


@pytest.mark.parametrize(
    ("place", "town"),
    [
        ("Drammen rådhus", "Drammen"),
        ("Hole herredshus", "Hole"),
        ("Hol kommunehus", "Hol"),
        ("Kommunestyresalen, Øvre Eiker", "Øvre Eiker"),
        ("Nore og Uvdal kommunehus", "Nore og Uvdal"),
        # One that nobody knows, one inside another word, and two at once.
        ("Storefjell", None),
        ("Holmen hotell", None),
        ("Lier eller Drammen", None),
        ("", None),
    ],
)
def test_the_municipality_in_a_place(place: str, town: str | None) -> None:
    assert town_in(place) == town


@pytest.mark.parametrize(
    ("here", "there", "least", "most"),
    # What a driver would say, in minutes; never more than that, and not far from it.
    [
        ("Drammen rådhus", "Ringerike rådhus", 45, 65),
        ("Drammen rådhus", "Oslo rådhus", 35, 45),
        ("Gol kommunehus", "Drammen rådhus", 110, 150),
        ("Lier herredshus", "Drammen rådhus", 5, 15),
        ("Drammen rådhus", "Drammen kommune, møterom 3", 0, 0),
    ],
)
def test_the_way_takes_at_least_so_long(
    here: str, there: str, least: int, most: int
) -> None:
    taken = minutes(here, there)
    assert taken is not None
    assert least <= taken <= most
    assert taken == minutes(there, here)


def test_of_an_unknown_place_nothing_is_said() -> None:
    assert minutes("Drammen rådhus", "Storefjell") is None
    assert minutes("", "Drammen rådhus") is None


def test_the_towns_are_municipalities_and_lie_in_norway() -> None:
    for name, (north, east) in town_halls().items():
        assert known_as(Kind.MUNICIPALITY, name)
        assert 57.9 < north < 71.2
        assert 4.5 < east < 31.2

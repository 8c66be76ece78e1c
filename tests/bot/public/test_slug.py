"""Names in addresses, on maps, and in alphabetical order."""

import pytest

from bot.public.alphabet import alphabetical
from bot.public.slug import slug, unlike
from bot.public.way import on_the_map


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Vestregionen", "Rådmannsgruppen"), "vestregionen-radmannsgruppen"),
        (("Nes (Buskerud)",), "nes-buskerud"),
        (("Ærfugl-Øya", "Ås"), "aerfugl-oya-as"),
        (("Kåfjord/Gáivuotna",), "kafjord-gaivuotna"),
        (("  «Råd» nr. 2 ",), "rad-nr-2"),
        (("§§",), "uten-navn"),
        (("",), "uten-navn"),
    ],
)
def test_slug_is_read_as_the_name_is(names: tuple[str, ...], expected: str) -> None:
    assert slug(*names) == expected


def test_slug_that_is_taken_gets_a_number() -> None:
    taken = {"lier", "lier-2"}
    assert (unlike("hole", taken), unlike("lier", taken)) == ("hole", "lier-3")


def test_the_alphabet_ends_in_ae_oe_and_aa() -> None:
    names = ["Ås", "Asker", "Øvre Eiker", "Zarepta", "Ærfugl", "bærum"]
    assert sorted(names, key=alphabetical) == [
        "Asker",
        "bærum",
        "Zarepta",
        "Ærfugl",
        "Øvre Eiker",
        "Ås",
    ]


@pytest.mark.parametrize(
    ("place", "house"),
    [
        ("Drammen rådhus, møterom Spiralen", "Drammen rådhus"),
        ("Formannskapssalen, Lier rådhus", "Lier rådhus"),
        ("Rådhuset, Engene 1, 3008 Drammen", "Rådhuset, Engene 1, 3008 Drammen"),
        ("2. etasje, Fylkeshuset", "Fylkeshuset"),
        ("Sundvolden hotell", "Sundvolden hotell"),
        ("Møterom 3", ""),
        ("", ""),
    ],
)
def test_map_is_asked_for_the_house_and_not_the_room(place: str, house: str) -> None:
    assert on_the_map(place) == house

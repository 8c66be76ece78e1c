"""Those who were there read as councils list them, in five forms and both languages."""

from itertools import product
from pathlib import Path
from typing import Final

import pytest

from bot.minutes.attendance import attendance
from bot.minutes.blocks import Labelled, Tabled
from bot.minutes.facts import Held
from bot.minutes.minutes import Minutes
from bot.minutes.plain import to_text
from bot.orders import Language, MinutesForm
from tests import golden
from tests.bot.minutes.a_room import a_room

FOLDER: Final = Path(__file__).parent / "golden"


@pytest.mark.parametrize(("language", "form"), [*product(Language, MinutesForm)])
def test_a_room_is_listed_as_councils_list_it(
    language: Language, form: MinutesForm
) -> None:
    read = to_text(_minutes(a_room(language), form)).encode()
    assert read == golden.kept(FOLDER / f"{language}-{form}.txt", read)


@pytest.mark.parametrize("form", MinutesForm)
def test_an_empty_room_says_that_nobody_came(form: MinutesForm) -> None:
    empty = Held(
        language=Language.BOKMAL, attendees=(), absentees=(), participants=("Lier",)
    )
    read = to_text(_minutes(empty, form)).splitlines()
    assert [line for line in read if "Ingen" in line] in (
        ["Til stede: Ingen", "Sekretariatet: Ingen", "Forfall: Ingen"],
        ["Ingen", "Ingen", "Ingen"],
        ["Lier: Ingen", "Sekretariatet: Ingen", "Forfall: Ingen"],
    )


def test_a_column_in_which_nothing_would_stand_is_left_out() -> None:
    blocks = attendance(a_room(), MinutesForm.TABLE)
    tables = {b.label: b.columns for b in blocks if isinstance(b, Tabled)}
    assert tables["Dessuten møtte"] == ("Navn", "Representerer")
    assert tables["Sekretariatet"] == ("Navn", "Stilling")


@pytest.mark.parametrize("form", MinutesForm)
def test_every_form_tells_of_everybody(form: MinutesForm) -> None:
    read = to_text(_minutes(a_room(), form))
    room = a_room()
    named = [who.name for who in room.attendees]
    named += [who.name for who in room.absentees]
    assert [name for name in named if name not in read] == []


def _minutes(room: Held, form: MinutesForm) -> Minutes:
    blocks = tuple(attendance(room, form))
    assert not (blocks and isinstance(blocks[0], Labelled) and not blocks[0].label)
    return Minutes(
        language=room.language,
        organisation="Vestregionen",
        title="Referat",
        status="",
        head=(),
        attendance=blocks,
        cases=(),
    )

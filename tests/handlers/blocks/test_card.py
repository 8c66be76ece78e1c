"""Whoever is called is told as what."""

from dataclasses import replace

import pytest

from bot.rights import OBSERVER, Rights
from handlers.blocks.card import card
from tests.builders import ASTRID, LIER, NOW, a_called_meeting


@pytest.mark.parametrize(
    ("rights", "said"),
    [
        (Rights(), "som medlem for Lier"),
        (Rights(votes=False), "for Lier, og har tale- og forslagsrett"),
        (Rights(proposes=False, votes=False), "for Lier, og har talerett"),
        (OBSERVER, "som observatør for Lier"),
    ],
)
def test_card_tells_what_somebody_may_do(rights: Rights, said: str) -> None:
    drawn = card(a_called_meeting(replace(LIER, rights=rights)), ASTRID.id, at=NOW)
    assert drawn
    assert f"Du er innkalt {said}. Møtet er et fysisk møte." in drawn.text

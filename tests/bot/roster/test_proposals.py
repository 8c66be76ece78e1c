"""Names that are misspelled by the thousand get their proposals all the same."""

import pytest

from bot.roster.fault import did_you_mean
from bot.roster.participants import everyone
from bot.roster.proposals import Proposals

NAMES = sorted({known.name for known in everyone()})


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Leir", "Lier"),
        ("Dramen", "Drammen"),
        ("ovre eiker", "Øvre Eiker"),
        ("Nedre-Eiker", "Nedre Eiker"),
        ("Krodsherrad", "Krødsherad"),
    ],
)
def test_nearest_is_the_name_that_was_meant(word: str, meant: str) -> None:
    assert Proposals(NAMES).nearest(word) == f" Mente du «{meant}»?"


@pytest.mark.parametrize("word", ["", "x", "Xqzw"])
def test_nearest_is_nothing_when_nothing_is_near(word: str) -> None:
    assert Proposals(NAMES).nearest(word) == ""


def test_nearest_is_the_nearest_of_all() -> None:
    proposals = Proposals(NAMES)
    words = [f"{name[0]}{name[2:]}" for name in NAMES if len(name) > 5]
    missed = [w for w in words if proposals.nearest(w) != did_you_mean(w, NAMES)]
    assert len(missed) <= len(words) // 50

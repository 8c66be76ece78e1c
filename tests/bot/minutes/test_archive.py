"""A meeting in the archive's words: nothing that can stand on an agenda is unknown."""

from bot.agenda.item import ItemKind
from bot.minutes.archive import TYPES


def test_every_kind_of_item_has_a_word_in_the_archive() -> None:
    assert TYPES.keys() == {*ItemKind}

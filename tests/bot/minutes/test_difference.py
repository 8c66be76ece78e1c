"""What is otherwise in one issue than in another can be read."""

import pytest

from bot.minutes.difference import difference
from bot.orders import Language


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("a\nb\n", "a\n\nb\n", ()),
        ("a\nb\n", "a\nc\nb\n", ("Nytt: c",)),
        ("a\nb\n", "b\n", ("Borte: a",)),
        (
            "Tid\nSak 1\nVedtas.\n",
            "Tid\nSak 1\nUtsettes.\nSak 2\n",
            ("Borte: Vedtas.", "Nytt: Utsettes.", "Nytt: Sak 2"),
        ),
        ("", "a\n", ("Nytt: a",)),
    ],
)
def test_lines_that_are_gone_and_new_are_told_in_order(
    before: str, after: str, said: tuple[str, ...]
) -> None:
    assert difference(Language.BOKMAL, before, after) == said

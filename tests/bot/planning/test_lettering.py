"""Letters take the room that they take in the font that is drawn with."""

import pytest

from bot.planning.lettering import shorten, width, wrap


@pytest.mark.parametrize(
    ("text", "units"),
    [("", 0), ("28.12.", 2780), ("Årsmøte", 4056), ("Čáhput", 3444), ("会", 1000)],
)
def test_text_is_measured(text: str, units: int) -> None:
    assert width(text, 1000) == pytest.approx(units)


def test_lines_break_between_words_and_keep_what_is_tied() -> None:
    assert wrap("Rådet, 10\u00a0møter i år", 10, 75) == ("Rådet,", "10\u00a0møter i år")


def test_what_is_beyond_the_last_line_is_cut_off_to_be_seen() -> None:
    assert wrap("en to tre fire fem", 10, 44, most=1) == ("en to tr…",)


def test_what_has_room_is_not_cut() -> None:
    assert shorten("Rådet", 10, 100) == "Rådet"


def test_a_single_long_word_is_cut() -> None:
    (cut,) = wrap("x" * 500, 10, 80)
    assert width(cut, 10) <= 80

"""Words as a person may type them: case, spaces and æøå make no difference."""

import unicodedata
from collections.abc import Sequence
from typing import Final

_NORDIC: Final = str.maketrans({"å": "a", "ø": "o", "æ": "ae", "_": " "})


def fold(word: str) -> str:
    """Make words that a person means the same by equal: «Møter» and «moter»."""
    composed = unicodedata.normalize("NFC", word)
    return " ".join(composed.casefold().translate(_NORDIC).split())


def tidy(text: str) -> str:
    """Put a cell's text on one line, without what can't be seen."""
    composed = unicodedata.normalize("NFC", text)
    seen = (" " if _is_unseen(letter) else letter for letter in composed)
    return " ".join("".join(seen).split())


def listed(words: Sequence[str], *, last: str = "og") -> str:
    """Write «Asker, Bærum og Hole»."""
    *others, end = words
    return f"{', '.join(others)} {last} {end}" if others else end


def quoted(words: Sequence[str]) -> str:
    """Write «ja» eller «nei»."""
    return listed([f"«{word}»" for word in words], last="eller")


def counted(number: int, one: str, many: str) -> str:
    """Write «1 møte» or «12 møter»."""
    return f"{number} {one if number == 1 else many}"


def _is_unseen(letter: str) -> bool:
    # Controls and format marks, such as those that turn the reading direction.
    return unicodedata.category(letter) in {"Cc", "Cf"}

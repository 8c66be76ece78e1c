"""Lettering: how much room a text takes in a picture, before it is drawn.

The widths are those of Liberation Sans Bold, in thousandths of the type's size. Arial's
and Helvetica's are the same, and their regular cuts are hardly anywhere wider, so what
has room here has room on every screen.
"""

import unicodedata
from collections.abc import Iterator
from typing import Final

_CLASSES: Final = {
    238: "'",
    278: " \u00a0,./I\\ijl|",
    333: "!()-:;[]`ft·ŧ",
    389: "*r{}•",
    474: '"',
    500: "z“”",
    556: "#$0123456789J_aceksvxy«»–§°",
    584: "+<=>^~",
    611: "?FLTZbdghnopquøđŋŦß",
    667: "EPSVXY",
    722: "&ABCDHKNRUĐŊ",
    778: "GOQwØ",
    833: "M½",
    889: "%mæ",
    944: "W",
    1000: "@Æ—…",
}
_WIDTHS: Final = {letter: w for w, letters in _CLASSES.items() for letter in letters}
#: A letter that is not known is taken to be as wide as it is high.
_UNKNOWN: Final = 1000
ELLIPSIS: Final = "…"


def width(text: str, size: float) -> float:
    """Measure a text set in one line."""
    return sum(map(_letter, text)) * size / 1000


def shorten(text: str, size: float, room: float) -> str:
    """Cut a text so that it has room, and show that it was cut."""
    if width(text, size) <= room:
        return text
    while text and width(text + ELLIPSIS, size) > room:
        text = text[:-1]
    return text.rstrip() + ELLIPSIS


def wrap(text: str, size: float, room: float, *, most: int = 99) -> tuple[str, ...]:
    """Break a text into lines that have room; what is beyond the last is cut off."""
    lines = list(_lines(text, size, room))
    if len(lines) > most:
        lines[most - 1 :] = [" ".join(lines[most - 1 :])]
    return tuple(shorten(line, size, room) for line in lines)


def _lines(text: str, size: float, room: float) -> Iterator[str]:
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and width(longer, size) > room:
            yield line
            line = word
        else:
            line = longer
    if line:
        yield line


def _letter(letter: str) -> int:
    known = _WIDTHS.get(letter) or _WIDTHS.get(unicodedata.normalize("NFD", letter)[0])
    return known or (0 if unicodedata.combining(letter) else _UNKNOWN)

"""Letters: those that the font that comes along can show, and a box for all others.

A PDF that can be read aloud may hold no others, and Typst refuses to write one.
"""

import unicodedata
from itertools import chain
from typing import Final

from handlers.documents.xml_text import clean, clean_line

#: Latin with the Sámi letters and much more, Greek, Cyrillic, and what stands between.
SHOWN: Final = frozenset(
    letter
    for letter in map(
        chr,
        chain(
            range(0x20, 0x370),
            range(0x384, 0x400),
            range(0x400, 0x514),
            range(0x1E00, 0x1E9A),
            range(0x1EA0, 0x1EFA),
            range(0x2012, 0x2023),
            (0x2010, 0x2026, 0x2030, 0x2039, 0x203A, 0x20AC),
            range(0x2190, 0x2194),
        ),
    )
    if unicodedata.category(letter) not in ("Cc", "Cn")
)
#: What stands for a letter that is not shown.
BOX: Final = "□"


def shown_lines(text: str) -> str:
    """Keep the lines of a longer text, and put a box for what can't be shown."""
    return "\n".join(shown(line) for line in clean(text).splitlines())


def shown_line(text: str) -> str:
    """Put a text on one line, and a box for what can't be shown."""
    return shown(clean_line(text))


def shown(text: str) -> str:
    """Put a box for each letter that can't be shown, and nothing for joiners."""
    whole = unicodedata.normalize("NFC", text)
    seen = (c for c in whole if unicodedata.category(c) not in ("Cf", "Mn", "Me"))
    return "".join(c if c in SHOWN else BOX for c in seen)

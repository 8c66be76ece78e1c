"""Plain text: what people typed, without the characters that break other programs."""

import re
import unicodedata
from typing import Final

#: What ends a line somewhere: in an editor, on a terminal, in Python.
LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
#: Controls, and halves of characters, which no encoding can write.
UNSPEAKABLE: Final = frozenset({"Cc", "Cs"})


def paragraphs(text: str) -> str:
    """Keep lines and tabs, and take out every other control character."""
    lines = LINE_ENDS.sub("\n", text)
    return "".join(c for c in lines if c in "\n\t" or _is_speakable(c)).strip()


def line(text: str) -> str:
    """Put a text on one line."""
    return " ".join(paragraphs(text).split())


def _is_speakable(character: str) -> bool:
    return unicodedata.category(character) not in UNSPEAKABLE

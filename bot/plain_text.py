"""Plain text: what people typed, without the characters that break other programs."""

import re
from typing import Final

#: What ends a line somewhere: in an editor, on a terminal, in Python.
LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
#: Controls but for line and tab, and halves of characters, which nothing can write.
UNSPEAKABLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def paragraphs(text: str) -> str:
    """Keep lines and tabs, and take out every other control character."""
    return UNSPEAKABLE.sub("", LINE_ENDS.sub("\n", text)).strip()


def line(text: str) -> str:
    """Put a text on one line."""
    return " ".join(paragraphs(text).split())

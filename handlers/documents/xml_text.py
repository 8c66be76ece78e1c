"""Text for XML: what people typed, without what no document can hold."""

from typing import Final

from bot.plain_text import line, paragraphs

#: These two are not characters to XML (https://www.w3.org/TR/xml/#charsets).
NOT_XML: Final = {0xFFFE: None, 0xFFFF: None}


def clean(text: str) -> str:
    """Take out what XML can't hold, and keep the lines."""
    return paragraphs(text).translate(NOT_XML)


def clean_line(text: str) -> str:
    """Take out what XML can't hold, and put the rest on one line."""
    return line(text).translate(NOT_XML)

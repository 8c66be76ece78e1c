"""Case numbers as a body writes them: «01/2018», «PS 6/17», and «1A» for a part."""

import re
from typing import Final

from bot.agenda.item import Item

#: As many parts as there are letters for.
LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_NUMBER: Final = re.compile(r"\{number[^}]*\}")


def written(pattern: str, item: Item, *, part: str = "") -> str:
    """Write an item's number by a pattern; nothing for an item without one.

    Args:
        part: The letter of a part, which stands right after the number.
    """
    if item.number is None:
        return ""
    year = item.year or 0
    lettered = _NUMBER.sub(rf"\g<0>{part}", pattern)
    return lettered.format(number=item.number, year=year, short=f"{year % 100:02}")


def says_what_it_is(pattern: str) -> bool:
    """Tell whether numbers have a word before them, as «PS 6/17» has."""
    return pattern[:1].isalpha()


def takes_letters(pattern: str) -> bool:
    """Tell whether parts have numbers of their own: «1A», but never «01A/2018»."""
    return pattern.rpartition("{")[2].startswith("number")

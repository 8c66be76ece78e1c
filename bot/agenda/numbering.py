"""Case numbers as a body writes them: «01/2018», «PS 6/17», and «1A» for a part."""

from bot.agenda.item import Item

#: As many parts as there are letters for.
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def written(pattern: str, item: Item, *, part: str = "") -> str:
    """Write an item's number by a pattern; nothing for an item without one.

    Args:
        part: The letter of a part, which stands right after the number.
    """
    if item.number is None:
        return ""
    year = item.year or 0
    short = f"{year % 100:02}"
    if not part:
        return pattern.format(number=item.number, year=year, short=short)
    lettered = _Lettered(item.number)
    lettered.part = part
    return pattern.format(number=lettered, year=year, short=short)


def says_what_it_is(pattern: str) -> bool:
    """Tell whether numbers have a word before them, as «PS 6/17» has."""
    return pattern[:1].isalpha()


def takes_letters(pattern: str) -> bool:
    """Tell whether parts have numbers of their own: «1A», but never «01A/2018»."""
    return pattern.rpartition("{")[2].startswith("number")


class _Lettered(int):
    """A number that is followed by a letter, however wide it is written."""

    part = ""

    def __format__(self, width: str) -> str:
        return f"{int(self):{width}}{self.part}"

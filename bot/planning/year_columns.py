"""How the columns of a year list share a page, so that as few words as can be break."""

from collections.abc import Sequence
from typing import Final

from bot.planning.lettering import width
from bot.planning.year_list import YearList

#: The air on both sides of a text, in points.
AIR: Final = 12


def column_widths(listed: YearList, *, room: float, size: float) -> tuple[float, ...]:
    """Tell how wide each column is, in points, to take all the room.

    No column is narrower than its longest word while there is room for that. What is
    over goes to those whose texts would otherwise take several lines.
    """
    cells = [listed.headings, *map(listed.cells, listed.lines)]
    columns = list(zip(*cells, strict=True))
    # What somebody typed may be as long as a page.
    most = room * 2 / (len(columns) + 1)
    lines = [_widest(texts, size, most) for texts in columns]
    words = [_widest(" ".join(texts).split(), size, most) for texts in columns]
    over = room - sum(words)
    wanted = [line - word for line, word in zip(lines, words, strict=True)]
    if over <= 0 or over >= sum(wanted):
        shares = words if over <= 0 else lines
        return tuple(each * room / sum(shares) for each in shares)
    part = over / sum(wanted)
    return tuple(w + each * part for w, each in zip(words, wanted, strict=True))


def _widest(texts: Sequence[str], size: float, most: float) -> float:
    return min(most, max(width(text, size) for text in texts) + AIR)

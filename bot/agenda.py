"""The agenda: what a meeting treats, and the numbers that cases keep for ever."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count


class ItemKind(StrEnum):
    """What kind of item, which decides whether it gets a case number."""

    #: Godkjenning av innkalling og dagsorden: first, without a number.
    OPENING = "opening"
    #: A case of the meeting's own.
    CASE = "case"
    #: Godkjenning av referat: the minutes of the body's own last meeting.
    OWN_MINUTES = "own_minutes"
    #: Eventuelt: last.
    ANY_OTHER = "any_other"


@dataclass(frozen=True, kw_only=True)
class Item:
    """One line of the agenda. Its number, once given, is never given again."""

    kind: ItemKind = ItemKind.CASE
    title: str
    number: int | None = None

    @property
    def is_numbered(self) -> bool:
        """Tell whether this kind of item takes a number of the year's series."""
        return self.kind is not ItemKind.OPENING


def number(items: Sequence[Item], *, after: int) -> tuple[Item, ...]:
    """Give the items that lack one the next numbers of the year, without gaps."""
    numbers = count(after + 1)
    return tuple(
        replace(item, number=next(numbers))
        if item.is_numbered and item.number is None
        else item
        for item in items
    )

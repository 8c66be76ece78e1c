"""The agenda: what a meeting treats, and the numbers that cases keep for ever."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count


class ItemKind(StrEnum):
    """What kind of item, which decides whether it gets a case number."""

    #: Opprop: who is there, before anything is treated; without a number.
    ROLL_CALL = "roll_call"
    #: Godkjenning av innkalling og dagsorden: first, without a number.
    OPENING = "opening"
    #: A case of the meeting's own.
    CASE = "case"
    #: Godkjenning av referat: the minutes of the body's own last meeting.
    OWN_MINUTES = "own_minutes"
    #: Referater fra andre organer, which are taken note of and not approved.
    OTHER_MINUTES = "other_minutes"
    #: Orienteringer: what the meeting is told, and does not decide.
    BRIEFING = "briefing"
    #: «Fra kommunene»: once around the table.
    ROUND = "round"
    #: Eventuelt: last.
    ANY_OTHER = "any_other"


@dataclass(frozen=True, kw_only=True)
class Item:
    """One line of the agenda. Its number, once given, is never given again."""

    kind: ItemKind = ItemKind.CASE
    title: str
    number: int | None = None
    #: The year whose series the number is of, also if the meeting moves to another.
    year: int | None = None

    @property
    def is_numbered(self) -> bool:
        """Tell whether this kind of item takes a number of the year's series."""
        return self.kind not in (ItemKind.ROLL_CALL, ItemKind.OPENING)


def number(items: Sequence[Item], *, after: int, year: int) -> tuple[Item, ...]:
    """Give the items that lack one the next numbers of the year, without gaps."""
    numbers = count(after + 1)
    return tuple(
        replace(item, number=next(numbers), year=year)
        if item.is_numbered and item.number is None
        else item
        for item in items
    )

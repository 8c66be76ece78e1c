"""Order: where in a list those stand whom a file names, when it may name only some."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

H = TypeVar("H", bound=Hashable)


def merged(before: Sequence[H], named: Sequence[H]) -> list[H]:
    """Put those who are named in their order, and leave the others in their places.

    Who is new stands right after the one that is named before them.
    """
    known, listed = set(before), set(named)
    turns = iter([each for each in named if each in known])
    order = [next(turns) if each in listed else each for each in before]
    place = 0
    for each in named:
        if each not in known:
            order.insert(place, each)
        place = order.index(each) + 1
    return order

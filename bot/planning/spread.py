"""An even spread: so many meetings over the days that are open, as good as can be."""

from collections.abc import Sequence
from typing import Final

#: What it costs to lie a week off; twice as far costs four times as much.
UNEVEN: Final = 4
_NEVER: Final = 10**9


def choose(
    costs: Sequence[int], ranks: Sequence[float], count: int, must: frozenset[int]
) -> tuple[int, ...]:
    """Choose which of a row of days to meet on: the cheapest choice there is.

    A day's rank is its place in the row, as far as evenness goes. Some days must be in.
    Of equally good choices the earliest is taken.
    """
    targets = even(ranks, count)
    best = [0] + [_NEVER] * count
    taken: list[list[bool]] = []
    for i, cost in enumerate(costs):
        row, new = [False] * (count + 1), best.copy()
        if i in must:
            new = [_NEVER] * (count + 1)
        for j in range(1, count + 1):
            with_it = best[j - 1] + cost + unevenness(ranks[i], targets[j - 1])
            if with_it < new[j]:
                new[j], row[j] = with_it, True
        best = new
        taken.append(row)
    return _trace(taken, count)


def even(ranks: Sequence[float], count: int) -> tuple[float, ...]:
    """Tell which ranks an even spread would have: the middles of equal parts."""
    length = (ranks[-1] + 1) if ranks else 0
    return tuple((n + 0.5) * length / count - 0.5 for n in range(count))


def unevenness(rank: float, target: float) -> int:
    """Tell what it costs that a meeting is not where it should be."""
    return round(UNEVEN * (rank - target) ** 2)


def _trace(taken: list[list[bool]], count: int) -> tuple[int, ...]:
    chosen, left = [], count
    for i in reversed(range(len(taken))):
        if taken[i][left]:
            chosen.append(i)
            left -= 1
    return tuple(reversed(chosen))

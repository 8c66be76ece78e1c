"""Spacing: things in a row give way a little, so that none lies on another."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise


def spread(
    wanted: Sequence[float], sizes: Sequence[float], *, within: tuple[float, float]
) -> tuple[float, ...]:
    """Move the middles of things so that they lie side by side, in the same order.

    The squares of the ways that they are moved sum up to as little as can be (isotonic
    regression by pooling neighbours). Those who ask see to it that all have room.
    """
    if not wanted:
        return ()
    steps = [(a + b) / 2 for a, b in pairwise(sizes)]
    offsets = list(accumulate(steps, initial=0.0))
    level = _rising([w - o for w, o in zip(wanted, offsets, strict=True)])
    lowest = within[0] + sizes[0] / 2
    highest = within[1] - sizes[-1] / 2 - offsets[-1]
    clipped = (max(lowest, min(highest, each)) for each in level)
    return tuple(each + o for each, o in zip(clipped, offsets, strict=True))


@dataclass
class _Pool:
    """Neighbours that have come to share a level."""

    total: float
    count: int

    @property
    def mean(self) -> float:
        return self.total / self.count


def _rising(values: Sequence[float]) -> list[float]:
    """Find the nearest values that never fall."""
    pools: list[_Pool] = []
    for value in values:
        pools.append(_Pool(total=value, count=1))
        while len(pools) > 1 and pools[-2].mean > pools[-1].mean:
            last = pools.pop()
            pools[-1].total += last.total
            pools[-1].count += last.count
    return [pool.mean for pool in pools for _ in range(pool.count)]

"""Callouts: what the shaded days are, written around the wheel with a line to each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import pi, sqrt
from typing import Final

from bot.orders import Language
from bot.planning.circle import (
    HEIGHT,
    MIDDLE,
    Point,
    angle_after,
    angle_of,
    point,
)
from bot.planning.lettering import width, wrap
from bot.planning.off_period import SHOWN, OffPeriod, days, named
from bot.planning.spacing import spread

SIZE: Final = 12.0
LINE: Final = 14.5
_ROOM: Final = 126.0
_MOST_LINES: Final = 3
#: What a line out to a callout bridges, and what lies between callouts.
_REACH: Final = 16.0
_AIR: Final = 5.0
_HIGHEST, _LOWEST = 128.0, HEIGHT - 20


@dataclass(frozen=True, kw_only=True)
class Callout:
    """A text beside the wheel about some of its days."""

    lines: tuple[str, ...]
    #: Where its lines begin, or end on the wheel's left; and its middle's height.
    at: Point
    is_left: bool
    #: Where the days are, at the wheel's edge.
    days_at: Point

    @property
    def top(self) -> float:
        """Find where its first line's letters have their top."""
        return self.at[1] - len(self.lines) * LINE / 2

    @property
    def width(self) -> float:
        """Measure its longest line."""
        return max(width(line, SIZE) for line in self.lines)


def callouts(
    language: Language, periods: Sequence[OffPeriod], *, around: float
) -> tuple[Callout, ...]:
    """Write what the days off are on both sides, as many as there is room for."""
    texts = [_Text(period=each, lines=_lines(language, each)) for each in periods]
    right = [text for text in texts if text.angle < pi]
    left = [text for text in texts if text.angle >= pi]
    return (*_side(_chosen(right), around), *_side(_chosen(left), around))


@dataclass(frozen=True, kw_only=True)
class _Text:
    period: OffPeriod
    lines: tuple[str, ...]

    @property
    def angle(self) -> float:
        ends = angle_of(self.period.since), angle_after(self.period.until)
        return sum(ends) / 2

    @property
    def height(self) -> float:
        return len(self.lines) * LINE + _AIR


def _lines(language: Language, period: OffPeriod) -> tuple[str, ...]:
    """Break a text into lines, with the days whole on the last one."""
    *above, last = wrap(named(language, period), SIZE, _ROOM, most=_MOST_LINES)
    together = f"{last} {days(period)}"
    if width(together, SIZE) <= _ROOM:
        return (*above, together)
    return (*above, last, days(period))


def _chosen(texts: Sequence[_Text]) -> list[_Text]:
    """Take those that matter most while there is room, from the top down."""
    order = list(SHOWN)
    kept: list[_Text] = []
    for text in sorted(texts, key=lambda t: (order.index(t.period.why), t.angle)):
        if sum(each.height for each in [*kept, text]) > _LOWEST - _HIGHEST:
            break
        kept.append(text)
    return sorted(kept, key=lambda text: point(text.angle, 1)[1])


def _side(texts: Sequence[_Text], around: float) -> Iterator[Callout]:
    wanted = [point(text.angle, around + _REACH)[1] for text in texts]
    sizes = [text.height for text in texts]
    heights = spread(wanted, sizes, within=(_HIGHEST, _LOWEST))
    for text, y in zip(texts, heights, strict=True):
        yield _callout(text, y, around)


def _callout(text: _Text, y: float, around: float) -> Callout:
    half = len(text.lines) * LINE / 2
    nearest = max(abs(y - MIDDLE[1]) - half, 0)
    beside = sqrt(max((around + _REACH) ** 2 - nearest**2, 0))
    is_left = text.angle >= pi
    x = MIDDLE[0] - beside if is_left else MIDDLE[0] + beside
    days_at = point(text.angle, around)
    return Callout(lines=text.lines, at=(x, y), is_left=is_left, days_at=days_at)

"""The legend of the wheel: what its rings, shades and marks mean, and what collides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from bot.orders import Language
from bot.phrases import say
from bot.planning.circle import HEIGHT
from bot.planning.collision import Collision, sentence
from bot.planning.lettering import wrap
from bot.planning.off_day import Why
from bot.planning.off_period import SHOWN, OffPeriod
from bot.planning.school_holidays import sentences
from bot.planning.wheel_ring import Ring, Standing, is_grave
from bot.planning.year_view import YearView

LEFT: Final = 1128.0
_ROOM: Final = 242.0
#: The column of samples in front of the texts.
INDENT: Final = 30.0
TOP, BOTTOM = 128.0, HEIGHT - 30
_TEXT, _SMALL = 13.0, 11.0
#: The more there is to explain, the smaller it is written.
_SIZES: Final = (_TEXT, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0)
_LEADING: Final = 1.25
_AFTER: Final = 7.0
_BEFORE_HEADING: Final = 12.0
_MOST_LINES: Final = 3


class Sample(StrEnum):
    """What stands in front of a line."""

    NOTHING = "nothing"
    HEADING = "heading"
    BODY = "body"
    SHADE = "shade"
    MARK = "mark"


@dataclass(frozen=True, kw_only=True)
class LegendLine:
    """One thing explained, in one line or several."""

    sample: Sample
    lines: tuple[str, ...]
    size: float
    #: Where its first line's letters have their top.
    top: float = 0.0
    #: What is shown of: a ring's look, a kind of shade, a mark's standing.
    look: int = 0
    why: Why | None = None
    standing: Standing = Standing.FREE

    @property
    def height(self) -> float:
        """Measure it with the air that comes after it."""
        return len(self.lines) * self.leading + _AFTER * self.size / _TEXT

    @property
    def leading(self) -> float:
        """Measure from one line to the next."""
        return self.size * _LEADING

    @property
    def indent(self) -> float:
        """Tell how far in its lines begin."""
        return 0.0 if self.sample is Sample.HEADING else INDENT


def legend(
    view: YearView,
    language: Language,
    rings: Sequence[Ring],
    periods: Sequence[OffPeriod],
) -> tuple[LegendLine, ...]:
    """Explain what there is in the picture, in a column."""
    fixed = _fitting(view, language, rings, periods)
    room = BOTTOM - TOP - _height(fixed)
    placed = _placed([*fixed, *_collisions(language, view.collisions, room)])
    # Hundreds of bodies are more than a picture can explain.
    return tuple(line for line in placed if line.top + line.leading <= BOTTOM)


def _fitting(
    view: YearView,
    language: Language,
    rings: Sequence[Ring],
    periods: Sequence[OffPeriod],
) -> list[LegendLine]:
    """Write what always stands there as large as there is room for."""
    lines: list[LegendLine] = []
    for size in _SIZES:
        lines = [
            *_bodies(language, rings, size),
            *_shades(view, language, periods, size),
            *_marks(language, rings, size),
        ]
        if _height(lines) <= BOTTOM - TOP:
            break
    return lines


def _bodies(
    language: Language, rings: Sequence[Ring], size: float
) -> Iterator[LegendLine]:
    yield _heading(say(language, "wheel-bodies", n=len(rings)), size)
    for ring in rings:
        n = len(ring.marks)
        text = say(language, "wheel-ring", body=ring.name, n=n)
        yield _line(Sample.BODY, text, size, look=ring.look)


def _shades(
    view: YearView, language: Language, periods: Sequence[OffPeriod], size: float
) -> Iterator[LegendLine]:
    shown = {period.why for period in periods}
    if shown:
        yield _heading(say(language, "wheel-off-days"), size)
    for why in SHOWN:
        if why in shown:
            kind = why.value.replace("_", "-")
            text = say(language, f"wheel-shade-{kind}")
            yield _line(Sample.SHADE, text, size, why=why)
    for text in sentences(language, view.untold):
        yield _line(Sample.NOTHING, text, size)


def _marks(
    language: Language, rings: Sequence[Ring], size: float
) -> Iterator[LegendLine]:
    yield _heading(say(language, "wheel-marks"), size)
    found = {mark.standing for ring in rings for mark in ring.marks}
    for each in (Standing.COLLIDING, Standing.STRAINED):
        if each in found:
            text = say(language, f"wheel-mark-{each.value}")
            yield _line(Sample.MARK, text, size, standing=each)
    yield _line(Sample.NOTHING, say(language, "wheel-weeks"), size)
    if any(ring.is_crowded for ring in rings):
        yield _line(Sample.NOTHING, say(language, "wheel-crowded"), size)


def _collisions(
    language: Language, collisions: Sequence[Collision], room: float
) -> Iterator[LegendLine]:
    """Tell what collides, as much as there is room for, and how much is left out."""
    if not collisions:
        return
    heading = _heading(say(language, "wheel-collisions"), _TEXT)
    left = room - _height([heading])
    told: list[LegendLine] = []
    gravest = sorted(collisions, key=is_grave, reverse=True)
    for n, collision in enumerate(gravest):
        text = sentence(language, collision)
        line = LegendLine(
            sample=Sample.NOTHING, lines=wrap(text, _SMALL, _ROOM), size=_SMALL
        )
        rest = say(language, "wheel-more", n=len(collisions) - n)
        more = LegendLine(sample=Sample.NOTHING, lines=(rest,), size=_SMALL)
        last = n == len(collisions) - 1
        if line.height + (0 if last else more.height) > left:
            told.append(more)
            break
        told.append(line)
        left -= line.height
    if _height([heading, *told]) <= room:
        yield heading
        yield from told


def _heading(text: str, size: float) -> LegendLine:
    lines = wrap(text, size, _ROOM, most=_MOST_LINES)
    return LegendLine(sample=Sample.HEADING, lines=lines, size=size)


def _line(
    sample: Sample,
    text: str,
    size: float,
    *,
    look: int = 0,
    why: Why | None = None,
    standing: Standing = Standing.FREE,
) -> LegendLine:
    lines = wrap(text, size, _ROOM - INDENT, most=_MOST_LINES)
    return LegendLine(
        sample=sample, lines=lines, size=size, look=look, why=why, standing=standing
    )


def _height(lines: Sequence[LegendLine]) -> float:
    headings = sum(1 for line in lines if line.sample is Sample.HEADING)
    return sum(line.height for line in lines) + headings * _BEFORE_HEADING


def _placed(lines: Sequence[LegendLine]) -> tuple[LegendLine, ...]:
    placed: list[LegendLine] = []
    top = TOP
    for line in lines:
        if placed and line.sample is Sample.HEADING:
            top += _BEFORE_HEADING
        placed.append(replace(line, top=top))
        top += line.height
    return tuple(placed)

"""How the wheel looks: colours that colour-blind people tell apart, shapes for print.

The colours are those of Okabe and Ito (https://jfly.uni-koeln.de/color/), the green and
the red a little lighter, so that a date is read on them in grey print too. A body has a
colour, a shape and a ring of its own, so that any one of the three may be lost.
"""

from math import cos, pi, sin
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from bot.planning.circle import Point
from bot.planning.off_day import Why
from bot.planning.wheel_ring import POINTS, Standing

FONTS: Final = "Liberation Sans, Arimo, Arial, Helvetica, sans-serif"
INK, PAPER = "#1a1a1a", "#ffffff"
GREY, PALE, LINE = "#4a4a4a", "#f1f3f5", "#b8bec4"
#: Each colour, and what is read best on it.
COLOURS: Final = (
    ("#0072b2", PAPER),
    ("#e69f00", INK),
    ("#2fb88f", INK),
    ("#cc79a7", INK),
    ("#56b4e9", INK),
    ("#e8741a", INK),
    ("#f0e442", INK),
)
#: Each kind of shade: its ground, and the pattern on it.
SHADES: Final = {
    Why.SUMMER: ("#fdf3cf", "#b59a2e", "M2,2 h1.6 v1.6 h-1.6 z", 0),
    Why.SCHOOL_HOLIDAY: ("#e3eef7", "#6f97b8", "M0,0 V7", 45),
    Why.HOLIDAY: ("#c4c8cd", "#a3a8ae", "", 0),
    Why.NAMED: ("#f0d9e6", "#a05c84", "M0,0 V7 M3.5,0 V7", 90),
}
_TILE: Final = "7"
_SAMPLE: Final = 22.0
_STAR: Final = 11
#: Corners, how far they reach in radii, and the first one's angle.
_POLYGONS: Final = {
    1: (4, 1.25, pi / 4),
    2: (6, 1.1, pi / 6),
    3: (5, 1.16, 0.0),
    4: (5, 1.16, pi),
}
_SHAPES: Final = 5


def number(value: float) -> str:
    """Write a length with as many decimals as can be seen."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def add(parent: Element, tag: str, **attributes: str | float) -> Element:
    """Add an element; a hyphen in an attribute's name is written as an underscore."""
    written = {
        name.rstrip("_").replace("_", "-"): value
        if isinstance(value, str)
        else number(value)
        for name, value in attributes.items()
    }
    return SubElement(parent, tag, written)


def add_patterns(parent: Element) -> None:
    """Define what shades are filled with."""
    for why, (ground, ink, path, turn) in SHADES.items():
        pattern = add(
            parent,
            "pattern",
            id=f"skygge-{why.value}",
            width=_TILE,
            height=_TILE,
            patternUnits="userSpaceOnUse",
            patternTransform=f"rotate({turn})",
        )
        add(pattern, "rect", width=_TILE, height=_TILE, fill=ground)
        if path:
            solid = ink if path.endswith("z") else "none"
            add(pattern, "path", d=path, stroke=ink, fill=solid, stroke_width=1.1)


def shade(why: Why) -> dict[str, str]:
    """Tell how a period off is filled and drawn around."""
    _, ink, _, _ = SHADES[why]
    return {"fill": f"url(#skygge-{why.value})", "stroke": ink, "stroke_width": "0.8"}


def add_shade_sample(parent: Element, why: Why, at: Point, radius: float) -> None:
    """Draw a little of a shade."""
    x, y = at[0] - _SAMPLE / 2, at[1] - radius
    add(parent, "rect", x=x, y=y, width=_SAMPLE, height=2 * radius, **shade(why))


def add_mark(
    parent: Element, at: Point, radius: float, look: int, standing: Standing
) -> str:
    """Draw a mark, and tell with which ink to write on it."""
    colour, ink = COLOURS[look % len(COLOURS)]
    if standing is Standing.COLLIDING:
        star = _star(at, radius * POINTS)
        add(parent, "polygon", points=star, fill=INK, stroke=PAPER, stroke_width=0.8)
        return PAPER
    if standing is Standing.STRAINED:
        _add_shape(
            parent, at, radius, look, fill=PAPER, stroke=INK, stroke_width=radius / 7
        )
        radius *= 0.84
    width = max(radius / 16, 0.7)
    _add_shape(parent, at, radius, look, fill=colour, stroke=INK, stroke_width=width)
    return ink


def _add_shape(
    parent: Element, at: Point, radius: float, look: int, **paint: str | float
) -> None:
    shape = look % _SHAPES
    if shape not in _POLYGONS:
        add(parent, "circle", cx=at[0], cy=at[1], r=radius, **paint)
        return
    corners, reach, first = _POLYGONS[shape]
    angles = [first + 2 * pi * n / corners for n in range(corners)]
    points = _points(at, [(angle, radius * reach) for angle in angles])
    add(parent, "polygon", points=points, stroke_linejoin="round", **paint)


def _star(at: Point, radius: float) -> str:
    tips = [
        (pi * n / _STAR, radius if n % 2 == 0 else 0.8 * radius)
        for n in range(2 * _STAR)
    ]
    return _points(at, tips)


def _points(at: Point, corners: list[tuple[float, float]]) -> str:
    found = ((at[0] + r * sin(a), at[1] - r * cos(a)) for a, r in corners)
    return " ".join(f"{number(x)},{number(y)}" for x, y in found)

"""The circle of a year: where a day lies on it, on a page whose middle is given."""

from dataclasses import dataclass
from datetime import date
from math import cos, pi, sin
from typing import Final

#: A sheet of paper, on its side: A4, or A3 on a wall.
WIDTH: Final = 1414.0
HEIGHT: Final = 1000.0
#: The middle of the wheel.
MIDDLE: Final = (572.0, 554.0)
TURN: Final = 2 * pi

Point = tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class Band:
    """A part of a ring: from an angle to an angle, and between two radii.

    Angles are in radians, clockwise from the top, where the year begins.
    """

    since: float
    until: float
    inner: float
    outer: float

    @property
    def middle(self) -> float:
        """Find the angle halfway along it."""
        return (self.since + self.until) / 2


@dataclass(frozen=True, kw_only=True)
class Curved:
    """A text along a ring, with its middle at an angle."""

    text: str
    size: float
    angle: float
    #: Where halfway up the letters lies.
    radius: float

    @property
    def is_below(self) -> bool:
        """Tell whether it runs the other way round, so that it is never upside down."""
        return pi / 2 < self.angle % TURN < 3 * pi / 2


def angle_of(day: date) -> float:
    """Find where a day begins."""
    first = date(day.year, 1, 1)
    return TURN * (day - first).days / (date(day.year + 1, 1, 1) - first).days


def angle_at_noon(day: date) -> float:
    """Find the middle of a day."""
    return angle_of(day) + TURN / 365 / 2


def angle_after(day: date) -> float:
    """Find where a day ends."""
    return angle_of(day) + TURN / 365


def point(angle: float, radius: float) -> Point:
    """Find a point on the page."""
    return MIDDLE[0] + radius * sin(angle), MIDDLE[1] - radius * cos(angle)

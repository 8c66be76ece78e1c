"""Årshjul: a year as a wheel, with the months around it and a ring for each body.

This is where everything lies, as values on a page; who draws it decides the colours.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from babel.dates import get_month_names

from bot import dates
from bot.body import BodyId
from bot.orders import Language
from bot.phrases import say
from bot.planning.callout import Callout, callouts
from bot.planning.circle import (
    WIDTH,
    Band,
    Curved,
    Point,
    angle_after,
    angle_at_noon,
    angle_of,
    point,
)
from bot.planning.lettering import shorten, width
from bot.planning.off_day import Why
from bot.planning.off_period import off_periods
from bot.planning.wheel_legend import LegendLine, legend
from bot.planning.wheel_ring import INNERMOST, OUTERMOST, Mark, Ring, Standing, rings
from bot.planning.year_view import YearView

#: The ring of week numbers, and around it that of the months.
WEEKS: Final = (OUTERMOST, OUTERMOST + 15)
MONTHS: Final = (WEEKS[1], WEEKS[1] + 29)
MARGIN: Final = 44.0
_TITLE, _TITLE_SMALLEST = 40.0, 20.0
_MONTH_SIZE: Final = 15.0
_THURSDAY: Final = 3


@dataclass(frozen=True, kw_only=True)
class Shade:
    """A period off, as a sector of the wheel."""

    why: Why
    band: Band


@dataclass(frozen=True, kw_only=True)
class Wheel:
    """The whole picture."""

    language: Language
    year: int
    title: str
    title_size: float
    #: Which version of the plan it shows, and of what day.
    version: str
    #: What is seen, for who can't see it.
    description: str
    months: tuple[tuple[Band, Curved], ...]
    #: Each week's number, where its Thursday is.
    weeks: tuple[tuple[int, Point], ...]
    shades: tuple[Shade, ...]
    rings: tuple[Ring, ...]
    #: From one to the other of two meetings that collide.
    links: tuple[tuple[Point, Point], ...]
    callouts: tuple[Callout, ...]
    legend: tuple[LegendLine, ...]
    #: How many meetings there are, for the hub.
    count: str


def wheel(view: YearView, language: Language) -> Wheel:
    """Lay out a year as a wheel."""
    drawn = rings(view, language)
    periods = off_periods(view.off_days)
    facts = {"whose": view.whose, "year": str(view.year)}
    title = say(language, "wheel-title", **facts)
    size = max(_TITLE_SMALLEST, min(_TITLE, _across() / width(title, 1)))
    return Wheel(
        language=language,
        year=view.year,
        title=shorten(title, size, _across()),
        title_size=size,
        version=version_line(view, language),
        description=" ".join(_description(view, language)),
        months=tuple(_months(view.year, language)),
        weeks=tuple(_weeks(view.year)),
        shades=tuple(
            Shade(
                why=each.why,
                band=_band(angle_of(each.since), angle_after(each.until)),
            )
            for each in periods
        ),
        rings=drawn,
        links=tuple(_links(view, drawn)),
        callouts=callouts(language, periods, around=MONTHS[1]),
        legend=legend(view, language, drawn, periods),
        count=say(language, "wheel-meetings", n=len(view.planned)),
    )


def version_line(view: YearView, language: Language) -> str:
    """Say which version of a plan it is, and of what day."""
    day = dates.plain_date(language, view.on)
    return f"{view.version} · {day}" if view.version else day


def _across() -> float:
    return WIDTH - 2 * MARGIN


def _months(year: int, language: Language) -> Iterator[tuple[Band, Curved]]:
    names = get_month_names("wide", context="stand-alone", locale=language.value)
    for month in range(1, 13):
        first = date(year, month, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        band = Band(
            since=angle_of(first),
            until=angle_after(last),
            inner=MONTHS[0],
            outer=MONTHS[1],
        )
        middle = sum(MONTHS) / 2
        name = Curved(
            text=names[month], size=_MONTH_SIZE, angle=band.middle, radius=middle
        )
        yield band, name


def _weeks(year: int) -> Iterator[tuple[int, Point]]:
    """Give the weeks that have their Thursday in the year, as Norway numbers them."""
    day = date(year, 1, 1)
    day += timedelta(days=(_THURSDAY - day.weekday()) % 7)
    while day.year == year:
        yield day.isocalendar().week, point(angle_at_noon(day), sum(WEEKS) / 2)
        day += timedelta(days=7)


def _band(since: float, until: float) -> Band:
    return Band(since=since, until=until, inner=INNERMOST, outer=OUTERMOST)


def _links(view: YearView, drawn: tuple[Ring, ...]) -> Iterator[tuple[Point, Point]]:
    """Tie meetings that collide to each other."""
    marks: Mapping[tuple[BodyId, object], Mark] = {
        (ring.body, each.starts_at): mark
        for ring in drawn
        for each, mark in zip(view.of(ring.body), ring.marks, strict=True)
    }
    for collision in view.collisions:
        keys = [(each.body, each.starts_at) for each in collision.meetings]
        tied = [marks[key] for key in keys if key in marks]
        for one, other in pairwise(tied):
            if Standing.COLLIDING is one.standing is other.standing:
                yield one.at, other.at


def _description(view: YearView, language: Language) -> Iterator[str]:
    """Say every meeting in words, body by body."""
    for body, name in view.bodies.items():
        days = (
            dates.days_and_month(language, each.starts_at, each.ends_at)
            for each in view.of(body)
        )
        some = ", ".join(days) or say(language, "wheel-no-meetings")
        yield say(language, "wheel-body", body=name, days=some)
    if view.collisions:
        yield say(language, "wheel-collisions-seen", n=len(view.collisions))

"""A ring of the wheel: one body's meetings, each where its day is, and legible."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot import dates
from bot.body import BodyId
from bot.orders import Language
from bot.planning.circle import TURN, Curved, Point, angle_at_noon, point
from bot.planning.collision import Clash, Collision
from bot.planning.lettering import width
from bot.planning.spacing import spread
from bot.planning.year_view import Planned, YearView

#: Meetings lie between these radii.
INNERMOST, OUTERMOST = 90.0, 362.0
#: No mark needs to be larger, and none that is smaller has room for a date.
LARGEST, SMALLEST = 25.0, 6.5
#: A mark without a date.
DOT: Final = 3.5
#: A mark from here on up has room for the month as well.
_WITH_MONTH: Final = 18.0
#: The widest labels of one day, with the month and without: those are of one size.
_WIDEST: Final = {True: "28.12.", False: "28"}
#: How much of a mark's width a label may take.
_FILLED: Final = 1.52
#: The points of the star that marks a collision reach so much further than a mark.
POINTS: Final = 1.18
#: What lies between two marks.
_AIR: Final = 2.0
_NAME_LARGEST, _NAME_SMALLEST = 15.0, 8.0
_AROUND_NAME: Final = 16.0
_Key = tuple[BodyId, datetime]


class Standing(StrEnum):
    """How a meeting stands among the others."""

    FREE = "free"
    #: In a week that is full for somebody, or on a day off.
    STRAINED = "strained"
    #: At the same time as another for somebody, or too near it.
    COLLIDING = "colliding"


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One meeting in the picture."""

    at: Point
    radius: float
    #: Where its day is on the ring; the mark may have given way a little.
    day_at: Point
    #: Its date; nothing where there is no room.
    label: str
    size: float
    #: What is said of it to who points at it, or has the picture read aloud.
    about: str
    standing: Standing


@dataclass(frozen=True, kw_only=True)
class Ring:
    """One body's year."""

    body: BodyId
    name: str
    #: Which of the colours and shapes it has.
    look: int
    radius: float
    thickness: float
    marks: tuple[Mark, ...]
    #: The body's name along the ring, where there is room for it.
    written: Curved | None = None

    @property
    def is_crowded(self) -> bool:
        """Tell whether its meetings are too many to have their dates."""
        return any(not mark.label for mark in self.marks)


@dataclass(frozen=True, kw_only=True)
class _Track:
    """Where the marks of a ring lie."""

    radius: float
    mark: float
    #: How much of a turn a mark takes, with what must be free around it.
    taken: float
    #: The angles of the days, and those of their marks.
    days: tuple[float, ...]
    places: tuple[float, ...]


def rings(view: YearView, language: Language) -> tuple[Ring, ...]:
    """Lay each body's meetings around the year, the first body outermost."""
    thickness = (OUTERMOST - INNERMOST) / max(len(view.bodies), 1)
    standings = _standings(view.collisions)
    found = []
    for look, body in enumerate(view.bodies):
        track = _track(OUTERMOST - thickness * (look + 0.5), thickness, view.of(body))
        marks = tuple(_marks(view, language, body, track, standings))
        found.append(
            Ring(
                body=body,
                name=view.bodies[body],
                look=look,
                radius=track.radius,
                thickness=thickness,
                marks=marks,
                written=_written(view.bodies[body], track, thickness),
            )
        )
    return tuple(found)


def is_grave(collision: Collision) -> bool:
    """Tell whether the meetings can't both be held as they are."""
    return collision.clash not in (Clash.WEEK, Clash.OFF_DAY, Clash.EXTERNAL)


def _standings(collisions: Sequence[Collision]) -> Mapping[_Key, Standing]:
    found: dict[_Key, Standing] = {}
    # What collides is so whatever else it is, and so it is written last.
    for each in sorted(collisions, key=is_grave):
        keys = ((meeting.body, meeting.starts_at) for meeting in each.meetings)
        stands = Standing.COLLIDING if is_grave(each) else Standing.STRAINED
        found.update(dict.fromkeys(keys, stands))
    return found


def _track(radius: float, thickness: float, meetings: Sequence[Planned]) -> _Track:
    """Find where a body's marks lie, and how large they are."""
    side_by_side = TURN * radius / max(len(meetings), 1)
    # A tenth is left, so that marks seldom have to leave their days.
    shared = (0.9 * side_by_side - _AIR) / 2 / POINTS
    mark = min(LARGEST, thickness / 2 / POINTS - 0.5, shared)
    taken = (2 * mark * POINTS + _AIR) / radius
    days = tuple(angle_at_noon(each.first_day) for each in meetings)
    if mark < SMALLEST:
        return _Track(radius=radius, mark=DOT, taken=0, days=days, places=days)
    places = spread(days, [taken] * len(days), within=(0, TURN))
    return _Track(radius=radius, mark=mark, taken=taken, days=days, places=places)


def _marks(
    view: YearView,
    language: Language,
    body: BodyId,
    track: _Track,
    standings: Mapping[_Key, Standing],
) -> Iterator[Mark]:
    with_month = track.mark >= _WITH_MONTH
    lies = zip(view.of(body), track.days, track.places, strict=True)
    for each, day, place in lies:
        label = _label(each, with_month=with_month) if track.taken else ""
        widest = max(width(_WIDEST[with_month], 1), width(label, 1))
        yield Mark(
            at=point(place, track.radius),
            radius=track.mark,
            day_at=point(day, track.radius),
            label=label,
            size=min(1.12 * track.mark, _FILLED * track.mark / widest),
            about=_about(language, view.bodies[body], each),
            standing=standings.get((body, each.starts_at), Standing.FREE),
        )


def _about(language: Language, name: str, each: Planned) -> str:
    span = dates.span(language, each.starts_at, each.ends_at)
    return ", ".join(filter(None, (f"{name} {span}", each.place, each.title)))


def _label(each: Planned, *, with_month: bool) -> str:
    """Write «11.6.», or of a seminar «11.–12.6.»; only the days in a small mark."""
    first, last = each.first_day, each.last_day
    if not with_month:
        return f"{first.day}" if first == last else f"{first.day}–{last.day}"
    until = f"{last.day}.{last.month}."
    if first == last:
        return until
    since = (
        f"{first.day}." if first.month == last.month else f"{first.day}.{first.month}."
    )
    return f"{since}–{until}"


def _written(name: str, track: _Track, thickness: float) -> Curved | None:
    """Write a body's name where its ring is free for longest."""
    since, until = _longest_gap(track)
    room = (until - since) * track.radius - _AROUND_NAME
    fits = min(_NAME_LARGEST, 0.62 * thickness, room / max(width(name, 1), 1))
    if fits < _NAME_SMALLEST:
        return None
    middle = (since + until) / 2 % TURN
    return Curved(text=name, size=fits, angle=middle, radius=track.radius)


def _longest_gap(track: _Track) -> tuple[float, float]:
    """Find where there is neither a mark nor the day that it has given way from."""
    if not track.days:
        return TURN / 4, 3 * TURN / 4
    taken = list(zip(track.days, track.places, strict=True))
    starts = [min(day, place - track.taken / 2) for day, place in taken]
    ends = [max(day, place + track.taken / 2) for day, place in taken]
    following = [*starts[1:], starts[0] + TURN]
    gaps = zip(ends, following, strict=True)
    return max(gaps, key=lambda gap: gap[1] - gap[0])

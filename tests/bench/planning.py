"""How long it takes to propose a year and look it through, and how that grows.

Nothing is stored or sent: it is the rules alone. Forty bodies share three hundred
people; fewer share fewer, and more share more, as it is with councils. They come in
fours: one that leads, one ahead of it, one together with it, and one by itself.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Final

from bot.body import Body, BodyId, Seat, SeatId
from bot.person import Person, PersonId
from bot.planning.collision import collisions, collisions_of
from bot.planning.occasion import Occasion, of_entry
from bot.planning.off_day import OffDay
from bot.planning.off_days import off_days
from bot.planning.proposal import propose
from bot.planning.rhythm import Ahead, Rhythm, Together
from tests.bench.report import Aim, Count, Report, Series

YEAR: Final = 2027
FEW, FORTY, MANY = 4, 40, 400
#: How often each is measured: the larger, the fewer.
ROUNDS: Final = {FEW: 50, FORTY: 15, MANY: 3}
CHANGES: Final = 50
SEATS: Final = 15
PEOPLE_OF_A_BODY: Final = 7.5
TOWNS: Final = ("Drammen", "Lier", "Hole", "Asker", "Modum", "Gol", "Kongsberg", "Ål")
NO_SUMMER: Final = (1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12)
#: What the whole year and one change may take: in seconds, and in milliseconds.
A_YEAR: Final = 2
A_CHANGE: Final = 100
#: How much dearer a body may become when there are a hundred times as many.
GROWTH: Final = 3


def measure(report: Report) -> None:
    """Measure a few bodies, forty and many, and tell how they compare."""
    report.head("A year proposed and looked through, and one meeting moved")
    off = off_days(YEAR)
    years: dict[int, Series] = {}
    for number in ROUNDS:
        bodies = _bodies(number)
        years[number], occasions = _year(bodies, off, ROUNDS[number])
        change = _change(occasions, off)
        each = years[number].p50 / number
        report.line(f"{number} bodies", years[number], f"{each:.2f} ms a body")
        report.line(f"one of {len(occasions)} meetings", change)
        wanted = sum(rhythm.count for rhythm in _rhythms(bodies))
        what = f"meetings that {number} bodies asked for"
        report.counts.append(Count(what=what, counted=len(occasions), expected=wanted))
        if number == FORTY:
            report.aims += _aims(years[number], change)
    growth = years[MANY].p50 / MANY / (years[FEW].p50 / FEW)
    what = f"a body among {MANY}, times one among {FEW}"
    report.aims.append(Aim(what=what, measured=growth, aim=GROWTH))


def _aims(year: Series, change: Series) -> list[Aim]:
    return [
        Aim(what="a year of 40 bodies, seconds", measured=year.p50 / 1000, aim=A_YEAR),
        Aim(what="a change among 40, ms", measured=change.p50, aim=A_CHANGE),
    ]


def _year(
    bodies: list[Body], off: tuple[OffDay, ...], rounds: int
) -> tuple[Series, list[Occasion]]:
    rhythms, series = _rhythms(bodies), Series()
    found: list[Occasion] = []

    def whole() -> None:
        found[:] = _proposed(bodies, rhythms, off)
        collisions(found, off)

    series.add([_timed(whole) for _ in range(rounds)])
    return series, found


def _proposed(
    bodies: list[Body], rhythms: list[Rhythm], off: tuple[OffDay, ...]
) -> list[Occasion]:
    """Propose a year, and see each of its meetings as an occasion."""
    known = {body.id: body for body in bodies}
    sits = {body.id: frozenset(_people(body)) for body in bodies}
    plan = propose(rhythms, year=YEAR, off_days=off, sits=sits)
    entries = enumerate(plan.entries)
    return [of_entry(entry, known[entry.body], key) for key, entry in entries]


def _change(occasions: list[Occasion], off: tuple[OffDay, ...]) -> Series:
    """Move meetings one at a time by a day, and see what each collides with then."""
    series = Series()
    step = max(1, len(occasions) // CHANGES)
    for occasion in occasions[::step]:
        moved = replace(
            occasion,
            starts_at=occasion.starts_at + timedelta(days=1),
            ends_at=occasion.ends_at + timedelta(days=1),
        )
        series.add([_timed(partial(collisions_of, moved, occasions, off))])
    return series


def _timed(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def _bodies(number: int) -> list[Body]:
    people = max(2 * SEATS, round(number * PEOPLE_OF_A_BODY))
    return [_body(n, people) for n in range(1, number + 1)]


def _body(number: int, people: int) -> Body:
    who = [(number * 7 + seat * 13) % people + 1 for seat in range(SEATS)]
    seats = tuple(
        Seat(
            id=SeatId(number * SEATS + n),
            participant=f"Kommune {person}",
            office="ordfører",
            holder=Person(id=PersonId(person), name=f"Medlem {person}"),
        )
        for n, person in enumerate(who)
    )
    organisation = f"Samarbeid {(number - 1) // 4}"
    name = f"Organ {number}"
    return Body(id=BodyId(number), name=name, organisation=organisation, seats=seats)


def _people(body: Body) -> Iterator[str]:
    return (str(seat.holder.id) for seat in body.seats if seat.holder)


def _rhythms(bodies: list[Body]) -> list[Rhythm]:
    return [_rhythm(body.id) for body in bodies]


def _rhythm(body: BodyId) -> Rhythm:
    number, place = int(body), f"{TOWNS[body % len(TOWNS)]} rådhus"
    usual = Rhythm(
        body=body, weekday=number // 4 % 5, count=7, months=NO_SUMMER, place=place
    )
    if number % 4 == 2:
        ahead = Ahead(of=BodyId(number - 1), days=(14, 21))
        return replace(usual, weekday=None, relation=ahead)
    if number % 4 == 3:
        together = Together(of=BodyId(number - 2))
        return replace(usual, weekday=None, count=1, relation=together)
    return usual

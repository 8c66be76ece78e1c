"""A roster of ten years: a large body, a hundred councils around it, and their past.

The body has 250 seats of 25 participants; half of them follow an office, the others are
given by name, with two stand-ins each. The councils have 17 seats of the same and of
three hundred other participants, each of which fills ten more offices.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from typing import Any, Final

from sqlalchemy import Connection, Table, insert, text

from bot.body import BodyId, ChairRole, Rank
from bot.office import Manner
from storage import editions
from storage import tables as t

DAY: Final = date(2026, 2, 26)
SEATS: Final = 250
#: Its rows come after all others, so that it is the same with them and without.
FIRST: Final = 1_000_000
BODY: Final = BodyId(FIRST)
_PARTICIPANTS: Final = 25
_YEARS: Final = 10
_COUNCILS: Final = 100
_COUNCIL_SEATS: Final = 17
_STRANGERS: Final = 300
_OFFICES: Final = 10
Row = dict[str, Any]
_YEAR: Final = timedelta(days=365)
_NOW: Final[Row] = {"since": DAY - timedelta(days=100), "until": None}
_THEN: Final[tuple[Row, ...]] = tuple(
    {
        "since": _NOW["since"] - (n + 1) * _YEAR,
        "until": _NOW["since"] - n * _YEAR - timedelta(days=1),
    }
    for n in range(_YEARS)
)


def write_body(db: Connection, *, has_past: bool = False) -> None:
    """Write the large body down, with what its seats were before or without."""
    editions.renew(db)
    periods = (*_THEN, _NOW) if has_past else (_NOW,)
    whose = range(FIRST, FIRST + _PARTICIPANTS)
    _write(db, t.participants, map(_participant, whose))
    _write(db, t.people, map(_person, range(FIRST, FIRST + SEATS)))
    _write_body(db, BODY, periods)
    places = product(whose, range(SEATS // _PARTICIPANTS))
    seats = [
        _seat(FIRST + n, BODY, participant, f"plass {office}")
        for n, (participant, office) in enumerate(places)
    ]
    _write(db, t.seats, seats)
    half = SEATS // 2
    _write_members(db, BODY, seats[:half], FIRST, periods)
    _write(
        db,
        t.tenures,
        (
            _tenure(seat["participant"], seat["office"], FIRST + half + n) | period
            for (n, seat), period in product(enumerate(seats[half:]), periods)
        ),
    )


def write_surroundings(db: Connection) -> None:
    """Write down the councils around it, and the offices of all participants."""
    editions.renew(db)
    strangers = range(1, _STRANGERS + 1)
    periods = (*_THEN, _NOW)
    _write(db, t.participants, map(_participant, strangers))
    _write(db, t.people, map(_person, strangers))
    whose = [*strangers, *range(FIRST, FIRST + _PARTICIPANTS)]
    held = product(whose, range(_OFFICES), periods)
    _write(
        db,
        t.tenures,
        (
            _tenure(participant, f"verv {office}", 1 + participant % _STRANGERS) | days
            for participant, office, days in held
        ),
    )
    for council in range(1, _COUNCILS + 1):
        _write_body(db, council, periods)
        seats = [
            _seat(
                council * _COUNCIL_SEATS + n,
                council,
                whose[(7 * council + n) % len(whose)],
                "ordfører",
            )
            for n in range(_COUNCIL_SEATS)
        ]
        _write(db, t.seats, seats)
        _write_members(db, council, seats, 1, periods)


def settle(db: Connection) -> None:
    """Let PostgreSQL know what it has got, which it finds out by itself in time."""
    if db.dialect.name == "postgresql":
        db.execute(text("ANALYZE"))


def _write_body(db: Connection, id: int, periods: Sequence[Row]) -> None:
    """Write a body down with its lead, its rules and those who keep its books."""
    whose = FIRST if id == BODY else 1
    named = {"id": id, "name": f"Råd {id}", "organisation": "Regionen", "task": ""}
    _write(db, t.bodies, [named])
    here = [{"body": id} | period for period in periods]
    lead = {"role": ChairRole.CHAIR, "participant": whose}
    _write(db, t.terms, (row | lead for row in here))
    books = {"person": whose, "position": 0, "title": "sekretær"}
    _write(db, t.secretaries, (row | books for row in here))
    rules = ({"body": id, "since": row["since"], "orders": {}} for row in here)
    _write(db, t.standing_orders, rules)


def _write_members(
    db: Connection, body: int, seats: Sequence[Row], people: int, periods: Sequence[Row]
) -> None:
    """Name somebody to each seat for each period, and two to stand in for them."""
    given = [
        (seat["id"], n, days) for (n, seat), days in product(enumerate(seats), periods)
    ]
    _write(
        db,
        t.mandates,
        (
            {"seat": seat, "person": people + n, "rank": Rank.HOLDER} | days
            for seat, n, days in given
        ),
    )
    listed = {"body": body, "group": ""}
    _write(
        db,
        t.listings,
        (
            listed
            | {"seat": seat, "person": people + n + place, "position": place}
            | days
            for (seat, n, days), place in product(given, (1, 2))
        ),
    )


def _write(db: Connection, table: Table, rows: Iterator[Row] | Sequence[Row]) -> None:
    db.execute(insert(table), list(rows))


def _participant(id: int) -> Row:
    return {
        "id": id,
        "name": f"Deltaker {id}",
        "kind": "municipality",
        "contact_answers": False,
    }


def _person(id: int) -> Row:
    return {"id": id, "name": f"Person {id}", "email": f"person-{id}@example.no"}


def _tenure(participant: int, office: str, person: int) -> Row:
    manner = Manner.PERMANENT
    held = {"participant": participant, "office": office}
    return held | {"person": person, "manner": manner}


def _seat(id: int, body: int, participant: int, office: str) -> Row:
    rights = dict.fromkeys(("attends", "speaks", "proposes", "votes"), True)
    whose = {"id": id, "body": body, "position": id, "participant": participant}
    plain = {"number": 1, "group": "", "basis": "", "weight": 1}
    return whose | {"office": office} | plain | rights

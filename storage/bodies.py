"""Bodies with their seats, as of a day, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, or_, select

from bot.body import Body, BodyId, Rank, Seat, SeatId, Secretary
from bot.orders import Language, QuorumRule, StandingOrders, StandInRule
from bot.person import Person, PersonId
from storage import tables as t
from storage.people import person

_ENUMS: Final[Mapping[str, type[StrEnum]]] = {
    "language": Language,
    "stand_ins": StandInRule,
    "quorum": QuorumRule,
}

Sitters = Mapping[Rank, tuple[Person, ...]]


def load(db: Connection, id: BodyId, *, on: date) -> Body:
    """Load a body as it is on a day, by the Oslo calendar.

    Raises:
        NoResultFound: when there is no such body.
    """
    row = db.execute(select(t.bodies).where(t.bodies.c.id == id)).one()
    return Body(
        id=BodyId(row.id),
        name=row.name,
        organisation=row.organisation,
        orders=orders(row.orders),
        seats=tuple(_seats(db, id, on)),
        secretariat=tuple(_secretariat(db, id)),
    )


def exist(db: Connection) -> bool:
    """Tell whether there is any body."""
    return db.scalar(select(t.bodies.c.id).limit(1)) is not None


def kept_by(db: Connection, person: PersonId) -> tuple[BodyId, ...]:
    """List the bodies whose secretary a person is, in the order they were added."""
    query = select(t.secretaries.c.body).where(t.secretaries.c.person == person)
    return tuple(BodyId(id) for id in db.scalars(query.order_by(t.secretaries.c.body)))


def orders(kept: Mapping[str, Any]) -> StandingOrders:
    """Read standing orders from what is kept of them; the rest is the law's default."""
    rest = {name: value for name, value in kept.items() if name not in _ENUMS}
    typed: dict[str, Any] = {name: _ENUMS[name](kept[name]) for name in _ENUMS}
    return StandingOrders(**typed, **rest)


def kept(orders: StandingOrders) -> dict[str, Any]:
    """Write standing orders down for the table."""
    return asdict(orders)


def _secretariat(db: Connection, body: BodyId) -> Iterator[Secretary]:
    rows = db.execute(
        select(t.people, t.secretaries.c.title)
        .join(t.secretaries, t.secretaries.c.person == t.people.c.id)
        .where(t.secretaries.c.body == body)
        .order_by(t.secretaries.c.position)
    )
    for row in rows:
        yield Secretary(person=person(row), title=row.title)


def _seats(db: Connection, body: BodyId, on: date) -> Iterator[Seat]:
    sitters = _sitters(db, body, on)
    rows = db.execute(
        select(t.seats, t.participants.c.name.label("whose"))
        .join(t.participants, t.participants.c.id == t.seats.c.participant)
        .where(t.seats.c.body == body)
        .order_by(t.seats.c.position)
    )
    for row in rows:
        here = sitters[SeatId(row.id)]
        yield Seat(
            id=SeatId(row.id),
            participant=row.whose,
            office=row.office,
            holder=next(iter(here[Rank.HOLDER]), None),
            proxy=next(iter(here[Rank.PROXY]), None),
            stand_ins=here[Rank.STAND_IN],
            has_vote=row.has_vote,
        )


def _sitters(db: Connection, body: BodyId, on: date) -> Mapping[SeatId, Sitters]:
    rows = db.execute(
        select(t.people, t.mandates.c.seat, t.mandates.c.rank)
        .join(t.mandates, t.mandates.c.person == t.people.c.id)
        .join(t.seats, t.seats.c.id == t.mandates.c.seat)
        .where(t.seats.c.body == body, *_in_force(on))
        .order_by(t.mandates.c.seat, t.mandates.c.position, t.mandates.c.id)
    )
    found: defaultdict[SeatId, defaultdict[Rank, tuple[Person, ...]]] = defaultdict(
        lambda: defaultdict(tuple)
    )
    for row in rows:
        found[SeatId(row.seat)][Rank(row.rank)] += (person(row),)
    return found


def _in_force(on: date) -> tuple[ColumnElement[bool], ...]:
    since, until = t.mandates.c.since, t.mandates.c.until
    return or_(since.is_(None), since <= on), or_(until.is_(None), until >= on)

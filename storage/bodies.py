"""Bodies with their seats, as of a day, in a fixed number of queries."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Row,
    Select,
    and_,
    bindparam,
    or_,
    select,
)

from bot.body import Body, BodyId, Rank, Seat, SeatId, Secretary
from bot.orders import Language, QuorumRule, StandingOrders, StandInRule
from bot.person import PersonId
from storage import tables as t
from storage.people import COLUMNS, person

_ENUMS: Final[Mapping[str, type[StrEnum]]] = {
    "language": Language,
    "stand_ins": StandInRule,
    "quorum": QuorumRule,
}

_since, _until = t.mandates.c.since, t.mandates.c.until
_day: ColumnElement[date] = bindparam("day", type_=Date())
_in_force = and_(
    t.mandates.c.seat == t.seats.c.id,
    or_(_since.is_(None), _since <= _day),
    or_(_until.is_(None), _until >= _day),
)
#: A body with its secretaries, a row for each, or one row when there is none.
_BODY: Final[Select[Any]] = (
    select(
        t.bodies.c.name.label("body_name"),
        t.bodies.c.organisation,
        t.bodies.c.orders,
        t.secretaries.c.title,
        *COLUMNS,
    )
    .select_from(t.bodies)
    .outerjoin(t.secretaries, t.secretaries.c.body == t.bodies.c.id)
    .outerjoin(t.people, t.people.c.id == t.secretaries.c.person)
    .where(t.bodies.c.id == bindparam("body"))
    .order_by(t.secretaries.c.position)
)
#: The seats of a body with those who sit in them on a day, likewise.
_SEATS: Final[Select[Any]] = (
    select(
        t.seats.c.id.label("seat"),
        t.seats.c.office,
        t.seats.c.has_vote,
        t.participants.c.name.label("whose"),
        t.mandates.c.rank,
        *COLUMNS,
    )
    .select_from(t.seats)
    .join(t.participants, t.participants.c.id == t.seats.c.participant)
    .outerjoin(t.mandates, _in_force)
    .outerjoin(t.people, t.people.c.id == t.mandates.c.person)
    .where(t.seats.c.body == bindparam("body"))
    .order_by(t.seats.c.position, t.seats.c.id, t.mandates.c.position, t.mandates.c.id)
)


def load(db: Connection, id: BodyId, *, on: date) -> Body:
    """Load a body as it is on a day, by the Oslo calendar.

    Raises:
        LookupError: when there is no such body.
    """
    rows = db.execute(_BODY, {"body": id}).all()
    first = rows[0]
    return Body(
        id=BodyId(id),
        name=first.body_name,
        organisation=first.organisation,
        orders=orders(first.orders),
        seats=tuple(_seats(db, id, on)),
        secretariat=tuple(_secretariat(rows)),
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


def _secretariat(rows: Iterable[Row[Any]]) -> Iterator[Secretary]:
    for row in rows:
        if row.id is not None:
            yield Secretary(person=person(row), title=row.title)


def _seats(db: Connection, body: BodyId, on: date) -> Iterator[Seat]:
    rows = db.execute(_SEATS, {"body": body, "day": on})
    for _, sitters in groupby(rows, attrgetter("seat")):
        yield _seat(list(sitters))


def _seat(rows: Sequence[Row[Any]]) -> Seat:
    """Put a seat together from the rows of those who sit in it, or one of nobody."""
    first, sitters = rows[0], [(row.rank, person(row)) for row in rows if row.rank]
    return Seat(
        id=SeatId(first.seat),
        participant=first.whose,
        office=first.office,
        holder=next((who for rank, who in sitters if rank == Rank.HOLDER), None),
        proxy=next((who for rank, who in sitters if rank == Rank.PROXY), None),
        stand_ins=tuple(who for rank, who in sitters if rank == Rank.STAND_IN),
        has_vote=first.has_vote,
    )

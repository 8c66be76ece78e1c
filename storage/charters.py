"""Charters: what is in force of a body on a day, in a fixed number of queries."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    FromClause,
    Integer,
    Row,
    Select,
    and_,
    bindparam,
    or_,
    select,
)

from bot.body import Body, BodyId, ChairRole, Rank, Seat, SeatId, Secretary
from bot.charter import Charter, Contact, Listing, Mandate, Term
from bot.office import Manner, Tenure, leads_group
from bot.person import Person, PersonId
from bot.rights import Rights
from storage import orders
from storage import tables as t
from storage.people import COLUMNS, person

#: Which body is asked about, and as of which day.
HERE: Final[ColumnElement[int]] = bindparam("body", type_=Integer())
DAY: Final[ColumnElement[date]] = bindparam("day", type_=Date())
#: The body whose lead it follows, if it does.
FOLLOWED: Final = (
    select(t.bodies.c.id)
    .where(
        t.bodies.c.organisation == bindparam("organisation"),
        t.bodies.c.name == bindparam("follows"),
    )
    .scalar_subquery()
)


def in_force(table: FromClause) -> ColumnElement[bool]:
    """Ask whether a row holds on a day: the first and the last of its days included."""
    since, until = table.c.since, table.c.until
    return and_(or_(since.is_(None), since <= DAY), or_(until.is_(None), until >= DAY))


def not_over(table: FromClause) -> ColumnElement[bool]:
    """Ask whether a row holds on a day, or comes to."""
    return or_(table.c.until.is_(None), table.c.until >= DAY)


_parent = t.bodies.alias("parents")
_predecessor = t.bodies.alias("predecessors")
_successor = t.bodies.alias("successors")
_begun = or_(t.standing_orders.c.since.is_(None), t.standing_orders.c.since <= DAY)
_ORDERS = (
    select(t.standing_orders.c.orders)
    .where(t.standing_orders.c.body == t.bodies.c.id, _begun)
    .order_by(t.standing_orders.c.since.desc().nulls_last())
    .limit(1)
    .scalar_subquery()
)
# A body may be split among several; the one that was written down first is told.
_SUCCESSOR = (
    select(_successor.c.name)
    .where(_successor.c.predecessor == t.bodies.c.id)
    .order_by(_successor.c.id)
    .limit(1)
    .scalar_subquery()
)
#: A body with its secretaries, a row for each, or one row when there is none.
_BODY: Final[Select[Any]] = (
    select(
        t.bodies.c.name.label("body_name"),
        t.bodies.c.organisation,
        t.bodies.c.task,
        t.bodies.c.since,
        t.bodies.c.until,
        _parent.c.name.label("parent"),
        _predecessor.c.name.label("predecessor"),
        _SUCCESSOR.label("successor"),
        _ORDERS.label("orders"),
        t.secretaries.c.title,
        t.secretaries.c.since.label("keeps_since"),
        *COLUMNS,
    )
    .select_from(t.bodies)
    .outerjoin(_parent, _parent.c.id == t.bodies.c.parent)
    .outerjoin(_predecessor, _predecessor.c.id == t.bodies.c.predecessor)
    .outerjoin(
        t.secretaries,
        # Who comes later has the minutes of this day to finish.
        and_(t.secretaries.c.body == t.bodies.c.id, not_over(t.secretaries)),
    )
    .outerjoin(t.people, t.people.c.id == t.secretaries.c.person)
    .where(t.bodies.c.id == HERE)
    .order_by(t.secretaries.c.position, t.secretaries.c.id)
)
_whose: Final = t.participants.c.name.label("whose")
_contact: Final = t.people.alias("contacts")
#: Its seats with those who were named to them, likewise.
_SEATS: Final[Select[Any]] = (
    select(
        t.seats.c.id.label("seat"),
        t.seats.c.office,
        t.seats.c.number,
        t.seats.c.group,
        t.seats.c.attends,
        t.seats.c.speaks,
        t.seats.c.proposes,
        t.seats.c.votes,
        t.seats.c.basis,
        t.seats.c.weight,
        _whose,
        t.mandates.c.rank,
        t.mandates.c.since,
        t.participants.c.contact_answers,
        *(_contact.c[each.name].label(f"contact_{each.name}") for each in COLUMNS),
        *COLUMNS,
    )
    .select_from(t.seats)
    .join(t.participants, t.participants.c.id == t.seats.c.participant)
    .outerjoin(_contact, _contact.c.id == t.participants.c.contact)
    .outerjoin(
        t.mandates, and_(t.mandates.c.seat == t.seats.c.id, in_force(t.mandates))
    )
    .outerjoin(t.people, t.people.c.id == t.mandates.c.person)
    .where(t.seats.c.body == HERE, in_force(t.seats))
    .order_by(t.seats.c.position, t.seats.c.id, t.mandates.c.id)
)
_seated: Final = select(t.seats.c.participant).where(
    t.seats.c.body == HERE, in_force(t.seats)
)
_TENURES: Final[Select[Any]] = (
    select(t.tenures.c.office, t.tenures.c.manner, t.tenures.c.since, _whose, *COLUMNS)
    .select_from(t.tenures)
    .join(t.participants, t.participants.c.id == t.tenures.c.participant)
    .join(t.people, t.people.c.id == t.tenures.c.person)
    .where(t.tenures.c.participant.in_(_seated), in_force(t.tenures))
    .order_by(t.tenures.c.id)
)
_LISTINGS: Final[Select[Any]] = (
    select(t.listings.c.seat, t.listings.c.group, _whose, *COLUMNS)
    .select_from(t.listings)
    .join(t.people, t.people.c.id == t.listings.c.person)
    .outerjoin(t.participants, t.participants.c.id == t.listings.c.participant)
    .where(t.listings.c.body == HERE, in_force(t.listings))
    .order_by(t.listings.c.position, t.listings.c.id)
)
#: Its terms, and those of the body whose lead it follows. Of two who are said to lead
#: on the same day the one who came last does.
_TERMS: Final[Select[Any]] = (
    select(t.terms.c.body, t.terms.c.role, t.terms.c.until, _whose, *COLUMNS)
    .select_from(t.terms)
    .join(t.participants, t.participants.c.id == t.terms.c.participant)
    .outerjoin(t.people, t.people.c.id == t.terms.c.person)
    .where(or_(t.terms.c.body == HERE, t.terms.c.body == FOLLOWED), in_force(t.terms))
    .order_by(t.terms.c.role, t.terms.c.since.desc().nulls_last(), t.terms.c.id)
)


def load(db: Connection, id: BodyId, *, on: date) -> Charter:
    """Load what is in force of a body on a day, by the Oslo calendar.

    A body that there is not on the day, not yet or no longer, is loaded as well: it
    tells itself from when until when there is one.

    Raises:
        LookupError: when there is no such body.
    """
    here = {"body": id, "day": on}
    body = _body_of(id, db.execute(_BODY, here).all())
    seated = db.execute(_SEATS, here).all()
    seats, mandates = _seats(seated)
    own, followed = _terms(body, db.execute(_TERMS, asked(body, on)))
    return Charter(
        body=replace(body, seats=seats),
        mandates=mandates,
        tenures=tuple(_tenures(db.execute(_TENURES, here), _offices(body, seats))),
        listings=tuple(_listing(row) for row in db.execute(_LISTINGS, here)),
        contacts=_contacts(seated),
        terms=own,
        followed=followed,
    )


def asked(body: Body, on: date) -> Mapping[str, object]:
    """Say which body is asked about, and as of which day, where its lead matters."""
    return {
        "body": body.id,
        "day": on,
        "organisation": body.organisation,
        "follows": body.orders.chair_follows,
    }


def _body_of(id: BodyId, rows: Sequence[Row[Any]]) -> Body:
    if not rows:
        raise LookupError(id)
    first = rows[0]
    return Body(
        id=id,
        name=first.body_name,
        organisation=first.organisation,
        orders=orders.read(first.orders or {}),
        secretariat=tuple(
            Secretary(person=person(row), title=row.title, since=row.keeps_since)
            for row in rows
            if row.title
        ),
        task=first.task,
        parent=first.parent or "",
        predecessor=first.predecessor or "",
        successor=first.successor or "",
        since=first.since,
        until=first.until,
    )


def _seats(
    rows: Iterable[Row[Any]],
) -> tuple[tuple[Seat, ...], tuple[Mandate, ...]]:
    """Take seats and mandates apart, which came in one row for each of the latter."""
    seats: dict[SeatId, Seat] = {}
    mandates: list[Mandate] = []
    for row in rows:
        if row.seat not in seats:
            seats[row.seat] = _seat(row)
        if row.rank:
            mandates.append(_mandate(row))
    return tuple(seats.values()), tuple(mandates)


def _seat(row: Row[Any]) -> Seat:
    return Seat(
        id=SeatId(row.seat),
        participant=row.whose,
        office=row.office,
        number=row.number,
        group=row.group,
        rights=Rights(
            attends=row.attends,
            speaks=row.speaks,
            proposes=row.proposes,
            votes=row.votes,
            basis=row.basis,
        ),
        weight=row.weight,
    )


def _mandate(row: Row[Any]) -> Mandate:
    return Mandate(
        seat=SeatId(row.seat),
        person=person(row),
        rank=Rank(row.rank),
        since=row.since,
    )


def _offices(body: Body, seats: Iterable[Seat]) -> frozenset[str]:
    """Tell which offices matter: participants have others, that give seats elsewhere.

    They are compared here: an SQLite knows no other capitals than those of English.
    """
    named = {seat.office.casefold() for seat in seats}
    return frozenset(named | {body.orders.stand_in_office.casefold()})


def _tenures(rows: Iterable[Row[Any]], offices: Collection[str]) -> Iterator[Tenure]:
    for row in rows:
        if row.office.casefold() in offices or leads_group(row.office):
            yield Tenure(
                participant=row.whose,
                office=row.office,
                person=person(row),
                manner=Manner(row.manner),
                since=row.since,
            )


def _contacts(rows: Iterable[Row[Any]]) -> tuple[Contact, ...]:
    """Read the participants' own secretariats, which came with each of their seats."""
    found = {row.whose: row for row in rows if row.contact_id}
    return tuple(map(_read_contact, found.values()))


def _read_contact(row: Row[Any]) -> Contact:
    contact = Person(
        id=PersonId(row.contact_id),
        name=row.contact_name,
        email=row.contact_email or "",
        phone=row.contact_phone,
        origin=row.contact_origin,
        slack=row.contact_slack,
    )
    return Contact(participant=row.whose, person=contact, answers=row.contact_answers)


def _listing(row: Row[Any]) -> Listing:
    return Listing(
        person=person(row),
        seat=SeatId(row.seat) if row.seat else None,
        participant=row.whose or "",
        group=row.group,
    )


def _terms(
    body: Body, rows: Iterable[Row[Any]]
) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """Tell a body's own terms from those of the body whose lead it follows."""
    found = [(row.body == body.id, _term(row)) for row in rows]
    own = tuple(term for is_own, term in found if is_own)
    return own, tuple(term for is_own, term in found if not is_own)


def _term(row: Row[Any]) -> Term:
    return Term(
        role=ChairRole(row.role),
        participant=row.whose,
        person=person(row) if row.id else None,
        until=row.until,
    )

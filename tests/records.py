"""The cast and their council in a database, under the ids that the builders gave."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection, Engine, Table, insert, select

from bot.body import Body, BodyId, Rank, Seat
from bot.meeting import Meeting, MeetingId, Status
from bot.office import Manner
from bot.person import Person
from bot.room.room import Room
from storage import Store, editions, meetings, orders
from storage import tables as t
from storage.database import writing
from tests.builders import CAST, a_body
from tests.engines import CALM, connected
from tests.templates import lay, put


def a_store(url: str, *, body: Body | None = None, patience: timedelta = CALM) -> Store:
    """Make the tables of an empty database, and keep the cast and one body there."""
    lay(url)
    engine = connected(url, patience=patience)
    with writing(engine) as db:
        keep_body(db, body or a_body())
    return Store(engine)


def keep(store: Store, *held: Meeting) -> tuple[Meeting, ...]:
    """Keep meetings of the body; they come back under the ids that they got."""
    with writing(store.engine) as db:
        return tuple(_kept(db, meeting) for meeting in held)


@contextmanager
def revising(engine: Engine) -> Iterator[Connection]:
    """Change rows of the roster by hand, so that everybody comes to know."""
    with writing(engine) as db:
        editions.renew(db)
        yield db


def id_of(meeting: Meeting | None) -> MeetingId:
    """Name a meeting that is sure to be there."""
    assert meeting
    return meeting.id


def _kept(db: Connection, meeting: Meeting) -> Meeting:
    """Plan a meeting and let it come as far as it has, as the house itself does."""
    bare = replace(meeting, uid="", roll={}, room=Room())
    planned = meetings.add(db, bare)
    if meeting.status is Status.PLANNED:
        return planned
    named = {"id": planned.id, "uid": planned.uid, "agenda": planned.agenda}
    return meetings.save(db, planned, replace(meeting, **named))  # type: ignore[arg-type]  # checked by the fields' own types


def keep_people(db: Connection, *people: Person) -> None:
    """Keep people: by default the cast, who are in Slack."""
    for person in people or CAST:
        put(
            db,
            t.people,
            person.id,
            name=person.name,
            email=person.email or None,
            phone=person.phone,
            origin=person.origin,
            slack=person.slack,
        )


def keep_body(db: Connection, body: Body) -> None:
    """Keep a body with all that makes it what it is, so that it comes back the same.

    Those who are in it and were not kept before are kept with it, and so are the bodies
    that it mentions, as nothing but names. A lead that follows another body's is not:
    that body has it.
    """
    editions.renew(db)
    _keep_strangers(db, body)
    fields = ("name", "organisation", "task", "since", "until")
    put(db, t.bodies, body.id, **{name: getattr(body, name) for name in fields})
    add(db, t.standing_orders, body=body.id, orders=orders.kept(body.orders))
    for position, secretary in enumerate(body.secretariat):
        who = {"person": secretary.person.id, "title": secretary.title}
        add(db, t.secretaries, body=body.id, position=position, **who)
    for position, seat in enumerate(body.seats, start=1):
        _keep_seat(db, body, seat, position)
    for leader in body.group_leaders:
        whose = participant_id(db, body.seats[0].participant)
        led = {"participant": whose, "office": "gruppeleder", "person": leader.id}
        add(db, t.tenures, manner=Manner.PERMANENT, **led)
    _keep_terms(db, body)
    _keep_kin(db, body)


def add(db: Connection, table: Table, **fields: object) -> int:
    """Add a row, and tell the id that it got."""
    added = db.execute(insert(table).values(fields).returning(table.c.id))
    id: int = added.scalar_one()
    return id


def participant_id(db: Connection, name: str) -> int:
    """Find a participant by name, or add a municipality that has it."""
    known = db.scalar(select(t.participants.c.id).where(t.participants.c.name == name))
    bare = {"kind": "municipality", "contact_answers": False}
    return known or add(db, t.participants, name=name, **bare)


def _keep_strangers(db: Connection, body: Body) -> None:
    known = set(db.scalars(select(t.people.c.id)))
    strangers = {who.id: who for who in _people(body) if who.id not in known}
    if strangers:
        keep_people(db, *(strangers[id] for id in sorted(strangers)))


def _people(body: Body) -> Iterator[Person]:
    yield from (secretary.person for secretary in body.secretariat)
    yield from (chair.person for chair in body.chairs if chair.person)
    yield from body.group_leaders
    for seat in body.seats:
        yield from (*seat.people, *([seat.contact] if seat.contact else []))


def _keep_seat(db: Connection, body: Body, seat: Seat, position: int) -> None:
    whose = participant_id(db, seat.participant)
    put(
        db,
        t.seats,
        seat.id,
        body=body.id,
        position=position,
        participant=whose,
        office=seat.office,
        number=seat.number,
        group=seat.group,
        attends=seat.rights.attends,
        speaks=seat.rights.speaks,
        proposes=seat.rights.proposes,
        votes=seat.rights.votes,
        basis=seat.rights.basis,
        weight=seat.weight,
    )
    if seat.contact:
        party = t.participants.update().where(t.participants.c.id == whose)
        answers = seat.contact_answers
        db.execute(party.values(contact=seat.contact.id, contact_answers=answers))
    _keep_holder(db, seat, whose)
    if seat.proxy:
        add(db, t.mandates, seat=seat.id, person=seat.proxy.id, rank=Rank.PROXY)
    for order, person in enumerate(seat.stand_ins):
        listed = {"seat": seat.id, "person": person.id, "group": ""}
        add(db, t.listings, body=body.id, position=order, **listed)


def _keep_holder(db: Connection, seat: Seat, whose: int) -> None:
    """Let somebody sit as they do: by name, in another's place, or by their office."""
    if seat.holder is None:
        return
    who = seat.holder.id
    if seat.is_ex_officio:
        held = {"participant": whose, "office": seat.office}
        add(db, t.tenures, **held, person=who, manner=seat.manner)
    else:
        rank = Rank.SUBSTITUTE if seat.is_substituted else Rank.HOLDER
        add(db, t.mandates, seat=seat.id, person=who, rank=rank)


def _keep_terms(db: Connection, body: Body) -> None:
    for chair in body.chairs:
        if not chair.follows:
            whose = participant_id(db, chair.participant)
            who = {"participant": whose, "person": chair.person and chair.person.id}
            add(db, t.terms, body=body.id, role=chair.role, until=chair.until, **who)


def _keep_kin(db: Connection, body: Body) -> None:
    """Add the bodies that a body mentions, and tie it to them."""
    kin = {
        "parent": _named(db, body, body.parent),
        "predecessor": _named(db, body, body.predecessor),
    }
    db.execute(t.bodies.update().where(t.bodies.c.id == body.id).values(kin))
    if after := _named(db, body, body.successor):
        ties = t.bodies.update().where(t.bodies.c.id == after)
        db.execute(ties.values(predecessor=body.id))


def _named(db: Connection, body: Body, name: str) -> BodyId | None:
    if not name:
        return None
    columns = {"organisation": body.organisation, "name": name}
    here = select(t.bodies.c.id).filter_by(**columns)
    return BodyId(db.scalar(here) or add(db, t.bodies, **columns))

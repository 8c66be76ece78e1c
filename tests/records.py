"""The cast and their council in a database, under the ids that the builders gave."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection, insert

from bot.body import Body, Rank, Seat
from bot.meeting import Meeting, MeetingId, Status
from storage import Store, bodies, connect, meetings
from storage import tables as t
from storage.database import CLICK, writing
from tests.builders import a_body
from tests.templates import lay, put


def a_store(
    url: str, *, body: Body | None = None, patience: timedelta = CLICK
) -> Store:
    """Make the tables of an empty database, and keep the cast and one body there."""
    lay(url)
    engine = connect(url, patience=patience)
    with writing(engine) as db:
        _keep_body(db, body or a_body())
    return Store(engine)


def keep(store: Store, *held: Meeting) -> tuple[Meeting, ...]:
    """Keep meetings of the body; they come back under the ids that they got."""
    with writing(store.engine) as db:
        return tuple(_kept(db, meeting) for meeting in held)


def id_of(meeting: Meeting | None) -> MeetingId:
    """Name a meeting that is sure to be there."""
    assert meeting
    return meeting.id


def _kept(db: Connection, meeting: Meeting) -> Meeting:
    """Plan a meeting and let it come as far as it has, as the house itself does."""
    bare = replace(meeting, uid="", roll={}, attendance={}, guests=())
    planned = meetings.add(db, bare)
    if meeting.status is Status.PLANNED:
        return planned
    return meetings.save(db, planned, replace(meeting, id=planned.id, uid=planned.uid))


def _keep_body(db: Connection, body: Body) -> None:
    names = {"name": body.name, "organisation": body.organisation}
    put(db, t.bodies, body.id, **names, orders=bodies.kept(body.orders))
    for position, seat in enumerate(body.seats, start=1):
        _keep_seat(db, body, seat, position)
    for position, secretary in enumerate(body.secretariat):
        add = insert(t.secretaries).values(
            body=body.id,
            person=secretary.person.id,
            position=position,
            title=secretary.title,
        )
        db.execute(add)


def _keep_seat(db: Connection, body: Body, seat: Seat, position: int) -> None:
    put(db, t.participants, position, name=seat.participant, kind="municipality")
    put(
        db,
        t.seats,
        seat.id,
        body=body.id,
        position=position,
        participant=position,
        office=seat.office,
        has_vote=seat.has_vote,
    )
    stand_ins = ((Rank.STAND_IN, person) for person in seat.stand_ins)
    sitters = ((Rank.HOLDER, seat.holder), (Rank.PROXY, seat.proxy), *stand_ins)
    for order, (rank, sitter) in enumerate(sitters):
        if sitter:
            mandate = {"seat": seat.id, "person": sitter.id, "rank": rank}
            db.execute(insert(t.mandates).values(**mandate, position=order))

"""Meetings, with the body as of their day and the roll that was called."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Row,
    Table,
    delete,
    insert,
    or_,
    select,
    update,
)

from bot import dates
from bot.agenda import Item, ItemKind
from bot.attendance import Attendance, Guest, Presence
from bot.body import Body, BodyId, Rank, SeatId
from bot.meeting import (
    Answer,
    Apology,
    Form,
    Meeting,
    MeetingId,
    Reason,
    Status,
    Summons,
)
from bot.person import PersonId
from storage import bodies, people
from storage import tables as t

#: How long after the meeting a note to the secretariat is kept.
NOTE_KEPT_FOR: Final = timedelta(days=30)

Fields = dict[str, Any]
Key = tuple[int, ...]


class Stale(Exception):  # noqa: N818  # a state of the record, not an error of anybody's
    """Someone else changed the meeting first."""


def load(db: Connection, id: MeetingId) -> Meeting:
    """Load a meeting as a whole, and keep others from changing it meanwhile.

    Raises:
        NoResultFound: when there is no such meeting.
    """
    row = db.execute(
        select(t.meetings).where(t.meetings.c.id == id).with_for_update()
    ).one()
    return _meeting(db, row)


def read(db: Connection, id: MeetingId) -> Meeting | None:
    """Load a meeting for looking at only."""
    query = select(t.meetings).where(t.meetings.c.id == id)
    row = db.execute(query).one_or_none()
    return _meeting(db, row) if row else None


def save(db: Connection, before: Meeting, after: Meeting) -> Meeting:
    """Write what differs.

    Raises:
        Stale: when the meeting has moved on since it was read.
    """
    after = replace(after, version=before.version + 1)
    here = (t.meetings.c.id == before.id, t.meetings.c.version == before.version)
    changed = db.execute(
        update(t.meetings).where(*here).values(**_fields(after)).returning(t.meetings.c.id)
    )
    if changed.one_or_none() is None:
        raise Stale
    _save_parts(db, before, after)
    return after


def add(db: Connection, meeting: Meeting) -> Meeting:
    """Write a meeting down for the first time, and give it its id."""
    fields = _fields(meeting) | {"body": meeting.body.id}
    id = db.execute(insert(t.meetings).values(**fields).returning(t.meetings.c.id))
    added = replace(meeting, id=MeetingId(id.scalar_one()))
    _save_parts(db, replace(added, agenda=()), added)
    return added


def of_body(db: Connection, body: Body) -> tuple[Meeting, ...]:
    """List a body's meetings by time, without rolls: enough to see what collides."""
    rows = db.execute(
        select(t.meetings)
        .where(t.meetings.c.body == body.id, t.meetings.c.status != Status.CANCELLED)
        .order_by(t.meetings.c.starts_at)
    )
    return tuple(_bare(row, body) for row in rows)


def of_person(
    db: Connection, person: PersonId, *, since: datetime
) -> tuple[Meeting, ...]:
    """List the meetings that concern a person and end after a moment, by time.

    Theirs are those they are called to, sit in the body of, or keep the books of.
    """
    seats = (
        select(t.seats.c.body)
        .join(t.mandates, t.mandates.c.seat == t.seats.c.id)
        .where(t.mandates.c.person == person, t.mandates.c.rank != Rank.STAND_IN)
    )
    kept = select(t.secretaries.c.body).where(t.secretaries.c.person == person)
    called = select(t.roll.c.meeting).where(t.roll.c.person == person)
    rows = db.execute(
        select(t.meetings)
        .where(
            t.meetings.c.ends_at > since,
            or_(
                t.meetings.c.body.in_(seats),
                t.meetings.c.body.in_(kept),
                t.meetings.c.id.in_(called),
            ),
        )
        .order_by(t.meetings.c.starts_at, t.meetings.c.id)
    ).all()
    return tuple(_meeting(db, row) for row in rows)


def previous(db: Connection, meeting: Meeting) -> Meeting | None:
    """Find the body's last meeting before this one that was not cancelled."""
    row = db.execute(
        select(t.meetings)
        .where(
            t.meetings.c.body == meeting.body.id,
            t.meetings.c.status == Status.CALLED,
            t.meetings.c.starts_at < meeting.starts_at,
        )
        .order_by(t.meetings.c.starts_at.desc())
        .limit(1)
    ).one_or_none()
    return _bare(row, meeting.body) if row else None


def last_number(db: Connection, meeting: Meeting) -> int:
    """Find the last case number that the body gave in the meeting's year."""
    start = dates.local(meeting.starts_at)
    new_year = start.replace(month=1, day=1, hour=0, minute=0, second=0, microsecond=0)
    numbers = (
        select(t.items.c.number)
        .join(t.meetings, t.meetings.c.id == t.items.c.meeting)
        .where(
            t.meetings.c.body == meeting.body.id,
            t.items.c.number.is_not(None),
            t.meetings.c.starts_at >= new_year,
            t.meetings.c.starts_at < new_year.replace(year=new_year.year + 1),
        )
        .order_by(t.items.c.number.desc())
        .limit(1)
    )
    return db.scalar(numbers) or 0


def _meeting(db: Connection, row: Row[Any]) -> Meeting:
    day = dates.local(row.starts_at).date()
    id = MeetingId(row.id)
    body = bodies.load(db, BodyId(row.body), on=day)
    bare = _bare(row, body)
    if bare.status is Status.PLANNED:
        return replace(bare, agenda=_agenda(db, id))
    return replace(
        bare,
        agenda=_agenda(db, id),
        roll=_roll(db, id),
        attendance=_attendance(db, id),
        guests=_guests(db, id),
    )


def _bare(row: Row[Any], body: Body) -> Meeting:
    return Meeting(
        id=MeetingId(row.id),
        body=body,
        title=row.title,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        place=row.place,
        form=Form(row.form),
        status=Status(row.status),
        answer_by=row.answer_by,
        sequence=row.sequence,
        stamped_at=row.stamped_at,
        version=row.version,
    )


def _fields(meeting: Meeting) -> Fields:
    return {
        "title": meeting.title,
        "starts_at": meeting.starts_at,
        "ends_at": meeting.ends_at,
        "place": meeting.place,
        "form": meeting.form,
        "status": meeting.status,
        "answer_by": meeting.answer_by,
        "sequence": meeting.sequence,
        "stamped_at": meeting.stamped_at,
        "version": meeting.version,
    }


def _agenda(db: Connection, id: MeetingId) -> tuple[Item, ...]:
    query = select(t.items).where(t.items.c.meeting == id)
    return tuple(
        Item(kind=ItemKind(row.kind), title=row.title, number=row.number)
        for row in db.execute(query.order_by(t.items.c.position))
    )


def _roll(db: Connection, id: MeetingId) -> Mapping[SeatId, tuple[Summons, ...]]:
    same = (
        t.notes.c.meeting == t.roll.c.meeting,
        t.notes.c.seat == t.roll.c.seat,
        t.notes.c.position == t.roll.c.position,
    )
    rows = db.execute(
        select(t.people, t.roll, t.notes.c.note)
        .select_from(t.roll)
        .join(t.people, t.people.c.id == t.roll.c.person)
        .outerjoin(t.notes, same[0] & same[1] & same[2])
        .where(t.roll.c.meeting == id)
        .order_by(t.roll.c.seat, t.roll.c.position)
    )
    roll: defaultdict[SeatId, tuple[Summons, ...]] = defaultdict(tuple)
    for row in rows:
        roll[SeatId(row.seat)] += (_summons(row),)
    return dict(roll)


def _summons(row: Row[Any]) -> Summons:
    apology = None
    if row.reason:
        apology = Apology(reason=Reason(row.reason), note=row.note or "")
    return Summons(
        person=people.person(row),
        rank=Rank(row.rank),
        answer=Answer(row.answer),
        apology=apology,
        called_at=row.called_at,
        answered_at=row.answered_at,
        answered_by=row.answered_by,
    )


def _attendance(db: Connection, id: MeetingId) -> Mapping[SeatId, Attendance]:
    rows = db.execute(select(t.attendance).where(t.attendance.c.meeting == id)).all()
    seen = people.loaded(db, {PersonId(row.person) for row in rows if row.person})
    return {
        SeatId(row.seat): Attendance(
            presence=Presence(row.presence),
            person=seen.get(row.person),
            arrived_at=row.arrived_at,
            left_at=row.left_at,
            in_part=row.in_part,
        )
        for row in rows
    }


def _guests(db: Connection, id: MeetingId) -> tuple[Guest, ...]:
    query = select(t.guests).where(t.guests.c.meeting == id)
    return tuple(
        Guest(name=row.name, capacity=row.capacity)
        for row in db.execute(query.order_by(t.guests.c.position))
    )


def _save_parts(db: Connection, before: Meeting, after: Meeting) -> None:
    parts = (
        (t.items, _items_rows),
        (t.roll, _roll_rows),
        (t.notes, _note_rows),
        (t.attendance, _attendance_rows),
        (t.guests, _guest_rows),
    )
    for table, rows in parts:
        _save_rows(db, table, dict(rows(before)), dict(rows(after)))


def _save_rows(
    db: Connection, table: Table, old: Mapping[Key, Fields], new: Mapping[Key, Fields]
) -> None:
    """Delete the rows that are gone or changed, and insert those that are new."""
    outdated = [key for key in old if new.get(key) != old[key]]
    for key in outdated:
        here = zip(table.primary_key.columns, key, strict=True)
        db.execute(delete(table).where(*(column == value for column, value in here)))
    added = [
        _keyed(table, key) | fields
        for key, fields in new.items()
        if old.get(key) != fields
    ]
    if added:
        db.execute(insert(table), added)


def _keyed(table: Table, key: Key) -> Fields:
    names = (column.name for column in table.primary_key.columns)
    return dict(zip(names, key, strict=True))


Rows = Iterator[tuple[Key, Fields]]


def _items_rows(meeting: Meeting) -> Rows:
    for position, item in enumerate(meeting.agenda):
        fields = {"kind": item.kind, "title": item.title, "number": item.number}
        yield (meeting.id, position), fields


def _roll_rows(meeting: Meeting) -> Rows:
    for key, summons in _called(meeting):
        yield (
            key,
            {
                "person": summons.person.id,
                "rank": summons.rank,
                "answer": summons.answer,
                "reason": summons.apology.reason if summons.apology else None,
                "called_at": summons.called_at,
                "answered_at": summons.answered_at,
                "answered_by": summons.answered_by,
            },
        )


def _note_rows(meeting: Meeting) -> Rows:
    until = meeting.ends_at + NOTE_KEPT_FOR
    for key, summons in _called(meeting):
        if summons.apology and summons.apology.note:
            yield key, {"note": summons.apology.note, "delete_after": until}


def _attendance_rows(meeting: Meeting) -> Rows:
    for seat, seen in meeting.attendance.items():
        yield (
            (meeting.id, seat),
            {
                "presence": seen.presence,
                "person": seen.person.id if seen.person else None,
                "arrived_at": seen.arrived_at,
                "left_at": seen.left_at,
                "in_part": seen.in_part,
            },
        )


def _guest_rows(meeting: Meeting) -> Rows:
    for position, guest in enumerate(meeting.guests):
        fields = {"name": guest.name, "capacity": guest.capacity}
        yield (meeting.id, position), fields


def _called(meeting: Meeting) -> Iterator[tuple[Key, Summons]]:
    for seat, summonses in meeting.roll.items():
        for position, summons in enumerate(summonses):
            yield (meeting.id, seat, position), summons



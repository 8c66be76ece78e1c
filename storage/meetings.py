"""Meetings, with the body as of their day: loaded whole, saved by what differs."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    insert,
    or_,
    select,
    update,
)

from bot import dates
from bot.body import Body, BodyId
from bot.due import next_due
from bot.errors import NoSuchMeeting
from bot.meeting import Form, Meeting, MeetingId, Status
from bot.person import PersonId
from storage import agenda, bodies, dispatches, editions, minutes, roll, room
from storage import tables as t
from storage.public import days, edition
from storage.rows import Fields

#: A meeting with the roster's mark, so that its body need not be asked for.
_MEETING: Final[Select[Any]] = select(t.meetings, editions.MARK)
_SEEN: Final[Select[Any]] = _MEETING.where(t.meetings.c.id == bindparam("id"))
_waiting = t.meetings.alias("waiting")
# On PostgreSQL a meeting that was waited for is as new as it can be, and all that is
# asked for with it as old as the wait. Whoever changes a roll with the roster changes
# the version, so that the mark of a meeting with two versions is not to be relied on.
_HELD = _SEEN.add_columns(
    select(_waiting.c.version)
    .where(_waiting.c.id == t.meetings.c.id)
    .scalar_subquery()
    .label("version_before")
).with_for_update(of=t.meetings)
#: What may change without the public seeing anything of it.
_UNSEEN: Final = {
    "answer_by",
    "cancelled_because",
    "minutes_at",
    "move_told_at",
    "moved_because",
    "reminders_stopped",
    "silence_told_at",
    "threats_told",
    "told_sequence",
    "version",
}
#: No meeting goes on for longer than this.
_LONGEST: Final = timedelta(days=7)
_SAVE = (
    update(t.meetings)
    .where(t.meetings.c.id == bindparam("here"))
    .where(t.meetings.c.version == bindparam("seen"))
    .returning(t.meetings.c.id)
)


class Stale(Exception):  # noqa: N818  # a state of the record, not an error of anybody's
    """Someone else changed the meeting first."""


def load(db: Connection, id: MeetingId) -> Meeting:
    """Load a meeting as a whole, and keep others from changing it meanwhile.

    Raises:
        NoSuchMeeting: when there is none.
    """
    row, _ = _held(db, id)
    # Who changes the roster holds meetings that they then let be, as nobody is called
    # yet. So the mark is asked for when the wait is over, for whoever calls them now.
    return _meeting(db, row, None)


def load_roll(db: Connection, id: MeetingId) -> Meeting:
    """Load as much of a meeting as answers are about, likewise.

    Agenda and room are left out, here and so in the record when it is
    saved: no answer changes them, and every click would wait for them.

    Raises:
        NoSuchMeeting: when there is none.
    """
    return _with_roll(db, *_held(db, id))


def read(db: Connection, id: MeetingId) -> Meeting | None:
    """Load a meeting for looking at only."""
    row = db.execute(_SEEN, {"id": id}).one_or_none()
    return _meeting(db, row, row.mark) if row else None


def save(db: Connection, before: Meeting, after: Meeting) -> Meeting:
    """Write what differs.

    Raises:
        Stale: when the meeting has moved on since it was read.
    """
    after = replace(after, version=before.version + 1)
    here = {"here": before.id, "seen": before.version}
    new = dict(_fields(after).items() - _fields(before).items())
    # Not by what differs: the body may go by other rules than when this was told last.
    due = {"next_due_at": next_due(after)}
    changed = db.execute(_SAVE, new | due | here)
    if changed.one_or_none() is None:
        raise Stale
    saved = _save_parts(db, before, after)
    if "starts_at" in new:
        days.keep(db, saved)
    if new.keys() - _UNSEEN or _treated(before) != _treated(after):
        edition.touch(db)
    return saved


def add(db: Connection, meeting: Meeting) -> Meeting:
    """Write a meeting down for the first time, and give it its id."""
    named = replace(meeting, uid=uuid4().hex)
    fields = _fields(named) | {
        "body": meeting.body.id,
        "uid": named.uid,
        "next_due_at": next_due(named),
    }
    id = db.execute(insert(t.meetings).values(**fields).returning(t.meetings.c.id))
    added = replace(named, id=MeetingId(id.scalar_one()))
    days.keep(db, added)
    edition.touch(db)
    return _save_parts(db, replace(added, agenda=()), added)


def _treated(meeting: Meeting) -> tuple[object, ...]:
    """Give what the record says of an agenda, and what was said of it when."""
    return meeting.agenda, meeting.dispatches, meeting.minutes.issues


def of_body(db: Connection, body: Body) -> tuple[Meeting, ...]:
    """List a body's meetings by time, without rolls: enough to see what collides."""
    rows = db.execute(
        select(t.meetings)
        .where(t.meetings.c.body == body.id, t.meetings.c.status != Status.CANCELLED)
        .order_by(t.meetings.c.starts_at)
    )
    return tuple(bare(row, body) for row in rows)


def on_day(db: Connection, day: date) -> tuple[Meeting, ...]:
    """List the meetings of a day, by the Oslo calendar."""
    return _between(db, day, day + timedelta(days=1))


def in_month(db: Connection, month: date) -> tuple[Meeting, ...]:
    """List the meetings of a month, by any day of it and by the Oslo calendar."""
    first = month.replace(day=1)
    return _between(db, first, (first + timedelta(days=31)).replace(day=1))


def _between(db: Connection, since: date, until: date) -> tuple[Meeting, ...]:
    """List the meetings from one midnight to another."""
    first, after = (
        datetime.combine(day, time(), tzinfo=dates.OSLO) for day in (since, until)
    )
    starts = t.meetings.c.starts_at
    return _listed(db, starts >= first, starts < after)


def of_person(
    db: Connection, person: PersonId, *, since: datetime
) -> tuple[Meeting, ...]:
    """List the meetings that concern a person and end after a moment, by time.

    Theirs are those they are called to, and those of bodies that they sit in, keep the
    books of, or may look at for others, on the day of the meeting.
    """
    perhaps = perhaps_of(db, person, since=since)
    found = _listed(db, t.meetings.c.ends_at > since, perhaps)
    return tuple(meeting for meeting in found if _concerns(meeting, person))


def kept_by(
    db: Connection, person: PersonId, *, since: datetime
) -> tuple[Meeting, ...]:
    """List the meetings of a person's books that end after a moment, by time.

    An earlier one is among them as long as a task that it gave is not done.
    """
    tasks = select(t.tasks.c.meeting).where(
        t.tasks.c.done_at.is_(None), t.tasks.c.is_withdrawn.is_(False)
    )
    theirs = bodies.of_person(db, person, since=since.date() - _LONGEST)
    waits = or_(t.meetings.c.ends_at > since, t.meetings.c.id.in_(tasks))
    found = _listed(db, t.meetings.c.body.in_(theirs), waits)
    return tuple(meeting for meeting in found if meeting.body.is_secretary(person))


def perhaps_of(
    db: Connection, person: PersonId, *, since: datetime
) -> ColumnElement[bool]:
    """Ask for meetings after a moment that may concern a person; each tells whether."""
    theirs = bodies.of_person(db, person, since=since.date() - _LONGEST)
    called = select(t.roll.c.meeting).where(t.roll.c.person == person)
    return or_(t.meetings.c.body.in_(theirs), t.meetings.c.id.in_(called))


def _concerns(meeting: Meeting, person: PersonId) -> bool:
    body = meeting.body
    members = (who for seat in body.seats for who in (seat.proxy, seat.holder) if who)
    return (
        body.is_secretary(person)
        or body.may_look(person)
        or any(who.id == person for who in members)
        or any(summons.person.id == person for _, summons in meeting.summonses())
    )


def last_number(db: Connection, meeting: Meeting) -> int:
    """Find the last case number that the body gave of the meeting's year."""
    numbers = (
        select(t.items.c.number)
        .join(t.meetings, t.meetings.c.id == t.items.c.meeting)
        .where(
            t.meetings.c.body == meeting.body.id,
            t.items.c.number.is_not(None),
            t.items.c.year == dates.local(meeting.starts_at).year,
        )
        .order_by(t.items.c.number.desc())
        .limit(1)
    )
    return db.scalar(numbers) or 0


def bare(row: Row[Any], body: Body) -> Meeting:
    """Make a meeting of its row alone, without agenda, roll and room."""
    return Meeting(
        id=MeetingId(row.id),
        uid=row.uid,
        body=body,
        title=row.title,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        place=row.place,
        form=Form(row.form),
        status=Status(row.status),
        answer_by=row.answer_by,
        reminders_stopped=row.reminders_stopped,
        silence_told_at=row.silence_told_at,
        threats_told=row.threats_told,
        minutes_at=row.minutes_at,
        moved_because=row.moved_because,
        cancelled_because=row.cancelled_because,
        sequence=row.sequence,
        told_sequence=row.told_sequence,
        move_told_at=row.move_told_at,
        stamped_at=row.stamped_at,
        version=row.version,
    )


def _listed(db: Connection, *which: ColumnElement[bool]) -> tuple[Meeting, ...]:
    order = (t.meetings.c.starts_at, t.meetings.c.id)
    rows = db.execute(_MEETING.where(*which).order_by(*order)).all()
    return tuple(_meeting(db, row, row.mark) for row in rows)


def _held(db: Connection, id: MeetingId) -> tuple[Row[Any], str | None]:
    """Hold a meeting; tell the roster's mark with it, when that came as late."""
    found = db.execute(_HELD, {"id": id}).one_or_none()
    if found is None:
        raise NoSuchMeeting
    return found, found.mark if found.version == found.version_before else None


def _meeting(db: Connection, row: Row[Any], mark: str | None) -> Meeting:
    called = _with_roll(db, row, mark)
    items = agenda.load(db, called.id, called.body.orders.language)
    if called.status is Status.PLANNED:
        return replace(called, agenda=items)
    return replace(
        called,
        agenda=items,
        room=room.load(db, called.id),
        dispatches=dispatches.load(db, called.id),
        minutes=minutes.load(db, called.id) if called.minutes_at else called.minutes,
    )


def _with_roll(db: Connection, row: Row[Any], mark: str | None) -> Meeting:
    day = dates.local(row.starts_at).date()
    found = bare(row, bodies.load(db, BodyId(row.body), on=day, mark=mark))
    if found.status is Status.PLANNED:
        return found
    return replace(found, roll=roll.load(db, found.id, found.body))


def _fields(meeting: Meeting) -> Fields:
    return {
        "title": meeting.title,
        "starts_at": meeting.starts_at,
        "ends_at": meeting.ends_at,
        "place": meeting.place,
        "form": meeting.form,
        "status": meeting.status,
        "answer_by": meeting.answer_by,
        "reminders_stopped": meeting.reminders_stopped,
        "silence_told_at": meeting.silence_told_at,
        "threats_told": meeting.threats_told,
        "minutes_at": meeting.minutes_at,
        "moved_because": meeting.moved_because,
        "cancelled_because": meeting.cancelled_because,
        "sequence": meeting.sequence,
        "told_sequence": meeting.told_sequence,
        "move_told_at": meeting.move_told_at,
        "stamped_at": meeting.stamped_at,
        "version": meeting.version,
    }


def _save_parts(db: Connection, before: Meeting, after: Meeting) -> Meeting:
    dispatches.save(db, before, after)
    minutes.save(db, before, after)
    roll.save(db, before, after)
    saved = agenda.save(db, before, after)
    room.save(db, before, saved)
    return saved

"""What is due: the meetings that the clock has something to do with by itself."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, select, update

from bot import due
from bot.act import Act, Door
from bot.meeting import Meeting, MeetingId
from storage import meetings, telling
from storage import tables as t
from storage.engagements import Engagements

#: How long a meeting is left alone that could not be dealt with.
RESPITE: Final = timedelta(hours=1)

_at = bindparam("at", type_=t.meetings.c.next_due_at.type)
_DUE: Final = (
    select(t.meetings.c.id)
    .where(t.meetings.c.next_due_at <= _at)
    .order_by(t.meetings.c.next_due_at, t.meetings.c.id)
)
_AWAITING: Final = (
    select(t.meetings.c.id)
    .where(t.meetings.c.next_due_at.is_not(None))
    .order_by(t.meetings.c.next_due_at, t.meetings.c.id)
)
_PUT_OFF: Final = (
    update(t.meetings)
    .where(t.meetings.c.id == bindparam("here"))
    .values(next_due_at=bindparam("next", type_=t.meetings.c.next_due_at.type))
)


def meetings_due(db: Connection, at: datetime) -> Sequence[MeetingId]:
    """List the meetings with which something is due, what has waited longest first."""
    return [MeetingId(id) for id in db.scalars(_DUE, {"at": at})]


def awaiting(db: Connection) -> tuple[Meeting, ...]:
    """List the meetings with which something will be done by itself, by and by."""
    found = (meetings.read(db, MeetingId(id)) for id in db.scalars(_AWAITING).all())
    return tuple(meeting for meeting in found if meeting)


def do(db: Connection, *, id: MeetingId, at: datetime) -> None:
    """Do what is due with a meeting, if no other worker has done it meanwhile.

    What is too late, or has to wait for the morning, is no longer looked at till then.
    """
    act = Act(by=None, at=at, door=Door.CLOCK)
    before = meetings.load(db, id)
    decided, events = due.do_due(before, act, Engagements(db, before))
    if events:
        after = meetings.save(db, before, decided)
        telling.tell(db, act, after, events)
    else:
        _put_off(db, id, due.next_due(before, since=at))


def leave(db: Connection, *, id: MeetingId, at: datetime) -> None:
    """Leave a meeting alone for a while that nothing can be done with."""
    _put_off(db, id, at + RESPITE)


def _put_off(db: Connection, id: MeetingId, until: datetime | None) -> None:
    db.execute(_PUT_OFF, {"here": id, "next": until})

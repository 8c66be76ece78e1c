"""The days that meetings have been on: an address that was given out leads there."""

from typing import Any, Final

from sqlalchemy import Connection, Select, select

from bot import dates
from bot.meeting import Meeting, MeetingId
from bot.public.record import Days
from storage import tables as t
from storage.upsert import insert_into

_DAYS: Final[Select[Any]] = select(
    t.meeting_days.c.meeting, t.meeting_days.c.day
).order_by(t.meeting_days.c.id)


def keep(db: Connection, meeting: Meeting) -> None:
    """Remember that a meeting is on its day, whatever becomes of it."""
    day = dates.local(meeting.starts_at).date()
    insert = insert_into(db, t.meeting_days).values(meeting=meeting.id, day=day)
    db.execute(insert.on_conflict_do_nothing())


def load(db: Connection) -> Days:
    """List every day of every meeting, in the order in which it came there."""
    return [(MeetingId(row.meeting), row.day) for row in db.execute(_DAYS)]

"""What a body's meetings have asked for, and is still to be done."""

from sqlalchemy import Connection, select

from bot.meeting import Meeting
from bot.person import PersonId
from bot.room.task import Task
from storage import people, room
from storage import tables as t


def open_before(db: Connection, meeting: Meeting) -> tuple[Task, ...]:
    """List what the body's earlier meetings asked for, the most urgent first.

    What was asked for in a closed case is left out, for agendas go out to the public.
    """
    item = (t.items.c.meeting == t.tasks.c.meeting) & (t.items.c.case == t.tasks.c.case)
    rows = db.execute(
        select(t.tasks)
        .join(t.meetings, t.meetings.c.id == t.tasks.c.meeting)
        .join(t.items, item)
        .where(
            t.items.c.exempt == "",
            t.meetings.c.body == meeting.body.id,
            t.meetings.c.starts_at < meeting.starts_at,
            t.tasks.c.done_at.is_(None),
            t.tasks.c.is_withdrawn.is_(False),
        )
        .order_by(t.tasks.c.by, t.tasks.c.meeting, t.tasks.c.number)
    ).all()
    known = people.loaded(db, {PersonId(row.person) for row in rows if row.person})
    return tuple(room.task(row, known) for row in rows)

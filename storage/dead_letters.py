"""What could not be delivered, for those who keep the books of the meeting."""

from sqlalchemy import Connection, func, select

from bot.meeting import MeetingId
from bot.person import PersonId
from storage import tables as t
from storage.outbox import State


def count(db: Connection, secretary: PersonId) -> int:
    """Count what did not arrive of the meetings whose books a person keeps."""
    kept = select(t.secretaries.c.body).where(t.secretaries.c.person == secretary)
    query = (
        select(func.count())
        .select_from(t.outbox)
        .join(t.meetings, t.meetings.c.id == t.outbox.c.meeting)
        .where(
            t.meetings.c.body.in_(kept),
            t.outbox.c.state.in_([State.DEAD, State.GONE]),
        )
    )
    return db.scalar(query) or 0


def names(db: Connection, id: MeetingId) -> tuple[str, ...]:
    """Name those whom something about a meeting did not reach."""
    query = (
        select(t.people.c.name)
        .join(t.outbox, t.outbox.c.to == t.people.c.id)
        .where(t.outbox.c.meeting == id, t.outbox.c.state.in_([State.DEAD, State.GONE]))
        .distinct()
        .order_by(t.people.c.name)
    )
    return tuple(db.scalars(query))

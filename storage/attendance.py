"""The attendance of a meeting: who sat in each seat, and the guests."""

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, select

from bot.attendance import Attendance, Guest, Presence
from bot.body import SeatId
from bot.meeting import Meeting, MeetingId
from bot.person import PersonId
from storage import people
from storage import tables as t
from storage.rows import Rows, save_difference

_SEEN = select(t.attendance).where(t.attendance.c.meeting == bindparam("meeting"))
_GUESTS = (
    select(t.guests)
    .where(t.guests.c.meeting == bindparam("meeting"))
    .order_by(t.guests.c.position)
)


def load(db: Connection, id: MeetingId) -> Mapping[SeatId, Attendance]:
    """Load what was seen in each seat."""
    rows = db.execute(_SEEN, {"meeting": id}).all()
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


def guests(db: Connection, id: MeetingId) -> tuple[Guest, ...]:
    """Load the guests, in the order in which they were written down."""
    return tuple(
        Guest(name=row.name, capacity=row.capacity)
        for row in db.execute(_GUESTS, {"meeting": id})
    )


def save(db: Connection, before: Meeting, after: Meeting) -> None:
    """Write what differs."""
    for table, rows in ((t.attendance, _rows), (t.guests, _guest_rows)):
        save_difference(db, table, dict(rows(before)), dict(rows(after)))


def _rows(meeting: Meeting) -> Rows:
    for seat, seen in meeting.attendance.items():
        fields = {
            "presence": seen.presence,
            "person": seen.person.id if seen.person else None,
            "arrived_at": seen.arrived_at,
            "left_at": seen.left_at,
            "in_part": seen.in_part,
        }
        yield (meeting.id, seat), fields


def _guest_rows(meeting: Meeting) -> Rows:
    for position, guest in enumerate(meeting.guests):
        fields = {"name": guest.name, "capacity": guest.capacity}
        yield (meeting.id, position), fields

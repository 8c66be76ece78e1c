"""The meeting plan of a body: its meetings, and the new ones among them."""

from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, select

from bot.body import BodyId
from bot.plan import UNSAVED, Plan
from storage import bodies, meetings
from storage import tables as t


def load(db: Connection, id: BodyId, *, on: date) -> Plan:
    """Load a body with its plan, and keep others from planning for it meanwhile."""
    hold(db, id)
    return read(db, id, on=on)


def hold(db: Connection, id: BodyId) -> None:
    """Keep others from planning for a body, and from numbering its cases, meanwhile."""
    db.execute(select(t.bodies.c.id).where(t.bodies.c.id == id).with_for_update())


def read(db: Connection, id: BodyId, *, on: date) -> Plan:
    """Load a body with its plan for looking at only."""
    body = bodies.load(db, id, on=on)
    return Plan(body=body, meetings=meetings.of_body(db, body))


def save(db: Connection, after: Plan) -> Plan:
    """Add the meetings that are new."""
    kept = tuple(
        meetings.add(db, meeting) if meeting.id == UNSAVED else meeting
        for meeting in after.meetings
    )
    return replace(after, meetings=kept)

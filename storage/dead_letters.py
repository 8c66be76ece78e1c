"""What could not be delivered, for those who keep the books of the meeting."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from bot import dates
from bot.dead_letters import Cause, DeadLetter
from bot.meeting import MeetingId
from bot.message import Kind
from bot.person import PersonId
from storage import outbox, people
from storage import tables as t
from storage.deliveries import TRIES
from storage.outbox import State


def count(db: Connection, secretary: PersonId, *, since: datetime) -> int:
    """Count what did not arrive of the meetings whose books a person keeps.

    Meetings that had ended by then are left out: nobody is told of them any more. A
    draft that is shown round is of no meeting yet, and counts until its year begins.
    """
    kept = select(t.secretaries.c.body).where(t.secretaries.c.person == secretary)
    whose = select(t.bodies.c.organisation).where(t.bodies.c.id.in_(kept))
    drafts = (
        select(func.count())
        .select_from(t.outbox)
        .join(t.plan_versions, t.plan_versions.c.id == t.outbox.c.plan)
        .where(
            t.outbox.c.meeting.is_(None),
            t.plan_versions.c.organisation.in_(whose),
            t.plan_versions.c.year > dates.local(since).year,
            outbox.IS_GIVEN_UP,
        )
    )
    query = (
        select(func.count())
        .select_from(t.outbox)
        .join(t.meetings, t.meetings.c.id == t.outbox.c.meeting)
        .where(
            t.meetings.c.body.in_(kept),
            t.meetings.c.ends_at > since,
            outbox.IS_GIVEN_UP,
        )
    )
    return (db.scalar(query) or 0) + (db.scalar(drafts) or 0)


def of_meeting(db: Connection, id: MeetingId) -> tuple[DeadLetter, ...]:
    """List what did not arrive of a meeting, by whom it was meant for."""
    return _listed(db, t.outbox.c.meeting == id)


def of_plan(db: Connection, organisation: str, year: int) -> tuple[DeadLetter, ...]:
    """List what did not arrive of a year's plan, by whom it was meant for."""
    return _listed(db, outbox.of_plan(organisation, year))


def _listed(db: Connection, here: ColumnElement[bool]) -> tuple[DeadLetter, ...]:
    given_up = (t.outbox.c.kind, t.outbox.c.state, t.outbox.c.attempts)
    query: Select[Any] = (
        select(*people.COLUMNS, *given_up)
        .join(t.outbox, t.outbox.c.to == t.people.c.id)
        .where(here, outbox.IS_GIVEN_UP)
        .order_by(t.people.c.name, t.outbox.c.id)
    )
    return tuple(
        DeadLetter(kind=Kind(row.kind), to=people.person(row), cause=_cause(row))
        for row in db.execute(query)
    )


def _cause(row: Row[Any]) -> Cause:
    if row.state == State.GONE:
        return Cause.NOT_FOUND if row.slack else Cause.NOT_IN_SLACK
    return Cause.NO_ANSWER if row.attempts >= TRIES else Cause.REFUSED

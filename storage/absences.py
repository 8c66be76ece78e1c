"""Days on which people are away, as they are kept."""

from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from bot.absence import Absence
from bot.act import Act
from bot.meeting import AbsenceId, Reason
from bot.person import PersonId
from bot.seat_errors import NoSuchAbsence
from storage import tables as t

_OF_PERSON: Final[Select[Any]] = (
    select(t.absences)
    .where(
        t.absences.c.person == bindparam("person"),
        t.absences.c.until >= bindparam("today", type_=t.absences.c.until.type),
        t.absences.c.withdrawn_at.is_(None),
    )
    .order_by(t.absences.c.since, t.absences.c.id)
)


def of_person(db: Connection, person: PersonId, *, today: date) -> tuple[Absence, ...]:
    """List the days that somebody is away and that are not over, by time."""
    rows = db.execute(_OF_PERSON, {"person": person, "today": today})
    return tuple(read(row) for row in rows)


def add(db: Connection, act: Act, absence: Absence) -> Absence:
    """Keep that somebody is away."""
    new = insert(t.absences).values(
        person=absence.person,
        since=absence.since,
        until=absence.until,
        reason=absence.reason,
        told_at=act.at,
        told_by=act.by,
    )
    return read(db.execute(new.returning(t.absences)).one())


def withdraw(db: Connection, act: Act, id: AbsenceId) -> Absence:
    """Let it no longer hold that somebody is away.

    Raises:
        NoSuchAbsence: when there is none of theirs.
    """
    theirs = update(t.absences).where(
        t.absences.c.id == id,
        t.absences.c.person == act.by,
        t.absences.c.withdrawn_at.is_(None),
    )
    withdrawn = theirs.values(withdrawn_at=act.at).returning(t.absences)
    if row := db.execute(withdrawn).one_or_none():
        return read(row)
    raise NoSuchAbsence


def read(row: Row[Any]) -> Absence:
    """Read an absence from a row of the table, or from the columns of one."""
    return Absence(
        id=AbsenceId(row.id),
        person=PersonId(row.person),
        since=row.since,
        until=row.until,
        reason=Reason(row.reason) if row.reason else None,
    )

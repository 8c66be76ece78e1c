"""People: found again by e-mail or Slack user, added when a member names a new one."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, select

from bot.person import Person, PersonId
from storage import tables as t
from storage.upsert import insert_into

Fields = Row[Any]

#: What is told of a person, wherever their row is read together with others.
COLUMNS: Final = (
    t.people.c.id,
    t.people.c.name,
    t.people.c.email,
    t.people.c.phone,
    t.people.c.origin,
    t.people.c.slack,
)
_PERSON: Final[Select[Any]] = select(*COLUMNS)
_BY_ID = _PERSON.where(t.people.c.id == bindparam("id"))
_BY_SLACK = _PERSON.where(t.people.c.slack == bindparam("slack"))
_BY_EMAIL = _PERSON.where(t.people.c.email == bindparam("email"))


def person(row: Fields) -> Person:
    """Read a person from a row of the table."""
    return Person(
        id=PersonId(row.id),
        name=row.name,
        email=row.email or "",
        phone=row.phone,
        origin=row.origin,
        slack=row.slack,
    )


def load(db: Connection, id: PersonId) -> Person | None:
    """Find a person by id."""
    row = db.execute(_BY_ID, {"id": id}).one_or_none()
    return person(row) if row else None


def by_slack(db: Connection, user: str) -> Person | None:
    """Find a person by their Slack user."""
    row = db.execute(_BY_SLACK, {"slack": user}).one_or_none()
    return person(row) if row else None


def by_email(db: Connection, email: str) -> Person | None:
    """Find a person by e-mail, whatever its case."""
    row = db.execute(_BY_EMAIL, {"email": email.strip().lower()}).one_or_none()
    return person(row) if row else None


def loaded(db: Connection, ids: set[PersonId]) -> Mapping[PersonId, Person]:
    """Find several people at once."""
    if not ids:
        return {}
    rows = db.execute(select(t.people).where(t.people.c.id.in_(ids)))
    return {PersonId(row.id): person(row) for row in rows}


def add(db: Connection, newcomer: Person) -> Person:
    """Add somebody, or find them again when the e-mail or Slack user is known."""
    if known := _known(db, newcomer):
        return known
    fields = {
        "name": newcomer.name,
        "email": newcomer.email.strip().lower() or None,
        "phone": newcomer.phone,
        "origin": newcomer.origin,
        "slack": newcomer.slack,
    }
    insert = insert_into(db, t.people).values(**fields).on_conflict_do_nothing()
    added = db.execute(insert.returning(t.people)).one_or_none()
    # Who is not added was added by another at this very moment, and is known by now.
    return person(added) if added else add(db, newcomer)


def _known(db: Connection, newcomer: Person) -> Person | None:
    found = by_slack(db, newcomer.slack) if newcomer.slack else None
    if found or not newcomer.email:
        return found
    return by_email(db, newcomer.email)

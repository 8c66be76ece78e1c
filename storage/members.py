"""The workspace's members, as Slack last told, and which person each of them is."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from bot.person import UNKNOWN, Person, PersonId
from storage import outbox, people
from storage import tables as t


@dataclass(frozen=True, kw_only=True)
class Member:
    """One user of the Slack workspace."""

    slack: str
    name: str
    email: str | None
    is_deleted: bool = False


def keep(db: Connection, members: Iterable[Member]) -> None:
    """Remember who is in the workspace, and link those whom an e-mail makes known."""
    for member in members:
        fields = {
            "name": member.name,
            "email": member.email.lower() if member.email else None,
            "is_deleted": member.is_deleted,
        }
        here = t.members.c.slack == member.slack
        changed = db.execute(
            update(t.members).where(here).values(**fields).returning(t.members.c.slack)
        )
        if changed.one_or_none() is None:
            db.execute(t.members.insert().values(slack=member.slack, **fields))
    link(db)


def link(db: Connection) -> None:
    """Give people the Slack user with their e-mail; those who left lose theirs.

    The e-mail of a Slack user is vouched for by the workspace's administrators. Whoever
    was known by a Slack user that has another's e-mail now, is known by it no longer.
    """
    gone = select(t.members.c.slack).where(t.members.c.is_deleted)
    db.execute(update(t.people).where(t.people.c.slack.in_(gone)).values(slack=None))
    matches = db.execute(
        select(t.people.c.id, t.members.c.slack)
        .join(t.members, t.members.c.email == t.people.c.email)
        .where(t.people.c.slack.is_(None), ~t.members.c.is_deleted)
    ).all()
    for id, slack in matches:
        db.execute(update(t.people).where(t.people.c.slack == slack).values(slack=None))
        db.execute(update(t.people).where(t.people.c.id == id).values(slack=slack))
        outbox.welcome(db, PersonId(id))


def person_of(db: Connection, slack: str) -> Person | None:
    """Find the person behind a Slack user; add them if the workspace knows them."""
    if known := people.by_slack(db, slack):
        return known
    query = select(t.members).where(t.members.c.slack == slack, ~t.members.c.is_deleted)
    member = db.execute(query).one_or_none()
    if member is None:
        return None
    newcomer = Person(
        id=UNKNOWN, name=member.name, email=member.email or "", slack=slack
    )
    return people.add(db, newcomer)

"""The workspace's members, as Slack last told, and which person each of them is."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Final

from sqlalchemy import ColumnElement, Connection, exists, select, update

from bot.person import UNKNOWN, Person, PersonId
from storage import editions, outbox, people
from storage import tables as t
from storage.upsert import insert_into

#: Those whose Slack user is no longer in the workspace.
_LEFT: Final = (
    select(t.people.c.id)
    .join(t.members, t.members.c.slack == t.people.c.slack)
    .where(t.members.c.is_deleted)
)
#: Those who are in the workspace by an e-mail that is theirs.
_FOUND: Final = (
    select(t.people.c.id, t.members.c.slack)
    .join(t.members, t.members.c.email == t.people.c.email)
    .where(t.people.c.slack.is_(None), ~t.members.c.is_deleted)
)


@dataclass(frozen=True, kw_only=True)
class Member:
    """One user of the Slack workspace."""

    slack: str
    name: str
    email: str | None
    is_deleted: bool = False


def keep(db: Connection, members: Iterable[Member]) -> None:
    """Remember who is in the workspace, and link those whom an e-mail makes known."""
    unique = {member.slack: member for member in members}
    # In one order for everybody, or two who keep at once would wait for each other.
    rows = [asdict(_tidied(unique[slack])) for slack in sorted(unique)]
    if rows:
        insert = insert_into(db, t.members)
        told = {name: insert.excluded[name] for name in ("name", "email", "is_deleted")}
        here = [t.members.c.slack]
        db.execute(insert.on_conflict_do_update(index_elements=here, set_=told), rows)
    link(db)


def link(db: Connection) -> None:
    """Give people the Slack user with their e-mail; those who left lose theirs.

    The e-mail of a Slack user is vouched for by the workspace's administrators. Whoever
    was known by a Slack user that has another's e-mail now, is known by it no longer.
    """
    if left := db.scalars(_LEFT).all():
        editions.renew(db)
        _let_go(db, t.people.c.id.in_(left))
    found = db.execute(_FOUND).all()
    if found:
        editions.renew(db)
    for id, slack in found:
        join(db, PersonId(id), slack)


def join(db: Connection, id: PersonId, slack: str) -> None:
    """Let a person be known by a Slack user from now on, and nobody else by it."""
    _let_go(db, t.people.c.slack == slack)
    db.execute(update(t.people).where(t.people.c.id == id).values(slack=slack))
    outbox.welcome(db, id)


def part(db: Connection, readdressed: Iterable[PersonId]) -> None:
    """Part those whose e-mail was corrected from a Slack user that has another one."""
    theirs = exists().where(
        t.members.c.slack == t.people.c.slack, t.members.c.email == t.people.c.email
    )
    if ids := sorted(readdressed):
        _let_go(db, t.people.c.id.in_(ids) & ~theirs)


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


def add(db: Connection, newcomer: Person) -> Person:
    """Add somebody by their e-mail, as the Slack user that has it, if there is one."""
    here = (t.members.c.email == newcomer.email.lower(), ~t.members.c.is_deleted)
    slack = db.scalar(select(t.members.c.slack).where(*here).limit(1))
    return people.add(db, replace(newcomer, slack=slack))


def _tidied(member: Member) -> Member:
    return replace(member, email=member.email.lower() if member.email else None)


def _let_go(db: Connection, who: ColumnElement[bool]) -> None:
    """Part people from their Slack user, and from the conversation with that user.

    Or what is meant for them would be said to whoever has that conversation.
    """
    db.execute(update(t.people).where(who).values(slack=None, channel=None))

"""Calendar subscriptions: secret addresses of people, kept only as their hashes."""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    bindparam,
    insert,
    select,
    update,
)

from bot.body import BodyId
from bot.meeting import MeetingId
from bot.orders import Language
from bot.person import PersonId
from bot.subscription import Scope, Subscription, name_of, offered
from storage import bodies, editions, meetings
from storage import tables as t
from storage.among import among

#: 160 bits: far beyond guessing, and short enough for every calendar's address field.
TOKEN_BYTES: Final = 20
_HOLD = (
    select(t.people.c.id)
    .where(t.people.c.id == bindparam("person"))
    # Nothing that refers to the person has to wait.
    .with_for_update(key_share=True)
)
_TOUCH = {
    dialect: update(t.feeds)
    .where(among(dialect, t.feeds.c.person, "people"))
    .values(version=t.feeds.c.version + 1)
    for dialect in ("sqlite", "postgresql")
}


@dataclass(frozen=True, kw_only=True)
class Feed:
    """One address: what it shows, and how new that is."""

    id: int
    subscription: Subscription
    version: int
    created_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Followed:
    """What is known of a calendar before any of its meetings is looked at."""

    is_allowed: bool
    #: The mark of the roster that all of it was seen under.
    mark: str = ""
    #: What it is called, and the language that its owner is spoken to in.
    name: str = ""
    language: Language = Language.BOKMAL
    #: The meetings that it may show, by time, each with its version.
    versions: tuple[tuple[MeetingId, int], ...] = ()


def issue(db: Connection, subscription: Subscription, at: datetime) -> str:
    """Make a new address for a subscription; the old one stops. Return the token."""
    # One at a time, or two who ask at once would leave two addresses that work.
    db.execute(_HOLD, {"person": subscription.person})
    fields = _fields(subscription)
    db.execute(update(t.feeds).where(*_live(subscription)).values(revoked_at=at))
    token = secrets.token_urlsafe(TOKEN_BYTES)
    db.execute(
        insert(t.feeds).values(
            **fields, token_hash=hashed(token), version=1, created_at=at
        )
    )
    return token


def find(db: Connection, token: str) -> Feed | None:
    """Find a subscription by its token, also a revoked one."""
    query = select(t.feeds).where(t.feeds.c.token_hash == hashed(token))
    row = db.execute(query).one_or_none()
    return _feed(row) if row else None


def current(db: Connection, subscription: Subscription) -> Feed | None:
    """Find the address of a subscription that works, if there is one."""
    row = db.execute(select(t.feeds).where(*_live(subscription))).one_or_none()
    return _feed(row) if row else None


def offers(db: Connection, person: PersonId, *, on: date) -> tuple[Subscription, ...]:
    """List what a person may follow on a day."""
    found = sorted(bodies.of_person(db, person, since=on))
    here = (bodies.load(db, id, on=on) for id in found)
    contact_for = db.scalars(
        select(t.participants.c.name)
        .where(t.participants.c.contact == person)
        .order_by(t.participants.c.name)
    )
    return offered(
        person, [b for b in here if b.exists_on(on)], contact_for=contact_for.all()
    )


def followed(
    db: Connection, subscription: Subscription, *, since: datetime, on: date
) -> Followed:
    """Look at what a calendar may show, and whether its owner still may see it."""
    body = subscription.body and bodies.load(db, subscription.body, on=on)
    language = bodies.spoken_by(db, subscription.person, on=on)
    of_body = f"{body.name}, {body.organisation}" if body else ""
    return Followed(
        mark=editions.mark(db),
        is_allowed=subscription in offers(db, subscription.person, on=on),
        name=name_of(subscription, language, of_body),
        language=language,
        versions=_versions(db, subscription, since),
    )


def touch(db: Connection, people: Iterable[PersonId]) -> None:
    """Mark the subscriptions of some people as having new content."""
    db.execute(_TOUCH[db.dialect.name], {"people": sorted(people)})


def touch_all(db: Connection) -> None:
    """Mark all subscriptions as having new content, whoever's they are."""
    db.execute(update(t.feeds).values(version=t.feeds.c.version + 1))


def hashed(token: str) -> bytes:
    """Give what is kept of a token."""
    return hashlib.sha256(token.encode()).digest()


def _versions(
    db: Connection, subscription: Subscription, since: datetime
) -> tuple[tuple[MeetingId, int], ...]:
    rows = db.execute(
        select(t.meetings.c.id, t.meetings.c.version)
        .join(t.bodies, t.bodies.c.id == t.meetings.c.body)
        .where(t.meetings.c.ends_at > since, _perhaps(db, subscription, since))
        .order_by(t.meetings.c.starts_at, t.meetings.c.id)
    )
    return tuple((MeetingId(row.id), row.version) for row in rows)


def _perhaps(
    db: Connection, subscription: Subscription, since: datetime
) -> ColumnElement[bool]:
    """Ask for meetings that may be of a subscription; each tells itself whether."""
    match subscription.scope:
        case Scope.BODY:
            return t.meetings.c.body == subscription.body
        case Scope.COOPERATION:
            return t.bodies.c.organisation == subscription.of
        case Scope.PARTICIPANT:
            return t.meetings.c.body.in_(
                select(t.seats.c.body)
                .join(t.participants, t.participants.c.id == t.seats.c.participant)
                .where(t.participants.c.name == subscription.of)
            )
    return meetings.perhaps_of(db, subscription.person, since=since)


def _live(subscription: Subscription) -> list[ColumnElement[bool]]:
    """Ask for the address of a subscription that works."""
    same = (t.feeds.c[name] == value for name, value in _fields(subscription).items())
    return [*same, t.feeds.c.revoked_at.is_(None)]


def _fields(subscription: Subscription) -> dict[str, Any]:
    return {
        "person": subscription.person,
        "scope": subscription.scope,
        "body": subscription.body,
        "of": subscription.of,
    }


def _feed(row: Row[Any]) -> Feed:
    return Feed(
        id=row.id,
        subscription=Subscription(
            person=PersonId(row.person),
            scope=Scope(row.scope),
            body=BodyId(row.body) if row.body else None,
            of=row.of,
        ),
        version=row.version,
        created_at=row.created_at,
        revoked_at=row.revoked_at,
    )

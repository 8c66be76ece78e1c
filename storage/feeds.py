"""Calendar subscriptions: a secret address for each person, kept only as its hash."""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from bot.person import PersonId
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
    """One subscription: whose it is, and how new its content is."""

    id: int
    person: PersonId
    version: int
    created_at: datetime
    revoked_at: datetime | None = None


def issue(db: Connection, person: PersonId, at: datetime) -> str:
    """Make a new address for a person; the old one stops. Return the token, once."""
    # One at a time, or two who ask at once would leave two addresses that work.
    db.execute(_HOLD, {"person": person})
    live = (t.feeds.c.person == person, t.feeds.c.revoked_at.is_(None))
    db.execute(update(t.feeds).where(*live).values(revoked_at=at))
    token = secrets.token_urlsafe(TOKEN_BYTES)
    db.execute(
        insert(t.feeds).values(
            person=person, token_hash=hashed(token), version=1, created_at=at
        )
    )
    return token


def find(db: Connection, token: str) -> Feed | None:
    """Find a subscription by its token, also a revoked one."""
    query = select(t.feeds).where(t.feeds.c.token_hash == hashed(token))
    row = db.execute(query).one_or_none()
    return _feed(row) if row else None


def current(db: Connection, person: PersonId) -> Feed | None:
    """Find a person's address that works, if they have one."""
    query = select(t.feeds).where(
        t.feeds.c.person == person, t.feeds.c.revoked_at.is_(None)
    )
    row = db.execute(query).one_or_none()
    return _feed(row) if row else None


def touch(db: Connection, people: Iterable[PersonId]) -> None:
    """Mark the subscriptions of some people as having new content."""
    db.execute(_TOUCH[db.dialect.name], {"people": sorted(people)})


def touch_all(db: Connection) -> None:
    """Mark all subscriptions as having new content, whoever's they are."""
    db.execute(update(t.feeds).values(version=t.feeds.c.version + 1))


def _feed(row: Row[Any]) -> Feed:
    return Feed(
        id=row.id,
        person=PersonId(row.person),
        version=row.version,
        created_at=row.created_at,
        revoked_at=row.revoked_at,
    )


def hashed(token: str) -> bytes:
    """Give what is kept of a token."""
    return hashlib.sha256(token.encode()).digest()

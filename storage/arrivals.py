"""Those who are found in Slack get what waits for them, and what they never had."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Select,
    Update,
    and_,
    bindparam,
    or_,
    select,
)

from bot.meeting import MeetingId, Status
from bot.message import Kind
from bot.person import PersonId
from bot.telling import arrived
from storage import meetings, outbox
from storage import tables as t
from storage.among import among
from storage.upsert import DIALECTS


def welcome(db: Connection, slack: Sequence[str], at: datetime) -> None:
    """Send Slack users what was asked for while they were gone, and missing cards."""
    db.execute(_WAITING[db.dialect.name], {"found": list(slack), "at": at})
    without = defaultdict[MeetingId, set[PersonId]](set)
    for row in db.execute(_WITHOUT_CARD[db.dialect.name], {"found": slack, "at": at}):
        without[MeetingId(row.meeting)].add(PersonId(row.person))
    for id, people in sorted(without.items()):
        if meeting := meetings.read(db, id):
            outbox.put(db, arrived(meeting, people), at)


_at = bindparam("at", type_=t.meetings.c.starts_at.type)
_has_card = and_(
    t.outbox.c.meeting == t.roll.c.meeting,
    t.outbox.c.to == t.roll.c.person,
    t.outbox.c.kind == Kind.CARD,
)


def _waiting(dialect: str) -> Update:
    """Try what was asked for since it was given up, and is about nothing past."""
    found = select(t.people.c.id).where(among(dialect, t.people.c.slack, "found"))
    ahead = select(t.meetings.c.id).where(t.meetings.c.ends_at > _at)
    return outbox.REVIVE.where(
        outbox.IS_MISSED,
        t.outbox.c.to.in_(found),
        or_(t.outbox.c.meeting.in_(ahead), t.outbox.c.meeting.is_(None)),
    )


def _without_card(dialect: str) -> Select[Any]:
    """Find who is called to a meeting ahead and has never had a card of it."""
    return (
        select(t.roll.c.meeting, t.roll.c.person)
        .join(t.meetings, t.meetings.c.id == t.roll.c.meeting)
        .join(t.people, t.people.c.id == t.roll.c.person)
        .outerjoin(t.outbox, _has_card)
        .where(
            t.meetings.c.status == Status.CALLED,
            t.meetings.c.starts_at > _at,
            among(dialect, t.people.c.slack, "found"),
            t.outbox.c.id.is_(None),
        )
    )


_WAITING: Final = {dialect: _waiting(dialect) for dialect in DIALECTS}
_WITHOUT_CARD: Final = {dialect: _without_card(dialect) for dialect in DIALECTS}

"""What is to be said: put down with the change that calls for it, delivered later."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import uuid4

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Update,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
    update,
)

from bot.meeting import MeetingId
from bot.message import Kind, Message
from bot.message_kind import LIVE, TO_ALL
from bot.person import PersonId
from bot.planning.version import VersionId
from bot.progress import Progress
from storage import tables as t
from storage.among import among
from storage.upsert import DIALECTS, Insert, insert_for


class State(StrEnum):
    """How far a message has come."""

    PENDING = "pending"
    SENT = "sent"
    #: There was nothing left to say.
    DROPPED = "dropped"
    #: Given up: it can't be said, or Slack never answered.
    DEAD = "dead"
    #: Given up: there is nobody to deliver it to.
    GONE = "gone"


#: Whoever keeps the meeting's books is told of it, and can have it tried anew.
IS_GIVEN_UP: Final = t.outbox.c.state.in_([State.DEAD, State.GONE])


#: Asked for again after it was given up, because there was nobody to deliver it to.
IS_MISSED: Final = (t.outbox.c.state == State.GONE) & (
    t.outbox.c.next_try_at > t.outbox.c.finished_at
)


def put(db: Connection, messages: Iterable[Message], at: datetime) -> None:
    """Ask for messages in the transaction of the change that calls for them.

    A message exists once, by its key. Asked for again, a live one is shown anew, or
    waits until its recipient is found; any other was said already, and not repeated.
    """
    unique: dict[str, Message] = {}
    for message in messages:
        if not (message.only_if_shown and message.key in unique):
            unique[message.key] = message
    asked = sorted(unique.values(), key=_place)
    rows = [_row(message, at) for message in asked if not message.only_if_shown]
    if rows:
        db.execute(_PUT[db.dialect.name], rows)
    seen = [message.key for message in asked if message.only_if_shown]
    if seen:
        db.execute(_REFRESH[db.dialect.name], {"keys": seen, "at": at})


def _place(message: Message) -> tuple[bool, str]:
    """Place a message in the one order that all use, or two would wait for each other.

    The overview goes first: it shows how far all that comes behind it has got.
    """
    return message.kind is not Kind.OVERVIEW, message.key


def revive(db: Connection, meeting: MeetingId, at: datetime) -> int:
    """Try anew all that was given up of a meeting; tell how much that is."""
    return _revive(db, t.outbox.c.meeting == meeting, at)


def revive_plan(db: Connection, organisation: str, year: int, at: datetime) -> int:
    """Try anew all that was given up of a year's plan; tell how much that is."""
    return _revive(db, of_plan(organisation, year), at)


def of_plan(organisation: str, year: int) -> ColumnElement[bool]:
    """Ask whether a message is about any version of a year's plan."""
    versions = select(t.plan_versions.c.id).where(
        t.plan_versions.c.organisation == organisation, t.plan_versions.c.year == year
    )
    return t.outbox.c.plan.in_(versions)


def welcome(db: Connection, person: PersonId) -> None:
    """Try anew at once what a person could not get, now that they are in Slack."""
    here = (t.outbox.c.to == person) & (t.outbox.c.state == State.GONE)
    at_once = {**_AGAIN, "next_try_at": t.outbox.c.created_at}
    db.execute(update(t.outbox).where(here).values(at_once))


def progress(db: Connection, meeting: MeetingId) -> Progress:
    """Count those whom a meeting's notice and news go to, by what became of them."""
    waits = (t.outbox.c.state == State.PENDING) & (t.outbox.c.shown == 0)
    lost = t.outbox.c.state.in_([State.DEAD, State.GONE])
    of_meeting = t.outbox.c.meeting == meeting, t.outbox.c.kind.in_(sorted(TO_ALL))
    to = select(
        t.outbox.c.to,
        func.max(case((waits, 1), else_=0)).label("waits"),
        func.max(case((lost, 1), else_=0)).label("lost"),
    )
    each = to.where(*of_meeting).group_by(t.outbox.c.to).subquery()
    row = db.execute(
        select(
            func.count().label("people"),
            func.coalesce(func.sum(each.c.waits), 0).label("waiting"),
            func.coalesce(
                func.sum(case((each.c.waits == 0, each.c.lost), else_=0)), 0
            ).label("lost"),
        ).select_from(each)
    ).one()
    return Progress(people=row.people, waiting=row.waiting, lost=row.lost)


def unheard(db: Connection, message: Message) -> frozenset[str]:
    """Tell what messages like one were about that did not reach the same person."""
    alike = (
        t.outbox.c.meeting == message.meeting,
        t.outbox.c.to == message.to,
        t.outbox.c.kind == message.kind,
        t.outbox.c.state != State.SENT,
    )
    return frozenset(db.scalars(select(t.outbox.c.about).where(*alike)))


def oldest_due(db: Connection, at: datetime) -> timedelta:
    """Tell how long the message that has waited longest has been due."""
    # Word for word as in the index of what is due, or it would not be used.
    waiting = t.outbox.c.state == literal_column("'pending'")
    oldest = db.scalar(select(func.min(t.outbox.c.next_try_at)).where(waiting))
    return max(at - oldest, timedelta()) if oldest else timedelta()


def is_any_due(db: Connection, at: datetime) -> bool:
    """Ask whether anything waits to be delivered, be it only for its turn."""
    waiting = t.outbox.c.state == literal_column("'pending'")
    due = select(t.outbox.c.id).where(waiting, t.outbox.c.next_try_at <= at).limit(1)
    return db.execute(due).one_or_none() is not None


def message(row: Row[tuple[object, ...]]) -> Message:
    """Read a message from a row of the table."""
    return Message(
        kind=Kind(row.kind),
        to=PersonId(row.to),
        meeting=MeetingId(row.meeting) if row.meeting is not None else None,
        plan=VersionId(row.plan) if row.plan is not None else None,
        about=row.about,
        after=row.after,
    )


def _revive(db: Connection, here: ColumnElement[bool], at: datetime) -> int:
    revived = REVIVE.where(here, IS_GIVEN_UP).returning(t.outbox.c.id)
    return len(db.scalars(revived, {"at": at}).all())


def _row(message: Message, at: datetime) -> dict[str, object]:
    return {
        "key": message.key,
        "kind": message.kind,
        "to": message.to,
        "meeting": message.meeting,
        "plan": message.plan,
        "about": message.about,
        "after": message.after,
        "at": at,
        # By it the message is found again in Slack, so nobody must be able to guess it.
        "delivery_id": uuid4().hex,
    }


_at: ColumnElement[datetime] = bindparam("at", type_=t.outbox.c.created_at.type)
_AGAIN = {
    "state": State.PENDING,
    "attempts": 0,
    "next_try_at": _at,
    "finished_at": None,
}
REVIVE: Final = update(t.outbox).values(_AGAIN)
# What Slack was given and has not answered may still be shown there, late. Were a newer
# one shown before, the older would take its place.
_SETTLED = case(
    (t.outbox.c.is_unsure & (t.outbox.c.next_try_at > _at), t.outbox.c.next_try_at),
    else_=_at,
)
_is_gone = t.outbox.c.state == State.GONE
_WANTED = {
    "wanted": t.outbox.c.wanted + 1,
    "attempts": 0,
    "next_try_at": _SETTLED,
    # Who is gone is left in peace, until they are found.
    "state": case((_is_gone, State.GONE), else_=State.PENDING),
    "finished_at": case((_is_gone, t.outbox.c.finished_at)),
}
# Not `IN`: its list can't be expanded for many rows at once.
_LIVES = or_(*(t.outbox.c.kind == kind for kind in sorted(LIVE)))


_NAMED: Final = ("key", "kind", "to", "meeting", "plan", "about")


def _put(insert: Insert) -> Insert:
    new = {
        **{name: bindparam(name) for name in _NAMED},
        "after": bindparam("after"),
        "delivery_id": bindparam("delivery_id"),
        "wanted": 1,
        "shown": 0,
        "state": State.PENDING,
        "attempts": 0,
        "is_unsure": False,
        "next_try_at": _at,
        "created_at": _at,
    }
    return insert.values(new).on_conflict_do_update(
        index_elements=[t.outbox.c.key], set_=_WANTED, where=_LIVES
    )


_PUT = {dialect: _put(insert_for(dialect, t.outbox)) for dialect in DIALECTS}


def _refresh(dialect: str) -> Update:
    """Show live messages anew, locked in the order of keys for the reason above."""
    seen = (
        select(t.outbox.c.id)
        .where(among(dialect, t.outbox.c.key, "keys"), _LIVES)
        .order_by(t.outbox.c.key)
        .with_for_update()
    )
    return update(t.outbox).where(t.outbox.c.id.in_(seen)).values(_WANTED)


_REFRESH = {dialect: _refresh(dialect) for dialect in DIALECTS}

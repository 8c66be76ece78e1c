"""The morning round: each secretary is told once a day what waits for them."""

from datetime import datetime, time
from typing import Final

from sqlalchemy import Connection, delete, select, update

from bot import dates
from bot.humane import is_humane, next_morning
from bot.message import Kind, Message
from bot.person import PersonId
from storage import bodies, outbox
from storage import tables as t
from storage.upsert import insert_into

#: When on a working day.
HOUR: Final = time(8)
_ROUND: Final = "chores"
_NEXT: Final = select(t.rounds.c.next_at).where(t.rounds.c.name == _ROUND)


def is_due(db: Connection, at: datetime) -> bool:
    """Ask whether it is time for the round, or nobody has set a time for it yet."""
    next_at = db.scalar(_NEXT)
    return next_at is None or next_at <= at


def tell_all(db: Connection, at: datetime) -> None:
    """Ask for the message to every secretary, if no other worker has done it.

    Whether there is anything to say, is seen when it is drawn. A round that was missed
    is made up for the same day, and not after that or in the evening.
    """
    following = next_morning(at, HOUR)
    first = insert_into(db, t.rounds).values(name=_ROUND, next_at=following)
    db.execute(first.on_conflict_do_nothing())
    next_at = db.scalar(_NEXT.with_for_update())
    if next_at is None or next_at > at:
        return
    db.execute(update(t.rounds).filter_by(name=_ROUND).values(next_at=following))
    if is_humane(at):
        outbox.put(db, _messages(db, at), at)


def want(db: Connection, person: PersonId, at: datetime, *, wanted: bool) -> None:
    """Note whether somebody wants to be told in the morning."""
    if wanted:
        db.execute(delete(t.unlisted).where(t.unlisted.c.person == person))
    else:
        row = insert_into(db, t.unlisted).values(person=person, since=at)
        db.execute(row.on_conflict_do_nothing())


def is_wanted(db: Connection, person: PersonId) -> bool:
    """Tell whether somebody is told in the morning, as everybody is at first."""
    return db.scalar(select(t.unlisted.c.person).filter_by(person=person)) is None


def _messages(db: Connection, at: datetime) -> list[Message]:
    today = dates.local(at).date()
    left_alone = set(db.scalars(select(t.unlisted.c.person)))
    return [
        Message(kind=Kind.CHORES, to=person, about=today.isoformat())
        for person in bodies.secretaries(db, on=today)
        if person not in left_alone
    ]

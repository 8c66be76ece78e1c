"""Messages on their way: one worker at a time holds each, and only for a while.

1. Claim: commit a lease and count the try, before anything can reach Slack.
2. Deliver, with no transaction open.
3. Finish: only if the lease is still ours. Whoever holds a newer one knows more.

A lease that was never given back means a try whose end nobody saw. The next claim then
says that it is unsure, and whoever holds it looks in Slack before sending again.

What is said once to somebody about a meeting waits for what was caused before it and is
in somebody's hands, or may have got through: a meeting never comes back into a calendar
after it was taken out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Row,
    and_,
    bindparam,
    case,
    exists,
    literal,
    literal_column,
    or_,
    select,
    update,
)

from bot.message import Kind, Message
from bot.message_kind import LIVE
from bot.person import PersonId
from storage import pace
from storage import tables as t
from storage.database import writing
from storage.outbox import State, message

#: How long a claim lasts: far longer than a try, which is cut off before.
LEASE = timedelta(seconds=30)
#: After this many tries, over some six hours, a message is given up.
TRIES = 8
#: How many messages a claim looks at; those that have to wait make way for the rest.
WINDOW = 50
#: How often a claim begins anew before it leaves the rest for later.
_TURNS = 100
#: Gives the lease back.
_DONE: Mapping[str, Any] = MappingProxyType({"lease": None, "lease_until": None})
_attempts = t.outbox.c.attempts

_at: ColumnElement[datetime] = bindparam("at", type_=t.outbox.c.next_try_at.type)
_is_free = or_(t.outbox.c.lease_until.is_(None), t.outbox.c.lease_until <= _at)
_is_turn = or_(
    t.outbox.c.kind == Kind.HOME, t.paces.c.next_at.is_(None), t.paces.c.next_at <= _at
)
#: The message that must have arrived before.
_prior = t.outbox.alias("prior")
_waits = and_(_prior.c.state == State.PENDING, _prior.c.shown == 0)
_is_said_once = t.outbox.c.kind.not_in(sorted(LIVE))
_earlier = t.outbox.alias("earlier")
# What was caused later says the opposite at times: that a meeting is off after all.
_overtakes = _is_said_once & exists(
    select(_earlier.c.id).where(
        _earlier.c.meeting == t.outbox.c.meeting,
        _earlier.c.to == t.outbox.c.to,
        _earlier.c.id < t.outbox.c.id,
        _earlier.c.kind.not_in(sorted(LIVE)),
        _earlier.c.state == literal_column("'pending'"),
        or_(_earlier.c.lease.is_not(None), _earlier.c.is_unsure),
    )
)
# The queries are built once, for to build one takes longer than to ask it.
#: The messages that are due first, whether or not they have to wait.
_DUE = (
    select(t.outbox.c.id)
    # Word for word as in the index of what is due, or it would not be used.
    .where(t.outbox.c.state == literal_column("'pending'"))
    .where(t.outbox.c.next_try_at <= _at, _is_free, ~pace.is_paused(_at))
    .order_by(t.outbox.c.next_try_at, t.outbox.c.id)
    .limit(WINDOW)
)
_window = _DUE.subquery("due")
#: The first of them that need not wait, and all that is known of it.
_FIRST_DUE = (
    select(t.outbox, t.people.c.slack, t.people.c.channel.label("conversation"))
    .join(_window, _window.c.id == t.outbox.c.id)
    .join(t.people, t.people.c.id == t.outbox.c.to)
    .outerjoin(t.paces, t.paces.c.whose == t.people.c.slack)
    .outerjoin(_prior, _prior.c.key == t.outbox.c.after)
    # Once more what the window asked: another worker may have been here since.
    .where(t.outbox.c.state == State.PENDING, _is_free)
    .where(_is_turn, or_(_prior.c.id.is_(None), ~_waits), ~_overtakes)
    .order_by(t.outbox.c.next_try_at, t.outbox.c.id)
    .limit(1)
    .with_for_update(of=t.outbox, skip_locked=True)
)


@dataclass(frozen=True, kw_only=True)
class Claim:
    """The right to deliver a message for as long as the lease lasts."""

    id: int
    message: Message
    lease: str
    #: What the record wanted shown when the claim was made.
    wanted: int
    #: Counts this one.
    attempts: int
    #: An earlier try may have got through: look before sending again.
    is_unsure: bool
    first_try_at: datetime
    delivery_id: str
    #: The recipient's Slack user, and their conversation with the bot if it is open.
    slack: str | None
    channel: str | None
    #: Where a live message stands already.
    shown_in: str | None
    ts: str | None
    #: The first file that was sent up, and perhaps shared.
    file: str | None

    @property
    def is_live(self) -> bool:
        """Ask whether the message is kept right for ever after."""
        return self.message.kind in LIVE


class Deliveries:
    """The outbox as a worker sees it. Each method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def claim(self, at: datetime) -> Claim | None:
        """Take the message that is due first, unless nothing is."""
        for _ in range(_TURNS):
            with writing(self._engine) as db:
                row = db.execute(_FIRST_DUE, {"at": at}).one_or_none()
                if row is None:
                    if not _make_way(db, at):
                        return None
                elif _has_turn(db, row, at):
                    return _leased(db, row, at)
                else:
                    # Another worker writes to the same person at this very moment.
                    _push_back(db, t.outbox.c.id == row.id, at)
        return None

    def keep_channel(self, person: PersonId, channel: str | None) -> None:
        """Remember the conversation between a person and the bot, or forget it."""
        with writing(self._engine) as db:
            here = t.people.c.id == person
            db.execute(update(t.people).where(here).values(channel=channel))

    def keep_file(self, claim: Claim, file: str) -> bool:
        """Note a file before it is shared; no when the claim is no longer ours."""
        return self._close(claim, file=file)

    def finish(
        self,
        claim: Claim,
        at: datetime,
        *,
        channel: str | None,
        ts: str | None,
        again: datetime | None = None,
    ) -> bool:
        """Note that a message is shown; it stays due if more was wanted meanwhile.

        Args:
            again: When it is to be shown anew, whatever is wanted by then.
        """
        return self._close(
            claim,
            **(_again(claim, again) if again else _DONE),
            state=_unless_wanted(claim, State.PENDING if again else State.SENT),
            shown=claim.wanted,
            channel=channel,
            ts=ts,
            is_unsure=False,
            first_try_at=None,
            attempts=0,
            fault=None,
            finished_at=at,
        )

    def leave(self, claim: Claim, until: datetime) -> bool:
        """Let a message be for a while; it was no try of it, and others go on."""
        attempts = case((_attempts > 0, _attempts - 1), else_=0)
        return self._close(claim, **_DONE, next_try_at=until, attempts=attempts)

    def drop(self, claim: Claim, at: datetime) -> bool:
        """Note that there is nothing left to say."""
        state = _unless_wanted(claim, State.DROPPED)
        return self._close(claim, **_DONE, state=state, finished_at=at)

    def bury(
        self, claim: Claim, at: datetime, *, fault: str, for_good: bool = False
    ) -> bool:
        """Give a message up, so that a human hears of it."""
        state = State.GONE if for_good else _unless_wanted(claim, State.DEAD)
        return self._close(claim, **_DONE, state=state, fault=fault, finished_at=at)

    def fail(
        self, claim: Claim, at: datetime, *, fault: str, is_unsure: bool = False
    ) -> bool:
        """Note a try that failed, or whose end is unknown; after the last, give up."""
        if claim.attempts >= TRIES:
            return self.bury(claim, at, fault=fault)
        wait = timedelta(seconds=4**claim.attempts)
        if is_unsure:
            # What Slack accepted late must have had the time to be seen there.
            wait = max(wait, LEASE)
        return self._close(
            claim,
            **_DONE,
            is_unsure=is_unsure or claim.is_unsure,
            next_try_at=at + wait,
            fault=fault,
        )

    def put_off(
        self, claim: Claim, at: datetime, *, fault: str, wait: timedelta
    ) -> bool:
        """Be silent for a while, as Slack asks; it was no try of this message."""
        with writing(self._engine) as db:
            pace.pause(db, at + wait)
            return _close(
                db,
                claim,
                **_DONE,
                next_try_at=at + wait,
                attempts=case((_attempts > 0, _attempts - 1), else_=0),
                fault=fault,
            )

    def _close(self, claim: Claim, **values: object) -> bool:
        with writing(self._engine) as db:
            return _close(db, claim, **values)


def _make_way(db: Connection, at: datetime) -> bool:
    """Put those that have to wait behind the rest; no when there is no rest."""
    waiting = db.scalars(_DUE, {"at": at}).all()
    if len(waiting) < WINDOW:
        return False
    _push_back(db, t.outbox.c.id.in_(waiting), at)
    return True


def _has_turn(db: Connection, row: Row[Any], at: datetime) -> bool:
    """App Home is no conversation, and who is not in Slack has none."""
    is_spoken = row.kind != Kind.HOME and row.slack is not None
    return not is_spoken or pace.may_speak(db, row.slack, at)


def _leased(db: Connection, row: Row[Any], at: datetime) -> Claim:
    claim = Claim(
        id=row.id,
        message=message(row),
        lease=uuid4().hex,
        wanted=row.wanted,
        attempts=row.attempts + 1,
        is_unsure=row.is_unsure or row.lease is not None,
        first_try_at=row.first_try_at or at,
        delivery_id=row.delivery_id,
        slack=row.slack,
        channel=row.conversation,
        shown_in=row.channel,
        ts=row.ts,
        file=row.file,
    )
    kept = {
        "lease": claim.lease,
        "lease_until": at + LEASE,
        "attempts": claim.attempts,
        "is_unsure": claim.is_unsure,
        "first_try_at": claim.first_try_at,
    }
    db.execute(update(t.outbox).where(t.outbox.c.id == row.id).values(kept))
    return claim


def _push_back(db: Connection, which: ColumnElement[bool], at: datetime) -> None:
    db.execute(update(t.outbox).where(which).values(next_try_at=at + pace.GAP))


def _again(claim: Claim, at: datetime) -> dict[str, object]:
    """Want a message once more, unless it was asked for anew since it was claimed.

    It keeps its place before what was put later, and is held till then: or it would be
    shown when the queue is empty.
    """
    is_wanted = t.outbox.c.wanted > claim.wanted
    then = literal(at, type_=t.outbox.c.lease_until.type)
    return {
        "lease": None,
        "lease_until": case((is_wanted, None), else_=then),
        "wanted": case((is_wanted, t.outbox.c.wanted), else_=t.outbox.c.wanted + 1),
        "next_try_at": t.outbox.c.created_at,
    }


def _unless_wanted(claim: Claim, state: State) -> object:
    """Close a message, unless it was asked for anew since it was claimed."""
    return case((t.outbox.c.wanted > claim.wanted, State.PENDING), else_=state)


def _close(db: Connection, claim: Claim, **values: object) -> bool:
    """Write to a message's row, if the lease on it is still ours."""
    here = and_(t.outbox.c.id == claim.id, t.outbox.c.lease == claim.lease)
    closed = update(t.outbox).where(here).values(values).returning(t.outbox.c.id)
    return db.execute(closed).one_or_none() is not None

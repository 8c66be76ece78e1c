"""How long things are kept: what is past its time is swept away."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, or_, select, update

from bot import dates
from bot.apology import KEPT_FOR
from storage import tables as t
from storage.outbox import State

#: Slack delivers an event again within minutes; a week is ample.
INBOX = timedelta(days=7)
#: A message is kept this long after it and its meeting are over, to answer questions.
OUTBOX = timedelta(days=90)
#: Paces and heartbeats mean nothing after this.
TRACES = timedelta(days=1)


def sweep(db: Connection, at: datetime) -> None:
    """Delete what is past its time."""
    _sweep_apologies(db, at)
    db.execute(delete(t.inbox).where(t.inbox.c.received_at <= at - INBOX))
    db.execute(delete(t.paces).where(t.paces.c.next_at <= at - TRACES))
    stopped = t.heartbeats.c.last_poll_at <= at - TRACES
    db.execute(delete(t.heartbeats).where(stopped))
    _sweep_outbox(db, before=at - OUTBOX)


def _sweep_apologies(db: Connection, at: datetime) -> None:
    """Forget why people stayed away; that they did, the record keeps."""
    db.execute(delete(t.notes).where(t.notes.c.delete_after <= at))
    over = select(t.meetings.c.id).where(t.meetings.c.ends_at <= at - KEPT_FOR)
    _sweep_absences(db, at)
    explained = t.roll.c.reason.is_not(None) & t.roll.c.meeting.in_(over)
    db.execute(update(t.roll).where(explained).values(reason=None))


def _sweep_absences(db: Connection, at: datetime) -> None:
    """Forget when people were away; what it meant for a meeting, the record keeps."""
    before = dates.local(at - KEPT_FOR).date()
    past = select(t.absences.c.id).where(t.absences.c.until < before)
    db.execute(update(t.roll).where(t.roll.c.absence.in_(past)).values(absence=None))
    db.execute(delete(t.absences).where(t.absences.c.id.in_(past)))


def _sweep_outbox(db: Connection, *, before: datetime) -> None:
    """Forget messages, but never one that a coming meeting may want to show anew."""
    over = select(t.meetings.c.id).where(t.meetings.c.ends_at <= before)
    db.execute(
        delete(t.outbox).where(
            t.outbox.c.state != State.PENDING,
            t.outbox.c.finished_at <= before,
            or_(t.outbox.c.meeting.is_(None), t.outbox.c.meeting.in_(over)),
        )
    )

"""Earlier minutes: which meetings' minutes the next agenda has to treat."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Connection, or_, select

from bot.act import Act
from bot.agenda.earlier import is_before, with_earlier
from bot.agenda.following_up import with_follow_up
from bot.body import BodyId
from bot.meeting import Meeting, MeetingId, Status
from bot.telling import refreshed
from storage import bodies, meetings, minutes, outbox, rhythms, tasks, years
from storage import tables as t

#: How far back a body that has not met before looks for the minutes of others.
LOOK_BACK: Final = timedelta(days=366)


def lay_out(db: Connection, meeting: Meeting, at: datetime) -> Meeting:
    """Let an agenda be about the minutes that there are to treat, as of a moment.

    What earlier meetings asked for, and is not done, comes back on it.
    """
    own = _own(db, meeting, at)
    others = _others(db, meeting, own, at)
    laid_out = with_earlier(meeting, own=own, others=others)
    return with_follow_up(laid_out, tasks.open_before(db, meeting))


def follow(db: Connection, act: Act, moved: Meeting) -> None:
    """Show secretaries that the minutes which a meeting ahead treats have a new day."""
    about = select(t.items.c.meeting).where(t.items.c.earlier == moved.id)
    ahead = (
        t.meetings.c.id.in_(about),
        t.meetings.c.status == Status.CALLED,
        t.meetings.c.starts_at > act.at,
    )
    for id in db.scalars(select(t.meetings.c.id).where(*ahead)).all():
        if later := meetings.read(db, MeetingId(id)):
            outbox.put(db, refreshed(later), act.at)


def _own(db: Connection, meeting: Meeting, at: datetime) -> Meeting | None:
    """Find the body's last meeting before this one that was held, or is to be."""
    held = select(t.meetings).where(
        t.meetings.c.body == meeting.body.id,
        t.meetings.c.starts_at < meeting.starts_at,
        _is_held(at),
    )
    latest = held.order_by(t.meetings.c.starts_at.desc()).limit(1)
    row = db.execute(latest).one_or_none()
    if row is None:
        return None
    own = meetings.bare(row, meeting.body)
    return replace(own, minutes=minutes.load(db, own.id)) if own.minutes_at else own


def _others(
    db: Connection, meeting: Meeting, own: Meeting | None, at: datetime
) -> Sequence[Meeting]:
    """List the meetings since the last one of the bodies that this one goes with."""
    since = own.starts_at if own else meeting.starts_at - LOOK_BACK
    found = (
        select(t.meetings)
        .where(
            t.meetings.c.body.in_(_related(db, meeting)),
            t.meetings.c.ends_at > since - timedelta(days=1),
            t.meetings.c.starts_at < meeting.starts_at,
            _is_held(at),
        )
        .order_by(t.meetings.c.starts_at, t.meetings.c.id)
    )
    return [
        other
        for other in years.bare(db, found)
        if is_before(other, meeting) and not (own and is_before(other, own))
    ]


def _related(db: Connection, meeting: Meeting) -> Iterable[BodyId]:
    """Find the bodies that this one follows, or is followed by (`Rhythm.follows`)."""
    body = meeting.body
    here = [b.id for b in bodies.known(db) if b.organisation == body.organisation]
    wishes = rhythms.of(db, here)
    followed = wishes[body.id].follows if body.id in wishes else ()
    following = (id for id, wish in wishes.items() if body.id in wish.follows)
    return {*followed, *following} & {*here}


def _is_held(at: datetime) -> ColumnElement[bool]:
    """Tell what was held: people were called to it, or still can be."""
    return or_(
        t.meetings.c.status == Status.CALLED,
        (t.meetings.c.status == Status.PLANNED) & (t.meetings.c.starts_at > at),
    )

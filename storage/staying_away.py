"""Days away are kept with what they mean for the meetings that are called on them."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, bindparam, select

from bot.absence import Absence
from bot.act import Act
from bot.events import Event
from bot.meeting import AbsenceId, Meeting, MeetingId, Status
from bot.message import Kind, Message
from bot.staying_away import be_back, stay_away
from storage import absences, inbox, meetings, outbox, telling
from storage import tables as t
from storage.engagements import Engagements

_moment = t.meetings.c.starts_at.type
# In one order for everybody, or two who hold several would wait for each other.
_CALLED: Final = (
    select(t.meetings.c.id)
    .join(t.roll, t.roll.c.meeting == t.meetings.c.id)
    .where(
        t.roll.c.person == bindparam("person"),
        t.meetings.c.status == Status.CALLED,
        t.meetings.c.starts_at > bindparam("at", type_=_moment),
        t.meetings.c.starts_at >= bindparam("since", type_=_moment),
        t.meetings.c.ends_at <= bindparam("until", type_=_moment),
    )
    .distinct()
    .order_by(t.meetings.c.id)
)


def be_absent(db: Connection, act: Act, absence: Absence) -> Absence | None:
    """Keep that somebody is away, and let it answer for them; nothing for a repeat."""
    if not inbox.is_first(db, act):
        return None
    kept = absences.add(db, act, absence)
    for meeting in _called(db, act, kept):
        around = Engagements(db, meeting)
        _save(db, act, meeting, *stay_away(meeting, act, around, absence=kept))
    _refresh(db, act, kept)
    return kept


def withdraw(db: Connection, act: Act, id: AbsenceId) -> None:
    """Let somebody come after all, where it has answered for them.

    Raises:
        NoSuchAbsence: when there is none of theirs.
    """
    if not inbox.is_first(db, act):
        return
    absence = absences.withdraw(db, act, id)
    for meeting in _called(db, act, absence):
        around = Engagements(db, meeting)
        _save(db, act, meeting, *be_back(meeting, act, around, absence=absence))
    _refresh(db, act, absence)


def _called(db: Connection, act: Act, absence: Absence) -> Sequence[Meeting]:
    """Hold the meetings ahead on those days that somebody is called to."""
    days = {
        "person": absence.person,
        "at": act.at,
        "since": absence.starts_at,
        "until": absence.ends_at,
    }
    ids = [MeetingId(id) for id in db.scalars(_CALLED, days)]
    return [meetings.load_roll(db, id) for id in ids]


def _save(
    db: Connection, act: Act, before: Meeting, after: Meeting, events: tuple[Event, ...]
) -> None:
    if events:
        telling.tell(db, act, meetings.save(db, before, after), events)


def _refresh(db: Connection, act: Act, absence: Absence) -> None:
    home = Message(kind=Kind.HOME, to=absence.person, only_if_shown=True)
    outbox.put(db, [home], act.at)

"""What people have to do outside a meeting, looked up only if it comes to that."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cached_property
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Integer,
    Row,
    Select,
    String,
    and_,
    bindparam,
    cast,
    null,
    select,
    union_all,
)
from sqlalchemy.sql.selectable import CompoundSelect

from bot import dates
from bot.body import BodyId
from bot.elsewhere import Engagement
from bot.meeting import STANDING, Meeting, Status
from bot.orders import LegalForm
from bot.person import PersonId
from storage import absences, bodies, editions
from storage import tables as t

#: Bodies whose members must come to their meetings (kommuneloven § 8-1).
ELECTED: Final = frozenset({LegalForm.IPR, LegalForm.KO})
#: No meeting goes on for longer than this.
_LONGEST: Final = timedelta(days=7)

_starts = t.meetings.c.starts_at
_first, _last = bindparam("first", type_=Date()), bindparam("last", type_=Date())
_at_the_time: Final = and_(
    _starts > bindparam("earliest", type_=_starts.type),
    _starts < bindparam("ends_at", type_=_starts.type),
    t.meetings.c.ends_at > bindparam("starts_at", type_=_starts.type),
    t.meetings.c.id != bindparam("id"),
    t.meetings.c.status != Status.CANCELLED,
)
_COLUMNS: Final = {
    "meeting": Integer(),
    "body": Integer(),
    "starts_at": _starts.type,
    "ends_at": _starts.type,
    "status": String(),
    "mark": String(),
    "person": Integer(),
    "id": Integer(),
    "since": Date(),
    "until": Date(),
    "reason": String(),
}


def _some(*columns: ColumnElement[Any]) -> Select[Any]:
    """Ask for some of the columns, and for nothing in the others."""
    asked = {column.name: column for column in columns}
    empty = {name: cast(null(), kind).label(name) for name, kind in _COLUMNS.items()}
    return select(*(asked.get(name, empty[name]) for name in _COLUMNS))


#: The meetings that are held at the same time, those who may come to sit in each, and
#: those who are away on its days.
_AROUND: Final[CompoundSelect[Any]] = union_all(
    _some(
        t.meetings.c.id.label("meeting"),
        t.meetings.c.body,
        t.meetings.c.starts_at,
        t.meetings.c.ends_at,
        t.meetings.c.status,
        editions.MARK,
    ).where(_at_the_time),
    _some(t.roll.c.meeting, t.roll.c.person)
    .join(t.meetings, t.meetings.c.id == t.roll.c.meeting)
    .where(_at_the_time, t.roll.c.answer.in_(STANDING)),
    _some(
        t.absences.c.person,
        t.absences.c.id,
        t.absences.c.since,
        t.absences.c.until,
        t.absences.c.reason,
    ).where(
        t.absences.c.since <= _last,
        t.absences.c.until >= _first,
        t.absences.c.withdrawn_at.is_(None),
    ),
)


class Engagements(Mapping[PersonId, tuple[Engagement, ...]]):
    """What everybody has to do around a meeting; asked for once, when it is needed."""

    def __init__(self, db: Connection, meeting: Meeting) -> None:
        self._db = db
        self._meeting = meeting

    def __getitem__(self, person: PersonId) -> tuple[Engagement, ...]:
        return self._found[person]

    def __iter__(self) -> Iterator[PersonId]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    @cached_property
    def _found(self) -> Mapping[PersonId, tuple[Engagement, ...]]:
        found = defaultdict[PersonId, tuple[Engagement, ...]](tuple)
        for person, engagement in _around(self._db, self._meeting):
            found[person] += (engagement,)
        return dict(found)


def _around(db: Connection, meeting: Meeting) -> Iterator[tuple[PersonId, Engagement]]:
    around = {
        "id": meeting.id,
        "earliest": meeting.starts_at - _LONGEST,
        "starts_at": meeting.starts_at,
        "ends_at": meeting.ends_at,
        "first": dates.local(meeting.starts_at).date(),
        "last": dates.local(meeting.ends_at).date(),
    }
    rows = db.execute(_AROUND, around).all()
    meetings = {row.meeting: _other(db, row) for row in rows if row.body is not None}
    for engagement, seated in meetings.values():
        yield from ((person, engagement) for person in seated)
    for row in rows:
        if row.meeting is None:
            away = absences.read(row)
            told = Engagement(since=away.starts_at, until=away.ends_at, absence=away)
            yield away.person, told
        elif row.body is None:
            engagement, _ = meetings[row.meeting]
            yield PersonId(row.person), engagement


def _other(db: Connection, row: Row[Any]) -> tuple[Engagement, Sequence[PersonId]]:
    """Look at another meeting, and who is to be in it while nobody is called yet."""
    day = dates.local(row.starts_at).date()
    body = bodies.load(db, BodyId(row.body), on=day, mark=row.mark)
    engagement = Engagement(
        since=row.starts_at,
        until=row.ends_at,
        body=body.name,
        is_elected=body.orders.form in ELECTED,
    )
    seats = body.seats if row.status == Status.PLANNED else ()
    return engagement, [seat.principal.id for seat in seats if seat.principal]

"""What people have to do outside a meeting, looked up only if it comes to that."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cached_property
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Date,
    Integer,
    Row,
    String,
    bindparam,
    cast,
    func,
    null,
    select,
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
_BETWEEN: Final = " "

_starts = t.meetings.c.starts_at
_first, _last = bindparam("first", type_=Date()), bindparam("last", type_=Date())
#: Those who may come to sit in a meeting, on one line: a row for each takes longer.
_standing: Final = (
    select(func.aggregate_strings(cast(t.roll.c.person, String()), _BETWEEN))
    .where(t.roll.c.meeting == t.meetings.c.id, t.roll.c.answer.in_(STANDING))
    .scalar_subquery()
)
#: The meetings that are held at the same time, and those who are away on its days.
_AROUND: Final[CompoundSelect[Any]] = (
    select(
        t.meetings.c.body,
        t.meetings.c.starts_at,
        t.meetings.c.ends_at,
        t.meetings.c.status,
        editions.MARK,
        _standing.label("people"),
        cast(null(), Integer()).label("id"),
        cast(null(), Integer()).label("person"),
        cast(null(), Date()).label("since"),
        cast(null(), Date()).label("until"),
        cast(null(), String()).label("reason"),
    )
    .where(
        _starts > bindparam("earliest", type_=_starts.type),
        _starts < bindparam("ends_at", type_=_starts.type),
        t.meetings.c.ends_at > bindparam("starts_at", type_=_starts.type),
        t.meetings.c.id != bindparam("id"),
        t.meetings.c.status != Status.CANCELLED,
    )
    .union_all(
        select(
            cast(null(), Integer()),
            cast(null(), _starts.type),
            cast(null(), _starts.type),
            cast(null(), String()),
            cast(null(), String()),
            cast(null(), String()),
            t.absences.c.id,
            t.absences.c.person,
            t.absences.c.since,
            t.absences.c.until,
            t.absences.c.reason,
        ).where(
            t.absences.c.since <= _last,
            t.absences.c.until >= _first,
            t.absences.c.withdrawn_at.is_(None),
        )
    )
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
    for row in db.execute(_AROUND, around).all():
        if row.body is None:
            away = absences.read(row)
            told = Engagement(since=away.starts_at, until=away.ends_at, absence=away)
            yield away.person, told
        else:
            yield from _in_another(db, row)


def _in_another(db: Connection, row: Row[Any]) -> Iterator[tuple[PersonId, Engagement]]:
    """Tell of those who are to be in another meeting, as far as is known now."""
    day = dates.local(row.starts_at).date()
    body = bodies.load(db, BodyId(row.body), on=day, mark=row.mark)
    engagement = Engagement(
        since=row.starts_at,
        until=row.ends_at,
        body=body.name,
        is_elected=body.orders.form in ELECTED,
    )
    if row.status == Status.PLANNED:
        yield from ((s.principal.id, engagement) for s in body.seats if s.principal)
    for person in row.people.split(_BETWEEN) if row.people else ():
        yield PersonId(int(person)), engagement

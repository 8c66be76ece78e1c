"""What people have to do outside a meeting, looked up only if it comes to that."""

from collections.abc import Collection, Iterator, Mapping
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
from bot.body import Body, BodyId
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


class _Occasion:
    """Something that some have to do, read only as far as somebody is looked for.

    A region meets on the same days, and hardly ever is anybody in two places.
    """

    def __init__(self, db: Connection, row: Row[Any]) -> None:
        self._db = db
        self._row = row

    @cached_property
    def people(self) -> Collection[str]:
        """List who they are by their ids, as those came on one line."""
        row = self._row
        if row.body is None:
            return (str(row.person),)
        called = frozenset(row.people.split(_BETWEEN) if row.people else ())
        if row.status != Status.PLANNED:
            return called
        holders = (seat.principal for seat in self._body.seats)
        return called.union(str(holder.id) for holder in holders if holder)

    @cached_property
    def engagement(self) -> Engagement:
        """Tell what it is, as far as is known now."""
        row = self._row
        if row.body is None:
            away = absences.read(row)
            return Engagement(since=away.starts_at, until=away.ends_at, absence=away)
        return Engagement(
            since=row.starts_at,
            until=row.ends_at,
            body=self._body.name,
            is_elected=self._body.orders.form in ELECTED,
        )

    @property
    def _body(self) -> Body:
        row, day = self._row, dates.local(self._row.starts_at).date()
        return bodies.load(self._db, BodyId(row.body), on=day, mark=row.mark)


class Engagements(Mapping[PersonId, tuple[Engagement, ...]]):
    """What everybody has to do around a meeting; asked for once, when it is needed."""

    def __init__(self, db: Connection, meeting: Meeting) -> None:
        self._db = db
        self._meeting = meeting

    def __getitem__(self, person: PersonId) -> tuple[Engagement, ...]:
        found = tuple(o.engagement for o in self._around if str(person) in o.people)
        if not found:
            raise KeyError(person)
        return found

    def __iter__(self) -> Iterator[PersonId]:
        people = {person for occasion in self._around for person in occasion.people}
        return iter(sorted(PersonId(int(person)) for person in people))

    def __len__(self) -> int:
        return len(list(iter(self)))

    @cached_property
    def _around(self) -> tuple[_Occasion, ...]:
        meeting = self._meeting
        around = {
            "id": meeting.id,
            "earliest": meeting.starts_at - _LONGEST,
            "starts_at": meeting.starts_at,
            "ends_at": meeting.ends_at,
            "first": dates.local(meeting.starts_at).date(),
            "last": dates.local(meeting.ends_at).date(),
        }
        rows = self._db.execute(_AROUND, around).all()
        return tuple(_Occasion(self._db, row) for row in rows)

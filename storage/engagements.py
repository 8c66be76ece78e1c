"""What people have to do outside a meeting, looked up only if it comes to that."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cached_property
from typing import Any, Final

from sqlalchemy import Connection, Date, Integer, String, bindparam, cast, null, select
from sqlalchemy.sql.selectable import CompoundSelect

from bot import dates
from bot.elsewhere import Engagement
from bot.meeting import Meeting, MeetingId, Status
from bot.orders import LegalForm
from bot.person import Person, PersonId
from storage import absences, meetings
from storage import tables as t

#: Bodies whose members must come to their meetings (kommuneloven § 8-1).
ELECTED: Final = frozenset({LegalForm.IPR, LegalForm.KO})
#: No meeting goes on for longer than this.
_LONGEST: Final = timedelta(days=7)

_starts = t.meetings.c.starts_at
_first, _last = bindparam("first", type_=Date()), bindparam("last", type_=Date())
#: The meetings that are held at the same time, and those who are away on its days.
_AROUND: Final[CompoundSelect[Any]] = (
    select(
        t.meetings.c.id.label("meeting"),
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
        if row.meeting is None:
            away = absences.read(row)
            told = Engagement(since=away.starts_at, until=away.ends_at, absence=away)
            yield away.person, told
        elif other := meetings.read(db, MeetingId(row.meeting)):
            engagement = _engagement(other)
            yield from ((person.id, engagement) for person in _bound(other))


def _engagement(other: Meeting) -> Engagement:
    return Engagement(
        since=other.starts_at,
        until=other.ends_at,
        body=other.body.name,
        is_elected=other.body.orders.form in ELECTED,
    )


def _bound(other: Meeting) -> Iterator[Person]:
    """List those who are to be in another meeting, as far as is known now."""
    if other.status is Status.PLANNED:
        yield from (seat.principal for seat in other.body.seats if seat.principal)
    for _, summons in other.summonses():
        if summons.stands:
            yield summons.person

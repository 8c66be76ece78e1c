"""What is announced, read without a single name of a person, in a few queries.

The number of queries is the same however many meetings there are. What is asked for
leaves out who sits, who comes and why: what was never read can't be shown.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, select

from bot import dates
from bot.agenda.earlier import titled
from bot.agenda.item import Item, ItemId
from bot.body import Body, BodyId, Seat, SeatId
from bot.meeting import Meeting, Status
from bot.minutes.course import Course, Issue, Stage
from bot.orders import StandingOrders
from bot.public.masking import is_public
from bot.public.meeting import PublicMeeting
from bot.public.record import NOTHING, PublicRecord, published
from storage import agenda, dispatches, meetings, orders
from storage import tables as t
from storage.among import among
from storage.public import days
from storage.upsert import DIALECTS

#: How far back the public calendar goes. An archive it is not.
PAST: Final = timedelta(days=10 * 366)
_RECENT: Final = t.meetings.c.ends_at >= bindparam("since", type_=t.Instant())
_BODIES: Final[Select[Any]] = select(t.bodies).order_by(t.bodies.c.id)
_ORDERS: Final[Select[Any]] = select(
    t.standing_orders.c.body, t.standing_orders.c.since, t.standing_orders.c.orders
).order_by(t.standing_orders.c.since.asc().nulls_first())
_SEATS: Final[Select[Any]] = (
    select(
        t.seats.c.id,
        t.seats.c.body,
        t.seats.c.since,
        t.seats.c.until,
        t.participants.c.name,
    )
    .join(t.participants, t.participants.c.id == t.seats.c.participant)
    .order_by(t.seats.c.position, t.seats.c.id)
)
_MEETINGS: Final[Select[Any]] = (
    select(t.meetings).where(_RECENT).order_by(t.meetings.c.starts_at, t.meetings.c.id)
)
_ITEMS: Final = {
    dialect: agenda.ITEMS.where(among(dialect, t.items.c.meeting, "meetings")).order_by(
        t.items.c.meeting, t.items.c.position
    )
    for dialect in DIALECTS
}


_TOLD: Final = {
    dialect: select(t.dispatches)
    .where(among(dialect, t.dispatches.c.meeting, "meetings"))
    .order_by(t.dispatches.c.meeting, t.dispatches.c.number)
    for dialect in DIALECTS
}
_ISSUED: Final = {
    dialect: select(
        t.issues.c.meeting,
        t.issues.c.number,
        t.issues.c.stage,
        t.issues.c.issued_at,
        t.issues.c.exempt,
    )
    .where(among(dialect, t.issues.c.meeting, "meetings"))
    .order_by(t.issues.c.meeting, t.issues.c.number)
    for dialect in DIALECTS
}


def load(db: Connection, *, today: date, known: PublicRecord = NOTHING) -> PublicRecord:
    """Load all that is announced, as it is on a day.

    Args:
        known: What was loaded before, under the same mark of the roster: of that, only
            what has changed since is read again.
    """
    since = datetime.combine(today - PAST, time(), tzinfo=dates.OSLO)
    written = _written(db)
    before = {each.meeting.id: each for each in known.meetings}
    same, fresh = list[PublicMeeting](), list[tuple[Row[Any], Body]]()
    for row in db.execute(_MEETINGS, {"since": since}):
        each, body = before.get(row.id), written[row.body].on(_day(row))
        if each and each.still_holds(row.version):
            same.append(each)
        elif is_public(body):
            fresh.append((row, body))
    return published(
        [body.on(body.nearest(today)) for body in written.values()],
        _meetings(db, fresh),
        days.load(db),
        today=today,
        known=same,
    )


@dataclass(frozen=True)
class _Written:
    """A body with all that is written down of it, on whatever day."""

    bare: Body
    #: By the first day of each.
    orders: list[tuple[date, StandingOrders]]
    seats: list[Row[Any]]
    _kept: dict[tuple[object, ...], Body]

    def nearest(self, day: date) -> date:
        """Find the day of the body that is nearest to another."""
        return min(max(day, self.bare.since or day), self.bare.until or day)

    def on(self, day: date) -> Body:
        """See the body as of a day: its rules, and whose it is."""
        here = [s for s in self.seats if (s.since or day) <= day <= (s.until or day)]
        rules = [orders for since, orders in self.orders if since <= day]
        key = (len(rules), *(seat.id for seat in here))
        if key not in self._kept:
            self._kept[key] = replace(
                self.bare,
                orders=rules[-1] if rules else StandingOrders(),
                seats=tuple(map(_seat, here)),
            )
        return self._kept[key]


def _meetings(
    db: Connection, fresh: Sequence[tuple[Row[Any], Body]]
) -> Iterator[Meeting]:
    """Make meetings of rows, with agenda, what was told of it last, and minutes."""
    agendas: defaultdict[int, list[Item]] = defaultdict(list)
    here = {"meetings": [row.id for row, _ in fresh if row.status != Status.PLANNED]}
    for item in db.execute(_ITEMS[db.dialect.name], here):
        agendas[item.meeting].append(agenda.item(item))
    # Of those that are in order the last one stays.
    told = {
        row.meeting: (dispatches.dispatch(row),)
        for row in db.execute(_TOLD[db.dialect.name], here)
    }
    issued: defaultdict[int, list[Issue]] = defaultdict(list)
    for issue in db.execute(_ISSUED[db.dialect.name], here):
        issued[issue.meeting].append(
            Issue(
                number=issue.number,
                stage=Stage(issue.stage),
                issued_at=issue.issued_at,
                exempt=tuple(map(ItemId, issue.exempt)),
            )
        )
    for row, body in fresh:
        items = (titled(each, body.orders.language) for each in agendas[row.id])
        yield replace(
            meetings.bare(row, body),
            agenda=tuple(items),
            dispatches=told.get(row.id, ()),
            minutes=Course(issues=tuple(issued[row.id])),
        )


def _written(db: Connection) -> Mapping[int, _Written]:
    rules, seats = defaultdict(list), defaultdict(list)
    for row in db.execute(_ORDERS):
        rules[row.body].append((row.since or date.min, orders.read(row.orders)))
    for row in db.execute(_SEATS):
        seats[row.body].append(row)
    return {
        row.id: _Written(_body(row), rules[row.id], seats[row.id], {})
        for row in db.execute(_BODIES)
    }


def _body(row: Row[Any]) -> Body:
    return Body(
        id=BodyId(row.id),
        name=row.name,
        organisation=row.organisation,
        task=row.task,
        since=row.since,
        until=row.until,
    )


def _seat(row: Row[Any]) -> Seat:
    return Seat(id=SeatId(row.id), participant=row.name, office="")


def _day(row: Row[Any]) -> date:
    return dates.local(row.starts_at).date()

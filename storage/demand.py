"""Demands for meetings, with those who stand behind them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Row,
    delete,
    insert,
    literal_column,
    select,
    update,
)

from bot import dates
from bot.act import Act, Door
from bot.body import BodyId
from bot.demand import Demand, DemandId, Progress, lapse, meet
from bot.demand_errors import NoSuchDemand
from bot.demand_news import told
from bot.meeting import Meeting
from bot.person import Person, PersonId
from storage import bodies, journal, outbox, people, plans
from storage import tables as t

#: Word for word as in the index of those that are open.
_IS_OPEN: Final = t.demands.c.progress == literal_column("'open'")

Rule = Callable[[Demand, Act], Demand]


def read(db: Connection, id: DemandId, *, at: datetime) -> Demand | None:
    """Look at a demand, with its body as of a moment."""
    row = db.execute(select(t.demands).where(t.demands.c.id == id)).one_or_none()
    return _demand(db, row, at) if row else None


def standing(db: Connection, body: BodyId, *, at: datetime) -> Demand | None:
    """Find the demand that stands in a body: open, or not met by a meeting yet.

    One that nobody has met when its time is over, is in nobody's way any longer.
    """
    standing = select(t.demands).where(
        t.demands.c.body == body,
        t.demands.c.progress.in_((Progress.OPEN, Progress.REACHED)),
        t.demands.c.until > at,
    )
    row = db.execute(standing.order_by(t.demands.c.id).limit(1)).one_or_none()
    return _demand(db, row, at) if row else None


def add(db: Connection, act: Act, demand: Demand) -> Demand:
    """Keep a new demand, and ask the members."""
    row = {
        "body": demand.body.id,
        "by": demand.by.id,
        "why": demand.why,
        "begun_at": demand.begun_at,
        "until": demand.until,
        **_changing(demand),
    }
    id = db.scalars(insert(t.demands).returning(t.demands.c.id), row).one()
    return _kept(db, act, None, replace(demand, id=DemandId(id)))


def change(db: Connection, act: Act, id: DemandId, rule: Rule) -> Demand:
    """Let a rule decide about a demand, and keep the outcome.

    Raises:
        NoSuchDemand: when there is none.
    """
    body = db.scalar(select(t.demands.c.body).where(t.demands.c.id == id))
    if body is None:
        raise NoSuchDemand
    # Two who join at once are counted one after the other.
    plans.hold(db, BodyId(body))
    before = read(db, id, at=act.at)
    if before is None:
        raise NoSuchDemand
    after = rule(before, act)
    return before if after == before else _kept(db, act, before, after)


def met_by(db: Connection, act: Act, meeting: Meeting) -> None:
    """Tie a new meeting to whatever its members have demanded one for."""
    waiting = select(t.demands.c.id).where(
        t.demands.c.body == meeting.body.id,
        t.demands.c.progress == Progress.REACHED,
    )
    for id in db.scalars(waiting.order_by(t.demands.c.id)).all():
        change(db, act, DemandId(id), lambda each, _: meet(each, meeting.id))


def over(db: Connection, at: datetime) -> Sequence[DemandId]:
    """List the demands that are open though their time is over."""
    late = select(t.demands.c.id).where(_IS_OPEN, t.demands.c.until <= at)
    return [DemandId(id) for id in db.scalars(late.order_by(t.demands.c.id))]


def let_lapse(db: Connection, *, id: DemandId, at: datetime) -> None:
    """Let a demand be no more, if no other worker has done it meanwhile."""
    change(db, Act(by=None, at=at, door=Door.CLOCK), id, lapse)


def _demand(db: Connection, row: Row[Any], at: datetime) -> Demand:
    ids = db.scalars(
        select(t.supports.c.person)
        .where(t.supports.c.demand == row.id)
        .order_by(t.supports.c.position)
    ).all()
    known = people.loaded(db, {*map(PersonId, ids), PersonId(row.by)})
    joined: list[Person] = [known[PersonId(id)] for id in ids]
    return Demand(
        id=DemandId(row.id),
        body=bodies.load(db, BodyId(row.body), on=dates.local(at).date()),
        by=known[PersonId(row.by)],
        why=row.why,
        begun_at=row.begun_at,
        until=row.until,
        joined=tuple(joined),
        progress=Progress(row.progress),
        meeting=row.meeting,
    )


def _kept(db: Connection, act: Act, before: Demand | None, after: Demand) -> Demand:
    here = t.demands.c.id == after.id
    db.execute(update(t.demands).where(here).values(_changing(after)))
    db.execute(delete(t.supports).where(t.supports.c.demand == after.id))
    rows = [
        {"demand": after.id, "position": place, "person": person.id}
        for place, person in enumerate(after.joined)
    ]
    if rows:
        db.execute(insert(t.supports), rows)
    journal.write_demand(db, act, before, after)
    outbox.put(db, told(before, after), act.at)
    return after


def _changing(demand: Demand) -> dict[str, Any]:
    return {"progress": demand.progress, "meeting": demand.meeting}

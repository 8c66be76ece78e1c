"""The meeting plan of a file: new meetings are added, planned ones are made to fit."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from sqlalchemy import Connection, select

from bot import dates
from bot.act import Act
from bot.agenda.item import Item
from bot.body import Body, BodyId
from bot.events import MeetingPlanned
from bot.meeting import Meeting
from bot.roster import roster as r
from bot.roster.replanning import Replanned, replan
from storage import adoption, agenda, journal, meetings, plans
from storage import tables as t
from storage.roster import rules
from storage.roster.ids import Ids


def keep(
    db: Connection, said: Iterable[r.Meeting], ids: Ids, act: Act, *, why: str = ""
) -> tuple[Replanned, ...]:
    """Keep the plan of each body that the file has meetings of.

    Raises:
        PlanChangeUnexplained: when a plan was adopted, and nobody said why it changes.
    """
    entries: dict[BodyId, list[r.Meeting]] = {}
    for entry in said:
        entries.setdefault(ids.body(entry.body), []).append(entry)
    for id in sorted(entries):
        plans.hold(db, id)
    found = rules.load(db) if entries else {}
    bodies = {
        id: replace(here[0].body, rules=found.get(id, ()))
        for id, here in entries.items()
    }
    kept = _kept(db, bodies)
    replanned = tuple(
        replan(kept[id], here, act, partial(_body, id, bodies[id]))
        for id, here in entries.items()
    )
    changed = [pair for plan in replanned for pair in _written(db, plan, act)]
    if changed:
        adoption.amend(db, act, changed, why)
    return replanned


def _body(id: BodyId, body: r.Body, day: date) -> Body:
    """Give so much of a body on a day as a plan asks for: its name and its rules."""
    orders = body.orders_on(day)
    return Body(id=id, name=body.name, organisation=body.organisation, orders=orders)


def _kept(
    db: Connection, bodies: Mapping[BodyId, r.Body]
) -> Mapping[BodyId, Sequence[Meeting]]:
    """Load the plans of some bodies, without rolls: what is planned has none."""
    kept: dict[BodyId, list[Meeting]] = {id: [] for id in bodies}
    here = t.meetings.c.body.in_(bodies)
    agendas = _agendas(db, bodies)
    order = (t.meetings.c.starts_at, t.meetings.c.id)
    for row in db.execute(select(t.meetings).where(here).order_by(*order)):
        id = BodyId(row.body)
        bare = meetings.bare(
            row, _body(id, bodies[id], dates.local(row.starts_at).date())
        )
        kept[id].append(replace(bare, agenda=tuple(agendas.get(row.id, ()))))
    return kept


def _agendas(db: Connection, bodies: Iterable[BodyId]) -> Mapping[int, Sequence[Item]]:
    agendas: dict[int, list[Item]] = {}
    rows = db.execute(
        agenda.ITEMS.join(t.meetings, t.meetings.c.id == t.items.c.meeting)
        .where(t.meetings.c.body.in_(bodies))
        .order_by(t.items.c.meeting, t.items.c.position)
    )
    for row in rows:
        agendas.setdefault(row.meeting, []).append(agenda.item(row))
    return agendas


def _written(
    db: Connection, plan: Replanned, act: Act
) -> Iterator[tuple[Meeting | None, Meeting]]:
    """Write the meetings down; give each as it was, if it was, and as it is now."""
    for wanted in plan.added:
        added = meetings.add(db, wanted)
        journal.write(db, act, added.id, (MeetingPlanned(),))
        yield None, added
    for before, after in plan.changed:
        yield before, meetings.save(db, before, after)

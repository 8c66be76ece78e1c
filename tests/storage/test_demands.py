"""Demands for meetings are kept with those who stand behind them, each act once."""

from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import select

from bot.body import BodyId
from bot.demand import Demand, DemandId, Progress, support, withdraw
from bot.demand_errors import DemandAlreadyReached, DemandStands, NoSuchDemand
from bot.person import Person
from bot.rights import OBSERVER
from storage import Store
from storage import tables as t
from storage.database import reading, writing
from tests.builders import (
    ASTRID,
    DAG,
    ELI,
    FRODE,
    NOW,
    TROND,
    a_body,
    a_seat,
    a_slot,
    an_act,
)
from tests.records import keep_body
from tests.stories.together import at_once
from tests.written import asked_for, nothing_changed

WHY = "Høringsfristen"
#: Four members, of whom two are a third.
BODY = a_body(
    *(
        a_seat(4 + n, participant=f"K{n}", holder=person, stand_ins=())
        for n, person in enumerate((ASTRID, DAG, FRODE, ELI))
    ),
    a_seat(8, participant="Asker", holder=TROND, stand_ins=(), rights=OBSERVER),
    id=BodyId(2),
    name="Regionrådet",
)


def test_a_demand_is_kept_until_its_meeting_is_planned(store: Store) -> None:
    demand = _begun(store)
    assert store.demands.find(demand.id, at=NOW) == demand
    assert asked_for(store) == {
        f"demand:0:{person.id}:{demand.id}" for person in (ASTRID, DAG, FRODE, ELI)
    }
    with nothing_changed(store):
        assert store.demands.change(demand.id, support, an_act(delivery="1")) is None
    joined = replace(demand, joined=(ASTRID, DAG), progress=Progress.REACHED)
    assert store.demands.change(demand.id, support, an_act(DAG)) == joined
    assert store.demands.find(demand.id, at=NOW) == joined

    planned = store.planner.plan_meeting(BodyId(2), an_act(), slot=a_slot())
    assert planned
    met = replace(joined, progress=Progress.MET, meeting=planned.id)
    assert store.demands.find(demand.id, at=NOW) == met
    assert _journal(store) == [
        "DemandBegun",
        "DemandSupported",
        "DemandReached",
        "MeetingPlanned",
        "DemandMet",
    ]


def test_a_repeat_begins_no_second_demand(store: Store) -> None:
    _begun(store)
    with nothing_changed(store):
        again = store.demands.begin(BodyId(2), an_act(ASTRID, delivery="1"), why=WHY)
        assert again is None
    with nothing_changed(store), pytest.raises(DemandStands):
        store.demands.begin(BodyId(2), an_act(DAG), why=WHY)
    with pytest.raises(NoSuchDemand):
        store.demands.change(DemandId(99), support, an_act(DAG))


def test_nobody_stands_in_the_way_when_all_have_left(store: Store) -> None:
    demand = _begun(store)
    gone = store.demands.change(demand.id, withdraw, an_act(ASTRID))
    assert gone == replace(demand, joined=(), progress=Progress.WITHDRAWN)
    assert store.demands.find(demand.id, at=NOW) == gone
    assert store.demands.begin(BodyId(2), an_act(DAG), why=WHY)


def test_an_open_demand_lapses_by_itself_once(store: Store) -> None:
    demand = _begun(store)
    with nothing_changed(store):
        store.demands.let_lapse(NOW)
    store.demands.let_lapse(demand.until)
    late = store.demands.find(demand.id, at=NOW)
    assert late == replace(demand, progress=Progress.LAPSED)
    with nothing_changed(store):
        store.demands.let_lapse(demand.until)


def test_two_who_join_at_once_are_both_counted(store: Store) -> None:
    demand = _begun(store)
    late: list[Person] = []

    def join(person: Person) -> None:
        try:
            store.demands.change(demand.id, support, an_act(person))
        except DemandAlreadyReached:
            late.append(person)

    at_once(*(partial(join, person) for person in (DAG, FRODE)))
    found = store.demands.find(demand.id, at=NOW)
    assert found
    assert (found.progress, len(found.joined)) == (Progress.REACHED, 2)
    assert len(late) == 1


def test_bodies_are_those_in_which_somebody_has_a_vote(store: Store) -> None:
    _keep(store)

    def names(person: Person) -> list[str]:
        return [body.name for body in store.demands.bodies_with_vote(person.id, at=NOW)]

    assert names(ASTRID) == ["Rådmannsgruppen", "Regionrådet"]
    assert (names(ELI), names(TROND)) == (["Regionrådet"], [])


def _keep(store: Store) -> None:
    with writing(store.engine) as db:
        keep_body(db, BODY)


def _begun(store: Store) -> Demand:
    _keep(store)
    act = an_act(ASTRID, delivery="1")
    demand = store.demands.begin(BodyId(2), act, why=WHY)
    assert demand
    return demand


def _journal(store: Store) -> list[str]:
    with reading(store.engine) as db:
        events = select(t.journal.c.event).order_by(t.journal.c.id)
        return [name for name in db.scalars(events) if not name.startswith("Roster")]

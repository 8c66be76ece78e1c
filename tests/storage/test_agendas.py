"""Agendas are kept as their secretaries leave them, and cases in all their meetings."""

from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from bot.agenda.editing import edit_item, withdraw
from bot.agenda.errors import MeetingOfAnother
from bot.agenda.events import (
    ItemEdited,
    ItemListed,
    ItemPostponed,
    ItemReceived,
    ItemSentOn,
    ItemTakenOver,
    ItemWithdrawn,
)
from bot.agenda.item import Aim, Item, ItemId, ItemState
from bot.agenda.station import CaseStanding, reference
from bot.body import Body, BodyId
from bot.errors import MeetingChanged, OnlyForSecretariat
from bot.meeting import Meeting, Status
from bot.orders import StandingOrders
from storage import Store
from tests.builders import (
    ASTRID,
    SOLVEIG,
    a_body,
    a_meeting,
    a_time,
    an_act,
)
from tests.records import keep, keep_body, revising
from tests.written import nothing_changed

BOARD: Final = replace(a_body(id=BodyId(2), name="Styringsgruppen"), seats=())
ASSEMBLY: Final = replace(
    a_body(
        id=BodyId(3),
        name="Generalforsamlingen",
        orders=StandingOrders(numbering="{number}"),
    ),
    seats=(),
)
#: When the meetings of February have been, and those of March have not.
MARCH: Final = a_time(9, day=date(2026, 3, 2))


def _on(day: date, *titles: str, body: Body | None = None) -> Meeting:
    return a_meeting(
        body=body or a_body(),
        uid=f"{day}",
        starts_at=a_time(9, day=day),
        ends_at=a_time(11, day=day),
        agenda=tuple(Item(title=title) for title in titles),
    )


def _called(store: Store, meeting: Meeting) -> Meeting:
    return store.send_notice(meeting.id, an_act(), seen_sequence=0)


def _titles(meeting: Meeting | None) -> list[tuple[str, str]]:
    assert meeting
    return [(meeting.case_number(item), item.title) for item in meeting.agenda]


def test_what_the_secretary_does_is_kept_and_written_down(store: Store) -> None:
    (kept,) = keep(store, _on(date(2026, 2, 26), "Sykkelveier"))
    listed = store.agendas.list_item(kept.id, an_act(), Item(title="Budsjett"))
    budget = listed.agenda[1]
    wanted = replace(budget, proposal="Vedtas.")
    store.agendas.edit(kept.id, edit_item, an_act(), wanted=wanted)
    store.agendas.edit(kept.id, withdraw, an_act(), id=budget.id)
    after = store.agendas.relist(kept.id, an_act(), budget.id)

    assert store.meeting(kept.id) == after
    assert after.agenda == (*kept.agenda, replace(wanted, id=budget.id))
    told = store.agenda_history(kept.id, most=9)
    assert [(each.by, each.event) for each in told][1:] == [
        (SOLVEIG.name, ItemWithdrawn(item=budget.id, title="Budsjett")),
        (
            SOLVEIG.name,
            ItemEdited(item=budget.id, title="Budsjett", fields=("proposal",)),
        ),
        (SOLVEIG.name, ItemListed(item=budget.id, title="Budsjett")),
    ]
    first, *_ = store.agenda_history(kept.id, before=told[2].number, most=9)
    assert first == told[3]


def test_delivery_that_comes_twice_lists_one_case(store: Store) -> None:
    (kept,) = keep(store, _on(date(2026, 2, 26)))
    act = an_act(delivery="view:1")
    store.agendas.list_item(kept.id, act, Item(title="Budsjett"))
    again = store.agendas.list_item(kept.id, act, Item(title="Budsjett"))
    assert _titles(again) == [("", "Budsjett")]


def test_late_cases_of_two_meetings_share_one_series(store: Store) -> None:
    first, second = keep(
        store, _on(date(2026, 2, 26), "a"), _on(date(2026, 3, 26), "b")
    )
    _called(store, first)
    _called(store, second)
    store.agendas.list_item(first.id, an_act(), Item(title="c"))
    after = store.agendas.list_item(second.id, an_act(), Item(title="d"))

    assert _titles(store.meeting(first.id)) == [("01/2026", "a"), ("03/2026", "c")]
    assert _titles(after) == [("02/2026", "b"), ("04/2026", "d")]


def test_case_is_itself_in_the_meeting_that_it_is_postponed_to(store: Store) -> None:
    first, second = keep(
        store, _on(date(2026, 2, 26), "a", "b"), _on(date(2026, 3, 26), "c")
    )
    called = _called(store, first)
    case = called.agenda[0]
    left = store.agendas.postpone(first.id, an_act(), case.id, to=second.id)
    taken = _called(store, second)

    assert left.agenda[0] == replace(case, state=ItemState.POSTPONED)
    assert taken.agenda[1] == replace(case, was_postponed=True)
    assert _titles(taken) == [("03/2026", "c"), ("01/2026", "a")]
    to, since = taken.starts_at.isoformat(), left.starts_at.isoformat()
    here = store.agenda_history(first.id, most=1)[0].event
    there = store.agenda_history(second.id, most=1)[0].event
    assert here == ItemPostponed(item=case.id, title="a", to=to)
    assert there == ItemTakenOver(item=case.id, title="a", since=since)


def test_cancelled_meeting_leaves_its_cases_to_another_or_nothing_is_done(
    store: Store,
) -> None:
    first, second = keep(
        store, _on(date(2026, 2, 26), "a", "b"), _on(date(2026, 3, 26), "c")
    )
    called = _called(store, first)
    with nothing_changed(store), pytest.raises(MeetingChanged):
        _off(store, first, second, seen=9)
    with nothing_changed(store), pytest.raises(MeetingOfAnother):
        _off(store, first, first)

    off = _off(store, first, second)
    assert (off.status, off.cancelled_because) == (Status.CANCELLED, "Uvær")
    taken = store.meeting(second.id)
    assert taken
    assert [(i.title, i.number) for i in taken.agenda] == [
        ("c", None),
        *((item.title, item.number) for item in called.agenda),
    ]
    with nothing_changed(store):
        _off(store, first, second)


def _off(store: Store, meeting: Meeting, to: Meeting, *, seen: int = 0) -> Meeting:
    act = an_act(delivery="1")
    return store.planner.cancel(
        meeting.id, act, why="Uvær", seen_sequence=seen, cases_to=to.id
    )


def test_case_travels_through_three_bodies(store: Store) -> None:
    with revising(store.engine) as db:
        keep_body(db, BOARD)
        keep_body(db, ASSEMBLY)
    first, second, last = keep(
        store,
        _on(date(2026, 2, 12), "Årsrapport"),
        _on(date(2026, 2, 26), body=BOARD),
        _on(date(2026, 6, 11), body=ASSEMBLY),
    )
    case = _called(store, first).agenda[0]
    board = store.agendas.send_on(
        first.id, an_act(), case.id, to=second.id, aim=Aim.RECOMMENDATION
    )
    sent = board.agenda[0]
    assembly = store.agendas.send_on(
        second.id,
        an_act(),
        sent.id,
        to=last.id,
        aim=Aim.DECISION,
        is_reserved=True,
    )

    path = store.path(assembly.agenda[0].id)
    assert path == store.path(case.id)
    assert [(reference(s), s.standing(MARCH)) for s in path] == [
        ("Rådmannsgruppen sak 01/2026 Årsrapport", CaseStanding.TREATED),
        ("Styringsgruppen: Årsrapport", CaseStanding.PLANNED),
        ("Generalforsamlingen sak 1 Årsrapport", CaseStanding.PLANNED),
    ]
    assert (sent.came_from, sent.aim) == (case.id, Aim.RECOMMENDATION)
    events = [store.agenda_history(id, most=1)[0].event for id in (first.id, last.id)]
    assert events == [
        ItemSentOn(item=case.id, title="Årsrapport", body="Styringsgruppen"),
        ItemReceived(
            item=assembly.agenda[0].id, title="Årsrapport", body="Styringsgruppen"
        ),
    ]


def test_reserved_number_is_nobody_elses(store: Store) -> None:
    with revising(store.engine) as db:
        keep_body(db, BOARD)
    first, last = keep(
        store, _on(date(2026, 2, 12), "a"), _on(date(2026, 6, 11), "b", body=BOARD)
    )
    after = store.agendas.send_on(
        first.id,
        an_act(),
        first.agenda[0].id,
        to=last.id,
        aim=Aim.DECISION,
        is_reserved=True,
    )
    assert _titles(after) == [("", "b"), ("01/2026", "a")]
    assert store.last_number(after) == 1


def test_cases_are_found_as_one_types(store: Store) -> None:
    keep(
        store,
        _on(date(2026, 2, 12), "Økonomiplan", "Sykkelveier"),
        _on(date(2026, 2, 26), "Økonomien i 2027"),
    )
    found = store.cases("Vestregionen", "øKONOMI")
    assert [reference(s) for s in found] == [
        "Rådmannsgruppen: Økonomien i 2027",
        "Rådmannsgruppen: Økonomiplan",
    ]
    assert store.cases("Hallingdal", "økonomi") == ()
    assert store.cases("Vestregionen", "100%") == ()


def test_closed_case_is_found_by_number_and_not_by_what_it_is_about(
    store: Store,
) -> None:
    secret = Item(title="Tilsetting", number=7, year=2026, exempt="offl. § 23")
    keep(store, a_meeting(agenda=(secret,)))
    assert store.cases("Vestregionen", "tilsetting") == ()
    assert len(store.cases("Vestregionen", "7/2026")) == 1


def test_reference_is_to_where_the_case_is_now(store: Store) -> None:
    first, second = keep(store, _on(date(2026, 2, 26), "a"), _on(date(2026, 3, 26)))
    case = first.agenda[0].id
    store.agendas.postpone(first.id, an_act(), case, to=second.id)
    (found,) = store.references([ItemId(99), case])
    assert (found.item.id, found.meeting.id) == (case, second.id)
    assert store.references([]) == ()


def test_only_the_secretary_lays_an_agenda_out(store: Store) -> None:
    (kept,) = keep(store, _on(date(2026, 2, 26), "a"))
    assert store.agendas.lay_out(kept.id, an_act()) == kept
    with pytest.raises(OnlyForSecretariat):
        store.agendas.lay_out(kept.id, an_act(ASTRID))

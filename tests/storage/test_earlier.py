"""The next agenda finds the minutes to treat, and follows when they move."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.agenda.item import Item, ItemKind, Part
from bot.agenda.skeleton import usual_agenda
from bot.body import Body, BodyId
from bot.correction import unsent
from bot.meeting import Meeting, Status
from bot.orders import LegalForm
from bot.planning.rhythm import Ahead, Rhythm
from bot.room.task import TaskId
from bot.room.tasking import finish, give
from storage import Store
from tests.builders import (
    NOW,
    a_body,
    a_called_meeting,
    a_slot,
    a_time,
    an_act,
    some_orders,
)
from tests.records import keep, keep_body, revising

ORDERS: Final = some_orders(
    agenda=(ItemKind.OWN_MINUTES, ItemKind.OTHER_MINUTES, ItemKind.CASE)
)
OWN: Final = a_body(orders=ORDERS)
COUNCIL: Final = replace(ORDERS, form=LegalForm.IPR)
BOARD: Final = replace(
    a_body(id=BodyId(2), name="Styringsgruppen", orders=COUNCIL), seats=()
)
CALLED, PLANNED, CANCELLED = Status.CALLED, Status.PLANNED, Status.CANCELLED


def _on(day: date, body: Body = OWN, status: Status = CALLED) -> Meeting:
    return a_called_meeting(
        body=body,
        uid=f"{body.id}-{day}",
        status=status,
        starts_at=a_time(9, day=day),
        ends_at=a_time(11, day=day),
        agenda=usual_agenda(ORDERS, ("Sykkelveier",)),
        roll={},
    )


def _related(store: Store) -> None:
    with revising(store.engine) as db:
        keep_body(db, BOARD)
    relation = Ahead(of=BOARD.id, days=(14,))
    store.planner.set_rhythm(an_act(), Rhythm(body=OWN.id, relation=relation))


def _titles(meeting: Meeting) -> list[str]:
    return [item.title for item in meeting.agenda][:-1]


def test_notice_names_the_last_meeting_and_what_others_have_held_since(
    store: Store,
) -> None:
    _related(store)
    keep(
        store,
        _on(date(2025, 11, 6)),
        _on(date(2025, 11, 20), BOARD),
        _on(date(2025, 11, 27)),
        _on(date(2025, 12, 11), BOARD),
        _on(date(2025, 12, 18), status=CANCELLED),
        _on(date(2026, 1, 15), BOARD, CANCELLED),
        _on(date(2026, 2, 26), BOARD, PLANNED),
    )
    (planned,) = keep(store, _on(date(2026, 2, 26), status=PLANNED))

    called = store.send_notice(planned.id, an_act(), seen_sequence=0)

    assert _titles(called) == [
        "Godkjenning av referat fra møtet torsdag 27. november 2025",
        "Protokoll fra Styringsgruppen torsdag 11. desember 2025",
    ]
    assert store.meeting(called.id) == called


def test_bodies_that_have_nothing_to_do_with_each_other_are_left_alone(
    store: Store,
) -> None:
    with revising(store.engine) as db:
        keep_body(db, BOARD)
    keep(store, _on(date(2025, 12, 11), BOARD))
    (planned,) = keep(store, _on(date(2026, 2, 26), status=PLANNED))

    assert _titles(store.laid_out(planned, NOW)) == [
        "Godkjenning av referat fra forrige møte",
        "Protokoller og referater fra andre organer",
    ]


def test_what_was_planned_and_never_called_was_not_held(store: Store) -> None:
    keep(store, _on(date(2026, 1, 8), status=PLANNED))
    (planned,) = keep(store, _on(date(2026, 2, 26), status=PLANNED))

    assert _titles(store.laid_out(planned, NOW))[0] == (
        "Godkjenning av referat fra forrige møte"
    )
    before = a_time(9, day=date(2026, 1, 1))
    assert _titles(store.laid_out(planned, before))[0] == (
        "Godkjenning av referat fra møtet torsdag 8. januar 2026"
    )


def test_called_meeting_follows_when_the_one_before_is_moved(store: Store) -> None:
    first, second = keep(
        store,
        _on(date(2026, 2, 12), status=PLANNED),
        _on(date(2026, 3, 12), status=PLANNED),
    )
    store.send_notice(first.id, an_act(), seen_sequence=0)
    called = store.send_notice(second.id, an_act(), seen_sequence=0)
    later = an_act(at=NOW + timedelta(days=1))
    slot = replace(a_slot(), day=date(2026, 2, 19))
    store.planner.move(first.id, later, slot=slot, seen_sequence=0)

    after = store.meeting(called.id)
    assert after
    assert _titles(after)[0] == (
        "Godkjenning av referat fra møtet torsdag 19. februar 2026"
    )
    (news,) = unsent(after)
    assert news.startswith("Sak 04/2026 har fått ny tittel: Godkjenning av referat")
    assert after.stamped_at == called.stamped_at


def test_what_is_not_done_comes_back_unless_it_was_asked_for_in_a_closed_case(
    store: Store,
) -> None:
    open_case = Item(title="Høring", kind=ItemKind.CASE)
    closed = Item(title="Kjøp av tomt", exempt="offl. § 23")
    held = replace(_on(date(2026, 1, 8)), agenda=(open_case, closed))
    (before,) = keep(store, held)
    for item, what in zip(before.agenda, ("Svare", "Kjøpe"), strict=True):
        store.change(
            before.id,
            give,
            an_act(),
            item=item.id,
            what=what,
            participant="Lier",
            by=date(2026, 1, 20),
        )
    (after,) = keep(store, _on(date(2026, 2, 26), status=PLANNED))
    laid_out = store.agendas.lay_out(after.id, an_act())
    (followed,) = [i for i in laid_out.agenda if i.kind is ItemKind.FOLLOW_UP]
    assert followed.parts == (
        Part(title="Svare (frist 20. januar 2026)", presenter="Lier"),
    )

    store.change(before.id, finish, an_act(), task=TaskId(1))
    again = store.agendas.lay_out(after.id, an_act())
    assert [i for i in again.agenda if i.kind is ItemKind.FOLLOW_UP] == []

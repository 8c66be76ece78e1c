"""What is in force of a body on a day, and nothing that was before or comes after."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, Final

import pytest
from sqlalchemy import Table, update

from bot.body import Body, BodyId, Chair, ChairRole, Rank, Seat, Secretary
from bot.office import Manner
from bot.orders import LegalForm, StandingOrders, StandInRule
from bot.person import Person
from storage import Store, orders
from storage import tables as t
from tests.builders import (
    ASTRID,
    BJARNE,
    DAG,
    ELI,
    HOLE,
    MEETING_DAY,
    SOLVEIG,
    TROND,
    a_body,
    a_person,
    a_seat,
)
from tests.records import a_store, add, keep_body, participant_id, revising
from tests.said import listen

Make = Callable[..., Store]

DAY = timedelta(days=1)
#: Two days on which something is, and those around them on which it is not.
TWO_DAYS: Final[Mapping[str, Any]] = {"since": MEETING_DAY, "until": MEETING_DAY + DAY}
IS_ON = {
    MEETING_DAY - DAY: False,
    MEETING_DAY: True,
    MEETING_DAY + DAY: True,
    MEETING_DAY + 2 * DAY: False,
}
#: Lier's seat, and no one who was given it.
VACANT = a_seat(holder=None, stand_ins=())


@pytest.fixture
def make(database_url: str, request: pytest.FixtureRequest) -> Make:
    """Give the test what keeps a body of its choice, on each database in turn."""

    def _make(*seats: Seat, **changes: object) -> Store:
        store = a_store(database_url, body=a_body(*seats, **changes))
        request.addfinalizer(store.close)
        return store

    return _make


def test_who_is_named_sits_from_the_first_day_to_the_last(make: Make) -> None:
    store = make(VACANT)
    _add(store, t.mandates, seat=1, person=TROND.id, rank=Rank.HOLDER, **TWO_DAYS)

    assert _days(lambda on: _seat(store, on).holder == TROND) == IS_ON


def test_who_holds_the_office_sits_from_the_first_day_to_the_last(make: Make) -> None:
    store = make(VACANT)
    _holds(store, ASTRID, **TWO_DAYS)

    assert _days(lambda on: _seat(store, on).holder == ASTRID) == IS_ON
    assert _days(lambda on: _seat(store, on).is_ex_officio) == IS_ON


def test_the_office_counts_again_when_a_mandate_has_ended(make: Make) -> None:
    store = make(VACANT)
    _holds(store, ASTRID)
    _add(store, t.mandates, seat=1, person=TROND.id, rank=Rank.HOLDER, **TWO_DAYS)

    assert _days(lambda on: _seat(store, on).holder == TROND) == IS_ON
    assert _seat(store, MEETING_DAY + 2 * DAY).holder == ASTRID


@pytest.mark.parametrize("manner", [Manner.APPOINTED, Manner.ACTING])
def test_who_acts_goes_before_who_holds_the_office(make: Make, manner: Manner) -> None:
    store = make(VACANT)
    _holds(store, BJARNE, manner=manner, **TWO_DAYS)
    _holds(store, ASTRID, since=date(2026, 1, 1))

    assert _days(lambda on: _seat(store, on).holder == BJARNE) == IS_ON
    assert _seat(store, MEETING_DAY).manner is manner
    assert _seat(store, MEETING_DAY - DAY).manner is Manner.PERMANENT


def test_an_office_is_the_same_in_capitals_of_norwegian(make: Make) -> None:
    store = make(a_seat(office="Økonomisjef", holder=None, stand_ins=()))
    _holds(store, ASTRID, office="økonomisjef")

    assert _seat(store, MEETING_DAY).holder == ASTRID


def test_an_office_of_another_participant_gives_no_seat(make: Make) -> None:
    store = make(VACANT, HOLE)
    _holds(store, ELI, participant="Hole")

    assert _seat(store, MEETING_DAY).holder is None


@pytest.mark.parametrize("rank", [Rank.SUBSTITUTE, Rank.PROXY])
def test_who_sits_for_another_does_so_from_a_day_to_a_day(
    make: Make, rank: Rank
) -> None:
    store = make(a_seat(stand_ins=()))
    _add(store, t.mandates, seat=1, person=TROND.id, rank=rank, **TWO_DAYS)

    def sits(on: date) -> bool:
        seat = _seat(store, on)
        return (seat.principal, seat.principal_rank) == (TROND, rank)

    assert _days(sits) == IS_ON


@pytest.mark.parametrize(
    ("rule", "whose"),
    [
        (StandInRule.PERSONAL, {"seat": 1, "group": ""}),
        (StandInRule.GROUP, {"participant": 1, "group": "Ap/SV"}),
        (StandInRule.GROUP, {"group": "Ap/SV"}),
        (StandInRule.PARTICIPANT, {"participant": 1, "group": ""}),
        (StandInRule.PICKED, {"participant": 1, "group": ""}),
    ],
)
def test_a_list_is_in_force_from_a_day_to_a_day_and_in_its_order(
    make: Make, rule: StandInRule, whose: dict[str, object]
) -> None:
    seats = (_of_group(1, "Lier"), _of_group(2, "Hole"))
    store = make(*seats, orders=StandingOrders(stand_ins=rule))
    _add(store, t.listings, body=1, person=ELI.id, position=2, **whose)
    _add(store, t.listings, body=1, person=BJARNE.id, position=1, **whose, **TWO_DAYS)

    called = {on: _seat(store, on).stand_ins for on in IS_ON}
    assert called == {
        on: (BJARNE, ELI) if is_on else (ELI,) for on, is_on in IS_ON.items()
    }
    of_all = "seat" not in whose and "participant" not in whose
    hole = store.body(BodyId(1), on=MEETING_DAY).seats[1]
    assert hole.stand_ins == ((BJARNE, ELI) if of_all else ())


def test_the_list_of_a_participants_own_group_goes_before_everybodys(
    make: Make,
) -> None:
    seats = (_of_group(1, "Lier"), _of_group(2, "Hole"))
    store = make(*seats, orders=StandingOrders(stand_ins=StandInRule.GROUP))
    for whose, person in ({"participant": 1}, ELI), ({}, BJARNE):
        listed = {"group": "Ap/SV", "person": person.id, **whose}
        _add(store, t.listings, body=1, position=1, **listed)

    found = _body(store, MEETING_DAY).seats
    assert [seat.stand_ins for seat in found] == [(ELI,), (BJARNE,)]


def test_who_holds_the_other_office_stands_in(make: Make) -> None:
    by_office = StandingOrders(
        stand_ins=StandInRule.OFFICE, stand_in_office="assisterende rådmann"
    )
    store = make(a_seat(stand_ins=()), orders=by_office)
    _holds(store, BJARNE, office="Assisterende rådmann", **TWO_DAYS)

    assert _days(lambda on: _seat(store, on).stand_ins == (BJARNE,)) == IS_ON


def test_nobody_stands_in_where_nobody_may(make: Make) -> None:
    store = make(a_seat(), orders=StandingOrders(stand_ins=StandInRule.NONE))

    assert _seat(store, MEETING_DAY).stand_ins == ()


def test_a_lead_lasts_from_a_day_to_a_day(make: Make) -> None:
    store = make(a_seat(), HOLE)
    _leads(store, ChairRole.CHAIR, "Hole", **TWO_DAYS)
    _leads(store, ChairRole.DEPUTY, "Lier", person=TROND.id)

    chair = Chair(
        role=ChairRole.CHAIR, participant="Hole", person=DAG, until=TWO_DAYS["until"]
    )
    deputy = Chair(role=ChairRole.DEPUTY, participant="Lier", person=TROND)
    assert _body(store, MEETING_DAY).chairs == (chair, deputy)
    assert _days(lambda on: _body(store, on).chair == chair) == IS_ON
    assert _body(store, MEETING_DAY - DAY).chairs == (deputy,)


def test_the_lead_of_another_body_is_followed_day_by_day(make: Make) -> None:
    """Hole leads the styringsgruppe for two days, and so its rådmann leads here."""
    follows = StandingOrders(chair_follows="Styringsgruppen")
    store = make(a_seat(), HOLE, orders=follows)
    with revising(store.engine) as db:
        keep_body(db, _styringsgruppen("Vestregionen", 2))
        keep_body(db, _styringsgruppen("Osloregionen", 3))
    _leads(store, ChairRole.CHAIR, "Hole", body=2, **TWO_DAYS)
    _leads(store, ChairRole.CHAIR, "Lier", body=3)
    _leads(store, ChairRole.DEPUTY, "Lier")

    chair = _body(store, MEETING_DAY).chair
    assert chair == Chair(
        role=ChairRole.CHAIR,
        participant="Hole",
        person=DAG,
        until=TWO_DAYS["until"],
        follows="Styringsgruppen",
    )
    assert _days(lambda on: _body(store, on).chair == chair) == IS_ON
    deputy = _body(store, MEETING_DAY).deputy_chair
    assert deputy
    assert deputy.person == ASTRID


def test_rules_are_those_that_came_into_force_last(make: Make) -> None:
    old = StandingOrders(form=LegalForm.PARAGRAPH_27, notice_days=14)
    store = make(orders=old)
    new = {"form": "ipr", "answer_days": 5}
    _add(store, t.standing_orders, body=1, since=MEETING_DAY, orders=new)
    far = orders.kept(StandingOrders(form=LegalForm.KO))
    _add(store, t.standing_orders, body=1, since=MEETING_DAY + 9 * DAY, orders=far)

    assert _body(store, MEETING_DAY - DAY).orders == old
    assert _body(store, MEETING_DAY).orders == StandingOrders(answer_days=5)
    assert _body(store, MEETING_DAY + 9 * DAY).orders.form is LegalForm.KO


def test_a_body_whose_rules_come_later_has_the_usual_ones_until_then(
    make: Make,
) -> None:
    store = make(orders=StandingOrders(notice_days=14))
    with revising(store.engine) as db:
        db.execute(update(t.standing_orders).values(since=MEETING_DAY))

    assert _body(store, MEETING_DAY - DAY).orders == StandingOrders()
    assert _body(store, MEETING_DAY).orders.notice_days == 14


def test_seats_have_a_first_day_and_a_last(make: Make) -> None:
    store = make(a_seat(), HOLE)
    with revising(store.engine) as db:
        db.execute(update(t.seats).where(t.seats.c.id == 2).values(**TWO_DAYS))

    assert _days(lambda on: len(_body(store, on).seats) == 2) == IS_ON


def test_seats_stand_in_the_order_of_the_roster(make: Make) -> None:
    store = make(a_seat(), HOLE)
    with revising(store.engine) as db:
        db.execute(update(t.seats).where(t.seats.c.id == 2).values(position=0))

    assert [seat.id for seat in _body(store, MEETING_DAY).seats] == [2, 1]


def test_secretaries_have_a_first_day_and_a_last(make: Make) -> None:
    store = make()
    who = {"person": TROND.id, "position": 0, "title": "sekretær"}
    _add(store, t.secretaries, body=1, **who, **TWO_DAYS)

    trond = Secretary(person=TROND, since=TWO_DAYS["since"])
    solveig = Secretary(person=SOLVEIG, title="daglig leder")
    books = {on: _body(store, on).secretaries_on(on) for on in IS_ON}
    assert books == {
        on: (solveig, trond) if is_on else (solveig,) for on, is_on in IS_ON.items()
    }


def test_who_comes_later_keeps_the_books_of_what_has_been(make: Make) -> None:
    store = make()
    who = {"person": TROND.id, "position": 0, "title": "sekretær"}
    _add(store, t.secretaries, body=1, **who, **TWO_DAYS)

    last = TWO_DAYS["until"]
    assert _body(store, MEETING_DAY - timedelta(days=400)).is_secretary(TROND.id)
    assert not _body(store, last + timedelta(days=1)).is_secretary(TROND.id)


def test_a_body_without_secretaries_is_a_body(make: Make) -> None:
    assert _body(make(secretariat=()), MEETING_DAY) == a_body(secretariat=())


def test_a_body_is_shown_also_on_a_day_when_there_is_none(make: Make) -> None:
    store = make(since=MEETING_DAY, until=MEETING_DAY + DAY)

    assert _days(lambda on: _body(store, on).exists_on(on)) == IS_ON


def test_a_large_body_costs_as_many_questions_as_a_small_one(
    make: Make,
) -> None:
    store = make()
    with revising(store.engine) as db:
        keep_body(db, _of_250())
    said = listen(store.engine)

    small = store.body(BodyId(1), on=MEETING_DAY)
    asked = len(said)
    large = store.body(BodyId(2), on=MEETING_DAY)
    assert (len(small.seats), len(large.seats)) == (3, 250)
    assert large == _of_250()
    assert len(said) == 2 * asked


def _of_250() -> Body:
    """Make a body with some of everything, whose people nobody knows before."""
    names = [a_person(10 + n, name=f"Person {n}") for n in range(500)]
    seats = (
        a_seat(
            4 + n,
            participant=f"Deltaker {n % 25}",
            office=f"plass {n}",
            holder=names[n],
            is_ex_officio=n % 2 == 0,
            stand_ins=(names[250 + n],),
        )
        for n in range(250)
    )
    return a_body(*seats, id=BodyId(2), name="Generalforsamlingen")


def _styringsgruppen(organisation: str, id: int) -> Body:
    return Body(id=BodyId(id), name="Styringsgruppen", organisation=organisation)


def _of_group(number: int, participant: str) -> Seat:
    return a_seat(number, participant=participant, group="Ap/SV", stand_ins=())


def _days(holds: Callable[[date], bool]) -> dict[date, bool]:
    return {on: holds(on) for on in IS_ON}


def _body(store: Store, on: date) -> Body:
    return store.body(BodyId(1), on=on)


def _seat(store: Store, on: date) -> Seat:
    return _body(store, on).seats[0]


def _holds(
    store: Store,
    person: Person,
    *,
    participant: str = "Lier",
    office: str = "rådmann",
    **fields: object,
) -> None:
    """Let somebody hold an office: by default for good, and always."""
    held = {"office": office, "person": person.id, "manner": Manner.PERMANENT} | fields
    with revising(store.engine) as db:
        add(db, t.tenures, participant=participant_id(db, participant), **held)


def _leads(store: Store, role: ChairRole, participant: str, **fields: object) -> None:
    """Let a participant lead: by default the first body, and always."""
    term = {"body": 1, "role": role} | fields
    with revising(store.engine) as db:
        add(db, t.terms, participant=participant_id(db, participant), **term)


def _add(store: Store, table: Table, **fields: object) -> None:
    with revising(store.engine) as db:
        add(db, table, **fields)

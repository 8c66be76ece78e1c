"""A seat through the years, and what a secretary's wish leaves behind of it."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest
from sqlalchemy import select

from bot.body import BodyId, Rank, SeatId
from bot.errors import NoSuchSeat, RosterChanged
from bot.naming import Named
from bot.office import Manner
from bot.orders import StandingOrders, StandInRule
from bot.person import Person
from bot.place import Listed, Place, Spell
from bot.roster.outcome import Outcome
from bot.seating import Step, Wish
from storage import Store
from storage import tables as t
from storage.database import reading
from storage.members import Member
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    ELI,
    FRODE,
    GURO,
    NOW,
    SOLVEIG,
    a_body,
    a_person,
    a_seat,
    an_act,
)
from tests.records import a_store, participant_id, revising
from tests.written import nothing_changed

TODAY: Final = date(2026, 2, 2)
MARCH: Final = date(2026, 3, 1)
LAST_OF_FEBRUARY: Final = date(2026, 2, 28)
KARI: Final = a_person(10, name="Kari Moen", slack=None)


def test_a_seat_is_loaded_with_everybody_who_has_to_do_with_it(store: Store) -> None:
    with revising(store.engine) as db:
        lier = participant_id(db, "Lier")
        tenure = {"participant": lier, "person": ELI.id, "manner": Manner.ACTING}
        for office in ("Rådmann", "varaordfører", "ordfører"):
            db.execute(t.tenures.insert().values(**tenure, office=office))
    seat_of_lier = SeatId(1)
    acting = Spell(id=1, person=ELI, capacity=Manner.ACTING)
    place = _place(store)
    assert place == Place(
        body=a_body(),
        seat=a_body().seats[0],
        mandates=(Spell(id=1, person=ASTRID, capacity=Rank.HOLDER),),
        tenures=(acting,),
        deputies=(replace(acting, id=2),),
        listings=(
            Listed(id=1, person=BJARNE, position=0, seat=seat_of_lier),
            Listed(id=3, person=ELI, position=0, seat=SeatId(2)),
            Listed(id=2, person=CECILIE, position=1, seat=seat_of_lier),
        ),
    )


def test_a_permanent_proxy_stands_beside_the_holder(store: Store) -> None:
    assert [(s.person, s.capacity) for s in _place(store, seat=3).mandates] == [
        (GURO, Rank.HOLDER),
        (FRODE, Rank.PROXY),
    ]


@pytest.mark.parametrize(
    ("since", "until"),
    [(MARCH, None), (None, date(2026, 1, 1)), (date(2020, 1, 1), date(2020, 12, 31))],
)
def test_a_seat_that_is_not_there_today_is_seen_on_the_nearest_day(
    store: Store, since: date | None, until: date | None
) -> None:
    with revising(store.engine) as db:
        db.execute(t.seats.update().values(since=since, until=until))
    place = _place(store)
    assert (place.seat, place.since, place.until) == (a_body().seats[0], since, until)


@pytest.mark.parametrize(("body", "seat"), [(1, 9), (2, 1)])
def test_a_seat_of_another_body_or_of_none_is_not_there(
    store: Store, body: int, seat: int
) -> None:
    with revising(store.engine) as db:
        other = {"name": "Styringsgruppen", "organisation": "Vestregionen"}
        db.execute(t.bodies.insert().values(other))
    with pytest.raises(NoSuchSeat):
        store.place(BodyId(body), SeatId(seat), today=TODAY)


def test_a_new_holder_leaves_the_old_one_where_they_were(store: Store) -> None:
    _do(store, Step.REPLACE, name="Guro Fjeld")
    assert _place(store).mandates == (
        Spell(id=1, person=ASTRID, capacity=Rank.HOLDER, until=LAST_OF_FEBRUARY),
        Spell(id=5, person=GURO, capacity=Rank.HOLDER, since=MARCH),
    )
    assert _holder(store, LAST_OF_FEBRUARY) == ASTRID
    assert _holder(store, MARCH) == GURO


def test_an_office_is_handed_over_for_all_who_follow_it(database_url: str) -> None:
    seats = a_seat(1, is_ex_officio=True), replace(a_seat(2), holder=None, number=2)
    store = a_store(database_url, body=a_body(*seats))
    _do(store, Step.REPLACE, slack=GURO.slack)
    held = [seat.holder for seat in store.body(BodyId(1), on=MARCH).seats]
    assert held == [GURO, GURO]
    assert _place(store).tenures == (
        Spell(id=1, person=ASTRID, capacity=Manner.PERMANENT, until=LAST_OF_FEBRUARY),
        Spell(id=2, person=GURO, capacity=Manner.PERMANENT, since=MARCH),
    )
    store.close()


def test_who_was_to_come_is_struck_out(store: Store) -> None:
    _do(store, Step.REPLACE, name="Guro Fjeld")
    _do(store, Step.REPLACE, name="Eli Ødegård")
    assert [(s.person, s.since) for s in _place(store).mandates] == [
        (ASTRID, None),
        (ELI, MARCH),
    ]


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        (StandInRule.PERSONAL, (1, None, "")),
        (StandInRule.PARTICIPANT, (None, "Lier", "")),
        (StandInRule.GROUP, (None, "Lier", "Ap/Sp")),
    ],
)
def test_a_stand_in_is_kept_on_the_bodys_list(
    database_url: str, rule: StandInRule, kept: tuple[int | None, str | None, str]
) -> None:
    seat = a_seat(1, group="Ap/Sp", stand_ins=())
    body = a_body(seat, orders=StandingOrders(stand_ins=rule))
    store = a_store(database_url, body=body)
    _do(store, Step.STAND_IN, name="Eli Ødegård")
    with reading(store.engine) as db:
        whose = t.participants.c.name.label("whose")
        query = select(t.listings, whose).outerjoin(t.participants)
        (row,) = db.execute(query)
    assert (row.seat, row.whose, row.group) == kept
    assert store.body(BodyId(1), on=MARCH).seats[0].stand_ins == (ELI,)
    store.close()


def test_a_deputy_is_kept_in_the_office_that_stands_in(database_url: str) -> None:
    orders = StandingOrders(stand_ins=StandInRule.OFFICE)
    store = a_store(database_url, body=a_body(a_seat(1, stand_ins=()), orders=orders))
    _do(store, Step.STAND_IN, name="Eli Ødegård")
    assert store.body(BodyId(1), on=MARCH).seats[0].stand_ins == (ELI,)
    store.close()


def test_a_seat_ends(store: Store) -> None:
    _do(store, Step.END)
    assert _place(store).until == MARCH
    assert len(store.body(BodyId(1), on=date(2026, 3, 2)).seats) == 2


def test_somebody_new_is_known_from_then_on_and_linked_if_in_slack(
    store: Store,
) -> None:
    nina = Member(slack="UNINA", name="Nina", email="nina@lier.example")
    store.keep_members((nina,), NOW)
    _do(
        store,
        Step.REPLACE,
        name="Nina Berg",
        email="Nina@Lier.example",
        origin="Lier",
    )
    held = _holder(store, MARCH)
    assert held
    assert replace(held, id=ASTRID.id) == Person(
        id=ASTRID.id,
        name="Nina Berg",
        email="nina@lier.example",
        origin="Lier",
        slack="UNINA",
    )


def test_a_rehearsal_leaves_nothing(store: Store) -> None:
    edition = store.edition()
    with nothing_changed(store):
        outcome = _do(
            store,
            Step.REPLACE,
            is_rehearsal=True,
            name="Nina Berg",
            email="nina@lier.example",
            origin="Lier",
        )
    assert [change.text.partition(" ")[0] for change in outcome.changes] == [
        "Nina",
        "Astrid",
    ]
    assert store.edition() == edition


def test_a_yes_holds_for_the_edition_that_was_seen(store: Store) -> None:
    seen = store.edition()
    _do(store, Step.STAND_IN, name="Guro Fjeld")
    with nothing_changed(store), pytest.raises(RosterChanged):
        _do(store, Step.REPLACE, name="Guro Fjeld", seen_edition=seen)

    _do(store, Step.REPLACE, name="Guro Fjeld", seen_edition=store.edition())
    assert _holder(store, MARCH) == GURO


def test_a_person_is_known_by_a_slack_user(database_url: str) -> None:
    store = a_store(database_url, body=a_body(a_seat(1, holder=KARI)))
    kari = Member(slack="UKARI", name="Kari", email=KARI.email)
    store.keep_members((replace(kari, email="another@lier.example"),), NOW)
    # Somebody who has looked in is a person too, and no more than that.
    looked_in = store.introduce("UKARI")
    _do(store, Step.LINK, slack="UKARI", linked=KARI)

    assert looked_in
    assert store.introduce("UKARI") == replace(KARI, slack="UKARI")
    assert store.person(looked_in.id) == replace(looked_in, slack=None)
    store.close()


def test_users_are_proposed_by_e_mail(store: Store) -> None:
    there = Member(slack="UKARI", name="Kari", email=KARI.email)
    gone = Member(slack="UELI", name="Eli", email=ELI.email, is_deleted=True)
    store.keep_members((there, gone), NOW)
    nowhere = replace(GURO, email="")
    assert store.users((KARI, ELI, ASTRID, nowhere)) == {KARI.id: there}


def _place(store: Store, *, seat: int = 1) -> Place:
    return store.place(BodyId(1), SeatId(seat), today=TODAY)


def _holder(store: Store, day: date) -> Person | None:
    return store.body(BodyId(1), on=day).seats[0].holder


def _do(
    store: Store,
    step: Step,
    *,
    linked: Person | None = None,
    is_rehearsal: bool = False,
    seen_edition: str | None = None,
    **named: str | None,
) -> Outcome:
    given: dict[str, Any] = dict(named)
    wish = Wish(
        body=BodyId(1),
        seat=SeatId(1),
        step=step,
        named=Named(**given),
        linked=linked.id if linked else None,
        since=MARCH,
    )
    return store.reseat(
        wish, an_act(SOLVEIG), is_rehearsal=is_rehearsal, seen_edition=seen_edition
    )

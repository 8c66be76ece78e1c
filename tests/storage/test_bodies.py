"""Bodies as of a day, with their seats in order and their standing orders."""

from datetime import date, timedelta

import pytest
from sqlalchemy import insert, select, update

from bot.body import BodyId, Rank, SeatId
from bot.orders import Language, QuorumRule, StandingOrders, StandInRule
from bot.person import PersonId
from storage import Store, bodies
from storage import tables as t
from storage.database import writing
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    ELI,
    MEETING_DAY,
    SOLVEIG,
    TROND,
    a_body,
)

DAY = timedelta(days=1)


def test_a_body_comes_back_as_it_was_kept(store: Store) -> None:
    assert store.body(BodyId(1), on=MEETING_DAY) == a_body()
    assert store.has_bodies()


def test_a_body_that_is_not_there(store: Store) -> None:
    with pytest.raises(LookupError):
        store.body(BodyId(99), on=MEETING_DAY)


@pytest.mark.parametrize(
    ("on", "who"),
    [
        (MEETING_DAY - DAY, ASTRID),
        (MEETING_DAY, TROND),
        (MEETING_DAY + DAY, TROND),
        (MEETING_DAY + 2 * DAY, None),
    ],
)
def test_a_seat_is_held_from_its_first_day_to_its_last(
    store: Store, on: date, who: object
) -> None:
    """Astrid sits until the day before, and Trond on two days, both included."""
    _ends(store, ASTRID.id, MEETING_DAY - DAY)
    _begins(store, TROND.id, MEETING_DAY, MEETING_DAY + DAY)

    assert store.body(BodyId(1), on=on).seats[0].holder == who


def test_stand_ins_stand_in_the_order_in_which_they_are_called(store: Store) -> None:
    _begins(store, ELI.id, None, None, rank=Rank.STAND_IN, position=0)

    seat = store.body(BodyId(1), on=MEETING_DAY).seat(SeatId(1))
    assert seat.stand_ins == (ELI, BJARNE, CECILIE)


@pytest.mark.parametrize(
    "orders",
    [
        StandingOrders(),
        StandingOrders(
            language=Language.NYNORSK,
            stand_ins=StandInRule.PICKED,
            quorum=QuorumRule.NONE,
            notice_days=14,
            answer_days=5,
            numbering="{year}/{number:03}",
            remote_allowed=False,
        ),
    ],
)
def test_standing_orders_come_back_as_they_were_kept(
    store: Store, orders: StandingOrders
) -> None:
    with writing(store.engine) as db:
        db.execute(update(t.bodies).values(orders=bodies.kept(orders)))

    assert store.body(BodyId(1), on=MEETING_DAY).orders == orders


def test_kept_by_names_the_bodies_of_a_secretary(store: Store) -> None:
    assert store.bodies_kept_by(SOLVEIG.id) == (BodyId(1),)
    assert store.bodies_kept_by(ASTRID.id) == ()


def test_an_empty_record_has_no_bodies(store: Store) -> None:
    with writing(store.engine) as db:
        for table in (t.mandates, t.seats, t.secretaries, t.bodies):
            db.execute(table.delete())

    assert not store.has_bodies()


def _ends(store: Store, person: PersonId, last: date) -> None:
    here = t.mandates.c.person == person
    with writing(store.engine) as db:
        db.execute(update(t.mandates).where(here).values(until=last))


def _begins(
    store: Store,
    person: PersonId,
    first: date | None,
    last: date | None,
    *,
    rank: Rank = Rank.HOLDER,
    position: int = 9,
) -> None:
    mandate = {"seat": 1, "person": person, "rank": rank, "position": position}
    with writing(store.engine) as db:
        db.execute(insert(t.mandates).values(**mandate, since=first, until=last))
        assert db.scalars(select(t.mandates.c.id)).all()

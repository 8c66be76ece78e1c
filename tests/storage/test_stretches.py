"""For how long a body is the same: from one change of anything in it to the next."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlalchemy import Table, update

from bot.body import BodyId, ChairRole, Rank
from bot.office import Manner
from bot.orders import StandingOrders
from storage import Store, stretches
from storage import tables as t
from storage.database import reading
from storage.stretches import Stretch
from tests.builders import HOLE, MEETING_DAY, TROND, a_body, a_seat
from tests.records import a_store, add, keep_body, revising

DAY = timedelta(days=1)
SINCE, UNTIL = MEETING_DAY - 3 * DAY, MEETING_DAY + 3 * DAY
FOLLOWS = StandingOrders(chair_follows="Styringsgruppen")
TERM = {"participant": 1, "role": ChairRole.CHAIR}
#: A row of each table that has days, and something to say of the body.
ROWS = {
    "mandate": (t.mandates, {"seat": 1, "person": 9, "rank": Rank.PROXY}),
    "tenure": (
        t.tenures,
        {"participant": 1, "office": "x", "person": 9, "manner": Manner.PERMANENT},
    ),
    "listing": (
        t.listings,
        {"body": 1, "person": TROND.id, "position": 9, "seat": 1, "group": ""},
    ),
    "term": (t.terms, {**TERM, "body": 1}),
    "term of the followed": (t.terms, {**TERM, "body": 2}),
    "secretary": (
        t.secretaries,
        {"body": 1, "person": TROND.id, "position": 9, "title": "sekretær"},
    ),
    "seat": (
        t.seats,
        {
            "body": 1,
            "position": 9,
            "participant": 2,
            "office": "ordfører",
            "number": 1,
            "group": "",
            "basis": "",
            "weight": 1,
            **dict.fromkeys(("attends", "speaks", "proposes", "votes"), True),
        },
    ),
}


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    store = a_store(database_url, body=a_body(a_seat(), HOLE, orders=FOLLOWS))
    with revising(store.engine) as db:
        followed = a_body(id=BodyId(2), name="Styringsgruppen", seats=())
        keep_body(db, followed)
    yield store
    store.close()


def test_a_body_without_days_is_always_the_same(store: Store) -> None:
    assert _ahead(store, MEETING_DAY) == Stretch(first=MEETING_DAY)


@pytest.mark.parametrize("name", ROWS)
def test_a_body_is_the_same_between_the_days_of_a_row(store: Store, name: str) -> None:
    table, row = ROWS[name]
    _add(store, table, **row, since=SINCE, until=UNTIL)

    days = (SINCE - 2 * DAY, SINCE - DAY, SINCE, UNTIL, UNTIL + DAY)
    assert [_ahead(store, day).last for day in days] == [
        SINCE - DAY,
        SINCE - DAY,
        UNTIL,
        UNTIL,
        None,
    ]


def test_a_body_is_the_same_from_one_row_to_the_next(store: Store) -> None:
    table, row = ROWS["mandate"]
    _add(store, table, **row, since=SINCE - 9 * DAY, until=SINCE)
    _add(store, table, **row, since=UNTIL)

    days = (SINCE - 10 * DAY, SINCE, SINCE + DAY, UNTIL - DAY, UNTIL)
    assert [_ahead(store, day).last for day in days] == [
        SINCE - 10 * DAY,
        SINCE,
        UNTIL - DAY,
        UNTIL - DAY,
        None,
    ]


def test_a_body_is_another_under_new_rules(store: Store) -> None:
    _add(store, t.standing_orders, body=1, since=UNTIL, orders={})

    assert _ahead(store, MEETING_DAY).last == UNTIL - DAY
    assert _ahead(store, UNTIL).last is None


def test_others_days_are_no_concern_of_a_body(store: Store) -> None:
    with revising(store.engine) as db:
        keep_body(db, a_body(id=BodyId(3), name="Rådet", seats=()))
    for table, row in (ROWS["term"], ROWS["secretary"]):
        _add(store, table, **{**row, "body": 3}, since=SINCE, until=UNTIL)

    assert _ahead(store, MEETING_DAY).last is None


def test_what_is_remembered_of_one_day_serves_the_others(store: Store) -> None:
    with revising(store.engine) as db:
        db.execute(update(t.seats).where(t.seats.c.id == 2).values(until=MEETING_DAY))
    first, last, gone, before = (
        store.body(BodyId(1), on=MEETING_DAY + n * DAY) for n in (-300, 0, 1, -301)
    )

    assert first is last
    assert [len(last.seats), len(gone.seats)] == [2, 1]
    assert before is not first


def _ahead(store: Store, on: date) -> Stretch:
    body = store.body(BodyId(1), on=on)
    with reading(store.engine) as db:
        return stretches.ahead(db, body, on=on)


def _add(store: Store, table: Table, **fields: object) -> None:
    with revising(store.engine) as db:
        add(db, table, **fields)

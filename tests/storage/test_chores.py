"""Every secretary is told once a morning, whoever makes the round."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime

import pytest
from sqlalchemy import select

from bot.message import Kind
from storage import Store
from storage import tables as t
from storage.database import reading
from tests.builders import NOW, SOLVEIG, a_time, an_act

FRIDAY = a_time(8, day=date(2026, 2, 20))
MONDAY = a_time(8, day=date(2026, 2, 23))


@pytest.fixture
def clock(store: Store) -> Store:
    """Let the worker have looked at the clock before."""
    store.do_due(a_time(17, day=date(2026, 2, 19)))
    return store


def test_first_round_is_made_the_next_morning(store: Store) -> None:
    store.do_due(NOW)
    assert _told(store) == []
    store.do_due(a_time(8, day=date(2026, 2, 3)))
    assert _told(store) == ["chores:0:8:2026-02-03"]


def test_secretaries_are_told_on_working_days(clock: Store) -> None:
    for day in range(20, 25):
        for hour in range(24):
            clock.do_due(a_time(hour, day=date(2026, 2, day)))
    assert _told(clock) == [f"chores:0:8:2026-02-{day}" for day in (20, 23, 24)]


def test_workers_at_once_make_one_round(clock: Store) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(clock.do_due, [FRIDAY] * 8))
    assert _told(clock) == ["chores:0:8:2026-02-20"]


@pytest.mark.parametrize(
    ("back", "told"),
    [
        # Two days late, and in working hours: told of today, and of today only.
        (a_time(15, day=date(2026, 2, 24)), ["chores:0:8:2026-02-24"]),
        # In the evening and in a weekend nobody is.
        (a_time(21, day=date(2026, 2, 24)), []),
        (a_time(12, day=date(2026, 2, 21)), []),
    ],
)
def test_worker_that_was_away_makes_up_for_the_day(
    clock: Store, back: datetime, told: list[str]
) -> None:
    clock.do_due(back)
    assert _told(clock) == told


def test_clock_that_jumps_back_tells_nobody_again(clock: Store) -> None:
    for at in (MONDAY, FRIDAY, MONDAY):
        clock.do_due(at)
    assert _told(clock) == ["chores:0:8:2026-02-23"]


def test_secretary_is_left_alone_until_they_want_it_again(clock: Store) -> None:
    assert clock.is_told_chores(SOLVEIG.id)
    for _ in range(2):
        clock.tell_chores(SOLVEIG.id, an_act(), wanted=False)
    clock.do_due(FRIDAY)
    assert (clock.is_told_chores(SOLVEIG.id), _told(clock)) == (False, [])

    clock.tell_chores(SOLVEIG.id, an_act(), wanted=True)
    clock.do_due(MONDAY)
    assert _told(clock) == ["chores:0:8:2026-02-23"]


def _told(store: Store) -> list[str]:
    keys = select(t.outbox.c.key).where(t.outbox.c.kind == Kind.CHORES)
    with reading(store.engine) as db:
        return list(db.scalars(keys.order_by(t.outbox.c.key)))

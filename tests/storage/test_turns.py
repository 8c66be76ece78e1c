"""Those who write in one process take turns, in the order in which they came."""

import threading
import time
from collections.abc import Callable
from datetime import timedelta

import pysqlite3
import pytest
from sqlalchemy import Engine, event

from storage import DatabaseAway
from storage.database import writing
from storage.turns import NoTurn, Turns
from tests.engines import Open

SOON = 0.02


def test_turns_come_in_the_order_in_which_they_were_asked_for() -> None:
    turns, went = Turns(10), list[int]()

    with turns.taken():
        waiting = [_wait_in(turns, went, number) for number in range(1, 6)]
        went.append(0)
    for thread in waiting:
        thread.join()

    assert went == [0, 1, 2, 3, 4, 5]


def test_who_has_been_through_comes_after_those_who_wait() -> None:
    turns, went = Turns(10), list[int]()

    with turns.taken():
        other = _wait_in(turns, went, 1)
    with turns.taken():
        went.append(2)
    other.join()

    assert went == [1, 2]


def test_turn_that_does_not_come_in_time_is_given_up() -> None:
    turns, went = Turns(SOON), list[str]()
    with turns.taken(), pytest.raises(NoTurn), turns.taken():
        went.append("two at once")

    with turns.taken():
        went.append("the next one")
    assert went == ["the next one"]


def test_fault_passes_the_turn_on() -> None:
    turns, went = Turns(SOON), list[str]()
    with pytest.raises(KeyError), turns.taken():
        raise KeyError

    with turns.taken():
        went.append("the next one")
    assert went == ["the next one"]


def test_writer_whose_turn_does_not_come_is_told(sqlite_url: str, opened: Open) -> None:
    engine = opened(sqlite_url, patience=timedelta(seconds=SOON))
    with (
        writing(engine),
        pytest.raises(DatabaseAway, match="others keep on writing"),
        writing(engine),
    ):
        pass


def test_turn_and_lock_take_no_longer_than_the_patience_there_is(
    sqlite_url: str, opened: Open
) -> None:
    engine = opened(sqlite_url, patience=timedelta(seconds=10))
    waits = list[int]()

    def note(cursor: pysqlite3.Cursor, statement: str) -> None:
        if statement == "BEGIN IMMEDIATE":
            waits.extend(cursor.connection.execute("PRAGMA busy_timeout").fetchone())

    event.listen(engine, "before_cursor_execute", lambda *given: note(*given[1:3]))
    with writing(engine) as db:
        other = _write_behind(engine)
        threading.Event().wait(SOON)
        (after,) = db.exec_driver_sql("PRAGMA busy_timeout").one()
    other.join()

    # More than half of the patience is for the turn, and for the lock what is left.
    assert 5_000 < waits[0] <= 10_000
    assert waits[1] <= 10_000 - SOON * 1000
    assert after == 5_000


def _write_behind(engine: Engine) -> threading.Thread:
    """Let somebody write who stands in the queue now."""

    def go() -> None:
        with writing(engine):
            pass

    return _in_queue(engine.get_execution_options()["turns"], go)


def _wait_in(turns: Turns, went: list[int], number: int) -> threading.Thread:
    """Let somebody come, who has to wait, and see that they stand in the queue."""

    def go() -> None:
        with turns.taken():
            went.append(number)

    return _in_queue(turns, go)


def _in_queue(turns: Turns, go: Callable[[], None]) -> threading.Thread:
    before = len(turns._queue)
    thread = threading.Thread(target=go)
    thread.start()
    while len(turns._queue) == before:
        time.sleep(0)
    return thread

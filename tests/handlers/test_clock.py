"""The clock wakes what must be done, whatever happens, until it is told to stop."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import Engine, select

from handlers.clock import Clock
from storage import DatabaseAway, inbox
from storage import tables as t
from storage.database import reading, writing
from storage.upkeep import Upkeep
from tests.builders import NOW
from tests.storage.outgoing import CARD, put
from tests.waiting import PATIENCE


@pytest.fixture
def due(sqlite_engine: Engine) -> Engine:
    put(sqlite_engine, CARD)
    return sqlite_engine


class Work:
    """So many messages to deliver, and a sign that all of them were."""

    def __init__(self, size: int) -> None:
        self.left = size
        self.done = 0
        self.is_done = threading.Event()
        self._lock = threading.Lock()

    def __call__(self) -> bool:
        with self._lock:
            if not self.left:
                return False
            self.left -= 1
            self.done += 1
        if not self.left:
            self.is_done.set()
        return True


def test_poll_delivers_until_nothing_is_left(due: Engine) -> None:
    work = Work(25)
    _clock(due, work).poll()

    assert work.done == 25


def test_poll_leaves_the_outbox_alone_when_nothing_is_due(
    sqlite_engine: Engine,
) -> None:
    work = Work(1)
    _clock(sqlite_engine, work).poll()

    assert work.done == 0


def test_poll_has_several_messages_on_their_way_at_once(due: Engine) -> None:
    together = threading.Barrier(4)

    def deliver() -> bool:
        together.wait(PATIENCE)
        return False

    _clock(due, deliver).poll()

    assert not together.broken


def test_start_polls_by_itself(due: Engine) -> None:
    work = Work(3)
    with _ticking(_clock(due, work)):
        assert work.is_done.wait(PATIENCE)


@pytest.mark.parametrize("error", [DatabaseAway("down"), KeyError("a bug")])
def test_a_turn_that_fails_is_followed_by_the_next(
    due: Engine, error: Exception
) -> None:
    work, turns = Work(3), []

    def deliver() -> bool:
        turns.append(1)
        if len(turns) < 3:
            raise error
        return work()

    with _ticking(_clock(due, deliver)):
        assert work.is_done.wait(PATIENCE)


def test_stop_finishes_what_was_begun(due: Engine) -> None:
    begun, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def deliver() -> bool:
        begun.set()
        may_end.wait(PATIENCE)
        ended.set()
        return True

    clock = _clock(due, deliver, senders=1)
    clock.start(_nobody_is_stuck)
    assert begun.wait(PATIENCE)
    threading.Timer(0.05, may_end.set).start()
    clock.stop()

    assert ended.is_set()


def test_whoever_gets_nowhere_is_told_of(due: Engine) -> None:
    may_end, is_told = threading.Event(), threading.Event()

    def deliver() -> bool:
        may_end.wait(PATIENCE)
        return False

    clock = _clock(due, deliver, stuck=timedelta(seconds=0.1))
    clock.start(is_told.set)
    told = is_told.wait(PATIENCE)
    may_end.set()
    clock.stop()

    assert told


def test_whoever_gets_on_slowly_is_not_stuck(due: Engine) -> None:
    told: list[str] = []
    work = Work(200)
    clock = _clock(due, work, stuck=timedelta(minutes=1))
    clock.start(lambda: told.append("stuck"))
    assert work.is_done.wait(PATIENCE)
    clock.stop()

    assert told == []


def test_beat_tells_of_the_last_poll(sqlite_engine: Engine) -> None:
    clock = _clock(sqlite_engine, Work(0))
    clock.beat()

    with reading(sqlite_engine) as db:
        beats = [tuple(row) for row in db.execute(select(t.heartbeats))]
    assert beats == [("desk", NOW)]


def test_start_sweeps_and_beats(sqlite_engine: Engine) -> None:
    with writing(sqlite_engine) as db:
        inbox.take(db, "old", NOW - timedelta(days=8))
    swept = threading.Event()
    clock = _clock(sqlite_engine, Work(0))
    clock.every(timedelta(seconds=0.02), lambda: _look(sqlite_engine, swept))

    with _ticking(clock):
        assert swept.wait(PATIENCE)


def _look(engine: Engine, swept: threading.Event) -> None:
    with reading(engine) as db:
        old = db.scalar(select(t.inbox.c.key))
        beat = db.scalar(select(t.heartbeats.c.worker))
    if old is None and beat == "desk":
        swept.set()


def _clock(
    engine: Engine,
    deliver: Callable[[], bool],
    *,
    senders: int = 4,
    stuck: timedelta = timedelta(minutes=1),
) -> Clock:
    return Clock(
        deliver,
        Upkeep(engine),
        worker="desk",
        now=lambda: NOW,
        senders=senders,
        stuck=stuck,
    )


@contextmanager
def _ticking(clock: Clock) -> Iterator[None]:
    clock.start(_nobody_is_stuck)
    try:
        yield
    finally:
        clock.stop()


def _nobody_is_stuck() -> None:
    raise AssertionError("the worker got nowhere")

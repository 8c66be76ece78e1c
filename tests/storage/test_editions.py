"""What is remembered of the roster, and that nobody is told what no longer holds."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, Engine, event, update

from bot.body import Body, BodyId
from bot.meeting import Meeting, MeetingId
from storage import Store, bodies, connect, editions, meetings
from storage import tables as t
from storage.database import reading, writing
from storage.editions import STRETCHES, Memory
from storage.stretches import Stretch
from tests.builders import (
    ASTRID,
    MEETING_DAY,
    TROND,
    a_body,
    a_called_meeting,
    a_meeting,
    a_seat,
)
from tests.records import a_store, keep, revising
from tests.said import listen
from tests.waiting import locks_waited_for, wait_until

NEW = a_body(name="Direktørgruppen")
ALWAYS = Stretch(first=date.min)


@pytest.fixture
def neighbour(store: Store, database_url: str) -> Iterator[Store]:
    """Give the test what another process would have, with the same database."""
    other = Store(connect(database_url))
    yield other
    other.close()


def test_what_is_remembered_costs_one_question(store: Store) -> None:
    first = _seen(store)
    said = listen(store.engine)

    assert _seen(store) is first
    assert len(said) == 1


def test_a_change_is_seen_at_once_by_all_processes(
    store: Store, neighbour: Store
) -> None:
    assert _seen(store) == _seen(neighbour) == a_body()
    with revising(store.engine) as db:
        _rename(db)

    assert [_seen(store), _seen(neighbour)] == [NEW, NEW]


def test_a_change_that_is_taken_back_is_seen_by_nobody(
    store: Store, neighbour: Store
) -> None:
    with suppress(_TakenBack), revising(store.engine) as db:
        _rename(db)
        assert bodies.load(db, BodyId(1), on=MEETING_DAY) == NEW
        raise _TakenBack

    assert [_seen(store), _seen(neighbour)] == [a_body(), a_body()]


def test_who_changes_the_roster_sees_each_step(store: Store) -> None:
    """What was seen between two steps is not remembered when both are kept."""
    _seen(store)
    with revising(store.engine) as db:
        before = bodies.load(db, BodyId(1), on=MEETING_DAY)
        _rename(db, "Et navn som ikke ble til noe")
        between = bodies.load(db, BodyId(1), on=MEETING_DAY)
        _rename(db)

    names = [before.name, between.name]
    assert names == ["Rådmannsgruppen", "Et navn som ikke ble til noe"]
    assert _seen(store) == NEW


def test_nobody_else_sees_a_change_before_it_is_kept(
    store: Store, neighbour: Store
) -> None:
    with revising(store.engine) as db:
        _rename(db)
        assert _seen(neighbour) == a_body()
        assert _seen(store) == a_body()

    assert [_seen(store), _seen(neighbour)] == [NEW, NEW]


def test_who_changes_the_roster_remembers_it_while_it_rests(store: Store) -> None:
    with revising(store.engine) as db:
        with editions.at_rest(db):
            before = bodies.load(db, BodyId(1), on=MEETING_DAY)
            assert bodies.load(db, BodyId(1), on=MEETING_DAY) is before
        _rename(db)
        with editions.at_rest(db):
            after = bodies.load(db, BodyId(1), on=MEETING_DAY)
            assert bodies.load(db, BodyId(1), on=MEETING_DAY) is after
        again = bodies.load(db, BodyId(1), on=MEETING_DAY)

    assert [before, after, again] == [a_body(), NEW, NEW]
    assert again is not after


def test_who_only_reads_remembers_with_all_others(store: Store) -> None:
    with reading(store.engine) as db, editions.at_rest(db):
        first = bodies.load(db, BodyId(1), on=MEETING_DAY)

    assert _seen(store) is first


def test_a_connection_is_as_any_other_after_a_change(store: Store) -> None:
    with revising(store.engine):
        pass
    first = _seen(store)
    with writing(store.engine) as db:
        assert bodies.load(db, BodyId(1), on=MEETING_DAY) is first


def test_a_look_at_one_moment_is_of_one_edition(store: Store, neighbour: Store) -> None:
    with reading(store.engine) as db:
        _while_asking(store.engine, "FROM seats", neighbour)
        assert bodies.load(db, BodyId(1), on=MEETING_DAY) == a_body()

    assert _seen(store) == _other_holder(NEW)


def test_who_writes_gets_no_half_of_an_old_body(
    postgresql_url: str,
) -> None:
    """On SQLite nobody can change the roster while another writes."""
    store, neighbour = a_store(postgresql_url), Store(connect(postgresql_url))
    with writing(store.engine) as db:
        _while_asking(store.engine, "FROM seats", neighbour)
        seen = bodies.load(db, BodyId(1), on=MEETING_DAY)

    assert seen == _other_holder(NEW)
    assert _seen(store) is seen
    store.close()
    neighbour.close()


def test_who_waited_to_answer_sees_the_body_that_the_meeting_was_changed_with(
    postgresql_url: str,
) -> None:
    """The meeting is as new as it can be then, and the mark with it must be as well."""
    store = a_store(postgresql_url)
    (called,) = keep(store, a_called_meeting())
    _seen(store)
    with ThreadPoolExecutor(1) as someone:
        with revising(store.engine) as db:
            held = meetings.load(db, called.id)
            _rename(db)
            meetings.save(db, held, replace(held, title="Nytt navn"))
            waiting = someone.submit(_answer, store, called.id)
            wait_until(lambda: locks_waited_for(store.engine) == 1)
        found = waiting.result()

    assert (found.title, found.body) == ("Nytt navn", NEW)
    store.close()


def test_who_waited_for_a_meeting_calls_those_who_sit_now(postgresql_url: str) -> None:
    """The meeting itself is let be by who changes the roster, as nobody is called."""
    store = a_store(postgresql_url)
    (planned,) = keep(store, a_meeting())
    _seen(store)
    with ThreadPoolExecutor(1) as someone:
        with revising(store.engine) as db:
            meetings.load(db, planned.id)
            _rename(db)
            waiting = someone.submit(_hold, store, planned.id)
            wait_until(lambda: locks_waited_for(store.engine) == 1)
        found = waiting.result()

    assert found.body == NEW
    store.close()


def test_a_roster_without_a_mark_is_not_remembered(store: Store) -> None:
    with writing(store.engine) as db:
        db.execute(t.editions.delete())
    first = _seen(store)

    assert first == _seen(store)
    assert first is not _seen(store)


def test_memory_lets_go_of_what_nobody_asks_for() -> None:
    memory, seen = Memory(room=2), a_body()
    keys = [("mark", BodyId(id)) for id in (1, 2, 3)]
    memory.keep(keys[0], ALWAYS, seen)
    memory.keep(keys[1], ALWAYS, seen)
    assert memory.recall(keys[0], MEETING_DAY)
    memory.keep(keys[2], ALWAYS, seen)

    found = [bool(memory.recall(key, MEETING_DAY)) for key in keys]
    assert found == [True, False, True]


def test_memory_keeps_the_last_stretches_of_a_body() -> None:
    memory, key = Memory(), ("mark", BodyId(1))
    days = [MEETING_DAY + timedelta(days=n) for n in range(STRETCHES + 1)]
    for day in days:
        memory.keep(key, Stretch(first=day, last=day), a_body(task=str(day)))

    found = [memory.recall(key, day) for day in days]
    assert found == [None, *(a_body(task=str(day)) for day in days[1:])]


def test_memory_is_each_databases_own(store: Store, neighbour: Store) -> None:
    with reading(store.engine) as db, reading(neighbour.engine) as other:
        assert editions.memory(db) is editions.memory(db)
        assert editions.memory(db) is not editions.memory(other)


class _TakenBack(Exception):  # noqa: N818  # how a transaction leaves no trace
    """Nothing of this is to be kept."""


def _seen(store: Store) -> Body:
    return store.body(BodyId(1), on=MEETING_DAY)


def _rename(db: Connection, name: str = NEW.name) -> None:
    db.execute(update(t.bodies).values(name=name))


def _other_holder(body: Body) -> Body:
    """Let Trond sit in Lier's seat."""
    return replace(body, seats=(a_seat(holder=TROND), *body.seats[1:]))


def _hold(store: Store, id: MeetingId) -> Meeting:
    with writing(store.engine) as db:
        return meetings.load(db, id)


def _answer(store: Store, id: MeetingId) -> Meeting:
    with writing(store.engine) as db:
        return meetings.load_roll(db, id)


def _while_asking(engine: Engine, words: str, neighbour: Store) -> None:
    """Let another rename the body and seat Trond, when some words are first said."""
    said: list[str] = []

    def change(*given: object) -> None:
        said.append(str(given[2]))
        if sum(words in each for each in said) == 1 and words in said[-1]:
            with revising(neighbour.engine) as db:
                _rename(db)
                here = t.mandates.c.person == ASTRID.id
                db.execute(update(t.mandates).where(here).values(person=TROND.id))

    event.listen(engine, "after_cursor_execute", change)

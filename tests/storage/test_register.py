"""Tokens looked up the short way, on both databases."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.person import Person
from bot.subscription import Subscription
from storage import DatabaseAway, Store, connect
from storage.register import Hit, Register
from tests.builders import ASTRID, DAG, an_act
from tests.records import a_store
from tests.waiting import locks_waited_for, wait_until


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    store = a_store(database_url)
    yield store
    store.engine.dispose()


def test_register_finds_a_feed_that_is_in_use(store: Store) -> None:
    _issued(store)
    token = _issued(store, DAG)
    assert Register(store.engine).look_up(token) == Hit(feed=2, version=(1, None, None))


def test_register_knows_that_an_address_was_replaced(store: Store) -> None:
    replaced = _issued(store)
    _issued(store)
    assert Register(store.engine).look_up(replaced) == Hit(
        1, (1, None, None), is_revoked=True
    )


@pytest.mark.parametrize("token", ["unknown", "", "\x00", "æ" * 9999])
def test_register_knows_no_other(store: Store, token: str) -> None:
    assert Register(store.engine).look_up(token) is None


def test_register_sees_what_others_change(store: Store) -> None:
    register, token = Register(store.engine), _issued(store)
    assert register.look_up(token) == Hit(1, (1, None, None))
    with store.engine.begin() as db:
        db.execute(text("UPDATE feeds SET version = 2"))
    assert register.look_up(token) == Hit(1, (2, None, None))


def test_register_says_when_the_database_is_away(tmp_path: Path) -> None:
    engine = connect(f"sqlite+pysqlite:///{tmp_path / 'missing' / 'radslag.db'}")
    with pytest.raises(DatabaseAway):
        Register(engine).look_up("token")


def test_register_finds_its_way_back(postgresql_url: str) -> None:
    store = a_store(postgresql_url)
    register, token = Register(store.engine), _issued(store)
    _use_two_connections(store, register, token)
    with store.engine.connect() as db:
        others = "pid <> pg_backend_pid() AND datname = current_database()"
        end = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE "
        db.execute(text(end + others)).all()
    assert register.look_up(token) == Hit(1, (1, None, None))
    store.engine.dispose()


def _use_two_connections(store: Store, register: Register, token: str) -> None:
    with ThreadPoolExecutor(2) as threads:
        with store.engine.begin() as db:
            db.execute(text("LOCK TABLE feeds IN ACCESS EXCLUSIVE MODE"))
            looks = [threads.submit(register.look_up, token) for _ in range(2)]
            wait_until(lambda: locks_waited_for(store.engine) == 2)
        assert [look.result() for look in looks] == [Hit(1, (1, None, None))] * 2


def _issued(store: Store, person: Person = ASTRID) -> str:
    token = store.issue_feed(Subscription(person=person.id), an_act(person))
    assert token
    return token

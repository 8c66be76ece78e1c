"""The HTTP doorway: its pulse, its front, and what it does not open to."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx
import pytest

from bot.message import Kind, Message
from handlers.web import LATE, create_web
from storage import Store, connect
from storage.upkeep import Upkeep
from tests.builders import ASTRID, NOW, an_act
from tests.handlers.serving import serving
from tests.records import a_store


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def store(sqlite_url: str) -> Iterator[Store]:
    store = a_store(sqlite_url)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("waited", "status"),
    [
        (timedelta(), "ok"),
        (LATE, "ok"),
        (LATE + timedelta(seconds=1), "late"),
    ],
)
def test_health_tells_how_long_messages_have_waited(
    store: Store, waited: timedelta, status: str
) -> None:
    store.tell(Message(kind=Kind.HOME, to=ASTRID.id), an_act(ASTRID))
    with _house(store, Clock(NOW + waited)) as url:
        answer = httpx.get(f"{url}/health")

    seconds = round(waited.total_seconds())
    assert (answer.status_code, answer.json()) == (
        200,
        {
            "status": status,
            "longest_wait_seconds": seconds,
            "last_poll_seconds": None,
        },
    )


def test_health_of_a_house_with_nothing_to_send_is_good(store: Store) -> None:
    with _house(store, Clock()) as url:
        assert httpx.get(f"{url}/health").json() == {
            "status": "ok",
            "longest_wait_seconds": 0,
            "last_poll_seconds": None,
        }


@pytest.mark.parametrize(
    ("ago", "seconds"),
    [
        (timedelta(seconds=7), 7),
        (timedelta(hours=2), 7200),
        # Of a worker whose clock is ahead.
        (timedelta(seconds=-2), 0),
    ],
)
def test_health_tells_how_long_ago_a_worker_looked_for_work(
    store: Store, ago: timedelta, seconds: int
) -> None:
    Upkeep(store.engine).beat("worker", NOW - ago)
    with _house(store, Clock()) as url:
        answer = httpx.get(f"{url}/health")

    assert (answer.status_code, answer.json()["last_poll_seconds"]) == (200, seconds)


def test_health_without_a_database_is_told(postgresql_url: str) -> None:
    nowhere = Store(connect(postgresql_url.replace("host=", "host=/nowhere")))
    with _house(nowhere, Clock()) as url:
        answer = httpx.get(f"{url}/health")
    nowhere.close()

    assert (answer.status_code, answer.json()) == (503, {"status": "no database"})


def test_the_front_shows_the_public_its_meetings(store: Store) -> None:
    with _house(store, Clock()) as url:
        assert "Møter i Vestregionen" in httpx.get(url).text


@pytest.mark.parametrize("path", ["/slack/events", "/admin", "/kalender/", "/.env"])
def test_what_is_not_there_is_not_there(store: Store, path: str) -> None:
    """Without an app, as in Socket Mode, Slack has no door of its own."""
    with _house(store, Clock()) as url:
        assert httpx.post(f"{url}{path}").status_code == 404


@contextmanager
def _house(store: Store, clock: Clock) -> Iterator[str]:
    with serving({"/{rest:path}": create_web(store, clock=clock)}) as url:
        yield url

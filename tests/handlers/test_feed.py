"""The calendar address over real HTTP, as calendars ask for it."""

import gzip
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
from sqlalchemy import delete, text, update

from bot.answer import come
from bot.body import BodyId
from bot.change import cancel
from bot.meeting import Meeting
from bot.orders import Language, StandingOrders
from bot.subscription import Scope, Subscription, ended_calendar
from handlers.web import create_web
from storage import Store, connect, orders
from storage import tables as t
from tests.builders import ASTRID, NOW, SOLVEIG, a_called_meeting, an_act
from tests.calendars.lint import lint
from tests.feeds import own_calendar
from tests.handlers.serving import serving
from tests.records import a_store, keep, revising
from tests.waiting import PATIENCE, locks_waited_for, wait_until

HOME: Final = "https://radslag.example"
MINE: Final = Subscription(person=ASTRID.id)
HEADERS: Final = {
    "cache-control": "private, max-age=0, must-revalidate",
    "content-disposition": 'attachment; filename="radsmoter.ics"',
    "content-type": "text/calendar; charset=utf-8",
    "referrer-policy": "no-referrer",
    "vary": "Accept-Encoding",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex, nofollow",
}


@dataclass
class House:
    """A web process with Astrid's calendar in it, and a clock that the test sets."""

    store: Store
    meeting: Meeting
    path: str = ""
    at: datetime = NOW
    _closing: ExitStack = field(default_factory=ExitStack)

    def client(self) -> httpx.Client:
        """Start one more web process, so to speak, and become its client."""
        web = create_web(self.store, clock=lambda: self.at, public_url=HOME)
        address = self._closing.enter_context(serving({"/{rest:path}": web}))
        plain = {"Accept-Encoding": "identity"}
        client = httpx.Client(base_url=address, headers=plain, timeout=PATIENCE)
        return self._closing.enter_context(client)

    def issue(self) -> str:
        """Give Astrid a new address."""
        act = an_act(ASTRID, at=self.at)
        return f"/kalender/{self.store.issue_feed(MINE, act)}.ics"

    def calendar(self) -> bytes:
        """Write what the calendar should be now."""
        own = self.store.meetings_of(ASTRID.id, since=NOW - timedelta(days=400))
        return own_calendar(own, ASTRID.id, on=self.at.date(), home=HOME)

    def close(self) -> None:
        """Stop all."""
        self._closing.close()
        self.store.engine.dispose()


@contextmanager
def a_house(url: str) -> Iterator[House]:
    store = a_store(url)
    (meeting,) = keep(store, a_called_meeting())
    house = House(store, meeting)
    house.path = house.issue()
    try:
        yield house
    finally:
        house.close()


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with a_house(sqlite_url) as house:
        yield house


@pytest.fixture
def any_house(database_url: str) -> Iterator[House]:
    """Give the test a house on each of the two databases."""
    with a_house(database_url) as house:
        yield house


def test_feed_gives_a_whole_calendar(any_house: House) -> None:
    response = any_house.client().get(any_house.path)
    assert (response.status_code, response.content) == (200, any_house.calendar())
    assert {name: response.headers[name] for name in HEADERS} == HEADERS
    assert response.headers["content-length"] == str(len(response.content))
    assert lint(response.content) == []


def test_feed_follows_every_change(any_house: House) -> None:
    client = any_house.client()
    before = client.get(any_house.path)
    any_house.store.change(any_house.meeting.id, come, an_act(ASTRID), person=ASTRID.id)
    after = client.get(any_house.path)
    assert "Du har svart: kommer" in after.text.replace("\r\n ", "")
    assert after.content == any_house.calendar()
    assert before.headers["etag"] != after.headers["etag"]


def test_feed_is_the_same_from_every_web_process(any_house: House) -> None:
    first, second = any_house.client(), any_house.client()
    path = any_house.path
    assert first.get(path).headers["etag"] == second.get(path).headers["etag"]
    any_house.store.change(any_house.meeting.id, come, an_act(ASTRID), person=ASTRID.id)
    assert first.get(path).content == second.get(path).content == any_house.calendar()


def test_feed_answers_head_as_get_without_the_body(house: House) -> None:
    client = house.client()
    got, asked = client.get(house.path), client.head(house.path)
    assert (asked.status_code, asked.content) == (200, b"")
    assert _undated(asked) == _undated(got)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"])
def test_feed_refuses_other_methods(house: House, method: str) -> None:
    response = house.client().request(method, house.path)
    assert (response.status_code, response.headers["allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize("known", ["{}", "W/{}", '"older", {}', "*"])
def test_feed_that_is_known_is_not_sent_again(house: House, known: str) -> None:
    client = house.client()
    etag = client.get(house.path).headers["etag"]
    headers = {"If-None-Match": known.format(etag)}
    for method in ("GET", "HEAD"):
        again = client.request(method, house.path, headers=headers)
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == etag
        assert again.headers["cache-control"] == HEADERS["cache-control"]


def test_feed_that_has_changed_is_sent_again(house: House) -> None:
    headers = {"If-None-Match": '"older"'}
    assert house.client().get(house.path, headers=headers).status_code == 200


def test_feed_is_compressed_for_those_who_ask(house: House) -> None:
    client = house.client()
    plain = client.get(house.path)
    with client.stream("GET", house.path, headers={"Accept-Encoding": "br, gzip"}) as r:
        raw = b"".join(r.iter_raw())
    assert r.headers["content-encoding"] == "gzip"
    assert gzip.decompress(raw) == plain.content
    assert r.headers["etag"] != plain.headers["etag"]


@pytest.mark.parametrize(
    "accepted", ["identity", "gzip;q=0", "br, gzip; q=0.0", "*;q=0"]
)
def test_feed_is_plain_for_those_who_do_not(house: House, accepted: str) -> None:
    headers = {"Accept-Encoding": accepted}
    response = house.client().get(house.path, headers=headers)
    assert "content-encoding" not in response.headers


def test_feed_is_plain_for_those_whose_address_says_so(house: House) -> None:
    path = f"{house.path}?ukomprimert"
    response = house.client().get(path, headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in response.headers


@pytest.mark.parametrize(
    "name", ["unknown.ics", ".ics", "x", "%00.ics", "%C3%A6.ics", "%FF.ics", "A" * 5000]
)
def test_unknown_address_is_not_found(house: House, name: str) -> None:
    client = house.client()
    response = client.get(f"/kalender/{name}")
    assert response.status_code == 404
    assert "kalenderadressen finnes ikke" in response.text.casefold()
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["x-robots-tag"] == "noindex, nofollow"


@pytest.mark.parametrize("ending", [".txt", ".ics.ics", ".", "/x", "/x.txt", "/.ics"])
def test_token_with_another_ending_is_not_found(house: House, ending: str) -> None:
    response = house.client().get(house.path.removesuffix(".ics") + ending)
    assert response.status_code == 404


def test_address_may_end_in_a_name_that_calendars_show(house: House) -> None:
    named = house.path.replace(".ics", "/mine-radsmoter.ics")
    client = house.client()
    assert client.get(named).content == client.get(house.path).content


def test_page_of_an_address_has_every_way_to_take_it(any_house: House) -> None:
    answer = any_house.client().get(any_house.path.removesuffix(".ics"))
    url = f"{HOME}{any_house.path.removesuffix('.ics')}/mine-radsmoter.ics"
    assert answer.status_code == 200
    assert f'value="{url}"' in answer.text
    assert f'href="{url.replace("https", "webcal")}"' in answer.text
    assert "canonical" not in answer.text
    assert "aria-current" not in answer.text
    discreet = ("cache-control", "referrer-policy", "x-robots-tag")
    assert [answer.headers[name] for name in discreet] == [
        "no-store",
        "no-referrer",
        "noindex, nofollow",
    ]
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")


def test_page_of_a_replaced_or_unknown_address_is_not_there(house: House) -> None:
    house.issue()
    client = house.client()
    gone, unknown = (
        client.get(path) for path in (house.path.removesuffix(".ics"), "/kalender/x")
    )
    assert (gone.status_code, unknown.status_code) == (404, 404)
    assert gone.text == unknown.text
    assert "lag en ny adresse under «Hjem»" in gone.text


def test_calendar_and_its_page_speak_as_its_owner_is_spoken_to(house: House) -> None:
    nynorsk = orders.kept(StandingOrders(language=Language.NYNORSK))
    with revising(house.store.engine) as db:
        db.execute(update(t.standing_orders).values(orders=nynorsk))
    client, page = house.client(), house.path.removesuffix(".ics")
    assert "\r\nNAME:Mine rådsmøte\r\n" in client.get(house.path).text
    assert '<html lang="nn">' in client.get(page).text
    house.issue()
    assert client.get(house.path).content == ended_calendar(Language.NYNORSK)


def test_page_is_away_while_the_database_is(tmp_path: Path) -> None:
    store = Store(connect(f"sqlite+pysqlite:///{tmp_path / 'missing' / 'radslag.db'}"))
    web = create_web(store, clock=lambda: NOW)
    with serving({"/{rest:path}": web}) as address:
        answer = httpx.get(f"{address}/kalender/token")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "120")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize(
    ("follows", "shown"),
    [
        ({"scope": Scope.BODY, "body": BodyId(1)}, "Rådmannsgruppen, Vestregionen"),
        (
            {"scope": Scope.COOPERATION, "of": "Vestregionen"},
            "Vestregionen: alle møter",
        ),
        (
            {"scope": Scope.PARTICIPANT, "of": "Lier"},
            "Lier: møter i alle råd og utvalg",
        ),
    ],
)
def test_shared_calendar_follows_every_meeting_and_no_answer(
    any_house: House, follows: dict[str, Any], shown: str
) -> None:
    store, client = any_house.store, any_house.client()
    token = store.issue_feed(replace(MINE, **follows), an_act(ASTRID))
    path = f"/kalender/{token}.ics"
    before = client.get(path)
    name = before.text.replace("\r\n ", "").split("X-WR-CALNAME:")[1].split("\r\n")[0]
    assert (lint(before.content), name) == ([], shown.replace(",", "\\,"))
    store.change(any_house.meeting.id, come, an_act(ASTRID), person=ASTRID.id)
    assert client.get(path).headers["etag"] == before.headers["etag"]
    assert "Du har svart" not in client.get(path).text
    store.change(any_house.meeting.id, cancel, an_act(SOLVEIG), why="Snø")
    assert b"STATUS:CANCELLED" in client.get(path).content


def test_shared_calendar_is_empty_for_who_is_in_it_no_longer(any_house: House) -> None:
    store, client = any_house.store, any_house.client()
    follows = replace(MINE, scope=Scope.BODY, body=BodyId(1))
    path = f"/kalender/{store.issue_feed(follows, an_act(ASTRID))}.ics"
    assert b"BEGIN:VEVENT" in client.get(path).content
    with revising(store.engine) as db:
        db.execute(delete(t.mandates).where(t.mandates.c.person == ASTRID.id))
        db.execute(delete(t.listings).where(t.listings.c.person == ASTRID.id))
    assert client.get(path).content == ended_calendar(Language.BOKMAL)


@pytest.mark.parametrize(
    "follows", [{}, {"scope": Scope.BODY, "body": BodyId(1)}], ids=["own", "body"]
)
def test_calendar_names_no_case_that_could_be_closed_later(
    house: House, follows: dict[str, Any]
) -> None:
    token = house.store.issue_feed(replace(MINE, **follows), an_act(ASTRID))
    shown = house.client().get(f"/kalender/{token}.ics").text.replace("\r\n ", "")
    assert "BEGIN:VEVENT" in shown
    assert [i.title for i in house.meeting.agenda if i.title in shown] == []


def test_replaced_address_empties_calendars_and_is_then_forgotten(
    any_house: House,
) -> None:
    client = any_house.client()
    new = any_house.issue()
    emptied = client.get(any_house.path)
    assert (emptied.status_code, emptied.content) == (
        200,
        ended_calendar(Language.BOKMAL),
    )
    assert client.get(new).content == any_house.calendar()
    any_house.at += timedelta(days=30)
    assert client.get(any_house.path).status_code == 404
    assert client.get(new).status_code == 200


def test_cancelled_meeting_leaves_when_its_days_are_over(house: House) -> None:
    house.store.change(house.meeting.id, cancel, an_act(SOLVEIG), why="Snø")
    client = house.client()
    assert b"SUMMARY:AVLYST: " in client.get(house.path).content
    house.at += timedelta(days=30)
    assert b"SUMMARY:AVLYST: " in client.get(house.path).content
    house.at += timedelta(days=1)
    assert b"BEGIN:VEVENT" not in client.get(house.path).content


def test_feed_that_cannot_be_written_stays_as_it_was(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    client = house.client()
    before = client.get(house.path)
    _break(house)
    after = client.get(house.path)
    assert (after.status_code, after.content) == (200, before.content)
    assert "can't be written" in caplog.text
    assert house.path.removeprefix("/kalender/").removesuffix(".ics") not in caplog.text


def test_feed_is_written_once_for_each_version_and_day(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    client = house.client()
    client.get(house.path)
    _break(house, is_seen=False)
    client.get(house.path)
    assert "can't be written" not in caplog.text
    house.at += timedelta(days=1)
    client.get(house.path)
    assert "can't be written" in caplog.text


def test_feed_that_never_was_written_is_unavailable(house: House) -> None:
    _break(house)
    response = house.client().get(house.path)
    assert (response.status_code, response.headers["retry-after"]) == (503, "120")
    assert response.headers["content-type"] == "text/plain; charset=utf-8"


def test_feed_is_unavailable_while_the_database_is_away(tmp_path: Path) -> None:
    url = f"sqlite+pysqlite:///{tmp_path / 'missing' / 'radslag.db'}"
    store = Store(connect(url))
    web = create_web(store, clock=lambda: NOW)
    with serving({"/{rest:path}": web}) as address:
        response = httpx.get(f"{address}/kalender/token.ics")
    assert (response.status_code, response.headers["retry-after"]) == (503, "120")


def test_hanging_database_holds_nobody_else_up(postgresql_url: str) -> None:
    with (
        a_house(postgresql_url) as house,
        ThreadPoolExecutor(1) as someone,
    ):
        client = house.client()
        with house.store.engine.begin() as db:
            db.execute(text("LOCK TABLE feeds IN ACCESS EXCLUSIVE MODE"))
            waiting = someone.submit(client.get, house.path)
            wait_until(lambda: locks_waited_for(house.store.engine) == 1)
            assert client.post(house.path).status_code == 405
            assert not waiting.done()
        assert waiting.result().content == house.calendar()


def _undated(response: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name != "date"}


def _break(house: House, *, is_seen: bool = True) -> None:
    """Write a form that nobody knows into the meeting, and give the feed a version."""
    nonsense = {"form": "nonsense", "version": t.meetings.c.version + 1}
    with revising(house.store.engine) as db:
        db.execute(update(t.meetings).values(nonsense))
        db.execute(update(t.feeds).values(version=t.feeds.c.version + is_seen))

"""Calendars are fetched from outside, whole and in time, and never from within."""

import socket
import threading
from collections.abc import Callable, Iterator
from typing import Final

import pytest

from bot.planning.external_calendar import Mishap
from handlers.fetching import Fetched, Fetcher, Unfetched, is_outside
from tests.others_calendars import a_calendar, an_event
from tests.sites import Site, a_site
from tests.waiting import PATIENCE

CONTENT: Final = a_calendar(an_event())
FETCHER: Final = Fetcher(
    agent="Radslag (prøve)", allows_internal=True, step=PATIENCE, whole=PATIENCE
)


@pytest.fixture
def site() -> Iterator[Site]:
    with a_site(CONTENT) as found:
        yield found


def test_a_calendar_is_fetched_with_what_it_is_known_by(site: Site) -> None:
    site.headers = {"ETag": '"7"', "Last-Modified": "Mon, 01 Feb 2027 09:00:00 GMT"}
    found = FETCHER.fetch(site.url)
    assert found == Fetched(
        content=CONTENT, etag='"7"', modified="Mon, 01 Feb 2027 09:00:00 GMT"
    )
    assert site.asked[0]["Host"] == site.url.split("/")[2]
    assert site.asked[0]["User-Agent"] == "Radslag (pr?ve)"


def test_what_is_the_same_as_the_copy_is_not_sent(site: Site) -> None:
    site.status, site.content = 304, b""
    found = FETCHER.fetch(site.url, etag='"7"', modified="i gaar")
    assert found.content is None
    asked = site.asked[0]
    assert (asked["If-None-Match"], asked["If-Modified-Since"]) == ('"7"', "i gaar")
    with pytest.raises(Unfetched) as wrong:
        FETCHER.fetch(site.url)
    assert wrong.value.mishap is Mishap.REFUSED


@pytest.mark.parametrize(
    ("status", "mishap"),
    [
        (404, Mishap.NOT_FOUND),
        (410, Mishap.NOT_FOUND),
        (401, Mishap.FORBIDDEN),
        (403, Mishap.FORBIDDEN),
        (500, Mishap.REFUSED),
        (301, Mishap.REFUSED),
    ],
)
def test_what_the_server_says_is_told(site: Site, status: int, mishap: Mishap) -> None:
    site.status = status
    assert _mishap(lambda: FETCHER.fetch(site.url)) is mishap


def test_a_redirect_is_followed_and_a_secret_kept_to_whom_it_was_told(
    site: Site,
) -> None:
    with a_site(CONTENT) as other:
        site.status, site.headers = 302, {"Location": other.url}
        address = site.url.replace("//", "//mari:hemmelig@")
        assert FETCHER.fetch(address).content == CONTENT
        assert "Authorization" in site.asked[0]
        assert "Authorization" not in other.asked[0]


@pytest.mark.parametrize("to", ["/moter.ics", "ftp://127.0.0.1/", "file:///etc/passwd"])
def test_it_does_not_go_round_in_circles_or_off_the_web(site: Site, to: str) -> None:
    site.status, site.headers = 302, {"Location": to}
    assert _mishap(lambda: FETCHER.fetch(site.url)) is Mishap.REDIRECTED
    assert len(site.asked) <= 6


def test_too_much_is_not_taken_in(site: Site) -> None:
    site.content = b"x" * 3_000_000
    assert _mishap(lambda: FETCHER.fetch(site.url)) is Mishap.LARGE


def test_too_slow_is_not_waited_for(site: Site) -> None:
    site.pause = 0.3
    slow = Fetcher(agent="", allows_internal=True, step=0.1)
    assert _mishap(lambda: slow.fetch(site.url)) is Mishap.SLOW
    trickle = Fetcher(agent="", allows_internal=True, whole=0.1)
    assert _mishap(lambda: trickle.fetch(site.url)) is Mishap.SLOW


def test_nobody_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    url = f"http://127.0.0.1:{port}/"
    assert _mishap(lambda: FETCHER.fetch(url)) is Mishap.UNREACHABLE
    nowhere = "http://finnes-ikke.invalid/"
    assert _mishap(lambda: FETCHER.fetch(nowhere)) is Mishap.UNREACHABLE


def test_what_is_no_http_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as at:

        def chatter() -> None:
            line, _ = at.accept()
            with line:
                line.recv(1000)
                line.sendall(b"220 smtp.example\r\n")

        threading.Thread(target=chatter, daemon=True).start()
        url = f"http://127.0.0.1:{at.getsockname()[1]}/"
        assert _mishap(lambda: FETCHER.fetch(url)) is Mishap.UNREACHABLE


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "2130706433"])
def test_nothing_within_is_asked(site: Site, host: str) -> None:
    strict = Fetcher(agent="")
    url = site.url.replace("127.0.0.1", host)
    assert _mishap(lambda: strict.fetch(url)) is Mishap.INTERNAL
    assert site.asked == []


@pytest.mark.parametrize(
    ("number", "outside"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("10.0.0.1", False),
        ("172.16.3.4", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),  # noqa: S104  # nothing listens: it is refused
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:10.0.0.1", False),
        ("::ffff:93.184.216.34", True),
        ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False),
    ],
)
def test_what_is_outside(number: str, *, outside: bool) -> None:
    assert is_outside(number) is outside


def _mishap(act: Callable[[], object]) -> Mishap:
    with pytest.raises(Unfetched) as unfetched:
        act()
    return unfetched.value.mishap

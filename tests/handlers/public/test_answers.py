"""How the pages are given out: kept, compressed, asked again, and never broken."""

import gzip
import re
from contextlib import ExitStack

import pytest
from sqlalchemy import event, text

from storage.database import writing
from tests.announced import CALLED
from tests.handlers.public.conftest import Square

HEADERS = {
    "cache-control": "public, max-age=60",
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "content-type": "text/html; charset=utf-8",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "strict-origin-when-cross-origin",
    "vary": "Accept-Encoding",
    "x-content-type-options": "nosniff",
}


def test_page_says_how_it_may_be_used(square: Square) -> None:
    answer = square.get("/")
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert "set-cookie" not in answer.headers


def test_page_uses_nothing_from_anywhere_else(square: Square) -> None:
    used = re.findall(r'(?:src|action)="([^"]*)"', square.text("/abonner/alle"))
    styles = re.findall(
        r'<link rel="(?:stylesheet|icon)"[^>]* href="([^"]*)"', square.text("/")
    )
    assert [each for each in (*used, *styles) if not each.startswith("/")] == []
    assert "style=" not in square.text("/")


def test_page_that_is_known_is_not_sent_again(square: Square) -> None:
    etag = square.get("/").headers["etag"]
    again = square.get("/", **{"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")


def test_page_is_compressed_for_those_who_ask(square: Square) -> None:
    plain = square.get("/")
    request = square.client.stream("GET", "/", headers={"Accept-Encoding": "gzip"})
    with request as answer:
        raw = b"".join(answer.iter_raw())
    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(raw) == plain.content


def test_head_is_get_without_the_page(square: Square) -> None:
    got, asked = square.get("/"), square.client.head("/")
    assert (asked.status_code, asked.content) == (200, b"")
    assert asked.headers["etag"] == got.headers["etag"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nobody_changes_anything(square: Square, method: str) -> None:
    answer = square.client.request(method, "/")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


def test_style_is_kept_for_ever(square: Square) -> None:
    address = re.findall(r'href="(/static/[^"]*css)"', square.text("/"))[0]
    answer = square.get(address)
    assert answer.headers["content-type"] == "text/css; charset=utf-8"
    kept = "public, max-age=31536000, immutable"
    assert answer.headers["cache-control"] == kept


def test_page_is_made_once_and_asked_about_every_time(square: Square) -> None:
    square.text("/")
    words: list[object] = []
    with ExitStack() as done:
        listen = (
            square.store.engine,
            "before_cursor_execute",
            lambda *a: words.append(a),
        )
        event.listen(*listen)
        done.callback(event.remove, *listen)
        first = square.text("/")
    assert (words, first) == ([], square.text("/"))


def test_page_that_cannot_be_made_stays_as_it_was(
    own_square: Square, caplog: pytest.LogCaptureFixture
) -> None:
    before = own_square.text(f"/mote/{CALLED}")
    _break(own_square)
    assert own_square.text(f"/mote/{CALLED}") == before
    assert "can't be made" in caplog.text


def test_visitor_is_told_when_the_record_is_away(own_square: Square) -> None:
    with writing(own_square.store.engine) as db:
        db.execute(text("DROP TABLE public_edition"))
    page, data = own_square.get("/"), own_square.get("/api/v1/meetings")
    assert (page.status_code, page.headers["retry-after"]) == (503, "120")
    assert "Møtekalenderen er ikke tilgjengelig akkurat nå" in page.text
    assert (data.status_code, data.json()["status"]) == (503, 503)


def _break(square: Square) -> None:
    """Write a form of meeting that nobody knows into the record."""
    with writing(square.store.engine) as db:
        db.execute(text("UPDATE meetings SET form = 'nonsense', version = 9"))
        db.execute(text("UPDATE public_edition SET version = version + 1"))

"""How the pages are given out: kept, compressed, asked again, and never broken."""

import gzip
import re
from contextlib import ExitStack

import pytest
from sqlalchemy import event, text, update

from bot.body import Body
from bot.orders import Publicness, StandingOrders
from storage import orders
from storage import tables as t
from storage.database import writing
from tests.announced import BOARD, CALLED, NYNORSK, an_open_agenda
from tests.handlers.public.conftest import Square
from tests.records import revising

CASE = "Felles plan for sykkelveier"
#: Where the case is named.
CASES = (
    f"/mote/{CALLED}",
    "/api/v1/meetings",
    f"/nn/mote/{CALLED}",
    "/?sok=sykkelveier",
    f"/api/v1/meetings/{CALLED}",
    "/api/v1/meetings.csv",
    "/moter.atom",
)
CALENDARS = (
    "/ical/alle-moter.ics",
    "/ical/organ/vestregionen-styringsgruppen.ics",
    f"/mote/{CALLED}.ics",
)
HEADERS = {
    "cache-control": "public, no-cache",
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


@pytest.mark.parametrize("is_shown_before", [True, False])
def test_what_names_cases_is_not_given_out_when_it_cannot_be_made(
    own_square: Square, caplog: pytest.LogCaptureFixture, *, is_shown_before: bool
) -> None:
    if is_shown_before:
        assert [path for path in CASES if CASE not in own_square.text(path)] == []
    _break(own_square)
    answers = [own_square.get(path) for path in (*CASES, "/", "/organer", "/abonner")]
    assert {answer.status_code for answer in answers} == {503}
    assert [a.url.path for a in answers if CASE in a.text or "Vestr" in a.text] == []
    page, data = answers[:2]
    assert "Møtekalenderen er ikke tilgjengelig akkurat nå" in page.text
    assert data.json()["detail"].startswith("Møtekalenderen er ikke tilgjengelig")
    assert {answer.headers["cache-control"] for answer in answers} == {"no-store"}
    assert "can't be made" in caplog.text


def test_calendars_stay_as_they_were_when_they_cannot_be_made(
    own_square: Square,
) -> None:
    before = [own_square.text(path) for path in CALENDARS]
    _break(own_square)
    assert [own_square.text(path) for path in CALENDARS] == before


def test_calendars_name_no_case(square: Square) -> None:
    shown = [square.text(path).replace("\r\n ", "") for path in CALENDARS]
    titles = [item.title for item in an_open_agenda()]
    assert [t for t in titles if any(t in calendar for calendar in shown)] == []
    assert [c for c in shown if "BEGIN:VEVENT" not in c] == []


def test_calendars_of_a_body_that_became_internal_are_not_given_out(
    own_square: Square,
) -> None:
    assert [own_square.get(path).status_code for path in CALENDARS] == [200] * 3
    _close(own_square, BOARD)
    _break(own_square)
    assert [own_square.get(path).status_code for path in CALENDARS] == [503] * 3


def test_nothing_of_a_body_that_became_internal_stands_on_an_excuse(
    own_square: Square,
) -> None:
    _close(own_square, NYNORSK)
    assert "Vestregionen" in own_square.get("/nowhere").text
    _close(own_square, BOARD)
    assert "Vestregionen" not in own_square.get("/nowhere").text


def test_visitor_is_told_when_the_record_is_away(own_square: Square) -> None:
    with writing(own_square.store.engine) as db:
        db.execute(text("DROP TABLE public_edition"))
    page, data = own_square.get("/"), own_square.get("/api/v1/meetings")
    assert "ikkje tilgjengeleg akkurat no" in own_square.get("/nn/organer").text
    assert (page.status_code, page.headers["retry-after"]) == (503, "120")
    assert "Møtekalenderen er ikke tilgjengelig akkurat nå" in page.text
    assert (data.status_code, data.json()["status"]) == (503, 503)


def _close(square: Square, body: Body) -> None:
    """Make a body internal."""
    internal = orders.kept(StandingOrders(publicness=Publicness.INTERNAL))
    its_own = update(t.standing_orders).where(t.standing_orders.c.body == body.id)
    with revising(square.store.engine) as db:
        db.execute(its_own.values(orders=internal))


def _break(square: Square) -> None:
    """Write a form of meeting that nobody knows into the record."""
    with writing(square.store.engine) as db:
        db.execute(text("UPDATE meetings SET form = 'nonsense', version = 9"))
        db.execute(text("UPDATE public_edition SET version = version + 1"))

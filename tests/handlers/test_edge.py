"""The edge: what is not signed by Slack, in time and of a sane size, does nothing."""

import json
import socket
import time
from collections.abc import Iterator
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slack_sdk import WebClient
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send

from handlers.edge import SIZE_LIMIT, SignedBySlack
from handlers.slack import create_app
from handlers.web import create_web
from storage import Store
from tests.builders import ASTRID, NOW
from tests.handlers.serving import serving
from tests.records import a_store
from tests.stories.town import BROWSER
from tests.waiting import PATIENCE
from workspace.signing import headers

SECRET = "secret"
#: When the edge alone is asked, in seconds since 1970.
MOMENT = 1_770_000_000
BODY = b"command=%2Fmote&user_id=U0001&text="
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module")
def echo() -> Iterator[str]:
    """Serve an edge with an app behind it that tells what reached it."""
    edge = SignedBySlack(_echo, signing_secret=SECRET, seconds=lambda: MOMENT)
    with serving({"/": edge}) as url:
        yield url


async def _echo(scope: Scope, receive: Receive, send: Send) -> None:
    request = Request(scope, receive)
    body = (await request.body()).decode("latin-1")
    said = {"body": body, "headers": dict(request.headers)}
    await JSONResponse(said)(scope, receive, send)


def test_what_slack_signed_comes_in_as_it_was(echo: str) -> None:
    answer = BROWSER.post(echo, content=BODY, headers=_signed(BODY))

    assert (answer.status_code, answer.json()["body"]) == (200, BODY.decode())


@pytest.mark.parametrize("seconds", [-300, -1, 0, 300])
def test_five_minutes_either_way_are_in_time(echo: str, seconds: int) -> None:
    answer = BROWSER.post(
        echo, content=BODY, headers=_signed(BODY, at=MOMENT + seconds)
    )

    assert answer.status_code == 200


@pytest.mark.parametrize("seconds", [-301, 301, -(10**9)])
def test_a_second_more_is_too_many(echo: str, seconds: int) -> None:
    answer = BROWSER.post(
        echo, content=BODY, headers=_signed(BODY, at=MOMENT + seconds)
    )

    assert (answer.status_code, answer.text) == (401, "not signed by Slack")


@pytest.mark.parametrize(
    "changed",
    [
        {"x-slack-signature": b"v0=" + b"0" * 64},
        {"x-slack-signature": b"v0="},
        {"x-slack-signature": b""},
        {"x-slack-signature": "v0=æøå".encode()},
        {"x-slack-signature": b"\xff\xfe"},
        {"x-slack-request-timestamp": b"noon"},
        {"x-slack-request-timestamp": b""},
        {"x-slack-request-timestamp": b"-1"},
        {"x-slack-request-timestamp": "١٢٣".encode()},
        {"x-slack-request-timestamp": b"9" * 400},
        {"x-slack-request-timestamp": b"1e9"},
    ],
)
def test_a_signature_that_is_none_is_refused(
    echo: str, changed: dict[str, bytes]
) -> None:
    given = {name.lower().encode(): v.encode() for name, v in _signed(BODY).items()}
    given |= {name.encode(): value for name, value in changed.items()}

    answer = BROWSER.post(echo, content=BODY, headers=list(given.items()))

    assert answer.status_code == 401


@pytest.mark.parametrize("missing", ["X-Slack-Signature", "X-Slack-Request-Timestamp"])
def test_half_a_signature_is_refused(echo: str, missing: str) -> None:
    given = {name: v for name, v in _signed(BODY).items() if name != missing}

    assert BROWSER.post(echo, content=BODY, headers=given).status_code == 401


def test_a_body_that_was_changed_on_the_way_is_refused(echo: str) -> None:
    answer = BROWSER.post(echo, content=BODY + b"x", headers=_signed(BODY))

    assert answer.status_code == 401


def test_another_secret_signs_nothing(echo: str) -> None:
    other = FORM | headers(secret="other", at=MOMENT, body=BODY)

    assert BROWSER.post(echo, content=BODY, headers=other).status_code == 401


def test_nobody_outside_gives_orders_to_the_app(echo: str) -> None:
    ours = {"X-Slack-Bolt-Lazy-Only": "1", "X-SLACK-BOLT-LAZY-FUNCTION-NAME": "mote"}
    answer = BROWSER.post(echo, content=BODY, headers=_signed(BODY) | ours)

    reached = answer.json()["headers"]
    assert [name for name in reached if name.startswith("x-slack-bolt")] == []


def test_a_body_of_a_megabyte_passes_and_one_byte_more_does_not(echo: str) -> None:
    full = b"x" * SIZE_LIMIT
    answers = [
        BROWSER.post(echo, content=body, headers=_signed(body))
        for body in (full, full + b"x")
    ]

    assert [answer.status_code for answer in answers] == [200, 413]


def test_fifty_megabytes_are_refused_before_they_have_arrived(echo: str) -> None:
    sent = _pour(echo, megabytes=50)

    assert sent < 50 * 1024 * 1024


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Store]]:
    """Serve the whole house, with a Slack that nobody can reach behind it."""
    folder = tmp_path_factory.mktemp("edge")
    store = a_store(f"sqlite+pysqlite:///{folder / 'radslag.db'}")
    slack = WebClient("xoxb-", base_url="http://127.0.0.1:1/", retry_handlers=[])
    app = create_app(store, client=slack, clock=lambda: NOW, public_url="")
    web = create_web(store, clock=lambda: NOW, app=app, signing_secret=SECRET)
    with serving({"/slack/events": web}) as url:
        yield f"{url}/slack/events", store
    store.close()


@pytest.mark.parametrize("body", [b"ssl_check=1", b"ssl_check=1&token=x"])
def test_a_check_of_the_certificate_must_be_signed_too(
    house: tuple[str, Store], body: bytes
) -> None:
    answer = BROWSER.post(house[0], content=body, headers=FORM)

    assert answer.status_code == 401


def test_slack_is_answered_when_it_asks_whether_we_are_there(
    house: tuple[str, Store],
) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "abc"}).encode()

    answer = BROWSER.post(house[0], content=body, headers=_signed_now(body))

    assert (answer.status_code, answer.json()) == (200, {"challenge": "abc"})


@pytest.mark.parametrize(
    "body",
    [
        b"\xff\xfe",
        b"payload=%FF",
        b"payload=",
        b"payload={",
        b"payload=[]",
        b"payload=null",
        b"payload=1",
        b'{"type": ',
        b"[]",
        b'{"event": []}',
        b'{"type": "event_callback", "event": null}',
        b'{"authorizations": [1]}',
        urlencode({"payload": '{"type": "block_actions"}'}).encode(),
        urlencode({"payload": '{"type": "view_submission", "view": 1}'}).encode(),
    ],
)
def test_signed_nonsense_is_no_fault_of_ours(
    house: tuple[str, Store], body: bytes
) -> None:
    kind = {"Content-Type": "application/json"} if body[:1] in (b"{", b"[") else {}

    answer = BROWSER.post(house[0], content=body, headers=_signed_now(body) | kind)

    assert answer.status_code in (200, 400, 404)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(body=st.binary(max_size=200), is_json=st.booleans())
def test_no_bytes_at_all_are_a_fault_of_ours(
    house: tuple[str, Store], body: bytes, is_json: bool
) -> None:
    kind = {"Content-Type": "application/json"} if is_json else {}

    answer = BROWSER.post(house[0], content=body, headers=_signed_now(body) | kind)

    assert answer.status_code < 500


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "user", "actions", "view", "event", "id", "team"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    kind=st.sampled_from(["block_actions", "view_submission", "event_callback", ""]),
    rest=st.dictionaries(
        st.sampled_from(["user", "actions", "view", "event", "team", "channel"]),
        JSON,
        max_size=5,
    ),
)
def test_no_payload_of_any_shape_is_a_fault_of_ours(
    house: tuple[str, Store], kind: str, rest: dict[str, object]
) -> None:
    body = urlencode({"payload": json.dumps({"type": kind, **rest})}).encode()

    answer = BROWSER.post(house[0], content=body, headers=_signed_now(body))

    assert answer.status_code in (200, 400, 404, 503)
    assert house[1].introduce(str(ASTRID.slack)) == ASTRID


def _signed(body: bytes, *, at: int = MOMENT) -> dict[str, str]:
    return FORM | headers(secret=SECRET, at=at, body=body)


def _signed_now(body: bytes) -> dict[str, str]:
    return _signed(body, at=int(time.time()))


def _pour(url: str, *, megabytes: int) -> int:
    """Send a body without end until the door is shut; count what it took."""
    host, port = httpx.URL(url).host, httpx.URL(url).port
    head = (
        f"POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: {megabytes << 20}\r\n\r\n"
    )
    sent = 0
    with socket.create_connection((host, port or 80), timeout=PATIENCE) as line:
        line.sendall(head.encode())
        try:
            while sent < megabytes << 20:
                sent += line.send(b"x" * 65536)
        except OSError:
            pass
    return sent

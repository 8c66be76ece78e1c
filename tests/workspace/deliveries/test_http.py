"""Signed requests to the app: once what a person did, and events until received."""

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import parse_qs

import pytest
from slack_sdk.signature import SignatureVerifier
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from tests.waiting import PATIENCE, wait_until
from tests.workspace.cast import (
    APP,
    CONFIG,
    GENERAL,
    KARI,
    Stage,
    a_config,
    a_stage,
    a_stage_with,
)

QUICK = replace(CONFIG, event_retry_delays=(0, 0.01, 0.02))
HASTY = replace(QUICK, ack_seconds=0.2)


class Heard:
    """What has come to the app: headers and body, and how often."""

    def __init__(self, wanted: int, answer: Callable[[int], Response]) -> None:
        self.requests: list[tuple[Request, bytes]] = []
        self.answer = answer
        self._wanted = wanted
        self._enough = threading.Event()

    def __call__(self, request: Request, body: bytes) -> Response:
        self.requests.append((request, body))
        if len(self.requests) >= self._wanted:
            self._enough.set()
        return self.answer(len(self.requests))

    def all(self) -> list[tuple[Request, bytes]]:
        assert self._enough.wait(PATIENCE), f"only {len(self.requests)} came"
        return self.requests


def fails(_: int) -> Response:
    return Response(status_code=500)


def works(_: int) -> Response:
    return Response()


def retries(heard: Heard) -> list[tuple[str | None, str | None]]:
    return [
        (
            request.headers.get("x-slack-retry-num"),
            request.headers.get("x-slack-retry-reason"),
        )
        for request, _ in heard.all()
    ]


def test_a_command_is_a_signed_form() -> None:
    heard = Heard(1, works)
    with a_stage_with(heard) as stage:
        stage.kari.does("command", channel=GENERAL.id, text="/mote  ny <råd> & sånt ")
        url = stage.url
    request, body = heard.all()[0]
    verifier = SignatureVerifier(APP.signing_secret)
    assert verifier.is_valid_request(body, dict(request.headers))
    form = {key: values[0] for key, values in parse_qs(body.decode()).items()}
    trigger, response_url = form.pop("trigger_id"), form.pop("response_url")
    assert form == {
        "token": "verification-token",
        "team_id": "T01TEAM",
        "team_domain": "vestregionen",
        "channel_id": GENERAL.id,
        "channel_name": "generelt",
        "user_id": KARI.id,
        "user_name": "kari",
        "command": "/mote",
        "text": "ny &lt;råd&gt; &amp; sånt",
        "api_app_id": "A01APP",
        "is_enterprise_install": "false",
    }
    assert response_url.startswith(f"{url}/response/T01TEAM/")
    assert [part.isalnum() for part in trigger.split(".")] == [True] * 3


def test_an_event_has_the_shape_that_slack_gives_it() -> None:
    heard = Heard(1, works)
    with a_stage_with(heard) as stage:
        assert stage.kari.does("home") == {"ok": True}
        im = stage.kari.sees()["app"]["im"]
    payload = json.loads(heard.all()[0][1])
    stamp = payload["event"].pop("event_ts")
    assert payload["event"] == {
        "type": "app_home_opened",
        "user": KARI.id,
        "channel": im,
        "tab": "home",
    }
    assert payload["authorizations"] == [
        {
            "enterprise_id": None,
            "team_id": "T01TEAM",
            "user_id": APP.bot_user_id,
            "is_bot": True,
            "is_enterprise_install": False,
        }
    ]
    assert payload["type"] == "event_callback"
    assert payload["event_id"].startswith("Ev")
    assert payload["event_time"] == int(float(stamp))


# docs.slack.dev/apis/events-api: three more times, with what went wrong.
def test_an_event_that_is_not_received_comes_three_more_times() -> None:
    heard = Heard(4, fails)
    with a_stage_with(heard, QUICK) as stage:
        assert stage.kari.does("home")["ok"] is False
        bodies = {body for _, body in heard.all()}
        reasons = [(str(number), "http_error") for number in (1, 2, 3)]
        assert retries(heard) == [(None, None), *reasons]
        assert len(bodies) == 1
        told = gave_up(stage)
    assert told == ["Rådslag fikk ikke med seg hendelsen «app_home_opened»."]


def gave_up(stage: Stage) -> list[str]:
    """Wait until the person is told, and say what."""
    wait_until(lambda: stage.kari.sees()["toasts"])
    return [each["text"] for each in stage.kari.sees()["toasts"]]


def test_an_event_comes_until_it_is_received() -> None:
    heard = Heard(2, lambda count: fails(count) if count == 1 else works(count))
    at_once = replace(CONFIG, event_retry_delays=(0, 0, 0))
    with a_stage_with(heard, at_once) as stage:
        stage.kari.does("home")
        assert retries(heard) == [(None, None), ("1", "http_error")]
        stage.logged(2)
        stage.ola.does("home")
        attempts = [(e.attempt, e.ok) for e in stage.logged(3)]
    assert attempts == [(1, False), (2, True), (1, True)]


def test_the_app_can_ask_not_to_be_told_again() -> None:
    final = {"X-Slack-No-Retry": "1"}
    heard = Heard(1, lambda _: Response(status_code=500, headers=final))
    with a_stage_with(heard, QUICK) as stage:
        stage.kari.does("home")
        stage.kari.does("home")
        assert retries(heard) == [(None, None), (None, None)]


def test_what_a_person_did_is_never_brought_twice() -> None:
    heard = Heard(1, fails)
    with a_stage_with(heard, QUICK) as stage:
        answer = stage.kari.does("command", channel=GENERAL.id, text="/mote")
        assert answer["error"] == (
            "«/mote» mislyktes: Rådslag svarte med en feil (500). Prøv igjen."
        )
        stage.kari.does("home")
    assert retries(heard)[:2] == [(None, None), (None, None)]


def test_an_app_that_is_late_is_a_failure_for_the_person_who_waits() -> None:
    late = threading.Event()

    def waits(_: int) -> Response:
        late.wait(PATIENCE)
        return Response()

    heard = Heard(1, waits)
    with a_stage_with(heard, HASTY) as stage:
        answer = stage.kari.does("command", channel=GENERAL.id, text="/mote")
        late.set()
    late_words = "Rådslag svarte ikke innen 0.2 sekunder. Prøv igjen."
    assert answer == {"ok": False, "error": f"«/mote» mislyktes: {late_words}"}


def test_an_app_that_is_not_there_is_a_failure_for_the_person_who_waits() -> None:
    with a_stage(a_config(request_url="http://127.0.0.1:1/")) as stage:
        answer = stage.kari.does("command", channel=GENERAL.id, text="/mote")
    assert answer["error"] == "«/mote» mislyktes: Rådslag kan ikke nås. Prøv igjen."


def answers_challenge(_: Request, body: bytes) -> Response:
    return PlainTextResponse(json.loads(body)["challenge"])


@pytest.mark.parametrize(
    ("app", "ok"),
    [(answers_challenge, True), (lambda _, __: PlainTextResponse("hei"), False)],
)
def test_a_request_url_is_verified_by_a_challenge(
    app: Callable[[Request, bytes], Response], ok: bool
) -> None:
    with a_stage_with(app) as stage:
        assert stage.http.post("/challenge").json() == {"ok": ok}

"""Commands, and what the app answers at once and later."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from tests.workspace.cast import (
    ELSEWHERE,
    GENERAL,
    KARI,
    SECRET,
    STRANGER,
    Stage,
    a_config,
    a_stage_with,
)
from tests.workspace.kit import actions, button, section
from workspace.config import Command

Json = dict[str, Any]


class Answers:
    """An app that answers everything in one way, and remembers the last it got."""

    def __init__(self) -> None:
        self.answer: Response = Response()
        self.form: dict[str, str] = {}

    def __call__(self, _: Request, body: bytes) -> Response:
        form = parse_qs(body.decode())
        self.form = {key: values[0] for key, values in form.items()}
        return self.answer

    @property
    def payload(self) -> Json:
        payload: Json = json.loads(self.form["payload"])
        return payload


@pytest.fixture
def app() -> Answers:
    return Answers()


@pytest.fixture
def stage(app: Answers) -> Iterator[Stage]:
    with a_stage_with(app) as running:
        yield running


def mote(stage: Stage, text: str = "/mote") -> Json:
    return stage.kari.does("command", channel=GENERAL.id, text=text)


def seen(stage: Stage) -> list[tuple[str, bool]]:
    return [(m["text"], m["ephemeral"]) for m in stage.kari.messages(GENERAL.id)]


def later(app: Answers, **given: object) -> httpx.Response:
    return httpx.post(app.form["response_url"], json=given, trust_env=False)


# What a command's acknowledgement may say: api.slack.com/slash-commands
ACKS = [
    (Response(), []),
    (PlainTextResponse("Hei"), [("Hei", True)]),
    (JSONResponse({"text": "Hei"}), [("Hei", True)]),
    (JSONResponse({"text": "Hei", "response_type": "ephemeral"}), [("Hei", True)]),
    (JSONResponse({"text": "Hei", "response_type": "in_channel"}), [("Hei", False)]),
]


@pytest.mark.parametrize(("answer", "shown"), ACKS)
def test_an_acknowledgement_can_say_something(
    stage: Stage, app: Answers, answer: Response, shown: list[tuple[str, bool]]
) -> None:
    app.answer = answer
    assert mote(stage) == {"ok": True}
    assert seen(stage) == shown
    others = [("Hei", False)] if shown == [("Hei", False)] else []
    assert [(m["text"], False) for m in stage.ola.messages(GENERAL.id)] == others


def test_an_acknowledgement_that_slack_could_not_show_fails(
    stage: Stage, app: Answers
) -> None:
    app.answer = JSONResponse({"blocks": [{"type": "x"}]})
    assert mote(stage)["error"] == "Appens svar kan ikke vises: invalid_blocks."


@pytest.mark.parametrize("text", ["/mte ny", "mote", "   ", "/moteny"])
def test_what_is_no_command_of_the_apps_is_not_sent(
    stage: Stage, app: Answers, text: str
) -> None:
    assert mote(stage, text)["error"].endswith("er ikke en kommando her.")
    assert app.form == {}


def test_an_app_without_the_scope_has_no_commands(app: Answers) -> None:
    with a_stage_with(app, a_config(scopes=())) as stage:
        assert mote(stage)["error"] == "«/mote» er ikke en kommando her."


@pytest.mark.parametrize(
    ("channel", "name"),
    [(SECRET.id, "privategroup"), (ELSEWHERE.id, "andre"), (None, "directmessage")],
)
def test_a_command_tells_where_it_was_given(
    stage: Stage, app: Answers, channel: str | None, name: str
) -> None:
    where = channel or stage.kari.sees()["app"]["im"]
    assert stage.kari.does("command", channel=where, text="/mote") == {"ok": True}
    assert (app.form["channel_id"], app.form["channel_name"]) == (where, name)


def test_a_command_can_only_be_given_where_one_is(stage: Stage) -> None:
    answer = stage.ola.does("command", channel=SECRET.id, text="/mote")
    assert answer["error"].startswith("Samtalen finnes ikke")


def test_a_strangers_command_tells_their_own_team(stage: Stage, app: Answers) -> None:
    alien = stage.person(STRANGER)
    alien.does("command", channel=GENERAL.id, text="/mote")
    assert (app.form["team_id"], app.form["user_id"]) == ("T09OTHER", STRANGER.id)


def test_names_become_mentions_when_the_app_asks_for_it(app: Answers) -> None:
    escaping = (Command(name="/mote", should_escape=True),)
    with a_stage_with(app, a_config(commands=escaping)) as stage:
        mote(stage, "/mote vara @kari @ingen k@ola")
    assert app.form["text"] == f"vara <@{KARI.id}> @ingen k@ola"


def test_an_answer_can_come_later_five_times(stage: Stage, app: Answers) -> None:
    mote(stage)
    assert [later(app, text=str(n)).text for n in range(5)] == ["ok"] * 5
    sixth = later(app, text="for mye")
    assert (sixth.status_code, sixth.json()["error"]) == (404, "used_url")
    assert seen(stage) == [(str(n), True) for n in range(5)]


def test_an_answer_can_come_for_half_an_hour(stage: Stage, app: Answers) -> None:
    mote(stage)
    name = app.form["response_url"].rpartition("/")[2]
    urls = stage.running.workspace.response_urls
    urls._clock = lambda: 1e12
    assert later(app, text="sent").json()["error"] == "expired_url"
    assert httpx.post(
        app.form["response_url"].replace(name, "x"), json={}, trust_env=False
    ).json() == {"ok": False, "error": "invalid_url"}


def test_a_later_answer_that_slack_could_not_show_is_refused(
    stage: Stage, app: Answers
) -> None:
    mote(stage)
    assert later(app, text="").json()["error"] == "no_text"
    answer = httpx.post(app.form["response_url"], content=b"nei", trust_env=False)
    assert answer.json()["error"] == "invalid_payload"
    assert seen(stage) == []


def test_a_later_answer_can_be_for_everybody(stage: Stage, app: Answers) -> None:
    mote(stage)
    later(app, text="Til alle", response_type="in_channel")
    assert [m["text"] for m in stage.ola.messages(GENERAL.id)] == ["Til alle"]


def press(stage: Stage, ts: str) -> Json:
    return stage.kari.does(
        "press",
        container={"message_ts": ts, "channel": GENERAL.id},
        block_id="acts",
        action_id="press",
    )


def whispered(stage: Stage) -> str:
    answer = stage.client.chat_postEphemeral(
        channel=GENERAL.id, user=KARI.id, text="Hysj", blocks=[actions(button())]
    )
    return str(answer["message_ts"])


def answer_press(app: Answers, **given: object) -> None:
    url = app.payload["response_url"]
    assert httpx.post(url, json=given, trust_env=False).text == "ok"


def test_a_whisper_can_be_replaced_and_taken_away(stage: Stage, app: Answers) -> None:
    ts = whispered(stage)
    assert press(stage, ts) == {"ok": True}
    container = app.payload["container"]
    assert (container["is_ephemeral"], "message" in app.payload) == (True, False)
    blocks = [section(block_id="new")]
    answer_press(app, replace_original=True, text="Nytt", blocks=blocks)
    (message,) = stage.kari.messages(GENERAL.id)
    assert (message["ts"], message["text"], message["blocks"]) == (ts, "Nytt", blocks)
    answer_press(app, delete_original=True)
    assert stage.kari.messages(GENERAL.id) == []


def test_a_message_can_be_replaced_and_taken_away(stage: Stage, app: Answers) -> None:
    blocks = [actions(button())]
    sent = stage.client.chat_postMessage(channel=GENERAL.id, text="Før", blocks=blocks)
    press(stage, sent["ts"])
    answer_press(app, text="I tillegg")
    answer_press(app, replace_original=True, text="Etter")
    assert seen(stage) == [("Etter", False), ("I tillegg", True)]
    answer_press(app, delete_original=True)
    assert seen(stage) == [("I tillegg", True)]
    url = app.payload["response_url"]
    gone = httpx.post(url, json={"delete_original": True}, trust_env=False)
    assert gone.json()["error"] == "message_not_found"

"""Bad days on order, and what is written in the log."""

import time
from collections.abc import Callable
from http.client import HTTPException
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError

from tests.workspace.asking import error
from tests.workspace.cast import APP, GENERAL, KARI, Stage
from tests.workspace.kit import modal


def order(stage: Stage, kind: str, **more: Any) -> None:  # noqa: ANN401 - any field
    fault = {"method": "chat.postMessage", "kind": kind, **more}
    assert stage.http.post("/faults", json=fault).json()["ok"] is True


def post(stage: Stage) -> Callable[[], Any]:
    return lambda: stage.client.chat_postMessage(channel=GENERAL.id, text="Hei")


def said(stage: Stage) -> int:
    return len(stage.kari.messages(GENERAL.id))


def test_too_many_calls_are_told_when_to_come_back(stage: Stage) -> None:
    order(stage, "429", retry_after=7)
    with pytest.raises(SlackApiError) as refused:
        post(stage)()
    answer = refused.value.response
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")
    assert answer["error"] == "ratelimited"
    assert said(stage) == 0
    post(stage)()
    assert said(stage) == 1


def test_a_fault_is_met_as_often_as_it_was_ordered(stage: Stage) -> None:
    order(stage, "error:internal_error", times=2)
    assert [error(post(stage)), error(post(stage))] == ["internal_error"] * 2
    post(stage)()
    assert said(stage) == 1


def test_the_server_can_break(stage: Stage) -> None:
    order(stage, "500", method="*")
    with pytest.raises(SlackApiError) as broken:
        stage.client.auth_test()
    assert broken.value.response.status_code == 500


def test_the_server_can_fall_silent(stage: Stage) -> None:
    order(stage, "silence:0.2")
    began = time.monotonic()
    post(stage)()
    assert time.monotonic() - began >= 0.2


def test_a_message_can_be_accepted_and_the_answer_lost(stage: Stage) -> None:
    order(stage, "accept_then_drop")
    with pytest.raises((HTTPException, OSError)):
        post(stage)()
    assert said(stage) == 1
    assert stage.running.workspace.log.entries[-1].status is None


def test_faults_that_wait_are_listed_and_forgotten(stage: Stage) -> None:
    order(stage, "500")
    waiting = {"method": "chat.postMessage", "kind": "500", "times": 1}
    listed = stage.http.get("/faults").json()["faults"]
    assert listed == [waiting | {"retry_after": 1}]
    assert stage.http.delete("/faults").json() == {"ok": True, "faults": []}
    post(stage)()


@pytest.mark.parametrize("kind", ["430", "error:", "silence:lenge", "torden"])
def test_a_fault_that_nobody_knows_is_refused(stage: Stage, kind: str) -> None:
    fault = {"method": "auth.test", "kind": kind}
    assert stage.http.post("/faults", json=fault).status_code == 400


def test_the_log_says_what_was_asked_and_how_it_went(stage: Stage) -> None:
    post(stage)()
    error(stage.client.chat_postMessage, channel="C09", text="Hemmelighet")
    entries = stage.http.get("/log").json()["entries"]
    assert [
        (e["n"], e["direction"], e["kind"], e["status"], e["ok"], e["summary"])
        for e in entries
    ] == [
        (1, "in", "chat.postMessage", 200, True, GENERAL.id),
        (2, "in", "chat.postMessage", 200, False, "C09 · channel_not_found"),
    ]
    assert all(0 < entry["ms"] < 1000 for entry in entries)


def test_the_log_keeps_secrets_and_words_to_itself(stage: Stage) -> None:
    metadata = {"event_type": "x", "event_payload": {"id": "hemmelig"}}
    stage.client.chat_postMessage(
        channel=KARI.id, text="sykdom", metadata=metadata, token=APP.bot_token
    )
    trigger = stage.running.workspace.triggers.issue(KARI.id)
    view = modal(private_metadata="sykdom", callback_id="forfall")
    stage.client.views_open(trigger_id=trigger, view=view)
    log = stage.http.get("/log").text
    assert "forfall" in log
    hidden = ("sykdom", "hemmelig", trigger, APP.bot_token)
    assert [word for word in hidden if word in log] == []


def test_the_log_says_what_was_wrong_with_a_payload(stage: Stage) -> None:
    blocks = [{"type": "video"}]
    error(stage.client.chat_postMessage, channel=KARI.id, text="x", blocks=blocks)
    summary = stage.running.workspace.log.entries[-1].summary
    assert "unsupported type: video [json-pointer:/blocks/0/type]" in summary


def test_the_log_holds_five_hundred_entries(stage: Stage) -> None:
    for _ in range(501):
        stage.http.get("/api/api.test")
    numbers = [entry.n for entry in stage.running.workspace.log.entries]
    assert numbers == list(range(2, 502))

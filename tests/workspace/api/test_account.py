"""Whose token it is, and what it is good for."""

import pytest
from slack_sdk import WebClient

from tests.workspace.asking import error, refusal
from tests.workspace.cast import APP, BOT, Stage, a_client, a_config, a_stage


def test_auth_test_says_who_the_app_is_and_what_it_may(stage: Stage) -> None:
    answer = stage.client.auth_test()
    assert answer.data == {
        "ok": True,
        "url": f"{stage.url}/",
        "team": "Vestregionen",
        "user": "rådslag",
        "team_id": "T01TEAM",
        "user_id": BOT,
        "bot_id": "B01BOT",
        "is_enterprise_install": False,
    }
    assert answer.headers["x-oauth-scopes"] == ",".join(APP.scopes)


@pytest.mark.parametrize(
    ("token", "code"),
    [
        ("", "not_authed"),
        ("xoxb-other", "invalid_auth"),
        (APP.app_token, "not_allowed_token_type"),
    ],
)
def test_a_token_that_is_not_the_bots_is_refused(
    stage: Stage, token: str, code: str
) -> None:
    assert error(a_client(stage.url, token).auth_test) == code


def test_the_bots_token_opens_no_socket(stage: Stage) -> None:
    code = error(stage.client.apps_connections_open, app_token=APP.bot_token)
    assert code == "not_allowed_token_type"


def test_a_method_that_is_not_known_is_refused(stage: Stage) -> None:
    assert error(stage.client.api_call, api_method="dialog.open") == "unknown_method"


def test_what_the_app_has_no_scope_for_is_refused() -> None:
    with a_stage(a_config(scopes=("commands", "im:read"))) as stage:
        assert refusal(stage.client.chat_postMessage, channel="D1", text="Hei") == {
            "error": "missing_scope",
            "needed": "chat:write",
            "provided": "commands,im:read",
        }


NEEDED = {
    "chat.update": "chat:write",
    "chat.delete": "chat:write",
    "chat.postEphemeral": "chat:write",
    "conversations.open": "im:write",
    "files.getUploadURLExternal": "files:write",
    "files.completeUploadExternal": "files:write",
    "files.delete": "files:write",
    "files.info": "files:read",
    "files.list": "files:read",
    "reactions.add": "reactions:write",
    "team.info": "team:read",
    "bots.info": "users:read",
    "users.info": "users:read",
    "users.list": "users:read",
    "users.lookupByEmail": "users:read.email",
}


def test_each_method_needs_its_scope() -> None:
    with a_stage(a_config(scopes=())) as stage:
        asked = {
            method: refusal(stage.client.api_call, api_method=method).get("needed")
            for method in NEEDED
        }
    assert asked == NEEDED


def test_api_test_answers_anybody(stage: Stage) -> None:
    nobody = WebClient(base_url=f"{stage.url}/api/")
    assert nobody.api_test(foo="bar")["args"] == {"foo": "bar"}
    assert error(nobody.api_test, error="pang") == "pang"


def test_the_team_and_the_bot_are_told_of(stage: Stage) -> None:
    team, bot = stage.client.team_info()["team"], stage.client.bots_info()["bot"]
    assert (team["name"], team["domain"]) == ("Vestregionen", "vestregionen")
    assert (bot["id"], bot["user_id"], bot["app_id"]) == ("B01BOT", BOT, "A01APP")
    assert error(stage.client.bots_info, bot="B02") == "bot_not_found"


@pytest.mark.parametrize("body", [b"{", b"[]"])
def test_a_body_that_is_no_json_object_is_refused(stage: Stage, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    answer = stage.http.post("/api/auth.test", content=body, headers=headers)
    assert answer.json()["error"] in ("invalid_json", "json_not_object")

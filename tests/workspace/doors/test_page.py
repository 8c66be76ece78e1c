"""The page's own addresses: what one sees, and how one hears that it has changed."""

import json
from collections.abc import Iterator

import httpx
import pytest

from tests.workspace.cast import GENERAL, KARI, Stage


def events(answer: httpx.Response) -> Iterator[tuple[str, dict[str, object]]]:
    name = ""
    for line in answer.iter_lines():
        kind, _, value = line.partition(": ")
        if kind == "event":
            name = value
        elif kind == "data":
            yield name, json.loads(value)


def test_the_page_and_its_files_are_given(stage: Stage) -> None:
    page = stage.http.get("/")
    assert "<title>" in page.text
    assert page.headers["content-security-policy"] == "frame-ancestors 'none'"
    script = stage.http.get("/page/main.js")
    assert (script.status_code, script.headers["cache-control"]) == (200, "no-store")
    assert "javascript" in script.headers["content-type"]


@pytest.mark.parametrize("path", ["ingen.js", "../config.py", "%2e%2e/config.py", ""])
def test_nothing_beside_the_page_is_given(stage: Stage, path: str) -> None:
    assert stage.http.get(f"/page/{path}").status_code == 404


def test_one_sees_whom_one_can_be(stage: Stage) -> None:
    seen = stage.http.get("/team").json()
    assert seen["team"]["name"] == "Vestregionen"
    users = {user["id"]: user for user in seen["users"]}
    assert users["U00BOT"]["is_bot"] is True
    assert users["U04ALIEN"]["is_stranger"] is True
    assert users["U03GONE"]["deleted"] is True


def test_one_sees_ones_conversations_the_apps_first(stage: Stage) -> None:
    seen = stage.kari.sees()
    names = [(room["kind"], room["name"]) for room in seen["conversations"]]
    assert names == [
        ("im", "Rådslag"),
        ("channel", "andre"),
        ("channel", "generelt"),
        ("channel", "lukket"),
    ]
    assert seen["commands"][0]["suggestions"] == ["ny", "innkall"]
    assert seen["me"]["id"] == KARI.id


@pytest.mark.parametrize("path", ["/me/U09", "/me/U09/stream", "/me/U00BOT"])
def test_nobody_sees_as_somebody_who_is_not_there(stage: Stage, path: str) -> None:
    answer = stage.http.get(path)
    assert (answer.status_code, answer.json()["ok"]) == (404, False)


def test_nothing_is_sent_again_until_it_has_changed(stage: Stage) -> None:
    first = stage.http.get("/me/U01KARI")
    known = {"If-None-Match": first.headers["etag"]}
    assert stage.http.get("/me/U01KARI", headers=known).status_code == 304
    stage.client.chat_postMessage(channel=GENERAL.id, text="Hei")
    again = stage.http.get("/me/U01KARI", headers=known)
    assert again.status_code == 200
    assert again.json()["seq"] == first.json()["seq"] + 1


def test_one_hears_what_changes_for_oneself(stage: Stage) -> None:
    with stage.http.stream("GET", "/me/U01KARI/stream") as answer:
        heard = events(answer)
        assert next(heard) == ("changed", {"what": [], "seq": 0})
        stage.ola.does("read", channel=GENERAL.id)
        stage.client.chat_postMessage(channel=KARI.id, text="Hei")
        assert next(heard) == ("changed", {"what": ["messages"], "seq": 1})


def test_one_hears_what_crosses_the_wire(stage: Stage) -> None:
    stage.client.auth_test()
    headers = {"Last-Event-ID": "0"}
    with stage.http.stream("GET", "/log/stream", headers=headers) as answer:
        heard = events(answer)
        name, entry = next(heard)
        assert (name, entry["n"], entry["kind"]) == ("entry", 1, "auth.test")
        stage.client.api_test()
        assert next(heard)[1]["n"] == 2


def test_a_deed_that_nobody_knows_is_not_done(stage: Stage) -> None:
    headers = {"Content-Type": "application/json"}
    assert stage.http.post("/me/U01KARI/fly", json={}).status_code == 404
    for body in (b"{", b"[]"):
        answer = stage.http.post("/me/U01KARI/read", content=body, headers=headers)
        assert answer.json()["ok"] is False

"""Saying something, reading, opening tabs, waving notices away."""

import json
import threading
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import Response

from tests.waiting import PATIENCE
from tests.workspace.cast import (
    BOT,
    GENERAL,
    GONE,
    KARI,
    OLA,
    SECRET,
    Stage,
    a_config,
    a_stage_with,
)
from tests.workspace.kit import home

EVENTS = ("app_home_opened", "message.im", "user_change", "team_join")


class Hears:
    """An app that is told of events."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []
        self.heard = threading.Event()

    def __call__(self, _: Request, body: bytes) -> Response:
        self.events.append(json.loads(body)["event"])
        self.heard.set()
        return Response()

    def next(self) -> dict[str, Any]:
        assert self.heard.wait(PATIENCE)
        return self.events[-1]


def test_what_a_person_says_is_written_as_slack_writes_it(stage: Stage) -> None:
    words = "Hei @ola, <alle> & enhver @ingen"
    assert stage.kari.does("message", channel=GENERAL.id, text=words) == {"ok": True}
    (seen,) = stage.ola.messages(GENERAL.id)
    assert seen["text"] == f"Hei <@{OLA.id}>, &lt;alle&gt; &amp; enhver @ingen"
    assert (seen["user"], seen["bot"]) == (KARI.id, False)


def test_two_people_can_talk_alone(stage: Stage) -> None:
    stage.kari.does("message", channel=OLA.id, text="Psst")
    rooms = {room["with"]: room for room in stage.ola.sees()["conversations"]}
    assert [m["text"] for m in rooms[KARI.id]["messages"]] == ["Psst"]
    assert rooms[KARI.id]["name"] == "Kari Lund"


def test_a_reply_belongs_to_its_thread(stage: Stage) -> None:
    root = stage.client.chat_postMessage(channel=GENERAL.id, text="Spørsmål")["ts"]
    stage.kari.does("message", channel=GENERAL.id, text="Svar", thread_ts=root)
    assert stage.ola.messages(GENERAL.id)[1]["thread_ts"] == root


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"channel": SECRET.id, "text": "Hei"}, "Samtalen finnes ikke"),
        ({"channel": GENERAL.id, "text": ""}, "Siden sendte ikke med «text»."),
        ({"channel": GENERAL.id, "text": "x" * 4001}, "Meldingen er for lang"),
    ],
)
def test_what_cannot_be_said_is_not(
    stage: Stage, given: dict[str, str], says: str
) -> None:
    assert stage.ola.does("message", **given)["error"].startswith(says)


def test_unread_is_what_others_said_since_one_looked(stage: Stage) -> None:
    def unread() -> int:
        rooms = {r["id"]: r["unread"] for r in stage.kari.sees()["conversations"]}
        return int(rooms[GENERAL.id])

    stage.client.chat_postMessage(channel=GENERAL.id, text="en")
    stage.ola.does("message", channel=GENERAL.id, text="to")
    assert unread() == 2
    assert stage.kari.does("read", channel=GENERAL.id) == {"ok": True}
    assert unread() == 0
    stage.ola.does("message", channel=GENERAL.id, text="tre")
    stage.kari.does("message", channel=GENERAL.id, text="mitt eget")
    assert unread() == 0


def test_a_message_to_the_app_is_told_to_it_when_it_listens() -> None:
    app = Hears()
    with a_stage_with(app, a_config(events=EVENTS)) as stage:
        im = stage.kari.sees()["app"]["im"]
        stage.kari.does("message", channel=im, text="Hei, robot")
        event = app.next()
        stage.kari.does("message", channel=GENERAL.id, text="ikke til deg")
    assert len(app.events) == 1
    assert {key: event[key] for key in ("type", "channel", "channel_type", "user")} == {
        "type": "message",
        "channel": im,
        "channel_type": "im",
        "user": KARI.id,
    }


def test_the_app_is_told_its_own_words_too() -> None:
    app = Hears()
    with a_stage_with(app, a_config(events=EVENTS)) as stage:
        stage.client.chat_postMessage(channel=KARI.id, text="Hei, Kari")
        event = app.next()
    assert (event["user"], event["bot_id"]) == (BOT, "B01BOT")


@pytest.mark.parametrize("tab", ["home", "messages"])
def test_opening_a_tab_tells_which(tab: str) -> None:
    app = Hears()
    with a_stage_with(app) as stage:
        stage.client.views_publish(user_id=KARI.id, view=home())
        assert stage.kari.does("home", tab=tab) == {"ok": True}
        event = app.next()
    assert event["tab"] == tab
    assert ("view" in event) is (tab == "home")


def test_a_tab_that_is_not_there_cannot_be_opened(stage: Stage) -> None:
    assert stage.kari.does("home", tab="kjeller")["ok"] is False


def test_an_app_that_does_not_listen_is_not_told() -> None:
    app = Hears()
    with a_stage_with(app, a_config(events=())) as stage:
        assert stage.kari.does("home") == {"ok": True}
        stage.http.post(f"/people/{OLA.id}", json={"title": "Rådmann"})
    assert app.events == []


def test_people_come_and_change_and_the_app_is_told() -> None:
    app = Hears()
    with a_stage_with(app) as stage:
        new = {"id": "U05NEW", "name": "ny", "email": "ny@dal.example"}
        assert stage.http.post("/people", json=new).json() == {"ok": True}
        joined = app.next()
        app.heard.clear()
        stage.http.post(f"/people/{OLA.id}", json={"deleted": True})
        changed = app.next()
        listed = {each["id"] for each in stage.kari.sees()["users"]}
    assert (joined["type"], joined["user"]["id"]) == ("team_join", "U05NEW")
    assert (changed["type"], changed["user"]["deleted"]) == ("user_change", True)
    assert "U05NEW" in listed


def test_those_who_have_left_can_do_nothing(stage: Stage) -> None:
    answer = stage.person(GONE).does("message", channel=GENERAL.id, text="Hei")
    assert answer["error"] == "Denne personen er deaktivert og kan ikke gjøre noe."


@pytest.mark.parametrize("given", [{"id": "U05"}, {"id": "U05", "hatt": "rød"}])
def test_a_person_who_makes_no_sense_does_not_come(
    stage: Stage, given: dict[str, str]
) -> None:
    assert stage.http.post("/people", json=given).status_code == 400


def test_a_notice_stays_until_it_is_waved_away(stage: Stage) -> None:
    for number in range(6):
        stage.running.workspace.toast(KARI.id, str(number))
    toasts = stage.kari.sees()["toasts"]
    assert [each["text"] for each in toasts] == ["1", "2", "3", "4", "5"]
    stage.kari.does("dismiss", toast=toasts[0]["id"])
    assert len(stage.kari.sees()["toasts"]) == 4

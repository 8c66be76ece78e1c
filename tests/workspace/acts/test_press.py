"""Presses and choices, in messages, dialogs and on the Home tab."""

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.responses import JSONResponse, Response

from tests.workspace.acts.test_command import Answers
from tests.workspace.cast import GENERAL, KARI, STRANGER, Person, Stage, a_stage_with
from tests.workspace.kit import (
    actions,
    asks,
    button,
    home,
    modal,
    option,
    plain,
    section,
    select,
)

Json = dict[str, Any]
NOTE = {"event_type": "delivery", "event_payload": {"id": "7"}}


@pytest.fixture
def app() -> Answers:
    return Answers()


@pytest.fixture
def stage(app: Answers) -> Iterator[Stage]:
    with a_stage_with(app) as running:
        yield running


def posted(stage: Stage, *elements: Json) -> Json:
    sent = stage.client.chat_postMessage(
        channel=GENERAL.id, text="Hei", blocks=[actions(*elements)], metadata=NOTE
    )
    return {"message_ts": sent["ts"], "channel": GENERAL.id}


def press(person: Person, container: Json, action_id: str, **given: object) -> Json:
    named = {"block_id": "acts", "action_id": action_id}
    return person.does("press", container=container, **named, **given)


def test_a_press_tells_all_that_slack_tells(stage: Stage, app: Answers) -> None:
    container = posted(stage, button(value="7", style="primary"), select())
    assert press(stage.kari, container, "press") == {"ok": True}
    payload = app.payload
    (action,) = payload.pop("actions")
    assert float(action.pop("action_ts")) > float(container["message_ts"])
    assert action == button(value="7", style="primary") | {"block_id": "acts"}
    assert payload.pop("trigger_id")
    assert payload.pop("response_url").startswith(f"{stage.url}/response/")
    message = payload.pop("message")
    assert (message["ts"], message["metadata"]) == (container["message_ts"], NOTE)
    unchosen = {"choose": {"type": "static_select", "selected_option": None}}
    assert payload == {
        "type": "block_actions",
        "user": {
            "id": KARI.id,
            "username": "kari",
            "name": "kari",
            "team_id": "T01TEAM",
        },
        "api_app_id": "A01APP",
        "token": "verification-token",
        "team": {"id": "T01TEAM", "domain": "vestregionen"},
        "enterprise": None,
        "is_enterprise_install": False,
        "container": {
            "type": "message",
            "message_ts": container["message_ts"],
            "channel_id": GENERAL.id,
            "is_ephemeral": False,
        },
        "channel": {"id": GENERAL.id, "name": "generelt"},
        "state": {"values": {"acts": unchosen}},
    }


CHOICES = [
    (select(), {"selected_option": option("b")}),
    (select(type="radio_buttons"), {"selected_option": option("a")}),
    (select(type="checkboxes"), {"selected_options": [option("a"), option("b")]}),
    ({"type": "users_select"}, {"selected_user": KARI.id}),
    ({"type": "datepicker"}, {"selected_date": "2018-02-22"}),
    ({"type": "timepicker"}, {"selected_time": "09:00"}),
]


@pytest.mark.parametrize(("element", "given"), CHOICES)
def test_a_choice_is_told_in_the_action_and_in_the_state(
    stage: Stage, app: Answers, element: Json, given: Json
) -> None:
    container = posted(stage, element | {"action_id": "choose"})
    assert press(stage.kari, container, "choose", **given) == {"ok": True}
    (action,) = app.payload["actions"]
    assert {key: action[key] for key in given} == given
    held = app.payload["state"]["values"]["acts"]["choose"]
    assert held == {"type": element["type"], **given}


def test_an_overflow_tells_what_was_chosen_of_it(stage: Stage, app: Answers) -> None:
    container = posted(stage, select(type="overflow"))
    wanted = {"selected_option": {"value": "b"}}
    assert press(stage.kari, container, "choose", **wanted) == {"ok": True}
    assert app.payload["actions"][0]["selected_option"] == option("b")
    lost = press(stage.kari, container, "choose", selected_option={"value": "x"})
    assert lost["error"] == "Valget finnes ikke lenger. Se på nytt."


def test_a_strangers_press_tells_their_own_team(stage: Stage, app: Answers) -> None:
    press(stage.person(STRANGER), posted(stage, button()), "press")
    told = app.payload
    teams = (told["user"]["team_id"], told["team"]["id"])
    assert teams == ("T09OTHER", "T09OTHER")


def test_a_press_in_a_dialog_tells_of_the_view_and_has_no_response_url(
    stage: Stage, app: Answers
) -> None:
    trigger = stage.running.workspace.triggers.issue(KARI.id)
    view = stage.client.views_open(
        trigger_id=trigger, view=modal(asks(), actions(button()))
    )["view"]
    state = {"values": {"ask": {"write": {"value": "halvt skrevet"}}}}
    press(stage.kari, {"view_id": view["id"]}, "press", state=state)
    told = app.payload
    assert told["container"] == {"type": "view", "view_id": view["id"]}
    assert told["view"]["id"] == view["id"]
    written = told["view"]["state"]["values"]["ask"]["write"]
    assert written == {"type": "plain_text_input", "value": "halvt skrevet"}
    assert not {"response_url", "message", "channel", "state"} & set(told)


def test_a_press_can_open_a_dialog_from_the_home_tab(
    stage: Stage, app: Answers
) -> None:
    view = home(actions(button()))
    published = stage.client.views_publish(user_id=KARI.id, view=view)["view"]
    press(stage.kari, {"view_id": published["id"]}, "press")
    assert app.payload["view"]["type"] == "home"
    stage.client.views_open(trigger_id=app.payload["trigger_id"], view=modal())
    assert stage.kari.modal()["callback_id"] == "form"


def test_what_is_gone_cannot_be_pressed(stage: Stage, app: Answers) -> None:
    container = posted(stage, button())
    assert press(stage.kari, container, "annet")["error"].startswith("Det du trykket")
    stage.client.chat_delete(channel=GENERAL.id, ts=container["message_ts"])
    lost = press(stage.kari, container, "press")
    assert lost["error"] == "Meldingen finnes ikke lenger."
    nowhere = press(stage.kari, {"view_id": "V09"}, "press")
    assert nowhere["error"] == "Dialogen er lukket."
    assert app.form == {}


def test_a_press_that_fails_is_told_to_the_one_who_pressed(
    stage: Stage, app: Answers
) -> None:
    app.answer = Response(status_code=404)
    answer = press(stage.kari, posted(stage, button()), "press")
    assert answer["error"] == (
        "Det ble ikke registrert: Rådslag svarte med en feil (404). Prøv igjen."
    )


def suggest(stage: Stage, kind: str = "external_select") -> Json:
    container = posted(stage, select() if kind == "static_select" else outside())
    return stage.kari.does(
        "suggest",
        container=container,
        block_id="acts",
        action_id="choose",
        value="kar",
    )


def outside() -> Json:
    return {"type": "external_select", "action_id": "choose", "min_query_length": 1}


def test_the_app_fills_a_list_as_one_types(stage: Stage, app: Answers) -> None:
    app.answer = JSONResponse({"options": [option("kari")]})
    answer = suggest(stage)
    groups: list[Json] = []
    options = [option("kari")]
    assert answer == {"ok": True, "options": options, "option_groups": groups}
    told = app.payload
    assert (told["type"], told["value"]) == ("block_suggestion", "kar")
    assert (told["block_id"], told["action_id"]) == ("acts", "choose")


def test_a_list_that_slack_could_not_show_is_refused(
    stage: Stage, app: Answers
) -> None:
    app.answer = JSONResponse({"options": [{"text": plain("x" * 76), "value": "a"}]})
    assert suggest(stage)["error"] == (
        "Valgene kan ikke vises: [ERROR] must be less than 76 characters "
        "[json-pointer:/options/0/text/text]."
    )
    fixed = suggest(stage, "static_select")
    assert fixed["error"] == "Denne listen har faste valg."


def test_a_button_beside_a_section_is_pressed_too(stage: Stage, app: Answers) -> None:
    block = section(block_id="acts", accessory=button(value="v"))
    sent = stage.client.chat_postMessage(channel=KARI.id, text="x", blocks=[block])
    container = {"message_ts": sent["ts"], "channel": sent["channel"]}
    assert press(stage.kari, container, "press") == {"ok": True}
    assert app.payload["actions"][0]["value"] == "v"
    assert app.payload["channel"]["name"] == "directmessage"

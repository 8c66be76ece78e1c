"""Dialogs before a person, and their Home tab."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.workspace.asking import error, refusal
from tests.workspace.cast import KARI, Stage, a_stage
from tests.workspace.kit import asks, home, modal, section


@dataclass
class Watch:
    """A clock that is turned by hand."""

    now: float = 1_519_286_400.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def stage(watch: Watch) -> Iterator[Stage]:
    with a_stage(clock=watch) as running:
        yield running


def trigger(stage: Stage) -> str:
    return stage.running.workspace.triggers.issue(KARI.id)


def opened(stage: Stage, **more: object) -> dict[str, Any]:
    view = modal(asks(), **more)
    answer = stage.client.views_open(trigger_id=trigger(stage), view=view)
    made: dict[str, Any] = answer["view"]
    return made


def test_a_dialog_is_shown_to_the_one_whose_trigger_it_is(stage: Stage) -> None:
    view = opened(stage)
    shown = {"id": view["id"], "hash": view["hash"], "errors": {}, "busy": False}
    assert stage.kari.sees()["modals"] == [
        shown | {"close": None} | modal(asks(), callback_id="form")
    ]
    assert stage.ola.sees()["modals"] == []


def test_a_dialog_is_answered_with_all_that_slack_says_of_it(stage: Stage) -> None:
    view = opened(stage, private_metadata="7")
    known = {"id", "hash", "title", "submit", "close", "blocks", "type"}
    assert {key: value for key, value in view.items() if key not in known} == {
        "team_id": "T01TEAM",
        "app_installed_team_id": "T01TEAM",
        "app_id": "A01APP",
        "bot_id": "B01BOT",
        "callback_id": "form",
        "private_metadata": "7",
        "external_id": "",
        "state": {"values": {}},
        "clear_on_close": False,
        "notify_on_close": False,
        "root_view_id": view["id"],
        "previous_view_id": None,
    }


# docs.slack.dev/reference/methods/views.open and views.push
def test_a_trigger_serves_once(stage: Stage) -> None:
    once = trigger(stage)
    stage.client.views_open(trigger_id=once, view=modal())
    code = error(stage.client.views_open, trigger_id=once, view=modal())
    assert code == "exchanged_trigger_id"


def test_a_trigger_lives_as_long_as_the_app_may_take(
    stage: Stage, watch: Watch
) -> None:
    early, late = trigger(stage), trigger(stage)
    watch.now += stage.running.workspace.config.ack_seconds
    stage.client.views_open(trigger_id=early, view=modal())
    watch.now += 0.1
    code = error(stage.client.views_open, trigger_id=late, view=modal())
    assert code == "expired_trigger_id"


def test_a_trigger_that_was_never_given_is_refused(stage: Stage) -> None:
    code = error(stage.client.views_open, trigger_id="1.2.3", view=modal())
    assert code == "invalid_trigger_id"


def test_a_view_that_is_wrong_is_refused_with_pointers_into_it(stage: Stage) -> None:
    view = modal({"type": "image"})
    said = refusal(stage.client.views_open, trigger_id=trigger(stage), view=view)
    message = "[ERROR] unsupported type: image [json-pointer:/view/blocks/0/type]"
    assert said == {
        "error": "invalid_arguments",
        "errors": [message],
        "response_metadata": {"messages": [message]},
    }


def test_three_dialogs_can_lie_on_each_other_and_no_more(stage: Stage) -> None:
    root = opened(stage)
    push = stage.client.views_push
    second = push(trigger_id=trigger(stage), view=modal())["view"]
    third = push(trigger_id=trigger(stage), view=modal())["view"]
    assert [third["root_view_id"], third["previous_view_id"]] == [
        root["id"],
        second["id"],
    ]
    code = error(push, trigger_id=trigger(stage), view=modal())
    assert code == "push_limit_reached"
    assert len(stage.kari.sees()["modals"]) == 3


def test_nothing_can_be_pushed_onto_nothing(stage: Stage) -> None:
    code = error(stage.client.views_push, trigger_id=trigger(stage), view=modal())
    assert code == "not_found"


def test_a_dialog_keeps_its_id_when_it_changes(stage: Stage) -> None:
    view = opened(stage)
    changed = stage.client.views_update(
        view_id=view["id"], hash=view["hash"], view=modal(section(block_id="new"))
    )["view"]
    assert changed["id"] == changed["root_view_id"] == view["id"]
    assert changed["hash"] != view["hash"]
    assert stage.kari.modal()["blocks"] == [section(block_id="new")]


def test_a_change_to_a_dialog_that_has_changed_is_refused(stage: Stage) -> None:
    view = opened(stage)
    stage.client.views_update(view_id=view["id"], view=modal())
    again = {"view_id": view["id"], "hash": view["hash"], "view": modal()}
    assert error(stage.client.views_update, **again) == "hash_conflict"


def test_a_dialog_that_is_gone_cannot_change(stage: Stage) -> None:
    view = opened(stage)
    stage.kari.does("close", view_id=view["id"])
    ask = stage.client.views_update
    assert error(ask, view_id=view["id"], view=modal()) == "not_found"
    assert error(ask, external_id="mine", view=modal()) == "not_found"


def test_the_apps_own_name_for_a_dialog_is_unique(stage: Stage) -> None:
    view = opened(stage, external_id="mine")
    given = {"trigger_id": trigger(stage), "view": modal(external_id="mine")}
    assert error(stage.client.views_open, **given) == "duplicate_external_id"
    changed = stage.client.views_update(
        external_id="mine", view=modal(external_id="mine")
    )["view"]
    assert changed["id"] == view["id"]


def test_a_very_large_view_is_refused(stage: Stage) -> None:
    view = modal(*[section(text={"type": "mrkdwn", "text": "x" * 3000})] * 90)
    code = error(stage.client.views_open, trigger_id=trigger(stage), view=view)
    assert code == "view_too_large"


def test_the_home_tab_is_each_persons_own(stage: Stage) -> None:
    block = section(block_id="one")
    view = stage.client.views_publish(user_id=KARI.id, view=home(block))["view"]
    assert stage.kari.sees()["home"] == {
        "id": view["id"],
        "type": "home",
        "callback_id": "",
        "hash": view["hash"],
        "blocks": [block],
    }
    assert stage.ola.sees()["home"] is None


def test_the_home_tab_keeps_its_id_and_minds_its_hash(stage: Stage) -> None:
    publish = stage.client.views_publish
    first = publish(user_id=KARI.id, view=home())["view"]
    second = publish(user_id=KARI.id, view=home(), hash=first["hash"])["view"]
    assert second["id"] == first["id"]
    late = {"user_id": KARI.id, "view": home(), "hash": first["hash"]}
    assert error(publish, **late) == "hash_conflict"
    by_id = stage.client.views_update(view_id=first["id"], view=home(section()))
    assert by_id["view"]["id"] == first["id"]


def test_nobodys_home_tab_cannot_be_published(stage: Stage) -> None:
    given = {"user_id": "U09NOBODY", "view": home()}
    assert error(stage.client.views_publish, **given) == "user_not_found"


def test_blocks_are_validated_without_being_shown(stage: Stage) -> None:
    def validate(**given: object) -> Any:  # noqa: ANN401 - the client's own answer
        return stage.client.api_call("blocks.validate", json=given)

    assert validate(blocks=[section()])["ok"] is True
    assert validate(message={"blocks": [section()]})["ok"] is True
    assert validate(view=modal(asks()))["ok"] is True
    assert error(validate, blocks=[{"type": "x"}]) == "invalid_blocks"
    assert error(validate, view={"type": "home"}) == "invalid_arguments"
    assert error(validate) == "invalid_arguments"

"""Submitting a dialog and closing it."""

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from tests.workspace.acts.test_command import Answers
from tests.workspace.cast import KARI, Stage, a_stage_with
from tests.workspace.kit import asks, modal, section, writes

Json = dict[str, Any]
CHECK = "Noe må rettes før skjemaet kan sendes."


@pytest.fixture
def app() -> Answers:
    return Answers()


@pytest.fixture
def stage(app: Answers) -> Iterator[Stage]:
    with a_stage_with(app) as running:
        yield running


def trigger(stage: Stage) -> str:
    return stage.running.workspace.triggers.issue(KARI.id)


def opened(stage: Stage, *blocks: Json, **more: object) -> str:
    view = modal(*(blocks or (asks(),)), **more)
    answer = stage.client.views_open(trigger_id=trigger(stage), view=view)
    return str(answer["view"]["id"])


def pushed(stage: Stage, **more: object) -> str:
    answer = stage.client.views_push(trigger_id=trigger(stage), view=modal(**more))
    return str(answer["view"]["id"])


def submit(stage: Stage, view_id: str, text: str = "noe") -> Json:
    state = {"values": {"ask": {"write": {"value": text}}}}
    return stage.kari.does("submit", view_id=view_id, state=state)


def stack(stage: Stage) -> list[str]:
    return [each["id"] for each in stage.kari.sees()["modals"]]


def test_a_submission_tells_of_the_view_and_what_is_in_it(
    stage: Stage, app: Answers
) -> None:
    view_id = opened(stage, private_metadata="møte 7")
    assert submit(stage, view_id, "årsmøte") == {"ok": True}
    told = app.payload
    assert told["type"] == "view_submission"
    assert told["view"]["private_metadata"] == "møte 7"
    assert told["view"]["state"]["values"] == {
        "ask": {"write": {"type": "plain_text_input", "value": "årsmøte"}}
    }
    assert (told["response_urls"], told["user"]["id"]) == ([], KARI.id)
    assert stack(stage) == []


def test_what_is_wrong_is_said_before_the_app_is_asked(
    stage: Stage, app: Answers
) -> None:
    view_id = opened(stage)
    assert submit(stage, view_id, " ") == {"ok": False, "error": CHECK}
    assert stage.kari.modal()["errors"] == {"ask": "Fyll ut dette feltet."}
    assert app.form == {}
    submit(stage, view_id)
    assert stack(stage) == []


def test_a_first_value_survives_a_submission_by_somebody_who_changed_nothing(
    stage: Stage, app: Answers
) -> None:
    view_id = opened(stage, asks(writes(initial_value="som før")))
    assert stage.kari.does("submit", view_id=view_id) == {"ok": True}
    values = app.payload["view"]["state"]["values"]
    assert values["ask"]["write"]["value"] == "som før"


# What an acknowledgement may say: docs.slack.dev/surfaces/modals
def test_the_app_can_say_what_is_wrong(stage: Stage, app: Answers) -> None:
    view_id = opened(stage)
    errors = {"ask": "Slutten er før starten."}
    app.answer = JSONResponse({"response_action": "errors", "errors": errors})
    assert submit(stage, view_id) == {"ok": False, "error": CHECK}
    assert (stage.kari.modal()["errors"], stage.kari.modal()["busy"]) == (errors, False)
    stage.client.views_update(view_id=view_id, view=modal(asks()))
    assert stage.kari.modal()["errors"] == {}


def test_the_app_can_show_something_else_in_the_dialog(
    stage: Stage, app: Answers
) -> None:
    view_id = opened(stage)
    new = modal(section(block_id="receipt"))
    app.answer = JSONResponse({"response_action": "update", "view": new})
    assert submit(stage, view_id) == {"ok": True}
    assert stack(stage) == [view_id]
    assert stage.kari.modal()["blocks"] == [section(block_id="receipt")]


def test_the_app_can_put_a_dialog_on_top_and_clear_them_all(
    stage: Stage, app: Answers
) -> None:
    view_id = opened(stage)
    more = modal(asks(), callback_id="more")
    app.answer = JSONResponse({"response_action": "push", "view": more})
    submit(stage, view_id)
    root, top = stack(stage)
    assert root == view_id
    app.answer = JSONResponse({"response_action": "clear"})
    assert submit(stage, top) == {"ok": True}
    assert stack(stage) == []


def test_an_empty_acknowledgement_shows_what_lies_beneath(
    stage: Stage, app: Answers
) -> None:
    root = opened(stage)
    top = pushed(stage)
    app.answer = Response()
    assert submit(stage, root)["error"] == "Dialogen er lukket."
    assert submit(stage, top) == {"ok": True}
    assert stack(stage) == [root]


def test_a_form_that_is_on_its_way_is_not_sent_again() -> None:
    place: list[Stage] = []
    seen: list[Json] = []

    def app(_: Request, __: bytes) -> Response:
        # The app is asked; meanwhile the person presses once more.
        view = place[0].kari.modal()
        seen.extend([view, submit(place[0], view["id"])])
        return Response()

    with a_stage_with(app) as running:
        place.append(running)
        assert submit(running, opened(running)) == {"ok": True}
    view, answer = seen
    assert view["busy"] is True
    assert answer == {"ok": False, "error": "Skjemaet er allerede på vei."}


TROUBLE = [
    PlainTextResponse("Takk!"),
    JSONResponse({"response_action": "dans"}),
    JSONResponse({"response_action": "errors", "errors": {"other": "Nei."}}),
    JSONResponse({"response_action": "errors"}),
    JSONResponse({"response_action": "update", "view": {"type": "modal"}}),
    Response(status_code=500),
]


@pytest.mark.parametrize("answer", TROUBLE)
def test_an_answer_that_slack_would_not_understand_leaves_the_dialog_open(
    stage: Stage, app: Answers, answer: Response
) -> None:
    view_id = opened(stage)
    app.answer = answer
    told = submit(stage, view_id)
    assert told["ok"] is False
    assert told["error"].startswith(("Vi fikk ikke kontakt", "Skjemaet ble ikke sendt"))
    assert stack(stage) == [view_id]
    assert stage.kari.modal()["errors"] == {}


def test_closing_is_told_only_when_the_app_asks(stage: Stage, app: Answers) -> None:
    quiet = opened(stage)
    assert stage.kari.does("close", view_id=quiet) == {"ok": True}
    assert (stack(stage), app.form) == ([], {})
    loud = opened(stage, notify_on_close=True)
    stage.kari.does("close", view_id=loud)
    told = app.payload
    assert (told["type"], told["view"]["id"]) == ("view_closed", loud)
    assert (told["is_cleared"], stack(stage)) == (False, [])


def test_closing_shows_what_lies_beneath_unless_the_app_will_have_it_all_gone(
    stage: Stage,
) -> None:
    root = opened(stage)
    stage.kari.does("close", view_id=pushed(stage))
    assert stack(stage) == [root]
    stage.kari.does("close", view_id=pushed(stage, clear_on_close=True))
    assert stack(stage) == []


def test_clearing_closes_them_all_and_says_so(stage: Stage, app: Answers) -> None:
    opened(stage, notify_on_close=True)
    pushed(stage)
    assert stage.kari.does("clear") == {"ok": True}
    assert (stack(stage), app.payload["is_cleared"]) == ([], True)
    assert stage.kari.does("clear") == {"ok": True}


def test_nobody_closes_or_submits_anothers_dialog(stage: Stage) -> None:
    view_id = opened(stage)
    stage.ola.does("close", view_id=view_id)
    answer = stage.ola.does("submit", view_id=view_id)
    assert answer["error"] == "Dialogen er lukket."
    assert stack(stage) == [view_id]

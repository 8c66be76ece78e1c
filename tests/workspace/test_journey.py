"""A command opens a dialog, which becomes a message with a button, which changes."""

from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from tests.workspace.cast import KARI, a_stage_with_bolt

ASK = {
    "type": "modal",
    "callback_id": "ny",
    "title": {"type": "plain_text", "text": "Nytt møte"},
    "submit": {"type": "plain_text", "text": "Lag"},
    "blocks": [
        {
            "type": "input",
            "block_id": "title",
            "label": {"type": "plain_text", "text": "Tittel"},
            "element": {"type": "plain_text_input", "action_id": "title"},
        },
        {
            "type": "input",
            "block_id": "day",
            "label": {"type": "plain_text", "text": "Dag"},
            "element": {
                "type": "datepicker",
                "action_id": "day",
                "initial_date": "2018-02-22",
            },
        },
    ],
}


def comes(words: str) -> list[dict[str, Any]]:
    button = {
        "type": "button",
        "action_id": "comes",
        "text": {"type": "plain_text", "text": "Jeg kommer"},
        "value": "7",
    }
    text = {"type": "mrkdwn", "text": words}
    return [
        {"type": "section", "text": text},
        {"type": "actions", "block_id": "answer", "elements": [button]},
    ]


def listen(app: App) -> None:
    @app.command("/mote")
    def command(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        client.views_open(trigger_id=body["trigger_id"], view=ASK)
        ack()

    @app.view("ny")
    def made(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        values = body["view"]["state"]["values"]
        day = values["day"]["day"]["selected_date"]
        words = f"{values['title']['title']['value']} {day}"
        client.chat_postMessage(
            channel=body["user"]["id"], text=words, blocks=comes(words)
        )
        ack()

    @app.action("comes")
    def pressed(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        client.chat_update(
            channel=body["channel"]["id"],
            ts=body["message"]["ts"],
            text=f"kommer til {body['actions'][0]['value']}",
            blocks=[],
        )
        ack()


def test_a_command_becomes_a_dialog_a_message_and_an_answer() -> None:
    with a_stage_with_bolt(listen) as stage:
        kari = stage.kari
        im = kari.sees()["app"]["im"]
        assert kari.does("command", channel=im, text="/mote ny") == {"ok": True}
        view = kari.modal()["id"]
        title = {"title": {"title": {"type": "plain_text_input", "value": "Råd"}}}
        assert kari.does("submit", view_id=view, state={"values": title}) == {
            "ok": True
        }
        assert kari.sees()["modals"] == []
        (message,) = kari.messages()
        assert message["text"] == "Råd 2018-02-22"
        pressed = kari.does(
            "press",
            container={"message_ts": message["ts"], "channel": im},
            block_id="answer",
            action_id="comes",
        )
        assert pressed == {"ok": True}
        assert [each["text"] for each in kari.messages()] == ["kommer til 7"]
        assert KARI.id in kari.sees()["conversations"][0]["members"]

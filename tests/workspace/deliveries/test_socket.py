"""Socket Mode, with the SDK's own client and with Bolt."""

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Self

from slack_bolt import Ack, App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from tests.workspace.asking import error
from tests.workspace.cast import APP, CONFIG, GENERAL, KARI, Stage, a_stage
from tests.workspace.kit import asks, modal

# Closing waits for the next ping; Slack's own interval is ten seconds.
QUICKLY = 0.1


class Answering:
    """One connection: what it got, and the payload that it answers with."""

    def __init__(self, stage: Stage, payload: dict[str, Any] | str | None) -> None:
        self.got: list[SocketModeRequest] = []
        self.enough = threading.Event()
        self.payload = payload
        self.client = SocketModeClient(
            app_token=str(APP.app_token),
            web_client=stage.client,
            ping_interval=QUICKLY,
        )
        self.client.socket_mode_request_listeners.append(self.hear)

    def hear(self, client: SocketModeClient, request: SocketModeRequest) -> None:
        self.got.append(request)
        if self.payload != "silence":
            answer = SocketModeResponse(request.envelope_id, self.payload)  # type: ignore[arg-type]
            client.send_socket_mode_response(answer)
        if len(self.got) >= 2:
            self.enough.set()

    def __enter__(self) -> Self:
        self.client.connect()
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()


def test_a_command_comes_through_the_socket_and_is_answered_there() -> None:
    with a_stage() as stage, Answering(stage, {"text": "Hei"}) as app:
        answer = stage.kari.does("command", channel=GENERAL.id, text="/mote ny")
        seen = [m["text"] for m in stage.kari.messages(GENERAL.id)]
    assert answer == {"ok": True}
    assert seen == ["Hei"]
    (request,) = app.got
    assert request.type == "slash_commands"
    assert request.accepts_response_payload is True
    assert request.payload["text"] == "ny"


def test_each_envelope_goes_to_one_connection() -> None:
    with (
        a_stage() as stage,
        Answering(stage, None) as one,
        Answering(stage, None) as other,
    ):
        for number in range(4):
            stage.kari.does("command", channel=GENERAL.id, text=f"/mote {number}")
    texts = [request.payload["text"] for request in one.got + other.got]
    assert sorted(texts) == ["0", "1", "2", "3"]
    assert len(one.got) == len(other.got) == 2


def test_an_event_that_is_not_acknowledged_comes_again() -> None:
    hasty = replace(CONFIG, ack_seconds=0.2, event_retry_delays=(0,))
    with a_stage(hasty) as stage, Answering(stage, "silence") as app:
        stage.kari.does("home")
        assert app.enough.wait(5)
    first, second = app.got
    assert first.payload == second.payload
    retries = [(each.retry_attempt, each.retry_reason) for each in app.got]
    assert retries == [(0, ""), (1, "http_timeout")]


def test_an_app_that_is_not_connected_cannot_be_reached() -> None:
    with a_stage() as stage:
        answer = stage.kari.does("command", channel=GENERAL.id, text="/mote")
    assert answer["error"] == "«/mote» mislyktes: Rådslag kan ikke nås. Prøv igjen."


def test_a_ticket_opens_one_connection(stage: Stage) -> None:
    ask = stage.client.apps_connections_open
    url = str(ask(app_token=str(APP.app_token))["url"])
    assert url.startswith("ws://127.0.0.1:")
    with connect(url) as socket:
        assert '"type": "hello"' in str(socket.recv(timeout=5))
    with contextlib.suppress(InvalidStatus), connect(url):
        message = "a ticket was good for two"
        raise AssertionError(message)
    assert error(ask, app_token="xapp-other") == "invalid_auth"


@contextlib.contextmanager
def bolt(stage: Stage) -> Iterator[None]:
    app = App(client=stage.client, process_before_response=True)

    @app.command("/mote")
    def command(ack: Ack, body: dict[str, Any]) -> None:
        stage.client.views_open(trigger_id=body["trigger_id"], view=modal(asks()))
        ack()

    @app.view("form")
    def submitted(ack: Ack) -> None:
        ack(response_action="errors", errors={"ask": "Nei."})

    handler = SocketModeHandler(app, app_token=APP.app_token, ping_interval=QUICKLY)
    handler.connect()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        handler.close()  # type: ignore[no-untyped-call]


def test_bolt_takes_part_in_socket_mode() -> None:
    with a_stage() as stage, bolt(stage):
        kari = stage.person(KARI)
        assert kari.does("command", channel=GENERAL.id, text="/mote") == {"ok": True}
        state = {"values": {"ask": {"write": {"value": "noe"}}}}
        kari.does("submit", view_id=kari.modal()["id"], state=state)
        assert kari.modal()["errors"] == {"ask": "Nei."}

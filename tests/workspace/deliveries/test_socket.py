"""Socket Mode, with the SDK's own client and with Bolt."""

import contextlib
import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from slack_bolt import Ack, App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from tests.waiting import PATIENCE, wait_until
from tests.workspace.asking import error
from tests.workspace.cast import APP, CONFIG, GENERAL, KARI, Stage, a_stage
from tests.workspace.kit import asks, modal

Json = dict[str, Any]


def ticket(stage: Stage) -> str:
    answer = stage.client.apps_connections_open(app_token=str(APP.app_token))
    return str(answer["url"])


@contextlib.contextmanager
def connection(stage: Stage, *, is_silent: bool = False) -> Iterator[list[Json]]:
    """Be connected, and acknowledge (or not) what comes, which is given."""
    got: list[Json] = []
    with connect(ticket(stage)) as socket:
        assert json.loads(socket.recv(timeout=PATIENCE))["type"] == "hello"

        def hear() -> None:
            for said in socket:
                got.append(json.loads(said))
                if not is_silent:
                    answer = {"envelope_id": got[-1]["envelope_id"]}
                    socket.send(json.dumps(answer))

        threading.Thread(target=hear, daemon=True).start()
        yield got


def test_a_command_comes_to_the_sdks_own_client_and_is_answered_there() -> None:
    with a_stage() as stage:
        app = SocketModeClient(
            app_token=str(APP.app_token), web_client=stage.client, ping_interval=0.1
        )
        got: list[SocketModeRequest] = []

        def hear(client: BaseSocketModeClient, request: SocketModeRequest) -> None:
            got.append(request)
            answer = SocketModeResponse(request.envelope_id, {"text": "Hei"})
            client.send_socket_mode_response(answer)

        app.socket_mode_request_listeners.append(hear)
        app.connect()
        answer = stage.kari.does("command", channel=GENERAL.id, text="/mote ny")
        seen = [m["text"] for m in stage.kari.messages(GENERAL.id)]
        app.close()
    assert (answer, seen) == ({"ok": True}, ["Hei"])
    (request,) = got
    assert (request.type, request.payload["text"]) == ("slash_commands", "ny")
    assert request.accepts_response_payload is True


def test_each_envelope_goes_to_one_connection() -> None:
    with a_stage() as stage, connection(stage) as one, connection(stage) as other:
        for number in range(4):
            stage.kari.does("command", channel=GENERAL.id, text=f"/mote {number}")
    texts = [envelope["payload"]["text"] for envelope in one + other]
    assert sorted(texts) == ["0", "1", "2", "3"]
    assert len(one) == len(other) == 2


def test_an_event_that_is_not_acknowledged_comes_again() -> None:
    hasty = replace(CONFIG, ack_seconds=0.1, event_retry_delays=(0,))
    with a_stage(hasty) as stage, connection(stage, is_silent=True) as got:
        stage.kari.does("home")
        wait_until(lambda: len(got) == 2)
    first, second = got
    assert first["payload"] == second["payload"]
    assert first["type"] == second["type"] == "events_api"
    retries = [(each["retry_attempt"], each["retry_reason"]) for each in got]
    assert retries == [(0, ""), (1, "http_timeout")]


def test_an_app_that_is_not_connected_cannot_be_reached() -> None:
    with a_stage() as stage:
        answer = stage.kari.does("command", channel=GENERAL.id, text="/mote")
    assert answer["error"] == "«/mote» mislyktes: Rådslag kan ikke nås. Prøv igjen."


def test_a_ticket_opens_one_connection(stage: Stage) -> None:
    url = ticket(stage)
    assert url.startswith("ws://127.0.0.1:")
    with connect(url) as socket:
        assert '"type": "hello"' in str(socket.recv(timeout=PATIENCE))
    with contextlib.suppress(InvalidStatus), connect(url):
        message = "a ticket was good for two"
        raise AssertionError(message)
    ask = stage.client.apps_connections_open
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

    handler = SocketModeHandler(app, app_token=APP.app_token, ping_interval=0.1)
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

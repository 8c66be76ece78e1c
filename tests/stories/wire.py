"""What Slack delivers, as bytes: signed, and sent just as a test wants it."""

import json
import time
from typing import Final
from urllib.parse import urlencode

import httpx

from bot.person import Person
from tests.stories.town import BROWSER, SECRET, Json, Town
from workspace.signing import headers

FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}
JSON: Final = {"Content-Type": "application/json"}


def a_press(person: Person, action: str, value: str, *, at: str = "1.0") -> bytes:
    """Write a press on a button of a message."""
    pressed = {"type": "button", "action_id": action, "block_id": "b", "value": value}
    return interaction(person, "block_actions", actions=[{**pressed, "action_ts": at}])


def a_submission(person: Person, view: Json) -> bytes:
    """Write a dialog that was sent in."""
    return interaction(person, "view_submission", view=view)


def an_event(kind: str, *, id: str = "Ev1", **event: object) -> bytes:
    """Write an event."""
    envelope = {"type": "event_callback", "event_id": id, "team_id": "T1"}
    return json.dumps(envelope | {"event": {"type": kind, **event}}).encode()


def interaction(person: Person, kind: str, **more: object) -> bytes:
    """Write what somebody did in a message or a dialog."""
    payload = {
        "type": kind,
        "user": {"id": person.slack, "team_id": "T1"},
        "team": {"id": "T1"},
        "trigger_id": "1.1",
        **more,
    }
    return urlencode({"payload": json.dumps(payload)}).encode()


def deliver(town: Town, body: bytes, **changed: str) -> httpx.Response:
    """Bring a body to the house, signed now, with headers of one's own on top."""
    return send(town.web_url, body, signed(body) | changed)


def signed(body: bytes, *, ago: int = 0) -> dict[str, str]:
    """Sign a body as Slack did so many seconds ago."""
    kind = JSON if body.startswith(b"{") else FORM
    return kind | headers(secret=SECRET, at=int(time.time()) - ago, body=body)


def send(url: str, body: bytes, given: dict[str, str]) -> httpx.Response:
    """Send a body with just these headers."""
    return BROWSER.post(f"{url}/slack/events", content=body, headers=given)

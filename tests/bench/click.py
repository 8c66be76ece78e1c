"""The click that most is done for: «Meld forfall» filled in, as Slack sends it."""

import json
import time
from collections.abc import Iterator, Sequence
from typing import Any, Final
from urllib.parse import urlencode

from slack_sdk.signature import SignatureVerifier

from bot.meeting import Meeting, MeetingId, Summons
from handlers.blocks.apology import apology_dialog
from storage import Store
from tests.bench.processes import SIGNING_SECRET
from tests.bench.wire import post

SLACK_EVENTS: Final = "/slack/events"
_SIGNER: Final = SignatureVerifier(SIGNING_SECRET)
_APP: Final = "A0BENCH"
_TEAM: Final = "T0BENCH"
Json = dict[str, Any]


def clicks(store: Store, ids: Sequence[MeetingId]) -> Iterator[bytes]:
    """Let everyone who is called to some meetings report forfall, as whole requests."""
    for id in ids:
        meeting = store.meeting(id)
        assert meeting
        for _, summons in meeting.summonses():
            yield signed(submission(meeting, summons))


def submission(meeting: Meeting, summons: Summons) -> Json:
    """Fill the dialog in for somebody who is called, as Slack tells of it."""
    dialog = apology_dialog(meeting, summons.person.id, at=summons.called_at)
    id = f"V{meeting.id}X{summons.person.id}"
    return {
        "type": "view_submission",
        "team": {"id": _TEAM, "domain": "bench"},
        "user": {
            "id": summons.person.slack,
            "username": "medlem",
            "name": "medlem",
            "team_id": _TEAM,
        },
        "api_app_id": _APP,
        "token": "verification",
        "trigger_id": f"1.2.{id}",
        "view": {
            **dialog,
            "id": id,
            "team_id": _TEAM,
            "state": {"values": dict(map(_filled, _fields(dialog)))},
            "hash": f"{id}.hash",
            "clear_on_close": False,
            "notify_on_close": False,
            "previous_view_id": None,
            "root_view_id": id,
            "app_id": _APP,
            "external_id": "",
            "app_installed_team_id": _TEAM,
            "bot_id": "B0BENCH",
        },
        "response_urls": [],
        "is_enterprise_install": False,
        "enterprise": None,
    }


def signed(payload: Json) -> bytes:
    """Put a payload in the envelope that Slack uses, with its signature."""
    body = urlencode({"payload": json.dumps(payload)}).encode()
    stamp = str(int(time.time()))
    signature = _SIGNER.generate_signature(timestamp=stamp, body=body)
    return post(
        SLACK_EVENTS,
        body,
        f"X-Slack-Request-Timestamp: {stamp}",
        f"X-Slack-Signature: {signature}",
    )


def _fields(dialog: Json) -> list[Json]:
    return [block for block in dialog["blocks"] if block["type"] == "input"]


def _filled(block: Json) -> tuple[str, Json]:
    """Choose the first of what can be chosen, and leave the rest empty."""
    element = block["element"]
    value: Json = {"type": element["type"]}
    if "options" in element:
        value["selected_option"] = element["options"][0]
    else:
        value["value"] = None
    return block["block_id"], {element["action_id"]: value}

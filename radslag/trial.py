"""The trial's workspace: a small Slack with the example's people as its members."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from radslag import manifest

TEAM: Final = {"id": "T0RADSLAG", "name": "Vestregionen", "domain": "vestregionen"}
BOT_TOKEN: Final = "xoxb-trial"  # noqa: S105  # guards a workspace on loopback only
SIGNING_SECRET: Final = "trial"  # noqa: S105  # the same
#: Slack gives up after three. A machine that runs the house, its Slack and a browser at
#: once may be slower, and whoever tries is not to be told that nobody answered.
ACK_SECONDS: Final = 10


@dataclass(frozen=True, kw_only=True)
class Member:
    """Somebody who is in the trial's workspace."""

    name: str
    email: str
    title: str = ""


def write_config(path: Path, members: Iterable[Member], *, request_url: str) -> None:
    """Write down for the workspace who is there, and where the app listens."""
    config = {
        "team": TEAM,
        "app": _app(request_url),
        "users": [_user(member) for member in members],
        "ack_seconds": ACK_SECONDS,
    }
    path.write_text(json.dumps(config, ensure_ascii=False, indent=1), "utf-8")


def _app(request_url: str) -> dict[str, Any]:
    """Give the app just what its manifest asks for, so that the trial shows a lack."""
    said = manifest.read()
    return {
        "id": "A0RADSLAG",
        "name": "Rådslag",
        "bot_user_id": "U0RADSLAG",
        "bot_id": "B0RADSLAG",
        "bot_token": BOT_TOKEN,
        "signing_secret": SIGNING_SECRET,
        "request_url": request_url,
        "scopes": said.scopes,
        "events": said.events,
        "commands": [_command(command) for command in said.commands],
    }


def _command(command: manifest.Command) -> dict[str, Any]:
    return {
        "name": command.name,
        "description": command.description,
        "usage_hint": command.usage_hint,
        "suggestions": command.words,
    }


def _user(member: Member) -> dict[str, Any]:
    # By the e-mail, so that everybody keeps their id when the example changes.
    number = sha256(member.email.encode()).hexdigest()[:8].upper()
    return {
        "id": f"U{number}",
        "name": member.email.partition("@")[0],
        "real_name": member.name,
        "email": member.email,
        "title": member.title,
    }

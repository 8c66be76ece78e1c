"""One call of the Web API: who calls, with what, and what it may."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request

from workspace.rooms import Room
from workspace.wire import Json, Refused
from workspace.workspace import Workspace

# These come as JSON within JSON, or within a form.
NESTED = ("blocks", "view", "metadata", "files", "attachments", "message")
TRUE = ("true", "1", "True")


@dataclass(frozen=True, kw_only=True)
class Call:
    """A call whose token has been recognised."""

    workspace: Workspace
    method: str
    args: Json

    def need(self, scope: str) -> None:
        """Refuse unless the app has a scope."""
        scopes = self.workspace.config.app.scopes
        if scope not in scopes:
            raise Refused("missing_scope", needed=scope, provided=",".join(scopes))

    def text(self, name: str) -> str:
        """Give an argument that must be there."""
        value = self.args.get(name)
        if value in (None, ""):
            message = f"[ERROR] missing required field: {name}"
            said = {"messages": [message]}
            raise Refused("invalid_arguments", response_metadata=said)
        return str(value)

    def flag(self, name: str) -> bool:
        """Give an argument that is true or false."""
        value = self.args.get(name)
        return value is True or str(value) in TRUE

    def number(self, name: str, default: int) -> int:
        """Give an argument that is a whole number."""
        try:
            return int(self.args.get(name) or default)
        except ValueError:
            raise Refused(f"invalid_{name}") from None

    def room(self, name: str = "channel") -> Room:
        """Find the conversation that is meant, one that the app can see."""
        room = self.workspace.rooms.get(self.text(name))
        is_hidden = room is not None and room.kind != "channel"
        if room is None or (is_hidden and self.workspace.bot not in room.members):
            raise Refused("channel_not_found")
        return room


async def arguments(request: Request) -> Json:
    """Read a call's arguments, however they were sent."""
    args: Json = dict(request.query_params)
    args |= _body(await request.body(), request.headers.get("content-type", ""))
    return {
        key: _unpacked(value) if key in NESTED else value for key, value in args.items()
    }


def token(request: Request, args: Json) -> str:
    """Give the token of a call, from its header or its arguments."""
    kind, _, given = request.headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer":
        return given.strip()
    return str(args.get("token") or "")


def _body(body: bytes, kind: str) -> Json:
    if not body:
        return {}
    if not kind.startswith("application/json"):
        return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    try:
        given = json.loads(body)
    except ValueError:
        raise Refused("invalid_json") from None
    if not isinstance(given, dict):
        raise Refused("json_not_object")
    return given


def _unpacked(value: Any) -> Any:  # noqa: ANN401 - JSON
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value

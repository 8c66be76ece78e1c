"""One app in one workspace: who is there, what the app may do, where it listens."""

import json
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from workspace.wire import Json

Part = TypeVar("Part")


@dataclass(frozen=True, kw_only=True)
class Team:
    """The workspace."""

    id: str
    name: str
    domain: str


@dataclass(frozen=True, kw_only=True)
class Command:
    """A slash command, with what the page proposes to type after it."""

    name: str
    description: str = ""
    usage_hint: str = ""
    suggestions: tuple[str, ...] = ()
    should_escape: bool = False


@dataclass(frozen=True, kw_only=True)
class App:
    """The one app; without a `request_url` it is reached by Socket Mode."""

    id: str
    name: str
    bot_user_id: str
    bot_id: str
    bot_token: str = field(repr=False)
    app_token: str | None = field(default=None, repr=False)
    signing_secret: str = field(repr=False)
    request_url: str | None = None
    scopes: tuple[str, ...] = ()
    commands: tuple[Command, ...] = ()
    events: tuple[str, ...] = ("app_home_opened", "user_change", "team_join")


@dataclass(frozen=True, kw_only=True)
class User:
    """A member; with another team's `team_id` a stranger, as on Slack Connect."""

    id: str
    name: str
    real_name: str = ""
    email: str = ""
    title: str = ""
    is_admin: bool = False
    is_bot: bool = False
    deleted: bool = False
    is_restricted: bool = False
    team_id: str | None = None
    tz: str = "Europe/Oslo"


@dataclass(frozen=True, kw_only=True)
class Channel:
    """A channel and the ids of its members."""

    id: str
    name: str
    is_private: bool = False
    members: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Config:
    """All that a workspace is started with; times are in seconds."""

    team: Team
    app: App
    users: tuple[User, ...] = ()
    channels: tuple[Channel, ...] = ()
    #: How long the app may take to acknowledge, and to open a dialog.
    ack_seconds: float = 3.0
    event_retry_delays: tuple[float, ...] = (0, 60, 300)


def read(path: Path) -> Config:
    """Read a configuration from a JSON file; ValueError says what is wrong in it."""
    return from_json(json.loads(path.read_text(encoding="utf-8")))


def from_json(given: Json) -> Config:
    """Make a configuration of plain JSON; ValueError says what is wrong in it."""
    app = dict(given.get("app", {}))
    app["commands"] = _many(Command, app.get("commands", ()))
    return _one(
        Config,
        {
            **given,
            "team": _one(Team, given.get("team", {})),
            "app": _one(App, app),
            "users": _many(User, given.get("users", ())),
            "channels": _many(Channel, given.get("channels", ())),
        },
    )


def _many(kind: type[Part], given: Any) -> tuple[Part, ...]:  # noqa: ANN401 - JSON
    return tuple(_one(kind, each) for each in given)


def _one(kind: type[Part], given: Json) -> Part:
    known = {each.name for each in fields(kind)}  # type: ignore[arg-type]
    if unknown := sorted(set(given) - known):
        message = f"{kind.__name__.lower()}: unknown key {unknown[0]!r}"
        raise ValueError(message)
    try:
        return kind(**{key: _frozen(value) for key, value in given.items()})
    except TypeError as fault:
        message = f"{kind.__name__.lower()}: {fault}"
        raise ValueError(message) from None


def _frozen(value: Any) -> Any:  # noqa: ANN401 - JSON
    return tuple(value) if isinstance(value, list) else value

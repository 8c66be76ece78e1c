"""The app's manifest: what Slack is asked for, read by the trial and by `check`."""

import re
from dataclasses import dataclass
from typing import Any

import yaml

from radslag.shipped import shipped


@dataclass(frozen=True, kw_only=True)
class Command:
    """A slash command as the manifest describes it."""

    name: str
    description: str
    usage_hint: str

    @property
    def words(self) -> tuple[str, ...]:
        """List the words that the hint proposes to type after the command."""
        return tuple(re.findall(r"[\wæøå]+", self.usage_hint)) if self._lists else ()

    @property
    def _lists(self) -> bool:
        return "|" in self.usage_hint


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What the app may do, and what it listens for."""

    scopes: tuple[str, ...]
    events: tuple[str, ...]
    commands: tuple[Command, ...]


def read() -> Manifest:
    """Read the manifest that is shipped with the program."""
    text = shipped("slack-manifest.yaml").read_text("utf-8")
    return _manifest(yaml.safe_load(text))


def _manifest(said: dict[str, Any]) -> Manifest:
    return Manifest(
        scopes=tuple(said["oauth_config"]["scopes"]["bot"]),
        events=tuple(said["settings"]["event_subscriptions"]["bot_events"]),
        commands=tuple(
            Command(
                name=command["command"],
                description=command["description"],
                usage_hint=command["usage_hint"],
            )
            for command in said["features"]["slash_commands"]
        ),
    )

"""Everything that a person can do on the page."""

from collections.abc import Awaitable, Callable

from workspace.acts.actor import Actor
from workspace.acts.attach import attach
from workspace.acts.command import command
from workspace.acts.dialog import clear, close, submit
from workspace.acts.press import press, suggest
from workspace.acts.talk import dismiss, home, message, read
from workspace.wire import Json

DEEDS: dict[str, Callable[[Actor], Awaitable[Json | None]]] = {
    "attach": attach,
    "clear": clear,
    "close": close,
    "command": command,
    "dismiss": dismiss,
    "home": home,
    "message": message,
    "press": press,
    "read": read,
    "submit": submit,
    "suggest": suggest,
}

"""Who acts, and where they may."""

from dataclasses import dataclass

from workspace.config import User
from workspace.deliveries.parcel import Reply
from workspace.rooms import Room
from workspace.wire import Json, Unable
from workspace.workspace import Workspace

GONE = "Samtalen finnes ikke lenger, eller du er ikke med i den."
SAID = {
    "http_timeout": "svarte ikke innen {seconds:g} sekunder",
    "connection_failed": "kan ikke nås",
    "http_error": "svarte med en feil ({status})",
}


@dataclass(frozen=True, kw_only=True)
class Actor:
    """A person who does something, with what the page said of it."""

    workspace: Workspace
    user: User
    given: Json

    def text(self, name: str) -> str:
        """Give a text that the page must send."""
        value = self.given.get(name)
        if not isinstance(value, str) or not value:
            raise Unable(f"Siden sendte ikke med «{name}».")
        return value

    def values(self) -> Json:
        """Give what the page knows to be filled in, by block and action."""
        values: Json = (self.given.get("state") or {}).get("values") or {}
        return values

    def room(self, name: str | None = None) -> Room:
        """Find a conversation that this person is in."""
        room = self.workspace.rooms.get(name or self.text("channel"))
        if room is None or self.user.id not in room.members:
            raise Unable(GONE)
        return room


def acknowledged(actor: Actor, reply: Reply, *, what: str) -> None:
    """Show the person, as Slack does, that the app has not received something."""
    if reply.ok:
        return
    config = actor.workspace.config
    seconds = config.ack_seconds
    why = SAID.get(reply.reason or "", "svarte ikke")
    reason = why.format(seconds=seconds, status=reply.status)
    raise Unable(f"{what}: {config.app.name} {reason}. Prøv igjen.")

"""Where people talk: channels, and conversations between two."""

import hashlib
from dataclasses import dataclass, field

from workspace.config import Channel, Config
from workspace.keep import Keep
from workspace.stamps import Stamps
from workspace.wire import Json

IMS = "im"
MESSAGES = "message"
READ = "read"


@dataclass
class Room:
    """A conversation: who is in it, what has been said, who has read how far."""

    id: str
    kind: str
    name: str
    members: list[str]
    messages: dict[str, Json] = field(default_factory=dict)
    read: dict[str, str] = field(default_factory=dict)

    @property
    def is_im(self) -> bool:
        """Tell whether two people talk here alone."""
        return self.kind == "im"

    def other(self, user: str) -> str:
        """Name the one whom this person talks with here."""
        return next((each for each in self.members if each != user), user)


class Rooms:
    """Every conversation by id, kept as it changes."""

    def __init__(self, config: Config, keep: Keep, stamps: Stamps) -> None:
        """Open the configured channels and what was kept of conversations."""
        self._keep = keep
        self._bot = config.app.bot_user_id
        self._rooms = {each.id: _channel(each) for each in config.channels}
        for key, body in keep.all(IMS):
            self._rooms[key] = Room(key, "im", "directmessage", body["members"])
        for _, body in keep.all(MESSAGES):
            if room := self._rooms.get(body["channel"]):
                room.messages[body["message"]["ts"]] = body["message"]
                stamps.after(body["message"]["ts"])
        for _, body in keep.all(READ):
            if room := self._rooms.get(body["channel"]):
                room.read[body["user"]] = body["ts"]

    def get(self, room: str) -> Room | None:
        """Find a conversation by id."""
        return self._rooms.get(room)

    def all(self) -> list[Room]:
        """List every conversation."""
        return list(self._rooms.values())

    def im(self, one: str, other: str) -> Room:
        """Find the conversation between two, or open it."""
        members = sorted((one, other))
        digest = hashlib.sha256("/".join(members).encode()).hexdigest()
        key = f"D0{digest[:9].upper()}"
        if key not in self._rooms:
            self._keep.put(IMS, key, {"members": members})
            self._rooms[key] = Room(key, "im", "directmessage", members)
        return self._rooms[key]

    def of(self, user: str) -> list[Room]:
        """List a person's conversations: the app's, then channels, then others'."""
        mine = [room for room in self._rooms.values() if user in room.members]
        return sorted(mine, key=lambda room: (room.is_im + self._apps(room), room.name))

    def save(self, room: Room, message: Json) -> None:
        """Keep a message as it now is."""
        room.messages[message["ts"]] = message
        body = {"channel": room.id, "message": message}
        self._keep.put(MESSAGES, f"{room.id}/{message['ts']}", body)

    def remove(self, room: Room, ts: str) -> None:
        """Forget a message."""
        del room.messages[ts]
        self._keep.drop(MESSAGES, f"{room.id}/{ts}")

    def has_read(self, room: Room, user: str) -> None:
        """Note that a person has read all that is said here."""
        room.read[user] = max(room.messages, default="0")
        body = {"channel": room.id, "user": user, "ts": room.read[user]}
        self._keep.put(READ, f"{room.id}/{user}", body)

    def _apps(self, room: Room) -> int:
        return -2 if room.is_im and self._bot in room.members else 0


def _channel(channel: Channel) -> Room:
    kind = "group" if channel.is_private else "channel"
    return Room(channel.id, kind, channel.name, list(channel.members))

"""What is said: by the app, by people, to one person's eyes alone."""

from typing import Any

from workspace.blocks.surface import check_message
from workspace.config import App, User
from workspace.files import Files
from workspace.people import People
from workspace.rooms import Room, Rooms
from workspace.stamps import Stamps
from workspace.watch import Watch
from workspace.wire import Json, Refused

LONGEST = 40_000
LONGEST_EDIT = 4_000


class Messages:
    """Posts, changes and removes messages, and tells those who are there."""

    def __init__(
        self,
        *,
        app: App,
        team: str,
        people: People,
        rooms: Rooms,
        files: Files,
        stamps: Stamps,
        watch: Watch,
    ) -> None:
        """Begin without ephemeral messages: a restart loses those, as in Slack."""
        self._app = app
        self._team = team
        self._people = people
        self._rooms = rooms
        self._files = files
        self._stamps = stamps
        self._watch = watch
        self.ephemeral: dict[str, dict[str, Json]] = {}

    def by_app(self, room: Room, content: Json) -> Json:
        """Post a message of the app's."""
        return self._post(room, {**self._from_app(), **content})

    def by_person(self, room: Room, user: User, content: Json) -> Json:
        """Post a message of a person's, which they have thereby read."""
        sender = {"user": user.id, "team": self._people.team_of(user)}
        message = self._post(room, sender | content)
        self._rooms.has_read(room, user.id)
        return message

    def change(self, room: Room, ts: str, content: Json) -> Json:
        """Change a message of the app's; what is not given stays."""
        edited = {"user": self._app.bot_user_id, "ts": self._stamps.next()}
        message = room.messages[ts] | content | {"edited": edited}
        self._keep(room, message)
        return message

    def remove(self, room: Room, ts: str) -> None:
        """Remove a message."""
        self._rooms.remove(room, ts)
        self._watch.changed(room.members, "messages")

    def react(self, room: Room, ts: str, *, name: str, user: str) -> None:
        """Add a reaction to a message."""
        message = room.messages[ts]
        given = {each["name"]: each["users"] for each in message.get("reactions", ())}
        if user in given.get(name, ()):
            raise Refused("already_reacted")
        given[name] = [*given.get(name, ()), user]
        reactions = [
            {"name": each, "users": users, "count": len(users)}
            for each, users in given.items()
        ]
        self._keep(room, message | {"reactions": reactions})

    def whisper(self, room: Room, user: str, content: Json) -> Json:
        """Show a message of the app's to one person alone."""
        ts = self._stamps.next()
        message = {**self._from_app(), **content, "ts": ts, "channel": room.id}
        message["is_ephemeral"] = True
        self.ephemeral.setdefault(user, {})[ts] = message
        self._watch.changed([user], "messages")
        return message

    def change_whisper(self, user: str, ts: str, content: Json | None) -> None:
        """Change an ephemeral message, or with None take it away."""
        mine = self.ephemeral.get(user, {})
        if ts not in mine:
            return
        if content is None:
            del mine[ts]
        else:
            mine[ts] = mine[ts] | content
        self._watch.changed([user], "messages")

    def shown(self, message: Json, *, with_metadata: bool = False) -> Json:
        """Show a message as Slack does: metadata only to those who ask."""
        hidden = {"channel"} if with_metadata else {"channel", "metadata"}
        shown = {key: value for key, value in message.items() if key not in hidden}
        if files := message.get("files"):
            shown["files"] = [self._files.shown(each) for each in files]
        return shown

    def _post(self, room: Room, content: Json) -> Json:
        message = {"type": "message", "ts": self._stamps.next(), **content}
        self._keep(room, message)
        if parent := room.messages.get(message.get("thread_ts", "")):
            self._answered(room, parent, message)
        return message

    def _answered(self, room: Room, parent: Json, reply: Json) -> None:
        replies = {
            "thread_ts": parent["ts"],
            "reply_count": parent.get("reply_count", 0) + 1,
            "latest_reply": reply["ts"],
        }
        self._keep(room, parent | replies)

    def _keep(self, room: Room, message: Json) -> None:
        self._rooms.save(room, message)
        self._watch.changed(room.members, "messages")

    def _from_app(self) -> Json:
        app = self._app
        return {
            "type": "message",
            "user": app.bot_user_id,
            "bot_id": app.bot_id,
            "app_id": app.id,
            "team": self._team,
        }


def content_of(given: Json) -> Json:
    """Take the text, blocks and metadata of a new message, or refuse as Slack does."""
    content = _written(given)
    if not content.get("text") and not content.get("blocks"):
        raise Refused("no_text")
    return {"text": "", **content}


def change_of(given: Json) -> Json:
    """Take what a message is to be changed to, or refuse as Slack does."""
    if len(given.get("text") or "") > LONGEST_EDIT:
        raise Refused("msg_too_long")
    content = _written(given)
    if not content:
        raise Refused("no_text")
    return content


def _written(given: Json) -> Json:
    if given.get("attachments"):
        raise Refused("invalid_attachments", detail="attachments are not drawn here")
    content: Json = {}
    if given.get("text") is not None:
        content["text"] = str(given["text"])[:LONGEST]
    if given.get("blocks") is not None:
        content["blocks"] = check_message(given["blocks"])
    if given.get("metadata"):
        content["metadata"] = _metadata(given["metadata"])
    return content


def _metadata(given: Any) -> Json:  # noqa: ANN401 - JSON
    is_whole = (
        isinstance(given, dict)
        and isinstance(given.get("event_type"), str)
        and isinstance(given.get("event_payload"), dict)
    )
    if not is_whole:
        raise Refused("invalid_metadata_format")
    return {key: given[key] for key in ("event_type", "event_payload")}

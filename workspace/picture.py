"""The picture: the whole of what one person sees, for the page to draw."""

from dataclasses import asdict
from urllib.parse import quote

from workspace.config import User
from workspace.rooms import Room
from workspace.views import Dialog
from workspace.wire import Json
from workspace.workspace import Workspace

LAST = 200
VIEW = ("id", "type", "callback_id", "hash", "blocks")
MODAL = (*VIEW, "title", "submit", "close")


def team(workspace: Workspace) -> Json:
    """Show whom one may be, and for whom something waits."""
    general = _general(workspace)
    for user in general["users"]:
        rooms = workspace.rooms.of(user["id"])
        user["unread"] = sum(_unread(room, user["id"]) for room in rooms)
    return general


def picture(workspace: Workspace, user: User) -> Json:
    """Show all that one person sees."""
    general = _general(workspace)
    im = workspace.app_im(user.id)
    home = workspace.views.home(user.id)
    toasts = workspace.toasts[user.id].items()
    return {
        "seq": workspace.watch.seq(user.id),
        **general,
        "app": general["app"] | {"im": im.id},
        "me": _user(workspace, user),
        "commands": [asdict(each) for each in workspace.config.app.commands],
        "conversations": [
            _conversation(workspace, room, user.id)
            for room in workspace.rooms.of(user.id)
        ],
        "home": {key: home[key] for key in VIEW} if home else None,
        "modals": [_modal(each) for each in workspace.views.stack(user.id)],
        "toasts": [{"id": key, "text": text} for key, text in toasts],
    }


def _general(workspace: Workspace) -> Json:
    config = workspace.config
    app = config.app
    named = {"id": app.id, "name": app.name, "user": app.bot_user_id}
    return {
        "team": asdict(config.team),
        "app": {**named, "bot_id": app.bot_id, "im": None},
        "users": [_user(workspace, user) for user in workspace.people.all()],
    }


def _user(workspace: Workspace, user: User) -> Json:
    shown = asdict(user) | {"real_name": user.real_name or user.name}
    shown["team_id"] = workspace.people.team_of(user)
    return shown | {"is_stranger": workspace.people.is_stranger(user)}


def _conversation(workspace: Workspace, room: Room, user: str) -> Json:
    other = room.other(user) if room.is_im else None
    person = workspace.people.get(other) if other else None
    return {
        "id": room.id,
        "kind": "im" if room.is_im else "channel",
        "name": (person.real_name or person.name) if person else room.name,
        "is_private": room.kind != "channel",
        "with": other,
        "members": room.members,
        "unread": _unread(room, user),
        "messages": _messages(workspace, room, user),
    }


def _unread(room: Room, user: str) -> int:
    """Count what has been said since a person last read, or spoke, here."""
    read = room.read.get(user, "0")
    return sum(ts > read for ts in room.messages)


def _messages(workspace: Workspace, room: Room, user: str) -> list[Json]:
    whispers = workspace.messages.ephemeral.get(user, {}).values()
    here = [each for each in whispers if each["channel"] == room.id]
    said = sorted((*room.messages.values(), *here), key=lambda each: str(each["ts"]))
    return [_message(workspace, each, user) for each in said[-LAST:]]


def _message(workspace: Workspace, message: Json, user: str) -> Json:
    thread = message.get("thread_ts")
    return {
        "ts": message["ts"],
        "user": message["user"],
        "bot": "bot_id" in message,
        "text": message.get("text", ""),
        "blocks": message.get("blocks", []),
        "files": _files(workspace, message, user),
        "thread_ts": thread if thread != message["ts"] else None,
        "reply_count": message.get("reply_count", 0),
        "edited": message.get("edited", {}).get("ts"),
        "ephemeral": message.get("is_ephemeral", False),
        "reactions": message.get("reactions", []),
    }


def _files(workspace: Workspace, message: Json, user: str) -> list[Json]:
    found = filter(None, map(workspace.files.get, message.get("files", ())))
    return [
        {key: file[key] for key in ("id", "name", "title", "mimetype", "size")}
        | {"url": f"/me/{user}/files/{file['id']}/{quote(file['name'], safe='')}"}
        for file in found
    ]


def _modal(dialog: Dialog) -> Json:
    shown = {key: dialog.view[key] for key in MODAL}
    return shown | {"errors": dialog.errors, "busy": dialog.is_busy}

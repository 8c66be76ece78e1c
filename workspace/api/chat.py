"""chat.*: what the app says."""

from workspace.api.call import Call
from workspace.api.conversations import im_with
from workspace.events import said
from workspace.messages import change_of, content_of
from workspace.rooms import Room
from workspace.wire import Json, Refused

WRITE = "chat:write"


def post(call: Call) -> Json:
    """chat.postMessage: to a conversation, or to a person by their id."""
    call.need(WRITE)
    room = writable(call, call.text("channel"))
    content = content_of(call.args) | _thread(call)
    message = call.workspace.messages.by_app(room, content)
    said(call.workspace, room, message)
    shown = call.workspace.messages.shown(message)
    return {"channel": room.id, "ts": message["ts"], "message": shown}


def update(call: Call) -> Json:
    """chat.update: change one of the app's own messages."""
    call.need(WRITE)
    room, ts = call.room(), call.text("ts")
    _own(call, room, ts, "cant_update_message")
    message = call.workspace.messages.change(room, ts, change_of(call.args))
    shown = call.workspace.messages.shown(message)
    return {"channel": room.id, "ts": ts, "text": message["text"], "message": shown}


def delete(call: Call) -> Json:
    """chat.delete: take back one of the app's own messages."""
    call.need(WRITE)
    room, ts = call.room(), call.text("ts")
    _own(call, room, ts, "cant_delete_message")
    call.workspace.messages.remove(room, ts)
    return {"channel": room.id, "ts": ts}


def whisper(call: Call) -> Json:
    """chat.postEphemeral: to one person's eyes alone, in a conversation they are in."""
    call.need(WRITE)
    room, user = writable(call, call.text("channel")), call.text("user")
    if user not in room.members:
        raise Refused("user_not_in_channel")
    content = content_of(call.args) | _thread(call)
    message = call.workspace.messages.whisper(room, user, content)
    return {"message_ts": message["ts"]}


def writable(call: Call, name: str) -> Room:
    """Find a conversation where the app may speak; a person's id opens theirs."""
    workspace = call.workspace
    if workspace.people.get(name):
        return im_with(workspace, name)
    room = workspace.rooms.get(name)
    if room is None:
        raise Refused("channel_not_found")
    if workspace.bot not in room.members:
        raise Refused(
            "not_in_channel" if room.kind == "channel" else "channel_not_found"
        )
    return im_with(workspace, room.other(workspace.bot)) if room.is_im else room


def _thread(call: Call) -> Json:
    thread = call.args.get("thread_ts")
    return {"thread_ts": str(thread)} if thread else {}


def _own(call: Call, room: Room, ts: str, error: str) -> None:
    message = room.messages.get(ts)
    if message is None:
        raise Refused("message_not_found")
    if message["user"] != call.workspace.bot:
        raise Refused(error)

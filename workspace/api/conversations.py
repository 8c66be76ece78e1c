"""conversations.*: where people talk, and what has been said there."""

from workspace.api.call import Call
from workspace.api.pages import page
from workspace.rooms import Room
from workspace.wire import Json, Refused
from workspace.workspace import Workspace

SCOPES = {"im": "im", "group": "groups", "channel": "channels"}
TYPES = {"im": "im", "group": "private_channel", "channel": "public_channel"}


def opened(call: Call) -> Json:
    """conversations.open: the conversation between the app and one person."""
    call.need("im:write")
    if call.args.get("channel"):
        return {"channel": {"id": call.room().id}}
    user = call.text("users")
    if "," in user:
        raise Refused("users_list_not_supplied", detail="one person at a time here")
    room = im_with(call.workspace, user)
    if call.flag("return_im"):
        return {"channel": shown(room, call.workspace.bot)}
    return {"channel": {"id": room.id}}


def im_with(workspace: Workspace, user: str) -> Room:
    """Find the app's conversation with a person, who must be able to read it."""
    person = workspace.people.get(user)
    if person is None:
        raise Refused("user_not_found")
    if person.is_bot:
        raise Refused("cannot_dm_bot")
    # What Slack answers for the deactivated is not established for every method.
    if person.deleted:
        raise Refused("user_disabled")
    return workspace.app_im(user)


def history(call: Call) -> Json:
    """conversations.history: what has been said, the newest first."""
    room = _readable(call)
    said = [each for each in room.messages.values() if not _is_reply(each)]
    return _told(call, _within(call, said)[::-1])


def replies(call: Call) -> Json:
    """conversations.replies: a thread, from the message that it answers."""
    room = _readable(call)
    root = call.text("ts")
    if root not in room.messages:
        raise Refused("thread_not_found")
    thread = [
        each
        for each in room.messages.values()
        if root in (each["ts"], each.get("thread_ts"))
    ]
    return _told(call, _within(call, thread))


def info(call: Call) -> Json:
    """conversations.info: one conversation."""
    room = call.room()
    call.need(f"{SCOPES[room.kind]}:read")
    return {"channel": shown(room, call.workspace.bot)}


def members(call: Call) -> Json:
    """conversations.members: who is there."""
    room = call.room()
    call.need(f"{SCOPES[room.kind]}:read")
    users, more = page(call, room.members)
    return {"members": users, **more}


def listed(call: Call) -> Json:
    """conversations.list: the conversations that the app can see."""
    wanted = str(call.args.get("types") or "public_channel").split(",")
    for kind, name in TYPES.items():
        if name in wanted:
            call.need(f"{SCOPES[kind]}:read")
    rooms = [room for room in _visible(call) if TYPES[room.kind] in wanted]
    channels, more = page(call, [shown(room, call.workspace.bot) for room in rooms])
    return {"channels": channels, **more}


def shown(room: Room, bot: str) -> Json:
    """Show a conversation as Slack does."""
    kind = {"is_im": room.is_im, "is_channel": room.kind == "channel"}
    if room.is_im:
        return {"id": room.id, **kind, "user": room.other(bot), "is_open": True}
    return {
        "id": room.id,
        "name": room.name,
        **kind,
        "is_group": room.kind == "group",
        "is_private": room.kind == "group",
        "is_archived": False,
        "is_member": bot in room.members,
        "num_members": len(room.members),
    }


def _visible(call: Call) -> list[Room]:
    bot = call.workspace.bot
    return [
        room
        for room in call.workspace.rooms.all()
        if room.kind == "channel" or bot in room.members
    ]


def _readable(call: Call) -> Room:
    room = call.room()
    call.need(f"{SCOPES[room.kind]}:history")
    if call.workspace.bot not in room.members:
        raise Refused("not_in_channel")
    return room


def _within(call: Call, said: list[Json]) -> list[Json]:
    """Keep what lies between `oldest` and `latest`."""
    oldest = _stamp(call.args.get("oldest") or "0")
    latest = _stamp(call.args.get("latest") or "9999999999")
    if call.flag("inclusive"):
        return [m for m in said if oldest <= _stamp(m["ts"]) <= latest]
    return [m for m in said if oldest < _stamp(m["ts"]) < latest]


def _told(call: Call, said: list[Json]) -> Json:
    messages, more = page(call, said)
    with_metadata = call.flag("include_all_metadata")
    show = call.workspace.messages.shown
    return {
        "messages": [show(each, with_metadata=with_metadata) for each in messages],
        "has_more": bool(more["response_metadata"]["next_cursor"]),
        **more,
    }


def _is_reply(message: Json) -> bool:
    return bool(message.get("thread_ts", message["ts"]) != message["ts"])


def _stamp(text: object) -> tuple[int, int]:
    seconds, _, micros = str(text).partition(".")
    try:
        return int(seconds), int((micros + "000000")[:6])
    except ValueError:
        raise Refused("invalid_ts_oldest") from None

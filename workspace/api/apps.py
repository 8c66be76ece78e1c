"""apps.connections.open, blocks.validate, reactions.add."""

from workspace.api.call import Call
from workspace.blocks.surface import check_message, check_view
from workspace.wire import Json, Refused


def connect(call: Call) -> Json:
    """apps.connections.open: where to connect for Socket Mode, once."""
    host = call.workspace.url.partition("://")[2]
    return {"url": f"ws://{host}/link?ticket={call.workspace.socket.ticket()}"}


def validate(call: Call) -> Json:
    """blocks.validate: check blocks, a message or a view without showing it."""
    args = call.args
    if view := args.get("view"):
        check_view(view, view.get("type", "modal"))
    elif message := args.get("message"):
        check_message(message.get("blocks", []))
    elif blocks := args.get("blocks"):
        check_message(blocks)
    else:
        raise Refused("invalid_arguments")
    return {}


def react(call: Call) -> Json:
    """reactions.add: a sign of the app's on a message."""
    call.need("reactions:write")
    room, ts = call.room(), call.text("timestamp")
    if ts not in room.messages:
        raise Refused("message_not_found")
    user = call.workspace.bot
    call.workspace.messages.react(room, ts, name=call.text("name"), user=user)
    return {}

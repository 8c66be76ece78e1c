"""The message or view that a person has in hand, and how Slack tells the app of it."""

from dataclasses import dataclass

from workspace.acts.actor import Actor
from workspace.blocks import values
from workspace.payloads import channel, response_url
from workspace.wire import Json, Unable

MESSAGE_GONE = "Meldingen finnes ikke lenger."
VIEW_GONE = "Dialogen er lukket."
ELEMENT_GONE = "Det du trykket på, finnes ikke lenger. Se på nytt."


@dataclass(frozen=True, kw_only=True)
class Surface:
    """Its blocks, what is filled in, and what the payload says of it."""

    blocks: list[Json]
    state: Json
    payload: Json


def surface(actor: Actor) -> Surface:
    """Find what the page's `container` points at."""
    container = actor.given.get("container") or {}
    if "view_id" in container:
        return _view(actor, str(container["view_id"]))
    return _message(actor, container)


def element(actor: Actor, found: Surface) -> Json:
    """Find the element that the person acted on."""
    block_id, action_id = actor.text("block_id"), actor.text("action_id")
    held = values.find(found.blocks, block_id, action_id)
    if held is None:
        raise Unable(ELEMENT_GONE)
    return held


def with_state(view: Json, state: Json) -> Json:
    """Show a view with what is filled in."""
    return {**view, "state": {"values": state}}


def _view(actor: Actor, view_id: str) -> Surface:
    views, user = actor.workspace.views, actor.user.id
    mine = [dialog.view for dialog in views.stack(user)]
    if home := views.home(user):
        mine.append(home)
    view = next((each for each in mine if each["id"] == view_id), None)
    if view is None:
        raise Unable(VIEW_GONE)
    state = values.complete(view["blocks"], actor.values())
    payload: Json = {
        "container": {"type": "view", "view_id": view_id},
        "view": with_state(view, state),
    }
    return Surface(blocks=view["blocks"], state=state, payload=payload)


def _message(actor: Actor, container: Json) -> Surface:
    workspace, ts = actor.workspace, str(container.get("message_ts"))
    room = actor.room(str(container.get("channel")))
    whisper = workspace.messages.ephemeral.get(actor.user.id, {}).get(ts)
    message = whisper or room.messages.get(ts)
    if message is None:
        raise Unable(MESSAGE_GONE)
    is_ephemeral = whisper is not None
    blocks = message.get("blocks") or []
    state = values.complete(blocks, actor.values())
    errand = workspace.response_urls.issue(
        actor.user.id, room.id, message_ts=ts, is_ephemeral=is_ephemeral
    )
    payload: Json = {
        "container": {
            "type": "message",
            "message_ts": ts,
            "channel_id": room.id,
            "is_ephemeral": is_ephemeral,
        },
        "channel": channel(room),
        "state": {"values": state},
        "response_url": response_url(workspace, errand),
    }
    if not is_ephemeral:
        payload["message"] = workspace.messages.shown(message, with_metadata=True)
    return Surface(blocks=blocks, state=state, payload=payload)

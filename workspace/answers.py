"""Answers to what a person did: with the acknowledgement, or to a response_url."""

from workspace.messages import content_of
from workspace.response_urls import Errand
from workspace.rooms import Room
from workspace.wire import Json, Refused
from workspace.workspace import Workspace


def answer_in(workspace: Workspace, room: Room, user: str, given: Json) -> None:
    """Answer in a conversation: to the person alone unless it says otherwise."""
    content = content_of(given)
    if given.get("thread_ts"):
        content["thread_ts"] = str(given["thread_ts"])
    if given.get("response_type") == "in_channel":
        workspace.messages.by_app(room, content)
    else:
        workspace.messages.whisper(room, user, content)


def answer_errand(workspace: Workspace, errand: Errand, given: Json) -> None:
    """Answer an errand: anew, or by replacing or deleting the message it came from."""
    room = workspace.rooms.get(errand.channel)
    if room is None:
        raise Refused("channel_not_found")
    if errand.message_ts and (given.get("delete_original") is True):
        _replace(workspace, room, errand, None)
    elif errand.message_ts and given.get("replace_original") is True:
        _replace(workspace, room, errand, content_of(given))
    else:
        answer_in(workspace, room, errand.user, given)


def _replace(
    workspace: Workspace, room: Room, errand: Errand, content: Json | None
) -> None:
    ts = errand.message_ts or ""
    if errand.is_ephemeral:
        workspace.messages.change_whisper(errand.user, ts, content)
    elif ts not in room.messages:
        raise Refused("message_not_found")
    elif content is None:
        workspace.messages.remove(room, ts)
    else:
        workspace.messages.change(room, ts, content)

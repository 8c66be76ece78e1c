"""What the app is told of: messages, people, the Home tab being opened."""

from workspace.config import User
from workspace.deliveries.parcel import Parcel
from workspace.payloads import event
from workspace.rooms import Room
from workspace.wire import Json
from workspace.workspace import Workspace

NAMES = {"im": "message.im", "group": "message.groups", "channel": "message.channels"}
KINDS = {"im": "im", "group": "group", "channel": "channel"}


def said(workspace: Workspace, room: Room, message: Json) -> None:
    """Tell of a message, the app's own as well, when the app asks to be told."""
    is_there = workspace.bot in room.members
    if is_there and NAMES[room.kind] in workspace.config.app.events:
        shown = workspace.messages.shown(message, with_metadata=True)
        told = {**shown, "channel": room.id, "channel_type": KINDS[room.kind]}
        workspace.courier.tell_soon(event(workspace, told, summary=room.id))


def changed(workspace: Workspace, kind: str, user: User) -> None:
    """Tell of a person who is new ("team_join") or different ("user_change")."""
    if kind in workspace.config.app.events:
        with_email = "users:read.email" in workspace.config.app.scopes
        shown = workspace.people.as_slack(user, with_email=with_email)
        told = {"type": kind, "user": shown}
        workspace.courier.tell_soon(event(workspace, told, summary=user.name))


def home_opened(workspace: Workspace, user: User, tab: str) -> Parcel:
    """Make the event of a person opening the app's Home or Messages tab."""
    told: Json = {
        "type": "app_home_opened",
        "user": user.id,
        "channel": workspace.app_im(user.id).id,
        "tab": tab,
    }
    home = workspace.views.home(user.id)
    if tab == "home" and home:
        told["view"] = home
    return event(workspace, told, summary=f"{user.name} {tab}")

"""The payloads of commands, presses, dialogs and events, in Slack's own form."""

from secrets import token_hex

from workspace.config import User
from workspace.deliveries.parcel import Parcel
from workspace.rooms import Room
from workspace.wire import Json
from workspace.workspace import Workspace

# The old way of telling that it is Slack; nothing should rely on it any more.
TOKEN = "verification-token"  # noqa: S105 - it is no secret


def command(
    workspace: Workspace, user: User, room: Room, *, name: str, text: str
) -> Parcel:
    """Make the payload of a slash command."""
    errand = workspace.response_urls.issue(user.id, room.id)
    payload = {
        "token": TOKEN,
        "team_id": workspace.people.team_of(user),
        "team_domain": _team(workspace, user)["domain"],
        "channel_id": room.id,
        "channel_name": _room_name(room),
        "user_id": user.id,
        "user_name": user.name,
        "command": name,
        "text": text,
        "api_app_id": workspace.config.app.id,
        "is_enterprise_install": "false",
        "response_url": response_url(workspace, errand),
        "trigger_id": workspace.triggers.issue(user.id),
    }
    word = text.partition(" ")[0]
    summary = " ".join(filter(None, (user.name, word)))
    return Parcel(sort="slash_commands", kind=name, payload=payload, summary=summary)


def interaction(
    workspace: Workspace, user: User, kind: str, *, summary: str, **more: object
) -> Parcel:
    """Make the payload of something a person did in a message or a view."""
    payload = {
        "type": kind,
        "user": {
            "id": user.id,
            "username": user.name,
            "name": user.name,
            "team_id": workspace.people.team_of(user),
        },
        "api_app_id": workspace.config.app.id,
        "token": TOKEN,
        "team": _team(workspace, user),
        "enterprise": None,
        "is_enterprise_install": False,
        **more,
    }
    said = f"{user.name} {summary}"
    return Parcel(sort="interactive", kind=kind, payload=payload, summary=said)


def event(workspace: Workspace, given: Json, *, summary: str) -> Parcel:
    """Make the payload of an event."""
    config = workspace.config
    stamp = workspace.stamps.next()
    payload = {
        "token": TOKEN,
        "team_id": config.team.id,
        "context_team_id": config.team.id,
        "context_enterprise_id": None,
        "api_app_id": config.app.id,
        "event": given | {"event_ts": stamp},
        "type": "event_callback",
        "event_id": f"Ev0{token_hex(5).upper()}",
        "event_time": int(stamp.partition(".")[0]),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": config.team.id,
                "user_id": config.app.bot_user_id,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": token_hex(16),
    }
    kind = given["type"]
    return Parcel(sort="events_api", kind=kind, payload=payload, summary=summary)


def response_url(workspace: Workspace, errand: str) -> str:
    """Give the address where an errand is answered."""
    return f"{workspace.url}/response/{workspace.config.team.id}/{errand}"


def channel(room: Room) -> Json:
    """Name a conversation in a payload."""
    return {"id": room.id, "name": _room_name(room)}


def _room_name(room: Room) -> str:
    return "privategroup" if room.kind == "group" else room.name


def _team(workspace: Workspace, user: User) -> Json:
    team = workspace.config.team
    if workspace.people.is_stranger(user):
        other = workspace.people.team_of(user)
        return {"id": other, "domain": other.lower()}
    return {"id": team.id, "domain": team.domain}

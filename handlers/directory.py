"""Who is in the Slack workspace: the worker asks, and Slack's events tell."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from handlers.now import Now
from storage import Store
from storage.members import Member

PAGE = 200


def register(app: App) -> None:
    """Listen for members who come, change and leave."""
    app.event("team_join")(member_changed)
    app.event("user_change")(member_changed)


def member_changed(
    ack: Ack, event: dict[str, Any], store: Store, now: datetime
) -> None:
    """Somebody joined the workspace, changed their e-mail, or left."""
    user = event["user"]
    if _is_person(user):
        store.keep_members((_member(user),), now)
    ack()


def sync_members(store: Store, client: WebClient, clock: Now) -> None:
    """Ask Slack for everyone in the workspace, and remember them."""
    store.keep_members(tuple(_everyone(client)), clock())


def _everyone(client: WebClient) -> Iterator[Member]:
    for page in client.users_list(limit=PAGE):
        for user in page["members"]:
            if _is_person(user):
                yield _member(user)


def _is_person(user: dict[str, Any]) -> bool:
    """Tell people from programs; Slack's own is a program that does not say so."""
    return not user.get("is_bot") and user["id"] != "USLACKBOT"


def _member(user: dict[str, Any]) -> Member:
    """Read a user; one of another workspace counts as not being there."""
    profile = user.get("profile", {})
    name = user.get("real_name") or profile.get("real_name") or user.get("name", "")
    is_stranger = bool(user.get("is_stranger"))
    return Member(
        slack=user["id"],
        name=name,
        email=profile.get("email"),
        is_deleted=bool(user.get("deleted")) or is_stranger,
    )

"""«Versjoner»: two versions of a plan held against each other."""

from dataclasses import replace
from typing import Any

from slack_bolt import Ack, App

from bot.planning.version import VersionId
from handlers.asking import Asking
from handlers.blocks.plan_desk import Desk
from handlers.blocks.plan_versions import VersionsLook, latest_look, versions_dialog
from handlers.plan_desk import opened

TURNS = ("versions_old", "versions_new", "versions_earlier", "versions_later")


def register(app: App) -> None:
    """Listen for the versions being asked for, and for others being picked."""
    app.action("desk_versions")(wanted)
    for turn in TURNS:
        app.action(turn)(turned)


def wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Versjoner»."""
    view = body["view"]
    year = opened(asking, Desk.read(view["private_metadata"]))
    asking.redraw(view["id"], versions_dialog(year, latest_look(year)))
    ack()


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Hold two others against each other, or go further down."""
    view = body["view"]
    look = VersionsLook.read(view["private_metadata"])
    chosen = (action.get("selected_option") or {}).get("value", "")
    match action["action_id"]:
        case "versions_old":
            look = replace(look, old=VersionId(int(chosen)), page=0)
        case "versions_new":
            look = replace(look, new=VersionId(int(chosen)), page=0)
        case _:
            look = replace(look, page=int(action["value"]))
    year = opened(asking, look.desk)
    asking.redraw(view["id"], versions_dialog(year, look))
    ack()

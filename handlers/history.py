"""«Historikk»: what has been changed of a body, for those who keep its books."""

from dataclasses import replace
from typing import Any

from slack_bolt import Ack, App

from bot.act import require_secretary
from handlers.asking import Asking
from handlers.blocks.elements import Block
from handlers.blocks.history import HAPPENINGS_A_PAGE, history_dialog
from handlers.blocks.organ import Look
from handlers.organ import drawn


def register(app: App) -> None:
    """Listen for the history being asked for, for more of it, and for the way back."""
    app.action("history")(history_wanted)
    app.action("history_back")(back)


def history_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Show what has happened, from the latest on or from where somebody has come."""
    view = body["view"]
    look = Look.read(view["private_metadata"])
    before = int(action["value"]) or None
    asking.redraw(view["id"], _history(asking, look, before))
    ack()


def back(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """Show again who sits in the body."""
    view = body["view"]
    look = Look.read(view["private_metadata"])
    asking.redraw(view["id"], drawn(asking, look))
    ack()


def _history(asking: Asking, look: Look, before: int | None) -> Block:
    """Draw a page of it.

    Raises:
        OnlyForSecretariat: for those who do not keep the body's books today.
    """
    require_secretary(asking.store.body(look.body, on=asking.today), asking.act)
    # Those who had seats on the day that is looked at have a history too.
    body = asking.store.body(look.body, on=look.day)
    found = asking.store.history(body, before=before, most=HAPPENINGS_A_PAGE + 1)
    return history_dialog(
        body,
        found[:HAPPENINGS_A_PAGE],
        is_more=len(found) > HAPPENINGS_A_PAGE,
        about=str(replace(look, page=0)),
    )

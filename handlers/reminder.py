"""«Stopp purring» and «Start purring igjen», in the overview and in dialogs."""

from typing import Any

from slack_bolt import Ack, App

from bot.reminder import start, stop
from handlers.asking import Asking
from handlers.deed import DEEDS
from storage.changing import Rule


def register(app: App) -> None:
    """Listen for the two buttons."""
    app.action("stop_reminders")(stopped)
    app.action("start_reminders")(started)


def stopped(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Stopp purring»."""
    _change(asking, action["value"], body, stop)
    ack()


def started(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Start purring igjen»."""
    _change(asking, action["value"], body, start)
    ack()


def _change(asking: Asking, id: str, body: dict[str, Any], rule: Rule[[]]) -> None:
    """Change it, and show it where it was pressed; the overview is drawn by itself."""
    meeting = asking.meeting(id)
    changed = asking.store.change(meeting.id, rule, asking.act)
    if view := body.get("view"):
        asking.redraw(view["id"], DEEDS["status"].begin(asking, changed))

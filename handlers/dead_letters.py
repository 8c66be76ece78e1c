"""«Prøv igjen», under what did not arrive of a meeting."""

from typing import Any

from slack_bolt import Ack, App

from bot.phrases import say
from handlers.asking import Asking
from handlers.blocks.help import sentence_dialog
from handlers.form import Form


def register(app: App) -> None:
    """Listen for the button of the status that a secretary sees."""
    app.view("status")(wanted_again)


def wanted_again(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Try anew what did not arrive; the worker does it, and the status tells."""
    meeting = asking.meeting(Form(view).about)
    tried = asking.store.try_again(meeting.id, asking.act)
    language = meeting.body.orders.language
    what = say(language, "dead-letters-tried", n=tried)
    text = f"{what} {say(language, 'dead-letters-look')}"
    ack(response_action="update", view=sentence_dialog(language, text))

"""The preview of a notice, approved."""

from typing import Any

from slack_bolt import Ack, App

from bot.phrases import say
from handlers.asking import Asking, meeting_and_sequence
from handlers.blocks.help import sentence_dialog
from handlers.form import Form


def register(app: App) -> None:
    """Listen for the preview's «Send»."""
    app.view("notice")(approved)


def approved(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Send what the secretary has seen."""
    id, sequence = meeting_and_sequence(Form(view).about)
    meeting = asking.store.send_notice(id, asking.act, seen_sequence=sequence)
    language = meeting.body.orders.language
    text = say(language, "notice-sent", n=len(meeting.roll))
    ack(response_action="update", view=sentence_dialog(language, text))

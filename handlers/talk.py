"""Somebody writes to the app as to a person, and is told what it can do."""

from typing import Any

from slack_bolt import Ack, App

from bot import dates
from bot.message import Kind, Message
from handlers.asking import Asking


def register(app: App) -> None:
    """Listen for what is written in the conversation with the app."""
    app.event("message")(written_to)


def written_to(ack: Ack, event: dict[str, Any], asking: Asking | None) -> None:
    """Answer with the help, but not line by line: once a day is enough."""
    if asking and event.get("channel_type") == "im":
        today = dates.local(asking.act.at).date().isoformat()
        message = Message(kind=Kind.HELP, to=asking.person.id, about=today)
        asking.store.tell(message, asking.act)
    ack()

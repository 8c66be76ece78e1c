"""The buttons that answer a summons: yes, no as a stand-in, and yes after all."""

from typing import Any

from slack_bolt import Ack, App

from bot.answer import be_unsure, come
from bot.apology import apologise
from handlers.asking import Asking, read_question


def register(app: App) -> None:
    """Listen for the buttons on cards, in App Home and in the secretary's tasks."""
    app.action("come")(said_yes)
    app.action("unsure")(unsure)
    app.action("decline")(declined)


def said_yes(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Jeg kommer», «Ja, jeg møter», «Trekk forfallet»."""
    meeting, person, seen = read_question(action["value"])
    asking.store.seats.answer(
        meeting, come, asking.act, person=person, seen_question=seen
    )
    ack()


def unsure(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Vet ikke ennå»."""
    meeting, person, seen = read_question(action["value"])
    asking.store.seats.answer(
        meeting, be_unsure, asking.act, person=person, seen_question=seen
    )
    ack()


def declined(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Nei, jeg kan ikke»: a stand-in owes nobody a reason."""
    meeting, person, seen = read_question(action["value"])
    asking.store.seats.answer(
        meeting, apologise, asking.act, person=person, seen_question=seen
    )
    ack()

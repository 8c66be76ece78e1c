"""`/mote huskeliste`: what waits for a secretary, and what is sent by itself."""

from collections.abc import Sequence
from typing import Any

from slack_bolt import Ack, App

from bot.chores import waiting
from bot.errors import OnlyForSecretariat
from bot.meeting import Meeting
from bot.phrases import say
from bot.room.roll_call import LOOK_BACK
from handlers.asking import Asking
from handlers.beside import answer_beside
from handlers.blocks.chores import chores_dialog
from handlers.blocks.elements import Block, section


def register(app: App) -> None:
    """Listen for the buttons that open the list, and that stop it from being sent."""
    app.action("chores")(wanted)
    app.action("stop_chores")(told_or_not)
    app.action("start_chores")(told_or_not)


def wanted(ack: Ack, asking: Asking) -> None:
    """«Huskeliste»."""
    open_chores(asking)
    ack()


def open_chores(asking: Asking) -> None:
    """Show the list to somebody who keeps a body's books.

    Raises:
        OnlyForSecretariat: for everybody else.
    """
    asking.open(drawn(asking))


def told_or_not(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Ikke send meg lista», and back again."""
    is_wanted = action["action_id"] == "start_chores"
    asking.store.tell_chores(asking.person.id, asking.act, wanted=is_wanted)
    if view := body.get("view"):
        asking.redraw(view["id"], drawn(asking))
    else:
        text = say(asking.language, "chores-told-no")
        answer_beside(body["response_url"], text=text, blocks=[section(text)])
    ack()


def drawn(asking: Asking) -> Block:
    """Draw the list as it is now.

    Raises:
        OnlyForSecretariat: for those who keep no body's books.
    """
    kept = _kept(asking)
    return chores_dialog(
        asking.language,
        waiting(kept, asking.act.at),
        kept,
        at=asking.act.at,
        is_told=asking.store.is_told_chores(asking.person.id),
    )


def _kept(asking: Asking) -> Sequence[Meeting]:
    if not asking.store.bodies_kept_by(asking.person.id, on=asking.today):
        raise OnlyForSecretariat(body="none")
    return asking.store.kept_by(asking.person.id, since=asking.act.at - LOOK_BACK)

"""`/mote organ`: who sits in a body, on any day."""

from dataclasses import replace
from datetime import date
from typing import Any

from slack_bolt import Ack, App

from bot.body import BodyId
from bot.orders import Language
from handlers.asking import Asking
from handlers.blocks.elements import Block
from handlers.blocks.mark import mark
from handlers.blocks.organ import EVERYBODY, Look, organ_dialog, participants
from handlers.blocks.organ_choice import organ_choice
from handlers.body_named import bodies_and_day

TURNS = ("organ_day", "organ_participant", "organ_earlier", "organ_later")


def register(app: App) -> None:
    """Listen for a body being picked, and for what turns the dialog to another view."""
    app.action("organ")(picked)
    app.action("organ_other")(picked)
    for turn in TURNS:
        app.action(turn)(turned)


def asked_for(asking: Asking, typed: str, language: Language) -> list[Block]:
    """Open the body that was named; offer several, or one's own when none was.

    Raises:
        BodyUnknown, DayUnreadable: for what is neither a body nor a day.
    """
    known = asking.store.known_bodies()
    fits, on = list(known), asking.today
    if typed:
        fits, day = bodies_and_day(typed, known, language)
        on = day or asking.today
    if len(fits) == 1:
        asking.open(drawn(asking, Look(body=fits[0].id, day=on)))
        return []
    own = asking.store.bodies_of(asking.person.id, since=asking.today)
    return organ_choice(
        language,
        [body for body in fits if body.id in own],
        [body for body in fits if body.id not in own],
        on=on,
    )


def picked(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """Show the body that was picked from a list."""
    chosen = action.get("selected_option") or action
    body, _, day = chosen["value"].partition("/")
    look = Look(body=BodyId(int(body)), day=date.fromisoformat(day))
    asking.open(drawn(asking, look))
    ack()


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Show the same body on another day, of one participant, or further down."""
    view = body["view"]
    look = _turned(Look.read(view["private_metadata"]), action, asking.today)
    asking.redraw(view["id"], drawn(asking, look))
    ack()


def drawn(asking: Asking, look: Look, *, said: str = "") -> Block:
    """Draw a body for whoever asks; a secretary's has more to it."""
    body = asking.store.body(look.body, on=look.day)
    kept = asking.store.bodies_kept_by(asking.person.id, on=asking.today)
    if look.participant not in map(mark, participants(body)):
        look = replace(look, participant="")
    return organ_dialog(
        body,
        look,
        today=asking.today,
        is_secretary=body.id in kept,
        stamp=asking.stamp,
        said=said,
    )


def _turned(look: Look, action: dict[str, Any], today: date) -> Look:
    match action["action_id"]:
        case "organ_day":
            picked_day = action.get("selected_date")
            day = date.fromisoformat(picked_day) if picked_day else today
            return replace(look, day=day, page=0)
        case "organ_participant":
            chosen = (action.get("selected_option") or {}).get("value", EVERYBODY)
            only = "" if chosen == EVERYBODY else chosen
            return replace(look, participant=only, page=0)
    return replace(look, page=int(action["value"]))

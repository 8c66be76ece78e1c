"""The ways from one screen of the room to another, on which nothing typed is lost."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from slack_bolt import Ack, App

from handlers.asking import Asking
from handlers.blocks.elements import Block
from handlers.blocks.room import Place
from handlers.blocks.unsaved import unsaved_dialog
from handlers.form import Form, is_touched
from handlers.room_views import items_drawn, kept, room_drawn, task_drawn

#: By the buttons that lead there: «Oppdater» and back, «Sakene», «Gi en oppgave».
WAYS: Final[Mapping[str, Callable[[Asking, Place], Block]]] = {
    "room_again": room_drawn,
    "room_items": items_drawn,
    "task_new": task_drawn,
}


def register(app: App) -> None:
    """Listen for what leads from one screen to another."""
    for way in WAYS:
        app.action(way)(turned)
    app.view("unsaved")(left)


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Show the other screen, or ask first when something here is not saved."""
    view, way = body["view"], action["action_id"]
    place = Place.read(action["value"])
    if is_touched(view):
        language = kept(asking, place).body.orders.language
        asking.push(unsaved_dialog(language, about=f"{way}:{place}"))
    else:
        asking.redraw(view["id"], WAYS[way](asking, place))
    ack()


def left(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """«Gå uten å lagre»: turn the screen below, to which one comes back."""
    way, _, place = Form(view).about.partition(":")
    asking.redraw(view["root_view_id"], WAYS[way](asking, Place.read(place)))
    ack()

"""The secretary notes who objects to deciding what was not in the notice."""

from typing import Any

from slack_bolt import Ack, App

from bot.agenda.objection import object_to
from bot.body import SeatId
from handlers.agenda import opened, whole
from handlers.asking import Asking
from handlers.blocks.agenda import Spot
from handlers.blocks.objection import CHAIR, objection_dialog
from handlers.form import Form


def register(app: App) -> None:
    """Listen for objections being asked for, and for the dialog."""
    app.action("item_object")(wanted)
    app.view("objection")(filled_in)


def wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Innvendinger»."""
    spot = Spot.read(action["value"])
    meeting, item = whole(asking, spot)
    dialog = objection_dialog(meeting, item, spot, stamp=asking.stamp)
    asking.redraw(body["view"]["id"], dialog)
    ack()


def filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep who objects, and show whether that is enough."""
    form = Form(view)
    spot = Spot.read(form.about)
    asking.store.agendas.edit(
        spot.meeting,
        object_to,
        asking.act,
        id=spot.item,
        seats=[SeatId(int(seat)) for seat in form.choices("seats")],
        by_chair=CHAIR in form.choices("chair"),
    )
    ack(response_action="update", view=opened(asking, spot))

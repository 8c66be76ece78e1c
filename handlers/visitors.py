"""Others in the room are written down, and struck."""

from typing import Any

from slack_bolt import Ack, App

from bot.agenda.item import ItemId
from bot.phrases import say
from bot.room.attending import attend_all, see_off
from bot.room.fact import FactId
from bot.room.roll_call import strike
from bot.room.visitor import Role, Visitor
from handlers.asking import Asking
from handlers.blocks.room import Place
from handlers.form import Form
from handlers.room_seat import clock_of
from handlers.room_views import kept, visitors_drawn


def register(app: App) -> None:
    """Listen for the list of those who are there without a seat."""
    app.action("room_visitors")(wanted)
    app.action("visitor_deed")(chosen)
    app.view("visitors")(named)


def wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Gjester og andre»."""
    place = Place.read(action["value"])
    asking.redraw(body["view"]["id"], visitors_drawn(asking, place))
    ack()


def named(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Write down who is there: a name on each line, and what they are after a comma."""
    form = Form(view)
    place = Place.read(form.about)
    role = Role(form.choice("role"))
    lines = (line.strip() for line in form.text("names").splitlines())
    parts = (line.partition(",") for line in lines if line)
    visitors = tuple(
        Visitor(name=name.strip(), capacity=capacity.strip(), role=role)
        for name, _, capacity in parts
    )
    items = tuple(ItemId(int(each)) for each in form.choices("items"))
    clock = form.clock("clock")
    meeting = asking.store.change(
        place.meeting,
        attend_all,
        asking.act,
        visitors=visitors,
        items=items,
        at=clock_of(kept(asking, place), clock) if clock else None,
    )
    said = say(meeting.body.orders.language, "visitors-saved", n=len(visitors))
    ack(response_action="update", view=visitors_drawn(asking, place, said=said))


def chosen(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Gikk nå», and «Stryk»."""
    about, deed = action["selected_option"]["value"].rsplit("/", 1)
    place, fact = Place.read(about), FactId(int(about.rpartition("/")[2]))
    change, act = asking.store.change, asking.act
    if deed == "left":
        change(place.meeting, see_off, act, fact=fact, at=act.at)
    else:
        change(place.meeting, strike, act, fact=fact)
    asking.redraw(body["view"]["id"], visitors_drawn(asking, place))
    ack()

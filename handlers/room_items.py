"""The items of a meeting that is held, and what is done with each."""

from typing import Any

from slack_bolt import Ack, App

from bot.meeting import MeetingId
from bot.phrases import say
from bot.room.fact import FactId, FactKind
from bot.room.moving_on import begin
from bot.room.roll_call import strike
from bot.room.task import TaskId
from bot.room.tasking import finish, withdraw
from handlers.asking import Asking
from handlers.blocks.elements import Block
from handlers.blocks.room import Place
from handlers.room_views import decision_drawn, items_drawn, kept, task_drawn


def register(app: App) -> None:
    """Listen for the list of items, and for what is chosen beside them."""
    app.action("room_items_earlier")(turned)
    app.action("room_items_later")(turned)
    app.action("room_item")(chosen)
    app.action("room_reopen")(reopened)
    app.action("room_task")(task_chosen)
    app.action("tasks")(tasks_wanted)


def tasks_wanted(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Se oppgavene», from what waits for a secretary."""
    place = Place(meeting=MeetingId(int(action["value"])))
    asking.open(items_drawn(asking, place))
    ack()


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Show another page of items."""
    view = body["view"]
    place = Place.read(view["private_metadata"])
    shown = items_drawn(asking, place, page=int(action["value"]))
    asking.redraw(view["id"], shown)
    ack()


def chosen(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Do what was chosen behind an item's three dots."""
    value = action["selected_option"]["value"]
    place, deed = Place.read(value), value.rpartition("/")[2]
    asking.redraw(body["view"]["id"], _done(asking, place, deed))
    ack()


def _done(asking: Asking, place: Place, deed: str) -> Block:
    match deed:
        case "decide":
            return decision_drawn(asking, place)
        case "task":
            return task_drawn(asking, place)
        case "begin":
            asking.store.change(place.meeting, begin, asking.act, item=place.item)
        case _:
            _unstamp(asking, place)
    return items_drawn(asking, place)


def _unstamp(asking: Asking, place: Place) -> None:
    """Strike the last time that an item was begun on."""
    meeting = kept(asking, place)
    stamps = meeting.room.of_kind(FactKind.BEGUN)
    theirs = [fact.id for fact in stamps if fact.item == place.item]
    if theirs:
        asking.store.change(meeting.id, strike, asking.act, fact=theirs[-1])


def reopened(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Stryk»: the meeting is not over."""
    place = Place.read(action["value"])
    fact = FactId(int(action["value"].rpartition("/")[2]))
    asking.store.change(place.meeting, strike, asking.act, fact=fact)
    asking.redraw(body["view"]["id"], items_drawn(asking, place))
    ack()


def task_chosen(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Tell that a task is done, or take it back."""
    about, deed = action["selected_option"]["value"].rsplit("/", 1)
    place, task = Place.read(about), TaskId(int(about.rpartition("/")[2]))
    rule = finish if deed == "done" else withdraw
    meeting = asking.store.change(place.meeting, rule, asking.act, task=task)
    said = say(meeting.body.orders.language, f"room-task-{deed}-said")
    asking.redraw(body["view"]["id"], items_drawn(asking, place, said=said))
    ack()

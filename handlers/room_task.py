"""Tasks are given in the room, and done by those who have them."""

from typing import Any

from slack_bolt import Ack, App

from bot.body import SeatId
from bot.meeting import Meeting
from bot.person import Person
from bot.room.errors import TaskByMissing
from bot.room.task import TaskId
from bot.room.tasking import assignable, finish, give
from handlers.asking import Asking
from handlers.blocks.room import Place
from handlers.blocks.room_task import task_told
from handlers.form import Form
from handlers.room_views import items_drawn, kept


def register(app: App) -> None:
    """Listen for the form of a task, and for «Det er gjort»."""
    app.view("room_task")(given)
    app.action("task_done")(done)


def given(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep the task; those who were not there are told at once.

    Raises:
        TaskByMissing: beside the field.
    """
    form = Form(view)
    place = Place.read(form.about)
    meeting = kept(asking, place)
    by = form.day("by")
    if by is None:
        raise TaskByMissing(meeting.body.orders.language)
    after = asking.store.change(
        meeting.id,
        give,
        asking.act,
        item=place.item,
        what=form.text("what"),
        participant=_participant(meeting, form.choice("participant")),
        person=_person(meeting, form.choice("person")),
        by=by,
    )
    said = task_told(after, after.room.tasks[-1])
    ack(response_action="update", view=items_drawn(asking, place, said=said))


def done(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Det er gjort», by those who have it."""
    id, _, task = action["value"].partition("/")
    meeting = asking.meeting(id)
    asking.store.change(meeting.id, finish, asking.act, task=TaskId(int(task)))
    ack()


def _participant(meeting: Meeting, seat: str) -> str:
    id = SeatId(int(seat or 0))
    return next((s.participant for s in meeting.body.seats if s.id == id), "")


def _person(meeting: Meeting, id: str) -> Person | None:
    return next((p for p in assignable(meeting) if str(p.id) == id), None)

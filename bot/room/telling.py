"""Who must be told what of that which has happened in the room."""

from collections.abc import Iterator
from dataclasses import replace

from bot.meeting import Meeting
from bot.message import Kind, Message, of_meeting
from bot.room.events import OfTask, RoomEvent, TaskGiven
from bot.room.tasking import not_there


def about_room(meeting: Meeting, event: RoomEvent) -> Iterator[Message]:
    """Tell those of a task who were away when it was given; keep what they have right.

    What is seen and decided is told by the minutes, and not before.
    """
    if not isinstance(event, OfTask):
        return
    task = next(each for each in meeting.room.tasks if each.id == event.task)
    about, is_new = str(task.id), isinstance(event, TaskGiven)
    for person in not_there(meeting, task):
        if person.slack:
            told = of_meeting(meeting, Kind.TASK_GIVEN, person.id, about=about)
            yield replace(told, only_if_shown=not is_new)

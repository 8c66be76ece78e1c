"""The form for a task, and how it looks to those who are asked."""

from collections.abc import Iterator

from bot import dates
from bot.agenda.heading import heading
from bot.agenda.item import Item
from bot.agenda.outward import outward
from bot.meeting import Meeting
from bot.phrases import say
from bot.room.task import Task, TaskId
from bot.room.tasking import assignable, not_there
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    date_input,
    dialog,
    escape,
    field,
    long_select,
    option,
    renewed,
    section,
    text_input,
)
from handlers.blocks.room import Place
from handlers.rendering import Post


def task_dialog(meeting: Meeting, item: Item, place: Place, *, stamp: str) -> Block:
    """Ask what is to be done, by whom, and by when."""
    language = meeting.body.orders.language
    blocks = [
        section(f"*{escape(heading(meeting, item), limit=500)}*"),
        *renewed(_fields(meeting), stamp),
        actions(button(say(language, "button-room-items"), "room_items", place)),
    ]
    return dialog(
        "room_task",
        say(language, "room-task-title"),
        blocks,
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=str(place),
    )


def task_card(meeting: Meeting, id: TaskId) -> Post | None:
    """Tell somebody of a task that their meeting gave while they were away."""
    task = next((each for each in meeting.room.tasks if each.id == id), None)
    if task is None or task.is_withdrawn:
        return None
    language = meeting.body.orders.language
    item = next(each for each in meeting.agenda if each.id == task.item)
    text = say(
        language,
        "room-task-given",
        day=dates.long_date(language, meeting.starts_at),
        body=escape(meeting.body.name),
        whose=escape(task.whose),
        what=escape(task.what, limit=1000),
        by=dates.plain_date(language, task.by),
        case=escape(heading(meeting, outward(item, language))),
    )
    if task.done_at:
        done = say(language, "room-task-done-said")
        return Post(text=f"{text}\n{done}", blocks=[section(f"{text}\n✅ {done}")])
    about = f"{meeting.id}/{task.id}"
    deed = button(say(language, "button-task-done"), "task_done", about)
    return Post(text=text, blocks=[section(text), actions(deed)])


def task_told(meeting: Meeting, task: Task) -> str:
    """Tell the secretary who hears of a task now, and whom they must tell."""
    language, away = meeting.body.orders.language, not_there(meeting, task)
    told = [person.name for person in away if person.slack]
    others = [person.name for person in away if not person.slack]
    lines = [say(language, "room-task-saved")]
    if told:
        lines.append(say(language, "room-task-told", names=escape(", ".join(told))))
    if others:
        names = escape(", ".join(others))
        lines.append(say(language, "room-task-not-told", names=names))
    return " ".join(lines)


def _fields(meeting: Meeting) -> Iterator[Block]:
    language = meeting.body.orders.language
    yield field("what", say(language, "room-task-what"), text_input(lines=True))
    first = {seat.participant: seat.id for seat in reversed(meeting.body.seats)}
    yield field(
        "participant",
        say(language, "room-task-participant"),
        long_select(
            [option(name, first[name]) for name in sorted(first)],
            placeholder=say(language, "room-find"),
        ),
        is_optional=True,
    )
    yield field(
        "person",
        say(language, "room-task-person"),
        long_select(
            [option(each.name, each.id) for each in assignable(meeting)],
            placeholder=say(language, "room-task-person-placeholder"),
        ),
        hint=say(language, "room-task-person-hint"),
        is_optional=True,
    )
    yield field("by", say(language, "room-task-by"), date_input(None))

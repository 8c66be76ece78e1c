"""The items of a meeting that is held: when each was treated, and how it ended."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot import dates
from bot.agenda.heading import heading
from bot.agenda.item import Item
from bot.meeting import Meeting
from bot.phrases import say
from bot.room.clock import clocks, current, is_expected
from bot.room.deciding import lacking
from bot.room.fact import Fact, FactKind
from bot.room.task import Task
from bot.room.tasking import open_tasks
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    divider,
    escape,
    option,
    overflow,
    section,
    shortened,
)
from handlers.blocks.packing import page_turns
from handlers.blocks.room import Place

ITEMS_A_PAGE: Final = 25
#: As many tasks as a dialog bears beside its items.
TASKS_AT_MOST: Final = 40
TEXT: Final = 200


def items_dialog(meeting: Meeting, place: Place, *, said: str = "") -> Block:
    """List the items with times and outcomes, and the tasks that were given."""
    language = meeting.body.orders.language
    items = meeting.listed
    first = place.page * ITEMS_A_PAGE
    tasks = open_tasks(meeting)[:TASKS_AT_MOST]
    blocks = [
        *([section(said)] if said else []),
        context(_left(meeting)),
        *(_item(meeting, place, item) for item in items[first : first + ITEMS_A_PAGE]),
        *page_turns(
            language,
            "room_items",
            page=place.page,
            size=ITEMS_A_PAGE,
            total=len(items),
        ),
        *_end(meeting, place),
        *([divider()] if tasks else []),
        *(_task(meeting, place, task) for task in tasks),
        actions(
            button(
                say(language, "button-room-back"), "room_again", replace(place, page=0)
            )
        ),
    ]
    return dialog(
        "room_items",
        say(language, "room-items-title"),
        blocks,
        close=say(language, "button-close"),
        about=str(place),
    )


def task_line(meeting: Meeting, task: Task) -> str:
    """Write who is to do what and by when, in mrkdwn."""
    language = meeting.body.orders.language
    return say(
        language,
        "room-task-line",
        whose=escape(task.whose),
        what=escape(task.what),
        by=dates.plain_date(language, task.by),
    )


def _left(meeting: Meeting) -> str:
    language, left = meeting.body.orders.language, lacking(meeting)
    return say(language, "room-items-left", n=len(left))


def _item(meeting: Meeting, place: Place, item: Item) -> Block:
    language, here = meeting.body.orders.language, replace(place, item=item.id)
    now = current(meeting)
    mark = "▶️ " if now and now.item == item.id else ""
    lines = [f"{mark}*{escape(heading(meeting, item), limit=TEXT)}*"]
    lines += [line for line in (_time(meeting, item), _outcome(meeting, item)) if line]
    deeds = ["decide", "task"]
    if is_expected(meeting, item):
        deeds.append("begin")
    if _stamp(meeting, item):
        deeds.append("unstamp")
    options = [
        option(say(language, f"room-item-{deed}"), f"{here}/{deed}") for deed in deeds
    ]
    menu = overflow(options) | {"action_id": "room_item"}
    return section("\n".join(lines), accessory=menu)


def _time(meeting: Meeting, item: Item) -> str:
    """Tell when an item was treated, if somebody stamped it."""
    language = meeting.body.orders.language
    known = [c for c in clocks(meeting) if c.item == item.id and not c.is_estimated]
    now = current(meeting)
    if now and now.item == item.id:
        return say(language, "room-item-since", clock=dates.clock(now.begun_at))
    spans = []
    for each in known:
        is_known = each.ended_at and not each.ends_by_estimate
        until = dates.clock(each.ended_at) if each.ended_at and is_known else ""
        spans.append(f"{dates.clock(each.begun_at)}–{until}")
    return say(language, "room-item-time", span=", ".join(spans)) if spans else ""


def _outcome(meeting: Meeting, item: Item) -> str:
    language = meeting.body.orders.language
    decision = meeting.room.decisions.get(item.id)
    if decision is None:
        return ""
    if decision.is_not_treated:
        return say(language, "room-item-not-treated")
    return escape(shortened(decision.text or decision.points[0], TEXT))


def _stamp(meeting: Meeting, item: Item) -> Fact | None:
    stamps = [f for f in meeting.room.of_kind(FactKind.BEGUN) if f.item == item.id]
    return stamps[-1] if stamps else None


def _end(meeting: Meeting, place: Place) -> Iterator[Block]:
    """Let the end be struck, when it was written by a slip."""
    language = meeting.body.orders.language
    for fact in meeting.room.of_kind(FactKind.CLOSED):
        clock = dates.clock(fact.at or fact.recorded_at)
        strike = button(
            say(language, "button-strike"), "room_reopen", f"{place}/{fact.id}"
        )
        yield section(say(language, "room-over", clock=clock), accessory=strike)


def _task(meeting: Meeting, place: Place, task: Task) -> Block:
    language = meeting.body.orders.language
    options = [
        option(say(language, f"room-task-{deed}"), f"{place}/{task.id}/{deed}")
        for deed in ("done", "withdraw")
    ]
    menu = overflow(options) | {"action_id": "room_task"}
    return section(f"☑️ {task_line(meeting, task)}", accessory=menu)

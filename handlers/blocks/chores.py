"""Huskeliste: what waits for a secretary, with the button that opens each thing."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot import dates
from bot.chores import Chore, Waiting
from bot.law import minutes_word
from bot.meeting import Meeting
from bot.orders import Language
from bot.person import Person
from bot.phrases import say
from handlers.blocks.card import name
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    divider,
    escape,
    section,
)
from handlers.blocks.errands import errands
from handlers.blocks.quorum import outlook
from handlers.rendering import Post

#: A message of Slack's holds 50 blocks, and a dialog 100.
CHORES_AT_MOST: Final = 30
MEETINGS_AT_MOST: Final = 20

#: The deed that each chore is done by.
DEEDS: Final = {
    Chore.ANSWERS: "status",
    Chore.QUORUM: "status",
    Chore.SEATS: "status",
    Chore.VALIDITY: "status",
    Chore.NOTICE: "notice",
    Chore.PAPERS: "agenda",
    Chore.ATTENDANCE: "attendance",
    Chore.MINUTES: "minutes",
    Chore.TASKS: "tasks",
}


def chores_message(
    person: Person, waiting: Sequence[Waiting], *, at: datetime
) -> Post | None:
    """Tell a secretary in the morning what waits; nothing when nothing does."""
    if not waiting:
        return None
    language = waiting[0].meeting.body.orders.language
    greeting = say(
        language, "chores-greeting", name=escape(person.first_name), n=len(waiting)
    )
    quiet = button(say(language, "button-chores-stop"), "stop_chores", "message")
    blocks = [section(greeting), *_rows(language, waiting, at)]
    hint = context(say(language, "chores-hint"))
    return Post(text=greeting, blocks=[*blocks, hint, actions(quiet)])


def chores_dialog(
    language: Language,
    waiting: Sequence[Waiting],
    kept: Sequence[Meeting],
    *,
    at: datetime,
    is_told: bool,
) -> Block:
    """Show what waits, and what is sent by itself, whenever somebody asks."""
    blocks = _rows(language, waiting, at) or [section(say(language, "chores-none"))]
    blocks += _by_itself(language, kept, at)
    key, action = ("stop", "stop_chores") if is_told else ("start", "start_chores")
    told = button(say(language, f"button-chores-{key}"), action, "dialog")
    said = context(say(language, f"chores-told-{'yes' if is_told else 'no'}"))
    return dialog(
        "chores",
        say(language, "chores-title"),
        [*blocks, divider(), said, actions(told)],
        close=say(language, "button-close"),
    )


def chore_sentence(each: Waiting, at: datetime) -> str:
    """Say what waits, and by when."""
    if each.chore is Chore.QUORUM:
        return outlook(each.meeting)
    orders = each.meeting.body.orders
    late = "-late" if each.is_late(at) else ""
    return say(
        orders.language,
        f"chore-{each.chore.value}{late}",
        n=each.n,
        by=dates.day_and_month(orders.language, each.by.day),
        minutes=minutes_word(orders),
    )


def _by_itself(
    language: Language, kept: Sequence[Meeting], at: datetime
) -> list[Block]:
    """Tell what is sent by itself, meeting by meeting."""
    found = [
        block
        for meeting in kept
        for block in errands(meeting, at=at, title=_title(meeting))
    ]
    title = section(f"*{say(language, 'errands-title')}*")
    return [divider(), title, *found[:MEETINGS_AT_MOST]] if found else []


def _title(meeting: Meeting) -> str:
    day = dates.day_and_month(meeting.body.orders.language, meeting.starts_at)
    return f"{escape(name(meeting))}, {day}"


def _rows(language: Language, waiting: Sequence[Waiting], at: datetime) -> list[Block]:
    rows = [_row(each, at) for each in waiting[:CHORES_AT_MOST]]
    if rest := waiting[CHORES_AT_MOST:]:
        rows.append(context(say(language, "list-rest", n=str(len(rest)))))
    return rows


def _row(each: Waiting, at: datetime) -> Block:
    meeting, orders = each.meeting, each.meeting.body.orders
    deed = DEEDS[each.chore]
    said = say(orders.language, f"button-{deed}", minutes=minutes_word(orders))
    do = button(said, deed, meeting.id)
    return section(f"*{_title(meeting)}*\n{chore_sentence(each, at)}", accessory=do)

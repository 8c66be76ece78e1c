"""Oppfølging: what earlier meetings asked for comes back until it is done."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import dates
from bot.agenda.item import Item, ItemKind, Part
from bot.agenda.numbering import LETTERS
from bot.agenda.skeleton import usual_item
from bot.meeting import Meeting, Status
from bot.phrases import say
from bot.room.task import Task

#: As many tasks as there are letters for.
MOST: Final = len(LETTERS)


def with_follow_up(meeting: Meeting, tasks: Sequence[Task]) -> Meeting:
    """Let an agenda hold what is still to be done since the body's earlier meetings.

    It stands before the meeting's own cases. When the meeting is called it is settled.
    """
    if meeting.status is not Status.PLANNED:
        return meeting
    here = [item for item in meeting.agenda if item.kind is ItemKind.FOLLOW_UP]
    rest = tuple(i for i in meeting.agenda if i.kind is not ItemKind.FOLLOW_UP)
    if not tasks:
        return replace(meeting, agenda=rest) if here else meeting
    item = here[0] if here else usual_item(meeting.body.orders, ItemKind.FOLLOW_UP)
    asked = replace(item, parts=tuple(_part(meeting, task) for task in tasks[:MOST]))
    if here:
        agenda = tuple(asked if i is here[0] else i for i in meeting.agenda)
        return replace(meeting, agenda=agenda)
    place = _place(rest)
    return replace(meeting, agenda=(*rest[:place], asked, *rest[place:]))


def _part(meeting: Meeting, task: Task) -> Part:
    language = meeting.body.orders.language
    by = dates.plain_date(language, task.by)
    title = say(language, "follow-up-part", what=task.what, by=by)
    return Part(title=title, presenter=task.whose)


def _place(agenda: Sequence[Item]) -> int:
    """Find where the meeting's own cases begin."""
    cases = (n for n, item in enumerate(agenda) if item.kind is ItemKind.CASE)
    return next(cases, len(agenda))

"""Outcomes: what became of each case, and which cases lack one."""

from bot.agenda.heading import numbered
from bot.agenda.item import Item
from bot.agenda.objection import is_blocked
from bot.meeting import Meeting


def without_outcome(meeting: Meeting) -> tuple[str, ...]:
    """Name the cases of which nobody has written what became of them (§ 11-4)."""
    return tuple(
        numbered(meeting, item) or item.title
        for item in meeting.listed
        if not _has_outcome(meeting, item)
    )


def _has_outcome(meeting: Meeting, item: Item) -> bool:
    return not item.is_treated or is_blocked(meeting, item)

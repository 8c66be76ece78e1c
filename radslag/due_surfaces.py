"""One of each thing that is told by itself, or waits, for an invented council."""

from collections.abc import Iterator
from datetime import datetime

from bot.chores import waiting
from bot.deadlines import coming
from bot.meeting import Meeting
from bot.person import Person
from handlers.blocks.chores import chores_dialog, chores_message
from handlers.blocks.deadlines import deadlines_dialog
from handlers.blocks.elements import Block
from handlers.blocks.reminder import reminder, unanswered
from handlers.rendering import Post


def due_views(
    planned: Meeting, awaited: Meeting, *, at: datetime, late: datetime
) -> Iterator[tuple[str, Block]]:
    """Draw what waits for a secretary, what is sent by itself, and the deadlines."""
    language, kept = planned.body.orders.language, (planned, awaited)
    found = coming((planned,), at)
    yield "frister", deadlines_dialog(language, found, of=[planned.body.id])
    yield "sendes av seg selv", chores_dialog(language, (), kept, at=at, is_told=False)
    chores = waiting(kept, late)
    yield "huskeliste", chores_dialog(language, chores, kept, at=late, is_told=True)


def due_messages(
    awaited: Meeting, member: Person, *, at: datetime, late: datetime
) -> Iterator[tuple[str, Post | None]]:
    """Draw what members and secretaries are sent when nobody presses anything."""
    yield "purring", reminder(awaited, member.id, at=at)
    yield "ikke svart", unanswered(awaited, at=late)
    secretary = awaited.body.secretariat[0].person
    chores = waiting((awaited,), late)
    yield "huskelista i en melding", chores_message(secretary, chores, at=late)

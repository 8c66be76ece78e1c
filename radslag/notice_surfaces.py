"""One of each thing that is seen of a notice, for an invented council."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.act import Act
from bot.dispatch import DispatchKind
from bot.meeting import Meeting
from bot.message import Kind, Message
from bot.person import Person
from bot.told import dispatched
from handlers.blocks.elements import Block
from handlers.blocks.move_news import moved
from handlers.blocks.notice import changes_dialog, notice_dialog, title_dialog
from handlers.rendering import Post


def notice_views(
    planned: Meeting, called: Meeting, act: Act
) -> Iterator[tuple[str, Block]]:
    """Draw a notice that can go out, one that lacks much, and what has changed."""
    bare = [replace(item, papers=()) for item in planned.agenda]
    lacking = replace(planned, agenda=tuple(bare), place="", title="Fredag 1. mai 2026")
    agenda = [replace(item, title="Ny strategi") for item in called.agenda]
    changed = replace(called, agenda=tuple(agenda))
    yield "innkalling", notice_dialog(planned, act, last_number=0)
    yield "innkalling som mangler noe", notice_dialog(lacking, act, last_number=0)
    yield "endringer", changes_dialog(changed, act, last_number=1)
    yield "tittel", title_dialog(planned)


def notice_message(called: Meeting, act: Act, member: Person) -> Post | None:
    """Draw what is told of a move."""
    sent = dispatched(called, act, DispatchKind.MOVE)
    later = replace(sent, starts_at=called.starts_at - timedelta(hours=1))
    number = str(len(sent.dispatches))
    message = Message(kind=Kind.MOVED, to=member.id, about=number)
    return moved(later, message, unheard=())

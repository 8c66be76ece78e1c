"""What is said of minutes, and the files that they are: drafts anew, issues as kept."""

from datetime import datetime
from typing import Final

from bot.meeting import Meeting
from bot.message import Kind, Message
from bot.minutes.status import status
from bot.phrases import say
from handlers.blocks.minutes_round import remarks_overview, round_card, which_minutes
from handlers.documents.minutes import ENDINGS, PDF, draft, issued_name
from handlers.rendering import Attachment, File, Rendering
from storage import Store

OF_MINUTES: Final = (
    Kind.MINUTES,
    Kind.MINUTES_ROUND,
    Kind.MINUTES_ISSUED,
    Kind.MINUTES_REMARKS,
)


def minutes_rendering(
    store: Store, meeting: Meeting, message: Message, *, at: datetime
) -> Rendering:
    """Draw what is told of minutes, by the record as it is now."""
    match message.kind:
        case Kind.MINUTES_ROUND:
            return round_card(meeting, message.to, at=at)
        case Kind.MINUTES_REMARKS:
            return remarks_overview(meeting)
        case Kind.MINUTES_ISSUED:
            return _issued(store, meeting, message)
        case _:
            return _draft(store, meeting, at)


def _draft(store: Store, meeting: Meeting, at: datetime) -> Attachment:
    """Give the secretary the minutes as they would be now."""
    language = meeting.body.orders.language
    template = store.issuing.template(meeting.body.id)
    files = [draft(meeting, ending, template, made_at=at) for ending in ENDINGS]
    comment = say(language, "file-minutes", **which_minutes(meeting))
    return Attachment(files=files, comment=comment)


def _issued(store: Store, meeting: Meeting, message: Message) -> Attachment:
    """Give the files of an issue as they are kept: members get the PDF alone."""
    number = int(message.about.partition("@")[0])
    is_secretary = meeting.body.is_secretary(message.to)
    files = []
    for ending in ENDINGS if is_secretary else (PDF,):
        content = store.issuing.file(meeting.id, number, ending)
        if content is not None:
            called = issued_name(meeting, number, ending)
            files.append(File(name=called, content=content))
    issue = meeting.minutes.issues[number - 1]
    comment = status(meeting.body.orders, issue)
    return Attachment(files=files, comment=comment)

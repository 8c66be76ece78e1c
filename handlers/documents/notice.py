"""The notice of a meeting as files, as those who are called were told of it last."""

from bot.correction import news_since_notice
from bot.meeting import Meeting
from bot.told import as_told
from bot.written_notice import WrittenNotice, written_notice
from handlers.documents.file_name import file_name
from handlers.documents.notice_pdf import to_pdf
from handlers.documents.notice_word import to_word
from handlers.rendering import File

#: What the file is called in both languages.
NAME = "Innkalling"


def pdf(meeting: Meeting) -> File:
    """Set the notice as a PDF."""
    content = to_pdf(_written(meeting), made_at=meeting.stamped_at)
    return File(name=file_name(NAME, meeting, "pdf"), content=content)


def word(meeting: Meeting) -> File:
    """Write the notice as a Word document."""
    content = to_word(_written(meeting), made_at=meeting.stamped_at)
    return File(name=file_name(NAME, meeting, "docx"), content=content)


def draft(called: Meeting, ending: str = ".pdf") -> File:
    """Set what is not sent yet, and says so."""
    written = written_notice(called, sent_at=None)
    make = to_word if ending == ".docx" else to_pdf
    content = make(written, made_at=called.stamped_at)
    return File(name=file_name(NAME, called, ending.lstrip(".")), content=content)


def _written(meeting: Meeting) -> WrittenNotice:
    first = next(iter(meeting.dispatches), None)
    return written_notice(
        as_told(meeting),
        sent_at=first.sent_at if first else None,
        changes=news_since_notice(meeting),
    )

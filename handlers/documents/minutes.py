"""The minutes as files: to change, to publish and to paste."""

from collections.abc import Mapping
from datetime import datetime

from bot.law import minutes_word
from bot.meeting import Meeting
from bot.minutes.course import Issue
from bot.minutes.fields import fields
from bot.minutes.minutes import minutes
from bot.minutes.plain import to_text
from bot.minutes.template import Template
from handlers.documents.file_name import file_name
from handlers.documents.minutes_pdf import to_pdf
from handlers.documents.minutes_template import filled
from handlers.documents.minutes_word import to_word
from handlers.documents.template_file import BadTemplate
from handlers.rendering import File

WORD, PDF, TEXT = ENDINGS = (".docx", ".pdf", ".txt")


def draft(
    meeting: Meeting, ending: str, template: Template | None, *, made_at: datetime
) -> File:
    """Write the minutes as they would be now, as one of the three.

    Raises:
        MeetingCancelled, AttendanceMissing: when there is nothing to write.
    """
    content = _written(meeting, None, ending, template, made_at)
    name = file_name(_what(meeting), meeting, ending.lstrip("."))
    return File(name=name, content=content)


def issued_files(
    meeting: Meeting, issue: Issue, template: Template | None
) -> Mapping[str, bytes]:
    """Make the files of an issue, by their endings."""
    made_at = issue.issued_at
    return {
        ending: _written(meeting, issue, ending, template, made_at)
        for ending in ENDINGS
    }


def issued_name(meeting: Meeting, number: int, ending: str) -> str:
    """Name a file of an issue, so that no issue is taken for another."""
    return file_name(_what(meeting), meeting, f"utgave-{number}{ending}")


def _what(meeting: Meeting) -> str:
    return minutes_word(meeting.body.orders).capitalize()


def _written(
    meeting: Meeting,
    issue: Issue | None,
    ending: str,
    template: Template | None,
    made_at: datetime,
) -> bytes:
    drawn = minutes(meeting, issue)
    match ending:
        case ".pdf":
            return to_pdf(drawn, made_at=made_at)
        case ".txt":
            return to_text(drawn).encode()
    if template:
        try:
            return filled(template.content, fields(meeting, issue))
        except BadTemplate:
            # The desk tells what is wrong with it; the minutes are there all the same.
            pass
    return to_word(drawn, made_at=made_at)

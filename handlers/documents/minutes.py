"""The minutes as files: to change, to publish and to paste."""

from datetime import datetime

from bot.meeting import Meeting
from bot.minutes.minutes import Minutes, minutes
from bot.minutes.plain import to_text
from handlers.documents.file_name import file_name
from handlers.documents.minutes_pdf import to_pdf
from handlers.documents.minutes_word import to_word
from handlers.rendering import File

#: What the files are called in both languages.
NAME = "Referat"
ENDINGS = (".docx", ".pdf", ".txt")


def minutes_file(meeting: Meeting, ending: str, *, made_at: datetime) -> File:
    """Write the minutes of a meeting as one of the three.

    Raises:
        MeetingCancelled, AttendanceMissing: when there is nothing to write.
    """
    content = written(minutes(meeting), ending, made_at=made_at)
    return File(name=file_name(NAME, meeting, ending.lstrip(".")), content=content)


def written(minutes: Minutes, ending: str, *, made_at: datetime) -> bytes:
    """Write minutes as the content of a file."""
    match ending:
        case ".docx":
            return to_word(minutes, made_at=made_at)
        case ".pdf":
            return to_pdf(minutes, made_at=made_at)
        case _:
            return to_text(minutes).encode()

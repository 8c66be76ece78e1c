"""Names of files about a meeting: «Referat Rådmannsgruppen 2018-02-22.docx»."""

from typing import Final

from bot import dates
from bot.meeting import Meeting

#: Long enough to be told from others, and short enough for every disk.
NAME_LIMIT: Final = 80


def file_name(what: str, meeting: Meeting, ending: str) -> str:
    """Name a file so that it is found again, and no disk refuses it."""
    day = dates.local(meeting.starts_at).date().isoformat()
    body = "".join(c for c in meeting.body.name if c.isalnum() or c in " -")
    return f"{what} {body[:NAME_LIMIT].strip()} {day}.{ending}"

"""Names of files: «Referat Rådmannsgruppen 2018-02-22.docx»."""

from typing import Final

from bot import dates
from bot.meeting import Meeting

#: Long enough to be told from others, and short enough for every disk.
NAME_LIMIT: Final = 80


def file_name(what: str, meeting: Meeting, ending: str) -> str:
    """Name a file so that it is found again, and no disk refuses it."""
    day = dates.local(meeting.starts_at).date().isoformat()
    return f"{what} {_plain(meeting.body.name)} {day}.{ending}"


def file_name_of_year(what: str, body: str, year: str) -> str:
    """Name a workbook about a body's year: «Statistikk Rådmannsgruppen 2018.xlsx»."""
    return f"{what} {_plain(body)} {year}.xlsx"


def _plain(name: str) -> str:
    kept = "".join(c for c in name if c.isalnum() or c in " -")
    return kept[:NAME_LIMIT].strip()

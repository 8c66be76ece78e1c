"""Møteboken as the public has it: the file that was given out (kommuneloven § 11-4)."""

from typing import Final

from handlers.public.pages import meeting_at
from handlers.public.visit import Elsewhere, Made, NotThere, Visit

PDF: Final = "application/pdf"
NAME: Final = "protokoll.pdf"


def minutes(visit: Visit) -> Made | Elsewhere:
    """Give the minutes of a meeting.

    Raises:
        NotThere: when the public has none.
    """
    each = meeting_at(visit, ending=f"/{NAME}")
    if isinstance(each, Elsewhere):
        return each
    issue = each.minutes
    content = (
        visit.file(each.meeting.id, issue.number, ".pdf")
        if visit.file and issue
        else None
    )
    if content is None:
        raise NotThere
    return Made(body=content, kind=PDF)

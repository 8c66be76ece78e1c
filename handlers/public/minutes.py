"""The minutes as the public has them: the file given out (kommuneloven § 11-4)."""

from typing import Final

from handlers.public.pages import meeting_at
from handlers.public.visit import Elsewhere, Made, NotThere, Visit

PDF: Final = "application/pdf"
#: As what they are found: by either word, also when the body's legal form changes.
WORDS: Final = ("protokoll", "referat")


def minutes(visit: Visit) -> Made | Elsewhere:
    """Give the minutes of a meeting.

    Raises:
        NotThere: when the public has none.
    """
    word = visit.names["word"]
    if word not in WORDS:
        raise NotThere
    each = meeting_at(visit, ending=f"/{word}.pdf")
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

"""Nytt om møtene: an Atom feed of what was announced or changed last."""

from typing import Final
from uuid import UUID

from handlers.public.templating import page
from handlers.public.visit import Made, Visit

ATOM: Final = "application/atom+xml; charset=utf-8"
#: As many as anybody who asks once a day can have missed.
LATEST: Final = 50


def news(visit: Visit) -> Made:
    """List the meetings that were changed last, the latest first."""
    latest = sorted(
        visit.record.meetings, key=lambda each: each.meeting.stamped_at, reverse=True
    )
    named = [(UUID(each.meeting.uid).urn, each) for each in latest[:LATEST]]
    made = page("news.xml", visit, latest=named)
    return Made(body=made.body, kind=ATOM)

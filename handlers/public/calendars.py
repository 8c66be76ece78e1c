"""The calendars that anybody may subscribe to, and one meeting as a file to keep."""

from typing import Final

from bot import ics
from bot.public.meeting import PublicMeeting
from bot.public.wish import matching
from bot.subscription import is_seen
from handlers.public.pages import meeting_at
from handlers.public.subscribing import calendar_name, calendar_wish
from handlers.public.visit import Elsewhere, Made, Visit

CALENDAR: Final = "text/calendar; charset=utf-8"


def calendar(visit: Visit) -> Made:
    """Write the calendar of a body, a cooperation, a participant, or of all.

    Raises:
        NotThere: when there is no such calendar.
    """
    name = calendar_name(visit)
    entries = (
        ics.open_entry(each.meeting, url=_page(visit, each))
        for each in matching(visit.record, calendar_wish(visit))
        if is_seen(each.meeting, on=visit.today)
    )
    return Made(body=ics.feed(entries, name=name), kind=CALENDAR)


def one_meeting(visit: Visit) -> Made | Elsewhere:
    """Write one meeting as a file.

    Raises:
        NotThere: when none is announced at this address.
    """
    each = meeting_at(visit, ending=".ics")
    if isinstance(each, Elsewhere):
        return each
    return Made(body=ics.one(each.meeting, url=_page(visit, each)), kind=CALENDAR)


def _page(visit: Visit, each: PublicMeeting) -> str:
    """Lead to a meeting, by the name that it keeps when it is moved."""
    return visit.outside(f"/mote/{each.meeting.uid}")

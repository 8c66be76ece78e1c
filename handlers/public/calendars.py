"""The calendars that anybody may subscribe to, and one meeting as a file to keep."""

from collections.abc import Iterable
from typing import Final

from bot import ics
from bot.public.meeting import PublicMeeting
from bot.public.wish import matching
from bot.subscription import is_seen
from handlers.public.pages import meeting_at
from handlers.public.subscribing import calendar_name, calendar_wish
from handlers.public.visit import Elsewhere, Made, Visit
from handlers.public.wording import Wording

CALENDAR: Final = "text/calendar; charset=utf-8"


def calendar(visit: Visit) -> Made:
    """Write the calendar of a body, a cooperation, a participant, or of all.

    Raises:
        NotThere: when there is no such calendar.
    """
    name = calendar_name(visit)
    found = matching(visit.record, calendar_wish(visit))
    seen = (each for each in found if is_seen(each.meeting, on=visit.today))
    return _written(visit, seen, name)


def one_meeting(visit: Visit) -> Made | Elsewhere:
    """Write one meeting as a file.

    Raises:
        NotThere: when none is announced at this address.
    """
    each = meeting_at(visit, ending=".ics")
    if isinstance(each, Elsewhere):
        return each
    return _written(visit, [each], Wording(visit.language).name(each.body))


def _written(visit: Visit, those: Iterable[PublicMeeting], name: str) -> Made:
    entries = (
        ics.open_entry(each.meeting, url=visit.outside(f"/mote/{each.meeting.uid}"))
        for each in those
    )
    return Made(body=ics.feed(entries, name=name), kind=CALENDAR)

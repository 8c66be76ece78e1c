"""The look at external calendars: each that is due is fetched, read and kept."""

import logging
from datetime import date

from bot import dates
from bot.planning.external_reading import ReadCalendar, UnfitCalendar, read
from handlers.fetching import Fetched, Fetcher, Unfetched
from handlers.now import Now
from storage.calendar_watch import CalendarWatch, Found, Look

logger = logging.getLogger(__name__)

#: So many years are read: this one, and those that somebody may plan.
YEARS = 4


def look_at_all(watch: CalendarWatch, fetcher: Fetcher, now: Now) -> None:
    """Look at every calendar that is due, one after the other.

    No transaction is open while a server is asked. What can't be read is noted for its
    secretary, and what was read before stays.
    """
    while look := watch.claim(now()):
        try:
            known = {"etag": look.etag, "modified": look.modified}
            _keep(watch, look, fetcher.fetch(look.address, **known), now)
        except (Unfetched, UnfitCalendar) as unfit:
            watch.fail(look, unfit.mishap, now())
            which = (look.calendar, unfit.mishap)
            logger.warning("calendar %d: %s", *which, extra={"action": "calendar"})


def read_years(content: bytes, *, name: str, today: date) -> ReadCalendar:
    """Read what a calendar holds of the years that are planned.

    Raises:
        UnfitCalendar: when it is no calendar.
    """
    first = date(today.year, 1, 1)
    last = date(today.year + YEARS - 1, 12, 31)
    return read(content, name=name, first=first, last=last)


def _keep(watch: CalendarWatch, look: Look, fetched: Fetched, now: Now) -> None:
    if fetched.content is None:
        watch.unchanged(look, now())
        return
    today = dates.local(now()).date()
    found = read_years(fetched.content, name=look.name, today=today)
    kept = Found(
        events=found.events,
        skipped=found.skipped,
        etag=fetched.etag,
        modified=fetched.modified,
    )
    watch.keep(look, kept, now())

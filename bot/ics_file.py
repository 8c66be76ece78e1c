"""An iCalendar file put together of entries: the same entry is the same bytes always.

The library escapes, folds and orders; the time zone is laid in between, and what a few
hundred people share is kept written out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

from icalendar import Calendar, Event, vDuration, vText, vUri

from bot import dates
from bot.plain_text import line, paragraphs
from bot.time_zone import OSLO_BLOCK

#: Those who obey it look this often; most calendars do as they please.
LOOK_AGAIN: Final = timedelta(hours=1)
END: Final = b"END:VCALENDAR\r\n"
#: As many entries as a few hundred people share are kept written out.
KEPT: Final = 4096


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One meeting as a calendar shows it."""

    uid: str
    sequence: int
    stamp: datetime
    starts_at: datetime
    ends_at: datetime
    summary: str
    location: str
    description: str
    status: str
    is_free: bool
    #: Where more is told of it.
    url: str = ""


def calendar() -> Calendar:
    """Begin a file."""
    begun = Calendar()
    begun.add("prodid", "-//Radslag//Radslag//NO")
    begun.add("version", "2.0")
    begun.add("calscale", "GREGORIAN")
    return begun


def name(file: Calendar, called: str, about: str = "") -> None:
    """Name a calendar in both of the ways that are read somewhere (RFC 7986 § 5.1).

    As text explicitly: what the library does not know, it does not escape.
    """
    for key in ("name", "x-wr-calname"):
        file.add(key, vText(line(called)))
    for key in ("description", "x-wr-caldesc"):
        if about:
            file.add(key, vText(paragraphs(about)))


def subscribe(file: Calendar) -> None:
    """Tell a calendar that subscribes how often to look."""
    file.add("refresh-interval", LOOK_AGAIN, parameters={"VALUE": "DURATION"})
    file.add("x-published-ttl", vDuration(LOOK_AGAIN))


def event(entry: Entry) -> Event:
    """Write an entry as the library has it, for somebody to be added."""
    begun = Event()
    begun.add("uid", entry.uid)
    begun.add("sequence", entry.sequence)
    begun.add("dtstamp", entry.stamp)
    begun.add("last-modified", entry.stamp)
    begun.add("dtstart", _on_the_clock(entry.starts_at))
    begun.add("dtend", _on_the_clock(entry.ends_at))
    begun.add("summary", entry.summary)
    if entry.location:
        begun.add("location", entry.location)
    begun.add("description", entry.description)
    begun.add("status", entry.status)
    begun.add("transp", "TRANSPARENT" if entry.is_free else "OPAQUE")
    if entry.url:
        begun.add("url", vUri(entry.url))
    return begun


@lru_cache(maxsize=KEPT)
def written(entry: Entry) -> bytes:
    """Write an entry out."""
    text: bytes = event(entry).to_ical(sorted=False)
    return text


def put_together(file: Calendar, events: Iterable[bytes]) -> bytes:
    """Lay the constant time zone and the entries inside the calendar."""
    head: bytes = file.to_ical(sorted=False)
    return b"".join((head.removesuffix(END), OSLO_BLOCK, *events, END))


def _on_the_clock(moment: datetime) -> datetime:
    """Give a moment in Oslo, or in UTC in the hour that Oslo has twice."""
    local = dates.local(moment)
    return moment.astimezone(UTC) if local.fold else local

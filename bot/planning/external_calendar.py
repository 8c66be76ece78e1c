"""External calendars: what others have planned, as a cooperation looks at it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, NewType
from urllib.parse import urlsplit, urlunsplit

from bot import dates
from bot.orders import Language
from bot.planning.calendar_errors import (
    CalendarAddressUnfit,
    CalendarKnown,
    CalendarNameless,
    TooManyCalendars,
)
from bot.planning.off_day import OffDay, Why
from bot.roster.words import fold, tidy

CalendarId = NewType("CalendarId", int)
#: A calendar that the store has not given a number of its own yet.
UNSAVED: Final = CalendarId(0)
NAME_LIMIT: Final = 80
ADDRESS_LIMIT: Final = 1000
#: As many as a cooperation has municipalities, and some more.
MOST: Final = 60
#: What lasts longer is no meeting, but a season: nobody goes round all of it.
LONGEST: Final = timedelta(days=62)


class Counting(StrEnum):
    """How a calendar counts."""

    #: Its days are gone round when a year is proposed.
    AVOIDED = "avoided"
    #: Its events are only held against the meetings.
    CHECKED = "checked"


class Mishap(StrEnum):
    """Why a calendar could not be read, as its secretary is told."""

    UNREACHABLE = "unreachable"
    #: It lies within a network that is nobody else's to look into.
    INTERNAL = "internal"
    SLOW = "slow"
    REDIRECTED = "redirected"
    NOT_FOUND = "not_found"
    FORBIDDEN = "forbidden"
    #: The server answered, and not with a calendar: it has trouble of its own.
    REFUSED = "refused"
    LARGE = "large"
    NO_CALENDAR = "no_calendar"
    #: It held events before, and holds none now.
    EMPTIED = "emptied"


@dataclass(frozen=True, kw_only=True)
class ExternalEvent:
    """Something that others have planned: a kommunestyre, a conference."""

    name: str
    #: Whose it is: the name of the calendar.
    calendar: str
    since: date
    #: The last day, included.
    until: date
    #: Nothing when it lasts for whole days.
    starts_at: datetime | None = None
    ends_at: datetime | None = None

    @property
    def days(self) -> tuple[date, ...]:
        """List the days that it lasts."""
        length = (self.until - self.since).days
        return tuple(self.since + timedelta(days=n) for n in range(length + 1))

    def meets(self, starts_at: datetime, ends_at: datetime) -> bool:
        """Tell whether it goes on at any moment of a time."""
        if self.starts_at is None or self.ends_at is None:
            first, last = dates.local(starts_at).date(), dates.local(ends_at).date()
            return self.since <= last and first <= self.until
        return self.starts_at < ends_at and starts_at < self.ends_at


@dataclass(frozen=True, kw_only=True)
class ExternalCalendar:
    """A calendar that a cooperation looks at, and how the last look at it went."""

    id: CalendarId = UNSAVED
    organisation: str
    name: str
    address: str
    counting: Counting = Counting.AVOIDED
    #: The last good copy, as far as it is about the year that is looked at.
    events: tuple[ExternalEvent, ...] = ()
    #: When that was read, and what was left out of it as nobody could count it.
    read_at: datetime | None = None
    skipped: int = 0
    #: How the look after that went wrong, if it did, and when.
    mishap: Mishap | None = None
    tried_at: datetime | None = None
    #: Who wrote it down, nobody when it came from the command line, and when.
    by: str = ""
    at: datetime | None = None

    def off_days(self) -> Iterator[OffDay]:
        """List the days that meetings go round for its sake."""
        if self.counting is Counting.AVOIDED:
            for event in self.events:
                for day in event.days if event.until - event.since <= LONGEST else ():
                    yield OffDay(
                        day=day,
                        why=Why.NAMED,
                        name=event.name,
                        calendar=event.calendar,
                    )

    @property
    def checked(self) -> tuple[ExternalEvent, ...]:
        """List the events that are held against the meetings."""
        return self.events if self.counting is Counting.CHECKED else ()


def settled(
    language: Language, wanted: ExternalCalendar, known: tuple[ExternalCalendar, ...]
) -> ExternalCalendar:
    """Settle what is written down of a calendar.

    Args:
        known: The others of the same cooperation.

    Raises:
        CalendarNameless, CalendarAddressUnfit, CalendarKnown, TooManyCalendars: at the
            field that must be put right.
    """
    name, address = tidy(wanted.name)[:NAME_LIMIT], plain_address(wanted.address)
    if not name:
        raise CalendarNameless(language)
    if not address:
        raise CalendarAddressUnfit(language)
    if len(known) >= MOST:
        raise TooManyCalendars(language, most=MOST)
    for other in known:
        if fold(other.name) == fold(name) or other.address == address:
            raise CalendarKnown(language, name=other.name)
    return ExternalCalendar(
        id=wanted.id,
        organisation=wanted.organisation,
        name=name,
        address=address,
        counting=wanted.counting,
    )


def when(language: Language, event: ExternalEvent) -> str:
    """Tell when others meet: «tirsdag 16. februar 2027 kl. 18.00–21.00»."""
    if event.starts_at and event.ends_at:
        return dates.span(language, event.starts_at, event.ends_at)
    last = dates.long_date(language, event.until)
    if event.since == event.until:
        return last
    return f"{dates.day_and_month(language, event.since)}–{last}"


def plain_address(typed: str) -> str:
    """Write an address as it is asked for; nothing when it is none of the web's."""
    try:
        parts = urlsplit(typed.strip())
        port = parts.port
    except ValueError:
        return ""
    scheme = {"webcal": "https", "webcals": "https"}.get(parts.scheme, parts.scheme)
    is_fit = scheme in {"http", "https"} and parts.hostname and port != 0
    if not is_fit or len(typed) > ADDRESS_LIMIT or any(map(str.isspace, typed.strip())):
        return ""
    return urlunsplit(parts._replace(scheme=scheme, fragment=""))


def host_of(address: str) -> str:
    """Tell where a calendar lies, and no more: the rest may be a secret."""
    return urlsplit(address).hostname or ""

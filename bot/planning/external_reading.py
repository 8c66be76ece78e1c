"""Reading an external calendar: bytes become the events of some years, or a mishap."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

import recurring_ical_events
from icalendar import Calendar, Component

from bot import dates
from bot.planning.external_calendar import ExternalEvent, Mishap
from bot.roster.words import tidy

#: More than the busiest county has in some years.
MOST_EVENTS: Final = 5000
#: What a file may hold before it is expanded; more takes too long to read.
MOST_COMPONENTS: Final = 3000
MOST_REPEATED: Final = 200
MOST_DATES: Final = 1000
NAME_LIMIT: Final = 100
#: No council that is still of interest began to meet before this.
EARLIEST: Final = 1970
_OFTEN: Final = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
#: What would let a rule search through all time for a day that never comes.
_SEARCHING: Final = ("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO")
_DAY: Final = timedelta(days=1)
#: What the libraries raise at text that is nearly a calendar.
_MALFORMED: Final = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


class UnfitCalendar(Exception):  # noqa: N818  # a state of the file, told by its mishap
    """What was read is no calendar that can be looked at."""

    def __init__(self, mishap: Mishap) -> None:
        super().__init__(mishap)
        self.mishap = mishap


@dataclass(frozen=True, kw_only=True)
class ReadCalendar:
    """The events of a calendar by time, and how many could not be counted."""

    events: tuple[ExternalEvent, ...] = ()
    skipped: int = 0


def read(content: bytes, *, name: str, first: date, last: date) -> ReadCalendar:
    """Read the events that a calendar has from a day to a day, repeated ones too.

    Args:
        name: Whose calendar it is.

    Raises:
        UnfitCalendar: when it is no calendar, or holds more than anybody can mean.
    """
    try:
        calendar = Calendar.from_ical(content)
        if calendar.name != "VCALENDAR":
            raise UnfitCalendar(Mishap.NO_CALENDAR)
        skipped = _weed(calendar)
        occurrences = list(_occurrences(calendar, first, last))
    except _MALFORMED:
        raise UnfitCalendar(Mishap.NO_CALENDAR) from None
    found: dict[ExternalEvent, None] = {}
    for each in occurrences:
        try:
            found[_event(each, name)] = None
        except _MALFORMED:
            skipped += 1
    return ReadCalendar(events=tuple(sorted(found, key=_when)), skipped=skipped)


def _weed(calendar: Component) -> int:
    """Leave out what can't be counted, and tell how much that is."""
    components = calendar.walk("VEVENT")
    repeated = [each for each in components if "rrule" in each]
    if len(components) > MOST_COMPONENTS or len(repeated) > MOST_REPEATED:
        raise UnfitCalendar(Mishap.LARGE)
    unfit = [each for each in components if not _is_fit(each)]
    gone = {id(each) for each in unfit}
    kept = [each for each in calendar.subcomponents if id(each) not in gone]
    calendar.subcomponents = kept
    return len(unfit)


def _is_fit(event: Component) -> bool:
    try:
        starts = event.decoded("dtstart")
        if not isinstance(starts, date) or starts.year < EARLIEST:
            return False
        rules, days = _listed(event.get("rrule")), _listed(event.get("rdate"))
        return len(days) <= MOST_DATES and all(map(_is_seldom, rules))
    except _MALFORMED:
        return False


def _is_seldom(rule: Any) -> bool:  # noqa: ANN401  # whatever stands there
    """Tell whether a rule repeats by days or more, and always comes to an end."""
    if not isinstance(rule, dict):
        return False
    often = str(next(iter(_listed(rule.get("FREQ"))), "")).upper()
    steps = _listed(rule.get("INTERVAL", 1))
    if often in _OFTEN or not often or not all(int(step) > 0 for step in steps):
        return False
    if any(part in rule for part in ("BYHOUR", "BYMINUTE", "BYSECOND")):
        return False
    is_searching = any(part in rule for part in _SEARCHING)
    return not (is_searching and often in {"DAILY", "WEEKLY"})


def _occurrences(calendar: Component, first: date, last: date) -> Iterator[Component]:
    """Expand what is repeated, a quarter at a time, and stop where it is too much."""
    query = recurring_ical_events.of(calendar, skip_bad_series=True)
    count = 0
    for since, until in _quarters(first, last):
        # What began in an earlier quarter comes again in each that it lasts into.
        found: Sequence[Component] = query.between(since, until)
        count += len(found)
        if count > MOST_EVENTS:
            raise UnfitCalendar(Mishap.LARGE)
        yield from (e for e in found if str(e.get("status", "")).upper() != "CANCELLED")


def _quarters(first: date, last: date) -> Iterator[tuple[date, date]]:
    """Part a time by quarters, each told by its first day and the day after it."""
    since = first
    while since <= last:
        month = since.month - (since.month - 1) % 3 + 3
        until = date(since.year + (month > 12), (month - 1) % 12 + 1, 1)  # noqa: PLR2004
        yield since, min(until, last + _DAY)
        since = until


def _event(event: Component, calendar: str) -> ExternalEvent:
    starts, ends = event.decoded("dtstart"), event.decoded("dtend")
    name = tidy(str(event.get("summary", "")))[:NAME_LIMIT]
    if not isinstance(starts, datetime):
        # The end of whole days is the day after the last.
        until = max(starts, ends - _DAY)
        return ExternalEvent(name=name, calendar=calendar, since=starts, until=until)
    starts_at, ends_at = _moment(starts), _moment(ends)
    ends_at = max(starts_at, ends_at)
    last = max(starts_at, ends_at - timedelta(microseconds=1))
    return ExternalEvent(
        name=name,
        calendar=calendar,
        since=dates.local(starts_at).date(),
        until=dates.local(last).date(),
        starts_at=starts_at,
        ends_at=ends_at,
    )


def _moment(found: datetime) -> datetime:
    """Give a moment its zone; a time without one is meant to be in Oslo."""
    return found.replace(tzinfo=dates.OSLO) if found.tzinfo is None else found


def _listed(found: Any) -> list[Any]:  # noqa: ANN401  # one, several, or none
    if found is None:
        return []
    return list(found) if isinstance(found, list) else [found]


def _when(event: ExternalEvent) -> tuple[object, ...]:
    clock = event.starts_at.timestamp() if event.starts_at else 0
    return event.since, clock, event.until, event.name

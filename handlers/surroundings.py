"""What lies around a meeting: the plans, days off and calendars that a change meets."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from bot.body import Body
from bot.meeting import Meeting
from bot.plan import Slot
from bot.planning.collision import Collision
from bot.planning.consequences import collisions_of_extra
from bot.planning.counties import at_home
from bot.planning.entry import Entry, entry_of
from bot.planning.external_calendar import ExternalEvent
from bot.planning.occasion import of_entry, of_meeting
from bot.planning.off_day import OffDay, Why
from bot.planning.off_days import off_days
from bot.planning.open_days import Calendar
from bot.planning.pairing import Pairs
from bot.planning.rhythm import Rhythm
from handlers.asking import Asking

#: The days off that `caution` warns of.
CAUTIONED: Final = (Why.HOLIDAY, Why.WEEKEND)


def pairs_of(asking: Asking, organisation: str, years: set[int]) -> Pairs:
    """Gather what ties meetings together in the years that a change touches."""
    store, ordered = asking.store, sorted(years)
    meetings = tuple(m for year in ordered for m in store.standing(year))
    bodies = {meeting.body.id: meeting.body for meeting in meetings}
    wishes = store.rhythms(bodies)
    on = asking.today
    return Pairs(
        rhythms={id: at_home(each, bodies[id], on=on) for id, each in wishes.items()},
        meetings=meetings,
        calendar=Calendar.of(ordered[-1], _days_off(asking, organisation, ordered)),
        at=asking.act.at,
    )


def _days_off(
    asking: Asking, organisation: str, years: Iterable[int]
) -> Iterator[OffDay]:
    """List the days off of some years, those that secretaries know of too."""
    store = asking.store
    for year in years:
        named = [d for each in store.named_days(year) for d in each.off_days()]
        for each in store.calendars(organisation, year):
            named += each.off_days()
        yield from off_days(year, named=named)


def checked(
    asking: Asking, organisation: str, years: Iterable[int]
) -> list[ExternalEvent]:
    """List what others have planned that the meetings are held against."""
    calendars = asking.store.calendars
    found = (each for year in years for each in calendars(organisation, year))
    return [event for calendar in found for event in calendar.checked]


def against(pairs: Pairs, going: Iterable[tuple[Body, date]]) -> list[OffDay]:
    """List what the bodies have against the days that they are to meet on."""
    found: dict[OffDay, None] = {}
    for body, day in going:
        rhythm = pairs.rhythms.get(body.id) or Rhythm(body=body.id)
        at_theirs = at_home(rhythm, body, on=day)
        found |= dict.fromkeys(pairs.calendar.offs(at_theirs, day))
    return list(found)


def collisions_of_new(asking: Asking, body: Body, slot: Slot) -> tuple[Collision, ...]:
    """Find what a meeting would collide with that is not planned yet.

    Public holidays and weekends are not among it: they are warned of in other words.
    """
    if not slot.exists:
        # An hour that the clock skips is nobody's; the rule of a new meeting tells it.
        return ()
    entry = Entry(body=body.id, slot=slot)
    extra = of_entry(entry, body, "extra")
    years = {day.year for day in slot.days}
    pairs = pairs_of(asking, body.organisation, years)
    off = against(pairs, [(body, day) for day in slot.days])
    return collisions_of_extra(
        extra,
        others=[of_meeting(m) for m in pairs.meetings if not _is_there(m, entry)],
        off_days=[each for each in off if each.why not in CAUTIONED],
        events=checked(asking, body.organisation, years),
    )


def _is_there(meeting: Meeting, entry: Entry) -> bool:
    """Tell whether a meeting is the new one, that Slack has delivered once more."""
    begins = entry_of(meeting).slot.begins
    return (meeting.body.id, begins) == (entry.body, entry.slot.begins)

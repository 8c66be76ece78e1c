"""A review of a year: what collides in its plan, or with what others have planned."""

from collections.abc import Iterable, Iterator, Sequence

from bot.meeting import Meeting
from bot.planning.collision import Clash, Collision, collisions
from bot.planning.entry import Entry, entry_of
from bot.planning.external_collision import external_collisions
from bot.planning.occasion import Occasion, of_entry, of_meeting
from bot.planning.open_days import Calendar
from bot.planning.year import Year


def review(
    year: Year,
    entries: Iterable[Entry],
    *,
    standing: Sequence[Meeting],
) -> tuple[Collision, ...]:
    """Find what collides when a plan's entries are held beside all that stands.

    Args:
        standing: The meetings of the year, of whatever cooperation.
    """
    drafted = list(_drafted(year, entries, standing))
    names = year.names
    everything = [*drafted, *map(of_meeting, standing)]
    own = [each for each in everything if each.body in names]
    found = [
        collision
        for collision in collisions(everything)
        if any(each.body in names for each in collision.meetings)
    ]
    calendar = Calendar.of(year.year, year.off_days)
    external = external_collisions(own, year.checked)
    return (*found, *_off(year, calendar, own), *external)


def _drafted(
    year: Year, entries: Iterable[Entry], standing: Sequence[Meeting]
) -> Iterator[Occasion]:
    """See the entries as occasions, apart from those that stand already."""
    there = {_place(entry_of(meeting)) for meeting in standing}
    bodies = {body.id: body for body in year.bodies}
    for number, entry in enumerate(entries):
        if entry.body not in bodies or _place(entry) in there:
            continue
        yield of_entry(entry, bodies[entry.body], ("entry", number))


def _off(
    year: Year, calendar: Calendar, own: Iterable[Occasion]
) -> Iterator[Collision]:
    """Find those that lie on a day which their body would rather not meet on."""
    rhythms = {body.id: year.rhythm(body) for body in year.bodies}
    for occasion in own:
        rhythm = rhythms[occasion.body]
        for day in occasion.days:
            for off in calendar.offs(rhythm, day)[:1]:
                yield Collision(clash=Clash.OFF_DAY, meetings=(occasion,), off=off)


def _place(entry: Entry) -> tuple[object, ...]:
    return entry.body, entry.slot.day, entry.slot.starts

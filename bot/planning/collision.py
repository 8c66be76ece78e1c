"""Collisions: what can't be, or should not be, when all councils' meetings are seen."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import combinations

from bot import dates
from bot.orders import Language
from bot.person import PersonId
from bot.phrases import say
from bot.planning import external_calendar, travel
from bot.planning.counties import county_of_participant
from bot.planning.diary import FULL, Week, week_of
from bot.planning.external_calendar import ExternalEvent
from bot.planning.listing import listed
from bot.planning.occasion import Occasion
from bot.planning.off_day import OffDay
from bot.planning.off_days import describe


class Clash(StrEnum):
    """What kind of collision."""

    #: The same people at two places at once.
    PEOPLE = "people"
    #: A participant's different people in two cooperations' meetings at once.
    PARTICIPANT = "participant"
    #: Too little time from one meeting to the next.
    TRAVEL = "travel"
    #: Three meetings or more in a week for the same people.
    WEEK = "week"
    OFF_DAY = "off_day"
    #: Others have planned something else at the time.
    EXTERNAL = "external"


@dataclass(frozen=True, kw_only=True)
class Collision:
    """Meetings that get in each other's way, and for whom."""

    clash: Clash
    #: The meetings in the order in which they are held.
    meetings: tuple[Occasion, ...]
    people: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    #: Minutes that the way takes at least, and that there are.
    needed: int = 0
    available: int = 0
    #: The day off that it lies on.
    off: OffDay | None = None
    #: What others have planned, and when.
    event: ExternalEvent | None = None


def collisions(
    occasions: Iterable[Occasion], off_days: Iterable[OffDay] = ()
) -> tuple[Collision, ...]:
    """Find all that collides, in the order of the days."""
    ordered = sorted(occasions, key=_when)
    found = [
        *_at_once(ordered),
        *_on_the_way(ordered),
        *_full_weeks(ordered),
        *_on_days_off(ordered, off_days),
    ]
    return tuple(sorted(found, key=_rank))


def collisions_of(
    changed: Occasion, others: Iterable[Occasion], off_days: Iterable[OffDay] = ()
) -> tuple[Collision, ...]:
    """Find what one meeting collides with, when only it is new or has been moved."""
    weeks = {week_of(day) for day in changed.days}
    first = min(changed.days) - timedelta(days=7)
    last = max(changed.days) + timedelta(days=7)
    near = [
        other
        for other in others
        if other.key != changed.key
        and other.starts_at < changed.ends_at + timedelta(days=7)
        and other.ends_at > changed.starts_at - timedelta(days=7)
        and not weeks.isdisjoint(map(week_of, other.days))
    ]
    off = [each for each in off_days if first <= each.day <= last]
    found = collisions([changed, *near], off)
    return tuple(
        each for each in found if changed.key in {m.key for m in each.meetings}
    )


def sentence(language: Language, collision: Collision) -> str:
    """Say who is wanted where, and what is in the way."""
    first, last = collision.meetings[0], collision.meetings[-1]
    facts = {
        "who": listed(language, collision.people or collision.participants),
        "first": first.name,
        "last": last.name,
        "meetings": listed(language, [_told(language, m) for m in collision.meetings]),
        "when": dates.span(language, first.starts_at, first.ends_at),
        "then": dates.span(language, last.starts_at, last.ends_at),
        "from": first.place,
        "to": last.place,
        "off": describe(language, collision.off) if collision.off else "",
        **_external(language, collision.event),
    }
    key = f"collision-{collision.clash.value.replace('_', '-')}"
    needed, available = collision.needed, collision.available
    return say(language, key, needed=needed, available=available, **facts)


def _external(language: Language, event: ExternalEvent | None) -> Mapping[str, str]:
    if event is None:
        return {}
    then = external_calendar.when(language, event)
    return {"event": event.name or "none", "calendar": event.calendar, "then": then}


def _at_once(ordered: Sequence[Occasion]) -> Iterator[Collision]:
    for one, other in _overlapping(ordered):
        shared = one.people.keys() & other.people.keys()
        if shared:
            names = _names(one.people, shared)
            yield Collision(clash=Clash.PEOPLE, meetings=(one, other), people=names)
        # Within a cooperation a participant's people divide the meetings among them.
        if one.organisation == other.organisation:
            continue
        if both := tuple(_in_both(one, other, shared)):
            yield Collision(
                clash=Clash.PARTICIPANT, meetings=(one, other), participants=both
            )


def _overlapping(ordered: Sequence[Occasion]) -> Iterator[tuple[Occasion, Occasion]]:
    running: list[Occasion] = []
    for occasion in ordered:
        running = [each for each in running if each.ends_at > occasion.starts_at]
        yield from ((each, occasion) for each in running)
        running.append(occasion)


def _in_both(
    one: Occasion, other: Occasion, shared: AbstractSet[PersonId]
) -> Iterator[str]:
    """Find the participants of both, but those whose people are named already."""
    for participant in sorted(one.participants.keys() & other.participants.keys()):
        theirs = one.participants[participant] | other.participants[participant]
        if theirs.isdisjoint(shared):
            yield participant


def _on_the_way(ordered: Sequence[Occasion]) -> Iterator[Collision]:
    """Find those who go from one meeting to the next faster than one can."""
    by_day: defaultdict[date, list[Occasion]] = defaultdict(list)
    for occasion in ordered:
        if not occasion.is_remote:
            for day in occasion.days:
                by_day[day].append(occasion)
    told: set[tuple[Hashable, Hashable]] = set()
    for there in by_day.values():
        for one, other in combinations(there, 2):
            if (one.key, other.key) not in told and (found := _hurried(one, other)):
                told.add((one.key, other.key))
                yield found


def _hurried(one: Occasion, other: Occasion) -> Collision | None:
    gap = int((other.starts_at - one.ends_at).total_seconds()) // 60
    shared = one.people.keys() & other.people.keys()
    if gap < 0 or not shared:
        return None
    needed = travel.minutes(one.place, other.place)
    if needed is None or needed <= gap:
        return None
    return Collision(
        clash=Clash.TRAVEL,
        meetings=(one, other),
        people=_names(one.people, shared),
        needed=needed,
        available=gap,
    )


def _full_weeks(ordered: Sequence[Occasion]) -> Iterator[Collision]:
    """Find weeks in which the same people have three meetings or more."""
    weeks: defaultdict[Week, list[Occasion]] = defaultdict(list)
    for occasion in ordered:
        for week in dict.fromkeys(map(week_of, occasion.days)):
            weeks[week].append(occasion)
    for there in weeks.values():
        if len(there) > FULL:
            yield from _full_week(there)


def _full_week(there: Sequence[Occasion]) -> Iterator[Collision]:
    whose: defaultdict[PersonId, list[int]] = defaultdict(list)
    names: dict[PersonId, str] = {}
    for n, occasion in enumerate(there):
        names.update(occasion.people)
        for person in occasion.people:
            whose[person].append(n)
    alike: defaultdict[tuple[int, ...], list[PersonId]] = defaultdict(list)
    for person, numbers in whose.items():
        if len(numbers) > FULL:
            alike[tuple(numbers)].append(person)
    for meetings, people in alike.items():
        yield Collision(
            clash=Clash.WEEK,
            meetings=tuple(there[n] for n in meetings),
            people=_names(names, people),
        )


def _on_days_off(
    ordered: Sequence[Occasion], off_days: Iterable[OffDay]
) -> Iterator[Collision]:
    off: defaultdict[date, list[OffDay]] = defaultdict(list)
    for each in off_days:
        off[each.day].append(each)
    for occasion in ordered:
        concern = (
            each
            for day in occasion.days
            for each in off.get(day, ())
            if _concerns(each, occasion)
        )
        for each in concern:
            yield Collision(clash=Clash.OFF_DAY, meetings=(occasion,), off=each)


def _concerns(off: OffDay, occasion: Occasion) -> bool:
    """Tell whether a day off is theirs: a county's is, if one of them lies there."""
    whose = occasion.participants
    counties = (county_of_participant(each, off.day) for each in whose)
    return not off.county or off.county in counties


def _names(
    names: Mapping[PersonId, str], people: Iterable[PersonId]
) -> tuple[str, ...]:
    return tuple(sorted(names[person] for person in people))


def _told(language: Language, occasion: Occasion) -> str:
    day = dates.days_and_month(language, occasion.starts_at, occasion.ends_at)
    return say(language, "collision-meeting", name=occasion.name, day=day)


def _when(occasion: Occasion) -> tuple[object, ...]:
    return occasion.starts_at, occasion.ends_at, occasion.name, str(occasion.key)


def _rank(collision: Collision) -> tuple[object, ...]:
    first = collision.meetings[0]
    kind = list(Clash).index(collision.clash)
    rest = tuple(map(_when, collision.meetings[1:]))
    return (*_when(first), kind, rest, collision.people, str(collision.off))

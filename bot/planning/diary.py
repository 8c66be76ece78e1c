"""A diary: when everybody is taken, as a plan fills up."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from bot.body import BodyId
from bot.plan import Slot
from bot.planning.entry import Entry

#: A person can't be in two places: nothing is worth this.
CLASH: Final = 1000
#: A third meeting in a week, and each of those whom it concerns up to a limit.
FULL_WEEK: Final = 8
MOST_CONCERNED: Final = 16
#: So many meetings make a week full.
FULL: Final = 2

Week = tuple[int, int]
#: Who sits in each body: people or participants, by whatever tells them apart.
Sits = Mapping[BodyId, frozenset[str]]


@dataclass
class Diary:
    """The entries that are laid, and who is busy with them."""

    sits: Sits
    on: defaultdict[date, list[Entry]] = field(
        default_factory=lambda: defaultdict(list)
    )
    busy: defaultdict[Week, defaultdict[str, int]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(int))
    )

    def put(self, entry: Entry) -> None:
        """Lay an entry."""
        for day in entry.slot.days:
            self.on[day].append(entry)
        self._count(entry, 1)

    def take_out(self, entry: Entry) -> None:
        """Take an entry out again."""
        for day in entry.slot.days:
            self.on[day].remove(entry)
        self._count(entry, -1)

    def cost(self, body: BodyId, slot: Slot) -> int:
        """Tell how ill a meeting suits those who are busy with others."""
        clashes = sum(1 for _ in self.clashes(body, slot))
        crowd = self.crowd(body, slot)
        full = FULL_WEEK + min(crowd, MOST_CONCERNED) if crowd else 0
        return CLASH * clashes + full

    def clashes(self, body: BodyId, slot: Slot) -> Iterator[Entry]:
        """Find what the same people have at the same time."""
        mine = self.sits.get(body, frozenset())
        for other in self._there(slot):
            theirs = self.sits.get(other.body, frozenset())
            shares = other.body == body or not mine.isdisjoint(theirs)
            if shares and slot.overlaps(other.slot):
                yield other

    def crowd(self, body: BodyId, slot: Slot) -> int:
        """Count those for whom it would be the third meeting of a week, or more."""
        people = self.sits.get(body, ())
        weeks = filter(None, map(self.busy.get, _weeks(slot)))
        return sum(week.get(who, 0) >= FULL for week in weeks for who in people)

    def _count(self, entry: Entry, meetings: int) -> None:
        for number in _weeks(entry.slot):
            week = self.busy[number]
            for person in self.sits.get(entry.body, ()):
                week[person] += meetings

    def _there(self, slot: Slot) -> Iterable[Entry]:
        """List what is laid on the days of a slot, each entry once."""
        if slot.last_day is None:
            return self.on.get(slot.day, ())
        found = (each for day in slot.days for each in self.on.get(day, ()))
        return {id(each): each for each in found}.values()


def week_of(day: date) -> Week:
    """Tell which week of which year a day lies in, as the calendar counts weeks."""
    year, week, _ = day.isocalendar()
    return year, week


def _weeks(slot: Slot) -> Iterable[Week]:
    """Name the weeks that a meeting takes a day of."""
    return dict.fromkeys(map(week_of, slot.days))

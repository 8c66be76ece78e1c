"""A diary: when everybody is taken, as a plan fills up."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
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
        self.on[entry.slot.day].append(entry)
        week = self.busy[week_of(entry.slot.day)]
        for person in self.sits.get(entry.body, ()):
            week[person] += 1

    def take_out(self, entry: Entry) -> None:
        """Take an entry out again."""
        self.on[entry.slot.day].remove(entry)
        week = self.busy[week_of(entry.slot.day)]
        for person in self.sits.get(entry.body, ()):
            week[person] -= 1

    def cost(self, body: BodyId, slot: Slot) -> int:
        """Tell how ill a meeting suits those who are busy with others."""
        clashes = sum(1 for _ in self.clashes(body, slot))
        crowd = self.crowd(body, slot.day)
        full = FULL_WEEK + min(crowd, MOST_CONCERNED) if crowd else 0
        return CLASH * clashes + full

    def clashes(self, body: BodyId, slot: Slot) -> Iterator[Entry]:
        """Find what the same people have at the same time."""
        mine = self.sits.get(body, frozenset())
        for other in self.on.get(slot.day, ()):
            theirs = self.sits.get(other.body, frozenset())
            shares = other.body == body or not mine.isdisjoint(theirs)
            if shares and overlaps(slot, other.slot):
                yield other

    def crowd(self, body: BodyId, day: date) -> int:
        """Count those for whom it would be the third meeting of a week, or more."""
        week = self.busy.get(week_of(day))
        if not week:
            return 0
        return sum(week.get(who, 0) >= FULL for who in self.sits.get(body, ()))


def week_of(day: date) -> Week:
    """Tell which week of which year a day lies in, as the calendar counts weeks."""
    year, week, _ = day.isocalendar()
    return year, week


def overlaps(one: Slot, other: Slot) -> bool:
    """Tell whether two meetings of a day are held at the same time."""
    return one.starts < other.ends and other.starts < one.ends

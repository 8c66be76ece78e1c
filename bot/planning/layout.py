"""A layout: where every body's meetings lie while a plan is being found.

A body that follows nobody is laid by dynamic programming over its open days, with what
each day would cost it and its followers. Followers are laid by the days they are given.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.body import BodyId
from bot.plan import Slot, other_day
from bot.planning.diary import Diary
from bot.planning.entry import Entry
from bot.planning.off_day import Why
from bot.planning.open_days import WEEK, Bar, Calendar
from bot.planning.rhythm import Ahead, Rhythm, Together
from bot.planning.spread import choose, even, unevenness
from bot.planning.unmet import Trouble, Unmet

#: What it costs that a distance is the second best, or the third.
SECOND_BEST: Final = 4
#: What a day costs that a follower has no day for.
ALONE: Final = 400
#: What a wish that is not met costs; no day is as bad.
MISSING: Final = 5000
_WORKING_DAYS: Final = 5
_WEEKS_OF_A_MONTH: Final = 4


@dataclass(frozen=True, kw_only=True)
class Row:
    """The days that a body may be laid on, and their places in an even spread."""

    days: tuple[date, ...]
    ranks: tuple[float, ...]
    #: Those which it meets on already.
    kept: frozenset[int] = frozenset()


@dataclass
class Layout:
    """What is laid, what stands, and what could not be met."""

    calendar: Calendar
    diary: Diary
    kept: defaultdict[BodyId, list[Entry]]
    followers: defaultdict[BodyId, list[Rhythm]]
    laid: dict[BodyId, list[Entry]] = field(default_factory=dict)
    #: What a body's days cost in themselves, whoever else is busy.
    price: dict[BodyId, int] = field(default_factory=dict)
    unmet: dict[BodyId, list[Unmet]] = field(default_factory=dict)

    def entries(self, body: BodyId) -> list[Entry]:
        """List a body's meetings in order, laid or standing."""
        found = (*self.kept.get(body, ()), *self.laid.get(body, ()))
        return sorted(found, key=lambda entry: (entry.slot.day, entry.slot.starts))

    def lay(self, rhythm: Rhythm) -> None:
        """Find the days of a body, given those that are laid before it."""
        self.laid[rhythm.body], self.unmet[rhythm.body] = [], []
        self.price[rhythm.body] = 0
        if isinstance(rhythm.relation, Ahead):
            self._ahead(rhythm, rhythm.relation)
        elif isinstance(rhythm.relation, Together):
            self._together(rhythm, rhythm.relation)
        else:
            self._freely(rhythm)

    def lift(self, bodies: Iterable[BodyId]) -> int:
        """Take bodies' days out of the diary, the last first; tell what they cost."""
        cost = 0
        for body in reversed(list(bodies)):
            for entry in reversed(self.laid[body]):
                self.diary.take_out(entry)
                cost += self.diary.cost(body, entry.slot)
            cost += self.price[body] + MISSING * len(self.unmet[body])
        return cost

    def total(self, bodies: Iterable[BodyId]) -> int:
        """Tell what all of it costs."""
        laid = {body: self.laid[body] for body in bodies}
        cost = self.lift(laid)
        self.put_back(laid)
        return cost

    def put_back(self, laid: dict[BodyId, list[Entry]]) -> None:
        """Lay days that were lifted as they were."""
        for body, entries in laid.items():
            self.laid[body] = entries
            for entry in entries:
                self.diary.put(entry)

    def cost(self, rhythm: Rhythm, slot: Slot) -> int:
        """Tell what a day costs a body and its followers."""
        own = self.calendar.burden(rhythm, slot.day)
        followers = self.followers.get(rhythm.body, ())
        theirs = sum(self._followed(each, slot) for each in followers)
        return own + self.diary.cost(rhythm.body, slot) + theirs

    def row(self, rhythm: Rhythm) -> Row:
        """List the days that a body which follows nobody may be laid on."""
        kept = {entry.slot.day for entry in self.kept.get(rhythm.body, ())}
        kept = {day for day in kept if day.year == self.calendar.year}
        near = {
            day + timedelta(days=n) for day in kept for n in range(1 - WEEK.days, 7)
        }
        own = [d for d in self.calendar.open_days(rhythm) if d not in near]
        days = tuple(sorted({*own, *kept}))
        indices = frozenset(i for i, day in enumerate(days) if day in kept)
        ranks = tuple(self._ranks(rhythm, days))
        return Row(days=days, ranks=ranks, kept=indices)

    def _freely(self, rhythm: Rhythm) -> None:
        row = self.row(rhythm)
        room = len(row.days) - len(row.kept)
        wanted = max(0, rhythm.count - len(row.kept))
        if room < wanted:
            self._miss(rhythm, Trouble.TOO_FEW_DAYS, row, room)
        slots = [slot(rhythm, day) for day in row.days]
        costs = [
            0 if i in row.kept else self.cost(rhythm, each)
            for i, each in enumerate(slots)
        ]
        count = min(room, wanted) + len(row.kept)
        chosen = choose(costs, row.ranks, count, row.kept)
        if forced := self._forced(rhythm, row, costs, chosen):
            chosen = choose(costs, row.ranks, count, row.kept | forced)
        for index, target in zip(chosen, even(row.ranks, count), strict=True):
            if index not in row.kept:
                price = unevenness(row.ranks[index], target)
                self._put(rhythm, slots[index], price)

    def _forced(
        self, rhythm: Rhythm, row: Row, costs: Sequence[int], chosen: Sequence[int]
    ) -> frozenset[int]:
        """Find days that must be in for those who meet together with this body."""
        forced: set[int] = set()
        targets = [row.ranks[i] for i in chosen]
        for each in self.followers.get(rhythm.body, ()):
            if not isinstance(each.relation, Together) or not chosen:
                continue
            fits = [
                i
                for i, day in enumerate(row.days)
                if not self._bar_beside(each, each.relation, slot(rhythm, day))
            ]
            lacks = min(each.count, len(chosen)) - len({*fits} & {*chosen})
            fits = [i for i in fits if i not in chosen and i not in row.kept]

            def price(i: int) -> int:
                return costs[i] + min(unevenness(row.ranks[i], t) for t in targets)

            forced.update(sorted(fits, key=price)[: max(0, lacks)])
        return frozenset(sorted(forced)[: len(chosen) - len(row.kept)])

    def _ranks(self, rhythm: Rhythm, days: Sequence[date]) -> Iterator[float]:
        """Count the weeks, without fellesferien: a year is spread around it."""
        step = _WEEKS_OF_A_MONTH / (len(rhythm.weeks) or _WEEKS_OF_A_MONTH)
        if rhythm.weekday is None:
            step = 1 / _WORKING_DAYS
        # A day that stands for several weeks lies in the middle of them.
        rank = max(0.0, (step - 1) / 2)
        for day in days:
            yield rank
            if not any(o.why is Why.SUMMER for o in self.calendar.offs(rhythm, day)):
                rank += step

    def _ahead(self, rhythm: Rhythm, relation: Ahead) -> None:
        for of in rhythm.follows:
            meetings = self.entries(of)
            barred = [
                (entry.slot.day, bars)
                for entry in meetings
                if (bars := self._precede(rhythm, relation, entry)) is not None
            ]
            only = all({*bars} == {Bar.WEEKDAY} for _, bars in barred)
            if barred and only and len(barred) == len(meetings):
                self._contradict(rhythm, Trouble.WEEKDAY, of, relation.days)
                continue
            for day, _ in barred:
                lack = Unmet(
                    body=rhythm.body,
                    trouble=Trouble.NO_DAY_AHEAD,
                    of=of,
                    day=day,
                    days=relation.days,
                )
                self.unmet[rhythm.body].append(lack)

    def _precede(
        self, rhythm: Rhythm, relation: Ahead, entry: Entry
    ) -> tuple[Bar, ...] | None:
        """Lay a meeting ahead of another; tell what is in the way if none can be."""
        days = [entry.slot.day - timedelta(days=n) for n in relation.days]
        if any(own.slot.day in days for own in self.entries(rhythm.body)):
            return None
        bars = [self.calendar.bar(rhythm, day) for day in days]
        free = [
            (self.cost(rhythm, slot(rhythm, day)) + SECOND_BEST * n, n)
            for n, (day, bar) in enumerate(zip(days, bars, strict=True))
            if bar is None
        ]
        if not free:
            return tuple(bar for bar in bars if bar)
        _, n = min(free)
        self._put(rhythm, slot(rhythm, days[n]), SECOND_BEST * n)
        return None

    def _together(self, rhythm: Rhythm, relation: Together) -> None:
        kept = {entry.slot.day for entry in self.kept.get(rhythm.body, ())}
        others = [
            e.slot for e in self.entries(relation.of) if kept.isdisjoint(e.slot.days)
        ]
        bars = [self._bar_beside(rhythm, relation, leader) for leader in others]
        beside = [
            beside_of(rhythm, relation, leader)
            for leader, bar in zip(others, bars, strict=True)
            if bar is None
        ]
        slots = [each for each in beside if each]
        wanted = max(0, rhythm.count - len(kept))
        if len(slots) < len(beside):
            self._contradict(rhythm, Trouble.ENDS_AFTER_MIDNIGHT, relation.of)
        elif len(slots) < wanted and bars and {*bars} == {Bar.WEEKDAY}:
            self._contradict(rhythm, Trouble.SAME_WEEKDAY, relation.of)
        elif len(slots) < wanted:
            row = Row(days=(), ranks=(), kept=frozenset(range(len(kept))))
            self._miss(rhythm, Trouble.TOO_FEW_MEETINGS, row, len(slots), relation.of)
        ranks = tuple(map(float, range(len(slots))))
        costs = [self.cost(rhythm, each) for each in slots]
        for i in choose(costs, ranks, min(len(slots), wanted), frozenset()):
            self._put(rhythm, slots[i], 0)

    def _followed(self, follower: Rhythm, leader: Slot) -> int:
        """Tell what a leader's day costs one of its followers at best."""
        relation = follower.relation
        if isinstance(relation, Together):
            beside = beside_of(follower, relation, leader)
            barred = self._bar_beside(follower, relation, leader) or beside is None
            # It may choose among the leader's days; what is not for it, costs nothing.
            return 0 if barred or beside is None else self.cost(follower, beside) // 4
        days = relation.days if relation else ()
        options = [
            self.cost(follower, slot(follower, day)) + SECOND_BEST * n
            for n, day in enumerate(leader.day - timedelta(days=n) for n in days)
            if self.calendar.bar(follower, day) is None
        ]
        return min(options, default=ALONE)

    def _bar_beside(
        self, rhythm: Rhythm, relation: Together, leader: Slot
    ) -> Bar | None:
        return self.calendar.bar(rhythm, _day_beside(relation, leader))

    def _put(self, rhythm: Rhythm, slot: Slot, price: int) -> None:
        entry = Entry(body=rhythm.body, slot=slot)
        self.price[rhythm.body] += price + self.calendar.burden(rhythm, slot.day)
        self.laid[rhythm.body].append(entry)
        self.diary.put(entry)

    def _miss(
        self,
        rhythm: Rhythm,
        trouble: Trouble,
        row: Row,
        room: int,
        of: BodyId | None = None,
    ) -> None:
        lack = Unmet(
            body=rhythm.body,
            trouble=trouble,
            of=of,
            wanted=rhythm.count,
            possible=room + len(row.kept),
            weekday=rhythm.weekday,
        )
        self.unmet[rhythm.body].append(lack)

    def _contradict(
        self, rhythm: Rhythm, trouble: Trouble, of: BodyId, days: tuple[int, ...] = ()
    ) -> None:
        wish = Unmet(
            body=rhythm.body,
            trouble=trouble,
            of=of,
            weekday=rhythm.weekday,
            days=days,
        )
        self.unmet[rhythm.body].append(wish)


def slot(rhythm: Rhythm, day: date) -> Slot:
    """Set a body's usual hours on a day, and on those after it that it lasts."""
    return Slot(
        day=day,
        starts=rhythm.starts,
        ends=rhythm.ends,
        place=rhythm.place,
        last_day=other_day(day, rhythm.days_from(day)[-1]),
    )


def beside_of(rhythm: Rhythm, relation: Together, leader: Slot) -> Slot | None:
    """Lay a body's hours beside another's meeting, unless they run past midnight."""
    day = _day_beside(relation, leader)
    starts, own = relation.starts or leader.ends, slot(rhythm, day)
    length = _moment(own.days[-1], own.ends) - _moment(day, own.starts)
    ends = _moment(day, starts) + length
    if ends.date() != own.days[-1]:
        return None
    place = rhythm.place or leader.place
    return replace(own, starts=starts, ends=ends.time(), place=place)


def _day_beside(relation: Together, leader: Slot) -> date:
    """Tell on which day to begin: what begins when the other is over, on its last."""
    return leader.day if relation.starts else leader.days[-1]


def _moment(day: date, clock: time) -> datetime:
    # Lengths are told by the clock on the wall, so no zone is wanted.
    return datetime.combine(day, clock)

"""A proposal: a year of meetings for several bodies, and why each is on its day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from bot.body import BodyId
from bot.orders import Language
from bot.planning.diary import Diary, Sits
from bot.planning.entry import Entry
from bot.planning.errors import TooManyMeetings
from bot.planning.explaining import explain
from bot.planning.improving import improve
from bot.planning.layout import Layout
from bot.planning.off_day import OffDay
from bot.planning.open_days import Calendar
from bot.planning.order import in_order
from bot.planning.reason import Because, Reason
from bot.planning.rhythm import Rhythm, Together
from bot.planning.unmet import Trouble, Unmet

#: Nobody has more meetings than there are days.
MOST_MEETINGS: Final = 400
_NOBODY: Final[Sits] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class Proposed:
    """A meeting that is proposed, and what speaks for its day."""

    entry: Entry
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """The new meetings in the order of their days, and the wishes that were not met."""

    meetings: tuple[Proposed, ...] = ()
    unmet: tuple[Unmet, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """List the meetings without their reasons."""
        return tuple(each.entry for each in self.meetings)


def propose(
    rhythms: Sequence[Rhythm],
    *,
    year: int,
    off_days: Iterable[OffDay] = (),
    fixed: Iterable[Entry] = (),
    sits: Sits = _NOBODY,
    language: Language = Language.BOKMAL,
) -> Proposal:
    """Propose the best days of a year for each body's rhythm.

    Meetings that stand are counted and gone round, and not proposed again. The same
    wishes give the same proposal. What can't be met is told, and the rest is proposed.

    Raises:
        TooManyMeetings: when a body asks for more than anybody can mean.
    """
    for rhythm in rhythms:
        if rhythm.count > MOST_MEETINGS:
            raise TooManyMeetings(language, count=rhythm.count, most=MOST_MEETINGS)
    days, standing = tuple(off_days), tuple(fixed)
    order, stuck = in_order(rhythms, {entry.body for entry in standing})
    # Who comes first has the first choice; so both ways are tried.
    backwards, _ = in_order(rhythms[::-1], {entry.body for entry in standing})
    tries = [
        _laid(each, _blank(year, days, standing, sits)) for each in (order, backwards)
    ]
    layout = min(tries, key=lambda each: each.total(r.body for r in order))
    lacks = (lack for rhythm in order for lack in layout.unmet[rhythm.body])
    unmet = (*stuck, *lacks, *_clashes(layout, order))
    return Proposal(meetings=tuple(_told(layout, order)), unmet=unmet)


def _laid(order: Sequence[Rhythm], layout: Layout) -> Layout:
    """Lay every body in an order, and see what can be made better then."""
    for rhythm in order:
        for of in rhythm.follows:
            layout.followers[of].append(rhythm)
    for rhythm in order:
        layout.lay(rhythm)
    improve(layout, order)
    return layout


def _blank(
    year: int, off_days: Iterable[OffDay], fixed: Iterable[Entry], sits: Sits
) -> Layout:
    kept: defaultdict[BodyId, list[Entry]] = defaultdict(list)
    diary = Diary(sits)
    for entry in fixed:
        kept[entry.body].append(entry)
        diary.put(entry)
    return Layout(
        calendar=Calendar.of(year, off_days),
        diary=diary,
        kept=kept,
        followers=defaultdict(list),
    )


def _clashes(layout: Layout, order: Sequence[Rhythm]) -> Iterator[Unmet]:
    """Tell where the same people are still wanted at two places at once."""
    place = {rhythm.body: n for n, rhythm in enumerate(order)}
    for rhythm in order:
        for entry in layout.laid[rhythm.body]:
            for other in layout.diary.clashes(rhythm.body, entry.slot):
                # Two new meetings clash once, and it is the later one's trouble.
                if (
                    other is not entry
                    and place.get(other.body, -1) <= place[entry.body]
                ):
                    yield Unmet(
                        body=entry.body,
                        trouble=Trouble.CLASH,
                        of=other.body,
                        day=entry.slot.day,
                    )


def _told(layout: Layout, order: Sequence[Rhythm]) -> Iterator[Proposed]:
    """Give each meeting its host, its place and its reasons."""
    settled: dict[BodyId, tuple[Entry, ...]] = {}
    meetings: list[Proposed] = []
    for rhythm in order:
        new = sorted(layout.laid[rhythm.body], key=lambda entry: entry.slot.day)
        hosted = _hosted(rhythm, new, layout.kept.get(rhythm.body, []))
        placed = [_placed(rhythm, entry, layout, settled) for entry in hosted]
        settled[rhythm.body] = tuple(placed)
        for entry, reasons in zip(placed, explain(layout, rhythm), strict=True):
            turn = Reason(because=Because.TURN, host=entry.host)
            meetings.append(
                Proposed(
                    entry=entry, reasons=(*reasons, turn) if entry.host else reasons
                )
            )
    place = {rhythm.body: n for n, rhythm in enumerate(order)}
    return iter(sorted(meetings, key=lambda each: _when(each.entry, place)))


def _when(entry: Entry, place: Mapping[BodyId, int]) -> tuple[object, ...]:
    return entry.slot.day, entry.slot.starts, place[entry.body]


def _hosted(
    rhythm: Rhythm, new: Sequence[Entry], kept: Sequence[Entry]
) -> Iterator[Entry]:
    """Let the hosts take turns, on from whoever was host at the meeting before."""
    if not rhythm.hosts:
        yield from new
        return
    turn = 0
    for entry in sorted((*kept, *new), key=lambda each: each.slot.day):
        if entry in new:
            host = rhythm.hosts[turn % len(rhythm.hosts)]
            place = rhythm.place or host
            yield replace(entry, host=host, slot=replace(entry.slot, place=place))
            turn += 1
        elif entry.host in rhythm.hosts:
            turn = rhythm.hosts.index(entry.host) + 1


def _placed(
    rhythm: Rhythm,
    entry: Entry,
    layout: Layout,
    settled: Mapping[BodyId, Sequence[Entry]],
) -> Entry:
    """Let a body that meets together with another meet where that one does."""
    if not isinstance(rhythm.relation, Together) or entry.slot.place:
        return entry
    of = rhythm.relation.of
    others = (*layout.kept.get(of, ()), *settled.get(of, ()))
    there = next(other for other in others if entry.slot.day in other.slot.days)
    host = entry.host or there.host
    return replace(entry, host=host, slot=replace(entry.slot, place=there.slot.place))

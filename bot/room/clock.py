"""The agenda's clock: when each item was treated, as «neste sak» stamped it.

Items that nobody stamped lie between those that were, evenly, so that whoever came and
went has a place among them; such times are never written anywhere.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import zip_longest

from bot.agenda.item import Item, ItemId
from bot.meeting import Meeting
from bot.room.fact import Fact, FactKind


@dataclass(frozen=True, kw_only=True)
class ItemClock:
    """When an item was treated; an item that was taken up twice has two."""

    item: ItemId
    begun_at: datetime
    #: Nothing while it is being treated.
    ended_at: datetime | None
    #: Whether nobody stamped when it was begun on.
    is_estimated: bool = False
    #: Whether it has an end that nobody stamped.
    ends_by_estimate: bool = False


def clocks(meeting: Meeting) -> tuple[ItemClock, ...]:
    """Tell when each item that is treated was, in the order in which they were."""
    return tuple(_clocks(meeting))


def current(meeting: Meeting) -> ItemClock | None:
    """Find the item that is being treated: begun on, and nothing after it."""
    stamps = stamped(meeting)
    last = stamps[-1] if stamps else None
    if last is None or last.item is None:
        return None
    return ItemClock(item=last.item, begun_at=moment(last), ended_at=None)


def closed_at(meeting: Meeting) -> datetime | None:
    """Tell when the meeting was over, if somebody stamped it."""
    return next((moment(f) for f in meeting.room.of_kind(FactKind.CLOSED)), None)


def is_expected(meeting: Meeting, item: Item) -> bool:
    """Tell whether the meeting treats an item, or still has it before it."""
    decision = meeting.room.decisions.get(item.id)
    return item.is_treated and not (decision and decision.is_not_treated)


def stamped(meeting: Meeting) -> tuple[Fact, ...]:
    """List what was stamped by time: items that were begun on, and the end."""
    kinds = (FactKind.BEGUN, FactKind.CLOSED)
    stamps = (fact for fact in meeting.room.standing if fact.kind in kinds)
    return tuple(sorted(stamps, key=lambda fact: (moment(fact), fact.id)))


def moment(fact: Fact) -> datetime:
    """Tell when it was that something was seen, or at least written down."""
    return fact.at or fact.recorded_at


def _clocks(meeting: Meeting) -> Iterator[ItemClock]:
    stamps = stamped(meeting)
    last_of = {fact.item: fact.id for fact in stamps if fact.item}
    following = _following(meeting, set(last_of))
    first = moment(stamps[0]) if stamps else meeting.ends_at
    yield from _spread(following[None], min(meeting.starts_at, first), first)
    for fact, end in zip_longest(stamps, map(moment, stamps[1:])):
        if fact.item is None:
            continue
        after = following[fact.item] if last_of[fact.item] == fact.id else []
        whole = end or max(meeting.ends_at, moment(fact))
        first_of_it, *rest = _spread([fact.item, *after], moment(fact), whole)
        yield ItemClock(
            item=fact.item,
            begun_at=moment(fact),
            ended_at=first_of_it.ended_at if end else None,
            ends_by_estimate=bool(end and rest),
        )
        # While an item is being treated, those that follow it have no end either.
        yield from rest if end else map(_endless, rest)


def _following(
    meeting: Meeting, known: set[ItemId]
) -> dict[ItemId | None, list[ItemId]]:
    """List what nobody stamped by the stamped item that it comes after."""
    found = defaultdict[ItemId | None, list[ItemId]](list)
    here = None
    for item in meeting.agenda:
        if item.id in known:
            here = item.id
        elif is_expected(meeting, item):
            found[here].append(item.id)
    return found


def _spread(
    items: Sequence[ItemId], since: datetime, until: datetime
) -> Iterator[ItemClock]:
    step = (until - since) / max(len(items), 1)
    for place, item in enumerate(items):
        begun_at = since + place * step
        is_last = place == len(items) - 1
        yield ItemClock(
            item=item,
            begun_at=begun_at,
            ended_at=until if is_last else begun_at + step,
            is_estimated=True,
            ends_by_estimate=not is_last,
        )


def _endless(clock: ItemClock) -> ItemClock:
    return replace(clock, ended_at=None, ends_by_estimate=False)

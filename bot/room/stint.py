"""Stints: from when until when somebody was there, in a seat or without one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.agenda.item import ItemId
from bot.body import SeatId
from bot.person import Person
from bot.room.fact import Fact, FactKind
from bot.room.visitor import Visitor


@dataclass(frozen=True, kw_only=True)
class Turn:
    """When somebody came or went: at a time, or else when an item was begun on."""

    kind: FactKind
    at: datetime | None = None
    item: ItemId | None = None


@dataclass(frozen=True, kw_only=True)
class Stint:
    """Somebody who was there for a while without a break."""

    #: Nothing for those who have no seat.
    seat: SeatId | None = None
    person: Person | None = None
    visitor: Visitor | None = None
    #: Nothing when it is from the beginning.
    since: Turn | None = None
    #: Nothing when it is to the end.
    until: Turn | None = None
    #: The one item that it was for, when it was for one.
    only: ItemId | None = None

    @property
    def is_whole(self) -> bool:
        """Tell whether it is all of the meeting."""
        return not (self.since or self.until or self.only)


#: What somebody comes or goes by.
_TURNS: Final = (FactKind.PRESENT, FactKind.LEFT, FactKind.OUT, FactKind.BACK)
#: Sets a fact in its place among the others, by time.
Place = Callable[[Fact], datetime]


def stints(facts: Iterable[Fact], place: Place) -> tuple[Stint, ...]:
    """Follow one seat, or one visitor, through what was written down of it."""
    return tuple(_stints(sorted(facts, key=lambda fact: (place(fact), fact.id))))


def _stints(facts: Iterable[Fact]) -> Iterator[Stint]:
    here: Stint | None = None
    last: Fact | None = None
    for fact in facts:
        if fact.kind is FactKind.FOR_ITEM:
            yield _begun(fact, fact, only=fact.item)
        if fact.kind not in _TURNS:
            continue
        if here:
            yield replace(here, until=_turn(fact))
        last = fact if fact.person or fact.visitor else last
        comes = fact.kind in (FactKind.PRESENT, FactKind.BACK)
        here = _begun(fact, last, since=_turn(fact)) if comes and last else None
    if here:
        yield here


def _begun(
    fact: Fact, who: Fact, *, since: Turn | None = None, only: ItemId | None = None
) -> Stint:
    return Stint(
        seat=fact.seat, person=who.person, visitor=who.visitor, since=since, only=only
    )


def _turn(fact: Fact) -> Turn | None:
    if fact.at is None and fact.item is None:
        return None
    return Turn(kind=fact.kind, at=fact.at, item=fact.item)

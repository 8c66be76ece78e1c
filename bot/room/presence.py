"""Who was there: derived from the facts of the room, and never kept or typed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from bot.agenda.item import ItemId
from bot.body import Seat, SeatId
from bot.extent import Ground
from bot.meeting import Meeting
from bot.person import Person
from bot.room.clock import ItemClock, clocks
from bot.room.fact import OF_SEATS, Fact, FactKind
from bot.room.stint import Stint, Turn, stints


@dataclass(frozen=True, kw_only=True)
class Recusal:
    """Somebody who left their seat for an item, and by which rule."""

    seat: SeatId
    person: Person | None
    ground: Ground


class Presence:
    """A meeting's room, looked at once and asked many times."""

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self.clocks = clocks(meeting)
        self._begun = {clock.item: clock for clock in reversed(self.clocks)}
        self._ended = {clock.item: clock for clock in self.clocks}
        self._order = _order(meeting, self.clocks)
        seats = defaultdict[SeatId, list[Fact]](list)
        visitors = defaultdict[str, list[Fact]](list)
        for fact in meeting.room.standing:
            if fact.seat and fact.kind in OF_SEATS:
                seats[fact.seat].append(fact)
            elif fact.visitor:
                visitors[fact.visitor.name].append(fact)
        self._facts: Mapping[SeatId, list[Fact]] = seats
        #: Seat by seat, who sat there and when.
        self.stints: Mapping[SeatId, tuple[Stint, ...]] = {
            seat: stints(facts, self._place) for seat, facts in seats.items()
        }
        #: Those without a seat, in the order in which they were written down.
        self.visits: tuple[Stint, ...] = tuple(
            stint for of in visitors.values() for stint in stints(of, self._place)
        )

    def ordered(self, facts: Iterable[Fact]) -> list[Fact]:
        """Set facts in order of time, by that of their item where they have none."""
        return sorted(facts, key=lambda fact: (self._place(fact), fact.id))

    def is_marked(self, seat: SeatId) -> bool:
        """Tell whether it is known who sat in a seat, or that nobody did."""
        kinds = {fact.kind for fact in self._facts.get(seat, ())}
        return bool(
            kinds & {FactKind.PRESENT, FactKind.EXCUSED, FactKind.NOT_COME}
            or self.stints.get(seat)
        )

    def has_not_come(self, seat: SeatId) -> bool:
        """Tell whether whose seat it is was away without having said so."""
        facts = self._facts.get(seat, ())
        return any(fact.kind is FactKind.NOT_COME for fact in facts)

    def in_seat(self, seat: SeatId) -> Stint | None:
        """Find who sits in a seat at the end of what is known."""
        there = self.stints.get(seat, ())
        return next((s for s in there if s.until is None and not s.only), None)

    def sat(self, seat: SeatId) -> tuple[Person, ...]:
        """List everyone who sat in a seat, once each."""
        people = (stint.person for stint in self.stints.get(seat, ()) if stint.person)
        return tuple({person.id: person for person in people}.values())

    def there(self, item: ItemId) -> tuple[Stint, ...]:
        """List who sat in a seat for an item, or for a part of it, in roster order.

        Those who left their seats for it are not among them.
        """
        recused = self._recused_seats(item)
        return tuple(
            stint
            for seat in self.meeting.body.seats
            for stint in self.stints.get(seat.id, ())
            if self._meets(stint, item)
            and (seat.id not in recused or stint.only == item)
        )

    def voting(self, item: ItemId) -> tuple[Seat, ...]:
        """List the seats that vote and were filled when an item was settled.

        Whoever is there when it is put to the vote must vote (kommuneloven § 8-1).
        """
        recused = self._recused_seats(item)
        return tuple(
            seat
            for seat in self.meeting.body.seats
            if seat.has_vote and self._votes(seat.id, item, is_out=seat.id in recused)
        )

    def filled(self) -> tuple[Seat, ...]:
        """List the seats that somebody sits in at the end of what is known."""
        return tuple(seat for seat in self.meeting.body.seats if self.in_seat(seat.id))

    def recused(self, item: ItemId) -> tuple[Recusal, ...]:
        """List who left their seat for an item, and by which rule."""
        return tuple(
            Recusal(
                seat=seat.id,
                person=fact.person,
                ground=fact.ground or Ground.DISQUALIFIED,
            )
            for seat in self.meeting.body.seats
            for fact in self._facts.get(seat.id, ())
            if fact.kind is FactKind.RECUSED and fact.item == item
        )

    def left_for(self, seat: SeatId) -> tuple[ItemId, ...]:
        """List the items for which whoever has a seat has left it."""
        return tuple(item for item, seats in self._recused.items() if seat in seats)

    def clock(self, item: ItemId) -> ItemClock | None:
        """Tell when an item was treated, the last time if there were several."""
        return self._ended.get(item)

    def moment(self, turn: Turn) -> datetime | None:
        """Tell when somebody came or went, if it is known by more than an estimate."""
        if turn.at or turn.item is None:
            return turn.at
        clock = self._begun.get(turn.item)
        return clock.begun_at if clock and not clock.is_estimated else None

    def item_at(self, at: datetime) -> ItemId | None:
        """Find the item that was being treated at a moment, if that is known.

        Not one that was begun on at that very moment.
        """
        stamped = (c for c in self.clocks if not c.is_estimated)
        return next((c.item for c in stamped if _runs(c, at)), None)

    def item_after(self, at: datetime) -> ItemId | None:
        """Find the item that was begun on next, at a moment or after, if it is so."""
        later = (c for c in self.clocks if not c.is_estimated and c.begun_at >= at)
        return next((c.item for c in later), None)

    @cached_property
    def _recused(self) -> Mapping[ItemId, frozenset[SeatId]]:
        found = defaultdict[ItemId, set[SeatId]](set)
        for seat, facts in self._facts.items():
            for fact in facts:
                if fact.kind is FactKind.RECUSED and fact.item:
                    found[fact.item].add(seat)
        return {item: frozenset(seats) for item, seats in found.items()}

    def _recused_seats(self, item: ItemId) -> frozenset[SeatId]:
        return self._recused.get(item, frozenset())

    def _votes(self, seat: SeatId, item: ItemId, *, is_out: bool) -> bool:
        return any(
            stint.only == item or (not is_out and self._stays(stint, item))
            for stint in self.stints.get(seat, ())
        )

    def _meets(self, stint: Stint, item: ItemId) -> bool:
        """Tell whether somebody was there for any of an item."""
        if stint.only:
            return stint.only == item
        return self._has_come(stint.since, item) and not self._had_gone(
            stint.until, item
        )

    def _stays(self, stint: Stint, item: ItemId) -> bool:
        """Tell whether somebody was there when an item was settled."""
        if stint.only:
            return False
        return self._has_come(stint.since, item) and not self._goes(stint.until, item)

    def _has_come(self, turn: Turn | None, item: ItemId) -> bool:
        """Tell whether somebody came before an item was over."""
        if turn is None:
            return True
        if turn.at is None:
            return self._position(turn.item) <= self._position(item)
        clock = self._ended.get(item)
        return clock is not None and (
            clock.ended_at is None or turn.at < clock.ended_at
        )

    def _goes(self, turn: Turn | None, item: ItemId) -> bool:
        """Tell whether somebody went before an item was over."""
        if turn is None:
            return False
        if turn.at is None:
            return self._position(turn.item) <= self._position(item)
        clock = self._ended.get(item)
        return clock is None or clock.ended_at is None or turn.at < clock.ended_at

    def _had_gone(self, turn: Turn | None, item: ItemId) -> bool:
        """Tell whether somebody went before an item was begun on."""
        if turn is None:
            return False
        if turn.at is None:
            return self._position(turn.item) <= self._position(item)
        clock = self._begun.get(item)
        return clock is None or turn.at <= clock.begun_at

    def _position(self, item: ItemId | None) -> int:
        return self._order.get(item, 0) if item else 0

    def _place(self, fact: Fact) -> datetime:
        """Set a fact among others by time, by that of its item where it has none."""
        if fact.at:
            return fact.at
        clock = self._begun.get(fact.item) if fact.item else None
        return clock.begun_at if clock else self.meeting.starts_at


def heads(there: Iterable[Stint]) -> int:
    """Count the people, of whom one may sit in two seats."""
    return len({stint.person.id for stint in there if stint.person})


def _order(meeting: Meeting, known: Iterable[ItemClock]) -> Mapping[ItemId, int]:
    """Count the items as they were treated, and what was not, as it was listed."""
    treated = {clock.item: place for place, clock in enumerate(known, 1)}
    order: dict[ItemId, int] = {}
    here = 0
    for item in meeting.agenda:
        here = treated.get(item.id, here)
        order[item.id] = here
    return order


def _runs(clock: ItemClock, at: datetime) -> bool:
    return clock.begun_at < at and (clock.ended_at is None or at < clock.ended_at)

"""The room: all that was written down of a meeting, while it was held and after."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.agenda.item import ItemId
from bot.body import SeatId
from bot.room.decision import Decision
from bot.room.fact import NO_FACT, OF_SEATS, Fact, FactId, FactKind
from bot.room.task import Task


@dataclass(frozen=True, kw_only=True)
class Room:
    """What was seen, decided and asked for in one meeting."""

    #: In the order in which they were written down, those that were struck included.
    facts: tuple[Fact, ...] = ()
    decisions: Mapping[ItemId, Decision] = field(default_factory=dict)
    tasks: tuple[Task, ...] = ()

    @property
    def standing(self) -> tuple[Fact, ...]:
        """List the facts that nobody has struck."""
        return tuple(fact for fact in self.facts if fact.stands)

    @property
    def is_called(self) -> bool:
        """Tell whether the roll is called: whether anything is known of any seat."""
        return any(fact.seat and fact.kind in OF_SEATS for fact in self.standing)

    def of_kind(self, kind: FactKind) -> Iterator[Fact]:
        """Walk the facts of one kind that stand."""
        return (fact for fact in self.standing if fact.kind is kind)

    def of_seat(self, seat: SeatId) -> tuple[Fact, ...]:
        """List what stands of a seat."""
        return tuple(fact for fact in self.standing if fact.seat == seat)

    def last_of_seat(self, seat: SeatId) -> FactId:
        """Tell the newest fact of a seat, struck or not; 0 when there is none."""
        numbers = (fact.id for fact in self.facts if fact.seat == seat)
        return max(numbers, default=NO_FACT)

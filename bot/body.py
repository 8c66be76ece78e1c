"""A body and its seats: who sits on a given day, and who may step in."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from bot.orders import StandingOrders
from bot.person import Person, PersonId

BodyId = NewType("BodyId", int)
SeatId = NewType("SeatId", int)


class Rank(StrEnum):
    """In which capacity somebody is called to a seat."""

    HOLDER = "holder"
    #: Fast fullmektig: comes in the holder's place always, in their own name.
    PROXY = "proxy"
    STAND_IN = "stand_in"


@dataclass(frozen=True, kw_only=True)
class Seat:
    """A municipality's or county's place in a body, as of one day."""

    id: SeatId
    #: The municipality or county that the seat belongs to.
    participant: str
    #: The office that gives the seat, such as «ordfører».
    office: str
    holder: Person | None = None
    proxy: Person | None = None
    #: In the order in which they are called.
    stand_ins: tuple[Person, ...] = ()
    has_vote: bool = True

    @property
    def principal(self) -> Person | None:
        """Find who is called first: the permanent proxy, or else the holder."""
        return self.proxy or self.holder

    @property
    def principal_rank(self) -> Rank:
        """Tell in which capacity the principal sits."""
        return Rank.PROXY if self.proxy else Rank.HOLDER

    @property
    def people(self) -> tuple[Person, ...]:
        """List everyone who may sit here, the principal first."""
        named = (self.proxy, self.holder, *self.stand_ins)
        return tuple(person for person in named if person)


@dataclass(frozen=True, kw_only=True)
class Secretary:
    """Someone who keeps a body's books, with the title they sign by."""

    person: Person
    title: str = "sekretær"


@dataclass(frozen=True, kw_only=True)
class Body:
    """A council, group or board, with its seats in roster order, as of one day."""

    id: BodyId
    #: As it stands in a sentence: «Rådmannsgruppen».
    name: str
    #: The cooperation that it belongs to: «Vestregionen».
    organisation: str
    orders: StandingOrders = StandingOrders()
    seats: tuple[Seat, ...] = ()
    secretariat: tuple[Secretary, ...] = ()

    def seat(self, id: SeatId) -> Seat:
        """Find a seat by its id.

        Raises:
            StopIteration: when the body has no such seat.
        """
        return next(seat for seat in self.seats if seat.id == id)

    def is_secretary(self, person: PersonId | None) -> bool:
        """Tell whether a person keeps this body's books."""
        return any(secretary.person.id == person for secretary in self.secretariat)

"""Ids: under which number each party, person, body and seat of a file is kept."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from bot.body import BodyId
from bot.person import PersonId
from bot.roster.fault import Fault
from bot.roster.outcome import Change
from bot.roster.roster import Body, Participant, Person, Seat
from bot.roster.words import fold

K = TypeVar("K", bound=Hashable)

#: A body by its organisation and name.
BodyKey = tuple[str, str]
#: A seat by its body, participant, office and number.
SeatKey = tuple[int, int, str, int]


@dataclass(frozen=True, kw_only=True)
class Kept(Generic[K]):
    """Records of one kind: their ids by what tells them apart, and what changed."""

    ids: Mapping[K, int]
    #: What each is called, also those of which the file says nothing.
    names: Mapping[int, str] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    notes: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Ids:
    """The numbers of what other rows refer to, and the names of those numbers."""

    people: Kept[Person]
    participants: Kept[str]
    bodies: Kept[BodyKey]
    seats: Kept[SeatKey] = Kept(ids={})

    def person(self, person: Person) -> PersonId:
        """Find a person's number."""
        return PersonId(self.people.ids[person])

    def participant(self, participant: Participant) -> int:
        """Find a participant's number."""
        return self.participants.ids[fold(participant.name)]

    def body(self, body: Body) -> BodyId:
        """Find a body's number."""
        return BodyId(self.bodies.ids[body_key(body.organisation, body.name)])

    def seat(self, seat: Seat) -> int:
        """Find a seat's number."""
        return self.seats.ids[self.seat_key(seat)]

    def who(self, row: Mapping[str, Any]) -> str:
        """Name the person that a row is about."""
        return self.people.names[row["person"]]

    def seat_key(self, seat: Seat) -> SeatKey:
        """Tell a seat from all others."""
        whose = self.participant(seat.participant)
        return self.body(seat.body), whose, fold(seat.office), seat.number


def body_key(organisation: str, name: str) -> BodyKey:
    """Tell bodies apart by their names, which are their own within an organisation."""
    return fold(organisation), fold(name)

"""A place: a seat through the years, with everybody who has sat in it, or will."""

from dataclasses import dataclass
from datetime import date

from bot.body import Body, Rank, Seat, SeatId
from bot.office import Manner
from bot.person import Person


@dataclass(frozen=True, kw_only=True)
class Spell:
    """A person in a seat or an office, from a day to a day."""

    #: Which row of the record it is; 0 when it is new.
    id: int = 0
    person: Person
    capacity: Rank | Manner
    since: date | None = None
    #: The last day, included.
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether the person is there on a day."""
        return (self.since or day) <= day <= (self.until or day)

    @property
    def is_lasting(self) -> bool:
        """Tell whether it is for good, and not while somebody else is away."""
        return self.capacity in (Rank.HOLDER, Manner.PERMANENT)


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A person on one of a body's lists of stand-ins, from a day to a day."""

    id: int = 0
    person: Person
    #: The list: a seat's own, a group's at the election, or a participant's.
    seat: SeatId | None = None
    participant: str = ""
    group: str = ""
    position: int = 0
    since: date | None = None
    until: date | None = None

    def is_on(self, other: "Listed") -> bool:
        """Tell whether it is the same list."""
        return (self.seat, self.participant, self.group) == (
            other.seat,
            other.participant,
            other.group,
        )

    def ends_before(self, day: date) -> bool:
        """Tell whether the person has left the list by a day."""
        return self.until is not None and self.until < day


@dataclass(frozen=True, kw_only=True)
class Place:
    """A seat through the years: everybody who has sat there, sits, or is to sit."""

    #: As it is today, with those who keep its books today.
    body: Body
    #: As it is today, or on the day nearest to today on which there is such a seat.
    seat: Seat
    since: date | None = None
    until: date | None = None
    #: Those who were given the seat by name.
    mandates: tuple[Spell, ...] = ()
    #: Those in the office that the seat may follow.
    tenures: tuple[Spell, ...] = ()
    #: Those in the office that stands in, where the body's rule is `OFFICE`.
    deputies: tuple[Spell, ...] = ()
    #: Every list of the body's, each in its order.
    listings: tuple[Listed, ...] = ()

    @property
    def people(self) -> tuple[Person, ...]:
        """List those who may sit there, have done so, or are to do so."""
        named = (spell.person for spell in (*self.mandates, *self.tenures))
        return tuple(dict.fromkeys((*self.seat.people, *named)))

    @property
    def unreached(self) -> tuple[Person, ...]:
        """List those of them whom Slack does not reach."""
        return tuple(person for person in self.people if not person.slack)

    def follows_office(self, day: date) -> bool:
        """Tell whether whoever has the office sits there on a day.

        A seat that has been given by name stays so while nobody has the office.
        """
        named = [each for each in self.mandates if each.capacity is not Rank.PROXY]
        if any(each.holds_on(day) for each in named):
            return False
        in_office = any(each.holds_on(day) for each in self.tenures)
        return in_office or (bool(self.tenures) and not named)

    def is_acted_for(self, day: date) -> bool:
        """Tell whether another may be konstituert or fungerende in the office.

        To a seat that was given by name a settemedlem is elected (kommuneloven § 7-11).
        """
        named = any(each.capacity is Rank.HOLDER for each in self.mandates)
        return self.follows_office(day) or not named

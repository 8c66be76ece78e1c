"""A body and its seats: who sits on a given day, and who may step in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NewType

from bot.office import Manner
from bot.orders import StandingOrders
from bot.person import Person, PersonId
from bot.rights import MEMBER, Rights

BodyId = NewType("BodyId", int)
SeatId = NewType("SeatId", int)


class Rank(StrEnum):
    """In which capacity somebody is called to a seat."""

    HOLDER = "holder"
    #: Settemedlem: sits while the holder is on leave (kommuneloven § 7-11).
    SUBSTITUTE = "substitute"
    #: Fast fullmektig: comes in the holder's place always, in their own name.
    PROXY = "proxy"
    STAND_IN = "stand_in"


class ChairRole(StrEnum):
    """Leder or nestleder."""

    CHAIR = "chair"
    DEPUTY = "deputy"


@dataclass(frozen=True, kw_only=True)
class Seat:
    """A participant's place in a body, as of one day."""

    id: SeatId
    #: The municipality, county, region or other party that the seat belongs to.
    participant: str
    #: The office that gives the seat, such as «ordfører».
    office: str
    #: Which of a participant's seats of one office: 1, 2, 3 …
    number: int = 1
    #: The list group that was elected to it: «Ap/Sp/SV».
    group: str = ""
    rights: Rights = MEMBER
    #: How many votes it has where members have several (IKS-loven § 4).
    weight: int = 1
    holder: Person | None = None
    #: The last day of what the holder sits by, included.
    until: date | None = None
    #: How the holder has the seat's office.
    manner: Manner = Manner.PERMANENT
    #: Whether the holder sits there only while the one elected is on leave.
    is_substituted: bool = False
    #: Whether the seat follows its office: whoever is ordfører sits.
    is_ex_officio: bool = False
    proxy: Person | None = None
    #: In the order in which they are called.
    stand_ins: tuple[Person, ...] = ()
    #: Whether these are the seat's own, and not those of the body's rule.
    has_own_list: bool = False
    #: The participant's own secretariat: told of forfall, where the body says so.
    contact: Person | None = None
    #: Whether that one may answer for whoever sits here.
    contact_answers: bool = False

    @property
    def has_vote(self) -> bool:
        """Tell whether the seat counts for the quorum."""
        return self.rights.votes

    @property
    def principal(self) -> Person | None:
        """Find who is called first: the permanent proxy, or else the holder."""
        return self.proxy or self.holder

    @property
    def principal_rank(self) -> Rank:
        """Tell in which capacity the principal sits."""
        if self.proxy:
            return Rank.PROXY
        return Rank.SUBSTITUTE if self.is_substituted else Rank.HOLDER

    def called_as(self, rank: Rank) -> str:
        """Tell as what somebody is called to it: only who votes is a member."""
        if rank is not Rank.HOLDER:
            return rank.value
        if self.has_vote:
            return "member"
        return "speaks" if self.rights.speaks else "attends"

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
    #: The first day, when it is not the body's own.
    since: date | None = None


@dataclass(frozen=True, kw_only=True)
class Chair:
    """Who leads a body, or stands ready to: a participant's, and so a person's."""

    role: ChairRole
    participant: str
    #: Nobody while the participant's seat is empty.
    person: Person | None = None
    #: The last day of the term, included.
    until: date | None = None
    #: The body whose lead this one follows.
    follows: str = ""


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
    #: Also those who come later: they finish what others began.
    secretariat: tuple[Secretary, ...] = ()
    chairs: tuple[Chair, ...] = ()
    #: Gruppeledere of its participants, who may look at who comes.
    group_leaders: tuple[Person, ...] = ()
    #: What a working group is asked to do.
    task: str = ""
    #: The body that set it up, the one that it came after, and the one that came after.
    parent: str = ""
    predecessor: str = ""
    successor: str = ""
    since: date | None = None
    #: Its last day, included.
    until: date | None = None

    @property
    def chair(self) -> Chair | None:
        """Find who leads the body."""
        return self._chair(ChairRole.CHAIR)

    @property
    def deputy_chair(self) -> Chair | None:
        """Find who leads it when the chair is away."""
        return self._chair(ChairRole.DEPUTY)

    @cached_property
    def people(self) -> Mapping[PersonId, Person]:
        """Find everyone who may sit in it, once: a body is remembered."""
        return {person.id: person for seat in self.seats for person in seat.people}

    def exists_on(self, day: date) -> bool:
        """Tell whether there is such a body on a day."""
        return (self.since or day) <= day <= (self.until or day)

    def seat(self, id: SeatId) -> Seat:
        """Find a seat by its id.

        Raises:
            StopIteration: when the body has no such seat.
        """
        return next(seat for seat in self.seats if seat.id == id)

    def secretaries_on(self, day: date) -> tuple[Secretary, ...]:
        """List those who keep the books on the body's day, as minutes name them."""
        return tuple(s for s in self.secretariat if (s.since or day) <= day)

    def is_secretary(self, person: PersonId | None) -> bool:
        """Tell whether a person keeps this body's books."""
        return any(secretary.person.id == person for secretary in self.secretariat)

    def answered_for_by(self, person: PersonId) -> tuple[Seat, ...]:
        """List the seats of those whom a person answers for, as their secretariat."""
        return tuple(
            seat
            for seat in self.seats
            if seat.contact_answers and seat.contact and seat.contact.id == person
        )

    def may_answer(self, by: PersonId | None, person: PersonId) -> bool:
        """Tell whether somebody may answer for a person: themselves, or who writes."""
        if by == person or self.is_secretary(by):
            return True
        seats = self.answered_for_by(by) if by else ()
        return any(s.principal and s.principal.id == person for s in seats)

    def may_look(self, person: PersonId) -> bool:
        """Tell whether somebody outside of the seats may see who comes."""
        leads = any(leader.id == person for leader in self.group_leaders)
        return leads or bool(self.answered_for_by(person))

    def _chair(self, role: ChairRole) -> Chair | None:
        return next((chair for chair in self.chairs if chair.role is role), None)

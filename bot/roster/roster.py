"""A roster: what files say of bodies, people, seats and planned meetings."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time

from bot.meeting import Form
from bot.orders import StandingOrders
from bot.roster.fault import Whereabouts
from bot.roster.participants import Kind
from bot.roster.words import fold


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One row of a file. Two that say the same are equal, wherever they stand."""

    at: Whereabouts = field(compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Participant(Entry):
    """A municipality or county that may have seats."""

    name: str
    kind: Kind
    number: str = ""


@dataclass(frozen=True, kw_only=True)
class Person(Entry):
    """Somebody whom other rows mention by name or e-mail."""

    name: str
    #: In lower case, as it is kept.
    email: str = ""
    phone: str = ""
    origin: str = ""
    #: Whether the local trial makes a Slack user of them; nothing else asks.
    is_in_slack: bool = True


@dataclass(frozen=True, kw_only=True)
class Body(Entry):
    """A council with its standing orders."""

    name: str
    organisation: str
    orders: StandingOrders


@dataclass(frozen=True, kw_only=True)
class Secretary(Entry):
    """Somebody who keeps a body's books."""

    body: Body
    person: Person
    title: str


@dataclass(frozen=True, kw_only=True)
class Seat(Entry):
    """A seat and those who sit in it, for a time."""

    body: Body
    participant: Participant
    office: str
    has_vote: bool = True
    holder: Person | None = None
    proxy: Person | None = None
    #: In the order in which they are called.
    stand_ins: tuple[Person, ...] = ()
    since: date | None = None
    #: The last day, included.
    until: date | None = None

    @property
    def identity(self) -> tuple[str, str, str, str]:
        """Tell which seat this is, whoever sits in it."""
        body, whose = self.body, self.participant.name
        return (body.organisation, body.name, whose, fold(self.office))

    @property
    def people(self) -> Iterator[Person]:
        """List everyone who may sit here."""
        for person in (self.holder, self.proxy, *self.stand_ins):
            if person:
                yield person


@dataclass(frozen=True, kw_only=True)
class Meeting(Entry):
    """A planned meeting with the cases that are known already."""

    body: Body
    day: date
    starts: time
    ends: time
    place: str = ""
    form: Form = Form.PHYSICAL
    title: str = ""
    cases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Roster:
    """Everything that the files of one import say, in their order."""

    participants: tuple[Participant, ...] = ()
    people: tuple[Person, ...] = ()
    bodies: tuple[Body, ...] = ()
    secretaries: tuple[Secretary, ...] = ()
    seats: tuple[Seat, ...] = ()
    meetings: tuple[Meeting, ...] = ()


def slack_people(roster: Roster) -> tuple[tuple[str, str, str], ...]:
    """List those whom a trial makes Slack users of, as (name, e-mail, title)."""
    return tuple(
        (person.name, person.email, title_of(roster, person))
        for person in roster.people
        if person.email and person.is_in_slack
    )


def title_of(roster: Roster, person: Person) -> str:
    """Tell what somebody is, for their Slack profile: «ordfører, Asker»."""
    return next(_titles(roster, person), person.origin)


def _titles(roster: Roster, person: Person) -> Iterator[str]:
    for secretary in roster.secretaries:
        if secretary.person == person:
            yield f"{secretary.title}, {secretary.body.organisation}"
    for seat in roster.seats:
        for capacity in _capacities(seat, person):
            yield f"{capacity}, {seat.participant.name}"


def _capacities(seat: Seat, person: Person) -> Iterator[str]:
    if person == seat.holder:
        yield seat.office
    if person == seat.proxy:
        yield "fast fullmektig"
    if person in seat.stand_ins:
        yield "vara"

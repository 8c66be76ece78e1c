"""A roster: what files say of bodies, people, seats and planned meetings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from itertools import chain

from bot.agenda.item import Item
from bot.body import ChairRole, Rank
from bot.meeting import Form
from bot.office import Manner
from bot.orders import StandingOrders
from bot.participant import Kind
from bot.plan import Slot
from bot.rights import MEMBER, Rights
from bot.roster.fault import Whereabouts
from bot.roster.words import fold


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One row of a file. Two that say the same are equal, wherever they stand."""

    at: Whereabouts = field(compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Dated(Entry):
    """A row that holds from a day to a day; without them always, or until further."""

    since: date | None = None
    #: The last day, included.
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether it holds on a day."""
        return (self.since or day) <= day <= (self.until or day)

    def covers(self, other: "Dated") -> bool:
        """Tell whether it holds on every day of another."""
        begins = (self.since or date.min) <= (other.since or date.min)
        return begins and (other.until or date.max) <= (self.until or date.max)

    def overlaps(self, other: "Dated") -> bool:
        """Tell whether there is a day on which both hold."""
        starts = max(self.since or date.min, other.since or date.min)
        return starts <= min(self.until or date.max, other.until or date.max)


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
class Participant(Dated):
    """A municipality or another party that may have seats."""

    name: str
    kind: Kind
    number: str = ""
    #: The name of the participant that it became a part of after its last day.
    successor: str = ""
    #: Who is told when somebody of theirs stays away.
    contact: Person | None = None
    #: Whether they may answer for its people.
    contact_answers: bool = False


@dataclass(frozen=True, kw_only=True)
class Membership(Dated):
    """A participant that belongs to a cooperation or a region."""

    participant: Participant
    whole: Participant


@dataclass(frozen=True, kw_only=True)
class Tenure(Dated):
    """Somebody in a participant's office."""

    participant: Participant
    office: str
    person: Person
    manner: Manner = Manner.PERMANENT


@dataclass(frozen=True, kw_only=True)
class Rules:
    """A body's standing orders from a day on, until the next ones take over."""

    since: date | None = None
    orders: StandingOrders


@dataclass(frozen=True, kw_only=True)
class Body(Dated):
    """A council, with its rules in the order in which they came into force."""

    name: str
    organisation: str
    task: str = ""
    #: The names of the body that set it up and of the one it came after.
    parent: str = ""
    predecessor: str = ""
    rules: tuple[Rules, ...] = ()

    def orders_on(self, day: date) -> StandingOrders:
        """Find the rules that are in force on a day."""
        begun = [each for each in self.rules if (each.since or date.min) <= day]
        return begun[-1].orders if begun else StandingOrders()


@dataclass(frozen=True, kw_only=True)
class Secretary(Dated):
    """Somebody who keeps a body's books."""

    body: Body
    person: Person
    title: str


@dataclass(frozen=True, kw_only=True)
class Seat(Dated):
    """A participant's seat in a body. Without a mandate it follows its office."""

    body: Body
    participant: Participant
    office: str
    number: int = 1
    group: str = ""
    rights: Rights = MEMBER
    weight: int = 1

    @property
    def identity(self) -> tuple[str, str, str, str, int]:
        """Tell which seat this is, whoever sits in it."""
        body, whose = self.body, self.participant.name
        return body.organisation, body.name, whose, fold(self.office), self.number


@dataclass(frozen=True, kw_only=True)
class Mandate(Dated):
    """Somebody who was given a seat by name."""

    seat: Seat
    person: Person
    rank: Rank = Rank.HOLDER


@dataclass(frozen=True, kw_only=True)
class Listing(Dated):
    """Somebody on a list of stand-ins; the rows of one list are in calling order."""

    body: Body
    person: Person
    seat: Seat | None = None
    participant: Participant | None = None
    group: str = ""


@dataclass(frozen=True, kw_only=True)
class Term(Dated):
    """A participant's turn to lead a body."""

    body: Body
    role: ChairRole
    participant: Participant
    #: When another than the participant's first seat leads.
    person: Person | None = None


@dataclass(frozen=True, kw_only=True)
class Meeting(Entry):
    """A planned meeting with the cases that are known already."""

    body: Body
    day: date
    starts: time
    ends: time
    #: The day that it ends on, when that is not the one that it begins on.
    last_day: date | None = None
    place: str = ""
    form: Form = Form.PHYSICAL
    title: str = ""
    #: What a file says of its agenda: its cases, or all of it.
    cases: tuple[Item, ...] = ()

    @property
    def slot(self) -> Slot:
        """Tell when and where it is to be held."""
        return Slot(
            day=self.day,
            starts=self.starts,
            ends=self.ends,
            place=self.place,
            form=self.form,
            last_day=self.last_day,
        )


@dataclass(frozen=True, kw_only=True)
class Rhythm(Entry):
    """What a body wishes of any year."""

    body: Body
    #: Monday is 0. Any day that suits without one.
    weekday: int | None = None
    #: Which of the month's such weekdays: 1 to 4, and 5 for the last. Any, if none.
    weeks: tuple[int, ...] = ()
    starts: time
    ends: time
    #: How many days each meeting lasts.
    lasts: int = 1
    count: int
    months: tuple[int, ...]
    #: The bodies that it meets ahead of, and how many days.
    before: tuple[Body, ...] = ()
    days: tuple[int, ...] = ()
    #: The body that it meets together with, and whether it begins when that one ends.
    together: Body | None = None
    follows_on: bool = False
    place: str = ""
    #: The names of the participants that take turns as host.
    hosts: tuple[str, ...] = ()
    counties: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class NamedDay(Entry):
    """Days that councils had better go round."""

    name: str
    since: date
    #: The last day, included.
    until: date
    county: str = ""
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Roster:
    """Everything that the files of one import say, in their order."""

    participants: tuple[Participant, ...] = ()
    memberships: tuple[Membership, ...] = ()
    people: tuple[Person, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    bodies: tuple[Body, ...] = ()
    secretaries: tuple[Secretary, ...] = ()
    terms: tuple[Term, ...] = ()
    seats: tuple[Seat, ...] = ()
    mandates: tuple[Mandate, ...] = ()
    listings: tuple[Listing, ...] = ()
    rhythms: tuple[Rhythm, ...] = ()
    named_days: tuple[NamedDay, ...] = ()
    meetings: tuple[Meeting, ...] = ()


def slack_people(roster: Roster) -> tuple[tuple[str, str, str], ...]:
    """List those whom a trial makes Slack users of, as (name, e-mail, title)."""
    titles = _titles(roster)
    return tuple(
        (person.name, person.email, titles.get(person, person.origin))
        for person in roster.people
        if person.email and person.is_in_slack
    )


def title_of(roster: Roster, person: Person) -> str:
    """Tell what somebody is, for their Slack profile: «ordfører, Asker»."""
    return _titles(roster).get(person, person.origin)


def _titles(roster: Roster) -> Mapping[Person, str]:
    titles: dict[Person, str] = {}
    for person, title in chain(
        ((s.person, f"{s.title}, {s.body.organisation}") for s in roster.secretaries),
        ((t.person, f"{t.office}, {t.participant.name}") for t in roster.tenures),
        ((m.person, _capacity(m)) for m in roster.mandates),
        ((listing.person, _for_whom(listing)) for listing in roster.listings),
    ):
        titles.setdefault(person, title)
    return titles


def _capacity(mandate: Mandate) -> str:
    seat = mandate.seat
    office = "fast fullmektig" if mandate.rank is Rank.PROXY else seat.office
    return f"{office}, {seat.participant.name}"


def _for_whom(listing: Listing) -> str:
    whose = listing.seat.participant if listing.seat else listing.participant
    return f"vara, {whose.name if whose else listing.body.name}"

"""A charter: what is written down of a body and holds on one day, and who that seats.

Nothing of it names a day: whoever makes a charter takes what is in force on the day.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from bot.body import Body, Chair, ChairRole, Rank, Seat, SeatId
from bot.office import Tenure, in_office, leads_group
from bot.orders import StandInRule
from bot.person import Person

F = TypeVar("F")
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, kw_only=True)
class Mandate:
    """A person who was given a seat by name, in a capacity."""

    seat: SeatId
    person: Person
    rank: Rank = Rank.HOLDER
    since: date | None = None
    #: The last day, included.
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class Listing:
    """A person on a list of stand-ins: a seat's, a group's or a participant's."""

    person: Person
    seat: SeatId | None = None
    participant: str = ""
    group: str = ""


@dataclass(frozen=True, kw_only=True)
class Term:
    """A participant's turn to lead a body, and who of its people does it."""

    role: ChairRole
    participant: str
    #: When another than the participant's first seat leads.
    person: Person | None = None
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A participant's own secretariat."""

    participant: str
    person: Person
    #: Whether they may answer for the participant's people.
    answers: bool = False


@dataclass(frozen=True, kw_only=True)
class Charter:
    """A body whose seats are still empty, and everything that says who sits in them."""

    body: Body
    mandates: tuple[Mandate, ...] = ()
    #: Of the participants that have seats.
    tenures: tuple[Tenure, ...] = ()
    #: In the order in which they are called.
    listings: tuple[Listing, ...] = ()
    contacts: tuple[Contact, ...] = ()
    terms: tuple[Term, ...] = ()
    #: Those of the body whose lead this one follows.
    followed: tuple[Term, ...] = ()


def compose(charter: Charter) -> Body:
    """Seat everyone: who was named, who holds the office, and who may step in."""
    known = _Known(charter)
    seats = tuple(_seated(known, seat) for seat in charter.body.seats)
    leaders = (t.person for t in charter.tenures if leads_group(t.office))
    body = replace(
        charter.body, seats=seats, group_leaders=tuple(dict.fromkeys(leaders))
    )
    return replace(body, chairs=tuple(_chairs(charter, body)))


class _Known:
    """A charter's facts by what they are asked for, as a body may have 250 seats."""

    def __init__(self, charter: Charter) -> None:
        self.orders = charter.body.orders
        self.mandates = _grouped(charter.mandates, lambda each: each.seat)
        self.tenures = _grouped(
            charter.tenures, lambda t: _office(t.participant, t.office)
        )
        self.contacts = {each.participant: each for each in charter.contacts}
        self.listings = _grouped(
            charter.listings, lambda each: (each.seat, each.participant, each.group)
        )

    def tenure(self, participant: str, office: str) -> Tenure | None:
        """Find who does the work of an office."""
        return in_office(tuple(self.tenures[_office(participant, office)]))

    def listed(
        self, *, seat: SeatId | None = None, participant: str = "", group: str = ""
    ) -> tuple[Person, ...]:
        """List the stand-ins of one list, in the order in which they are called."""
        return tuple(each.person for each in self.listings[seat, participant, group])


def _grouped(facts: Iterable[F], key: Callable[[F], K]) -> Mapping[K, list[F]]:
    groups: defaultdict[K, list[F]] = defaultdict(list)
    for fact in facts:
        groups[key(fact)].append(fact)
    return groups


def _office(participant: str, office: str) -> tuple[str, str]:
    return participant, office.casefold()


def _seated(known: _Known, seat: Seat) -> Seat:
    named = known.mandates[seat.id]
    substitute = _latest(named, Rank.SUBSTITUTE)
    held = substitute or _latest(named, Rank.HOLDER)
    proxy = _latest(named, Rank.PROXY)
    tenure = None if held else known.tenure(seat.participant, seat.office)
    by, contact = held or tenure, known.contacts.get(seat.participant)
    seated = replace(
        seat,
        contact=contact.person if contact else None,
        contact_answers=bool(contact and contact.answers),
        holder=by.person if by else None,
        until=by.until if by else seat.until,
        manner=tenure.manner if tenure else seat.manner,
        is_substituted=substitute is not None,
        is_ex_officio=tenure is not None,
        proxy=proxy.person if proxy else None,
    )
    stand_ins = _stand_ins(known, seated)
    has_own_list = bool(stand_ins and known.listed(seat=seat.id))
    return replace(seated, stand_ins=stand_ins, has_own_list=has_own_list)


def _latest(mandates: Iterable[Mandate], rank: Rank) -> Mandate | None:
    same = (mandate for mandate in mandates if mandate.rank is rank)
    return max(same, key=lambda mandate: mandate.since or date.min, default=None)


def _stand_ins(known: _Known, seat: Seat) -> tuple[Person, ...]:
    """List a seat's stand-ins: its own list, or else as the body's rule says.

    The rule is about members (kommuneloven § 7-10): a varaordfører stands in for the
    ordfører, and not for a rådmann who attends.
    """
    if known.orders.stand_ins is StandInRule.NONE:
        return ()
    by_rule = _by_rule(known, seat) if seat.has_vote else ()
    listed = known.listed(seat=seat.id) or by_rule
    return tuple(dict.fromkeys(each for each in listed if each != seat.principal))


def _by_rule(known: _Known, seat: Seat) -> tuple[Person, ...]:
    match known.orders.stand_ins:
        case StandInRule.GROUP:
            return _of_group(known, seat)
        case StandInRule.PARTICIPANT | StandInRule.PICKED:
            return known.listed(participant=seat.participant)
        case StandInRule.OFFICE:
            tenure = known.tenure(seat.participant, known.orders.stand_in_office)
            return (tenure.person,) if tenure else ()
    return ()


def _of_group(known: _Known, seat: Seat) -> tuple[Person, ...]:
    """Find the list of the group at the election to this body (kommuneloven § 7-10).

    Each participant elects its own, so two groups of one name are two lists, unless
    the list is said to be everybody's.
    """
    if not seat.group:
        return ()
    own = known.listed(participant=seat.participant, group=seat.group)
    return own or known.listed(group=seat.group)


def _chairs(charter: Charter, body: Body) -> Iterator[Chair]:
    follows = body.orders.chair_follows
    for term in charter.followed if follows else charter.terms:
        if follows and term.role is not ChairRole.CHAIR:
            continue
        yield _chair(body, term, follows=follows)
    if follows:
        # Only the lead is derived; a deputy is chosen here.
        deputies = (t for t in charter.terms if t.role is ChairRole.DEPUTY)
        yield from (_chair(body, term) for term in deputies)


def _chair(body: Body, term: Term, *, follows: str = "") -> Chair:
    named = None if follows else term.person
    return Chair(
        role=term.role,
        participant=term.participant,
        person=named or _first_of(body, term.participant),
        until=term.until,
        follows=follows,
    )


def _first_of(body: Body, participant: str) -> Person | None:
    mine = (seat for seat in body.seats if seat.participant == participant)
    return next((seat.holder for seat in mine if seat.has_vote), None)

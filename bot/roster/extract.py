"""An extract of a roster: some of its bodies, with all that they refer to."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from bot.orders import StandInRule
from bot.roster.roster import Body, Participant, Person, Roster, Tenure
from bot.roster.words import fold

T = TypeVar("T")
H = TypeVar("H", bound=Hashable)


def extract(roster: Roster, names: Iterable[str]) -> Roster:
    """Take out the bodies of some names, so that they can be imported by themselves.

    The bodies that they stand among come along with what they are and follow, but
    without seats, and participants with what they belong to and became a part of.
    """
    wanted = {fold(name) for name in names}
    own = {body for body in roster.bodies if fold(body.name) in wanted}
    wished = {body: _followed(roster, body) for body in own}
    among = _reached(
        own, lambda body: (*_neighbours(roster, body), *wished.get(body, ()))
    )
    part = replace(
        roster,
        bodies=_only(roster.bodies, among.__contains__),
        secretaries=_only(roster.secretaries, lambda each: each.body in own),
        terms=_only(roster.terms, lambda each: each.body in own),
        seats=_only(roster.seats, lambda each: each.body in own),
        mandates=_only(roster.mandates, lambda each: each.seat.body in own),
        listings=_only(roster.listings, lambda each: each.body in own),
        rhythms=_only(roster.rhythms, lambda each: each.body in own),
        named_days=(),
        meetings=_only(roster.meetings, lambda each: each.body in own),
    )
    return _with_people(_with_parties(part, own))


def _with_parties(part: Roster, own: Iterable[Body]) -> Roster:
    """Leave out the parties and offices that the bodies have nothing to do with."""
    seated = _reached(_parties(part), lambda each: _beyond(part, each))
    offices = set(_offices(part, own))
    return replace(
        part,
        participants=_only(part.participants, seated.__contains__),
        memberships=_only(part.memberships, lambda m: m.participant in seated),
        tenures=_only(part.tenures, lambda tenure: _office(tenure) in offices),
    )


def _with_people(part: Roster) -> Roster:
    mentioned = set(_mentioned(part))
    return replace(part, people=_only(part.people, mentioned.__contains__))


def _neighbours(roster: Roster, body: Body) -> Iterator[Body]:
    """Find the bodies that a body names: at home, or else elsewhere."""
    followed = (each.orders.chair_follows for each in body.rules)
    for name in filter(None, (body.parent, body.predecessor, *followed)):
        same = [other for other in roster.bodies if fold(other.name) == fold(name)]
        at_home = [each for each in same if each.organisation == body.organisation]
        yield from (at_home or same)[:1]


def _followed(roster: Roster, own: Body) -> tuple[Body, ...]:
    """Find the bodies whose meetings a body lays its own by."""
    rhythms = [rhythm for rhythm in roster.rhythms if rhythm.body == own]
    found = ((*each.before, each.together) for each in rhythms)
    return tuple(body for bodies in found for body in bodies if body)


def _parties(part: Roster) -> Iterator[Participant]:
    yield from (seat.participant for seat in part.seats)
    yield from (term.participant for term in part.terms)
    yield from (each.participant for each in part.listings if each.participant)
    hosts = {fold(host) for rhythm in part.rhythms for host in rhythm.hosts}
    yield from (each for each in part.participants if fold(each.name) in hosts)


def _beyond(part: Roster, participant: Participant) -> Iterator[Participant]:
    """Find what a participant belongs to, and what it became a part of."""
    yield from (m.whole for m in part.memberships if m.participant == participant)
    successor = fold(participant.successor)
    yield from (p for p in part.participants if successor and fold(p.name) == successor)


def _offices(part: Roster, own: Iterable[Body]) -> Iterator[tuple[Participant, str]]:
    """List the offices that give seats, and those that give stand-ins."""
    deputies: dict[Body, set[str]] = {
        body: {
            each.orders.stand_in_office
            for each in body.rules
            if each.orders.stand_ins is StandInRule.OFFICE
        }
        for body in own
    }
    for seat in part.seats:
        for office in (seat.office, *deputies[seat.body]):
            yield seat.participant, fold(office)


def _office(tenure: Tenure) -> tuple[Participant, str]:
    return tenure.participant, fold(tenure.office)


def _mentioned(part: Roster) -> Iterator[Person]:
    yield from (secretary.person for secretary in part.secretaries)
    yield from (tenure.person for tenure in part.tenures)
    yield from (mandate.person for mandate in part.mandates)
    yield from (listing.person for listing in part.listings)
    yield from (term.person for term in part.terms if term.person)
    yield from (each.contact for each in part.participants if each.contact)


def _reached(start: Iterable[H], onwards: Callable[[H], Iterable[H]]) -> set[H]:
    """Find all that one comes to from somewhere, however far."""
    reached: set[H] = set()
    ahead = list(start)
    while ahead:
        each = ahead.pop()
        if each not in reached:
            reached.add(each)
            ahead.extend(onwards(each))
    return reached


def _only(entries: Iterable[T], is_wanted: Callable[[T], bool]) -> tuple[T, ...]:
    return tuple(entry for entry in entries if is_wanted(entry))

"""What is wrong with who takes part, what they belong to and who holds which office."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from functools import cache
from itertools import chain

from bot.office import Manner
from bot.participant import Kind
from bot.roster.fault import Fault
from bot.roster.participants import LISTED, everyone, known_as
from bot.roster.proposals import Proposals
from bot.roster.repeats import (
    fault_at,
    leads_to,
    never_during,
    overlapping,
    twice,
    twice_at_once,
)
from bot.roster.roster import Membership, Participant, Person, Roster, Tenure
from bot.roster.words import fold, quoted

#: What others can be members of.
WHOLES = (Kind.COOPERATION, Kind.REGION)


def check_parties(roster: Roster) -> Iterator[Fault]:
    """Find what is wrong with participants, people, memberships and offices."""
    yield from twice(roster.participants, lambda p: fold(p.name), "navn")
    yield from chain.from_iterable(map(_listed, roster.participants))
    yield from _successors(roster.participants)
    yield from _people(roster.people)
    yield from _memberships(roster.memberships)
    yield from _tenures(roster.tenures)


def _listed(participant: Participant) -> Iterator[Fault]:
    """Hold a municipality or county against the official list."""
    kind, name = participant.kind, participant.name
    if kind not in LISTED:
        return
    found = known_as(kind, name)
    numbers = [known.number for known in found]
    if not found:
        near = _known_names(kind).nearest(name)
        text = f"Det finnes ingen {kind.word} som heter «{name}».{near}"
        yield fault_at(participant, "navn", text)
    elif participant.number and participant.number not in numbers:
        has = f"{name} har eller har hatt {quoted(numbers)}."
        text = f"«{participant.number}» er ikke nummeret. {has}"
        yield fault_at(participant, "nummer", text)


@cache
def _known_names(kind: Kind) -> Proposals:
    return Proposals(known.name for known in everyone() if known.kind is kind)


def _successors(participants: Iterable[Participant]) -> Iterator[Fault]:
    became = {p.name: [p.successor] for p in participants if p.successor}

    def above(name: str) -> Iterable[str]:
        return became.get(name, ())

    for each in participants:
        if each.successor and leads_to(above, each.successor, each.name):
            text = f"{each.name} blir etterfølger av seg selv til slutt. Rett navnet."
            yield fault_at(each, "etterfølger", text)


def _people(people: Iterable[Person]) -> Iterator[Fault]:
    with_email = [person for person in people if person.email]
    without = [person for person in people if not person.email]
    first = {person.email: person for person in reversed(with_email)}
    for person in with_email:
        if (other := first[person.email]) is not person:
            place = other.at.seen_from(person.at)
            text = (
                f"{other.name} {place} har samme e-post. Gi hver sin, "
                "eller behold bare den ene."
            )
            yield fault_at(person, "e-post", text)
    yield from twice(without, lambda p: (fold(p.name), fold(p.origin)), "navn")


def _memberships(memberships: Iterable[Membership]) -> Iterator[Fault]:
    wholes: defaultdict[str, set[str]] = defaultdict(set)
    for each in memberships:
        wholes[each.participant.name].add(each.whole.name)

    def above(name: str) -> Iterable[str]:
        return wholes.get(name, ())

    for each in memberships:
        part, whole = each.participant, each.whole
        if whole.kind not in WHOLES:
            text = (
                f"{whole.name} er {whole.kind.word} i «deltakere». Man kan bare være "
                "med i et samarbeid eller en region. Rett navnet, eller slaget."
            )
            yield fault_at(each, "i", text)
        if part == whole:
            yield fault_at(each, "i", f"{part.name} kan ikke være med i seg selv.")
        elif leads_to(above, whole.name, part.name):
            text = f"{part.name} blir med i seg selv gjennom {whole.name}."
            yield fault_at(each, "i", text)
        yield from never_during(each, part, "fra", part.name)
        yield from never_during(each, whole, "fra", whole.name)
    yield from twice_at_once(memberships, _belonging, "deltaker")


def _tenures(tenures: Iterable[Tenure]) -> Iterator[Fault]:
    for each in tenures:
        name = each.participant.name
        yield from never_during(each, each.participant, "fra", name)
    yield from twice_at_once(tenures, _holding, "verv")
    permanent = [t for t in tenures if t.manner is Manner.PERMANENT]
    for first, other in overlapping(permanent, _office):
        if first.person != other.person:
            place = first.at.seen_from(other.at)
            text = (
                f"{first.person.name} er {first.office} i {first.participant.name} på "
                f"samme tid, {place}. Skriv til-dato på den ene og fra-dato på den "
                "andre, eller «konstituert» eller «fungerende» som måte."
            )
            yield fault_at(other, "person", text)


def _office(tenure: Tenure) -> tuple[Hashable, ...]:
    return tenure.participant, fold(tenure.office)


def _holding(tenure: Tenure) -> tuple[Hashable, ...]:
    return (*_office(tenure), tenure.person, tenure.manner)


def _belonging(membership: Membership) -> tuple[Hashable, ...]:
    return membership.participant, membership.whole

"""Checks: what is wrong with a roster though each of its cells can be read."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import chain, combinations
from typing import TypeVar

from bot.roster.fault import Fault, did_you_mean
from bot.roster.participants import LISTED, everyone, known_as
from bot.roster.roster import (
    Body,
    Entry,
    Meeting,
    Participant,
    Person,
    Roster,
    Secretary,
)
from bot.roster.words import fold, quoted

E = TypeVar("E", bound=Entry)


def check(roster: Roster) -> tuple[Fault, ...]:
    """Find what keeps a roster from being imported as a whole."""
    return tuple(
        chain(
            _repeated(roster.participants, _participant_key, _twice("navn")),
            chain.from_iterable(map(_participant_faults, roster.participants)),
            _people_faults(roster.people),
            _repeated(roster.bodies, _body_key, _twice("organ")),
            _repeated(roster.secretaries, _secretary_key, _twice("person")),
            _repeated(roster.seats, lambda seat: seat.identity, _twice("verv")),
            _plan_faults(roster.meetings),
        )
    )


def _participant_faults(participant: Participant) -> Iterator[Fault]:
    kind, name = participant.kind, participant.name
    if kind not in LISTED:
        return
    found = known_as(kind, name)
    numbers = [known.number for known in found]
    if not found:
        near = did_you_mean(name, (k.name for k in everyone() if k.kind is kind))
        text = f"Det finnes ingen {kind.word} som heter «{name}».{near}"
        yield _fault(participant, "navn", text)
    elif participant.number and participant.number not in numbers:
        has = f"{name} har eller har hatt {quoted(numbers)}."
        text = f"«{participant.number}» er ikke nummeret. {has}"
        yield _fault(participant, "nummer", text)


def _people_faults(people: Iterable[Person]) -> Iterator[Fault]:
    with_email = [person for person in people if person.email]
    without = [person for person in people if not person.email]
    yield from _repeated(with_email, lambda person: person.email, _same_email)
    yield from _repeated(without, _person_key, _twice("navn"))


def _same_email(person: Person, first: Person) -> Fault:
    place = first.at.seen_from(person.at)
    text = (
        f"{first.name} {place} har samme e-post. Gi hver sin, "
        "eller behold bare den ene."
    )
    return _fault(person, "e-post", text)


def _plan_faults(meetings: Iterable[Meeting]) -> Iterator[Fault]:
    for same in _grouped(meetings, lambda m: (_body_key(m.body), m.day)):
        for first, meeting in combinations(same, 2):
            if first.starts < meeting.ends and meeting.starts < first.ends:
                place = first.at.seen_from(meeting.at)
                text = (
                    f"{meeting.body.name} har allerede et møte da, {place}. "
                    "Behold bare det ene, eller flytt det andre."
                )
                yield _fault(meeting, "dato", text)


def _repeated(
    entries: Iterable[E],
    key: Callable[[E], Hashable],
    describe: Callable[[E, E], Fault],
) -> Iterator[Fault]:
    for first, *others in _grouped(entries, key):
        yield from (describe(other, first) for other in others)


def _twice(column: str) -> Callable[[Entry, Entry], Fault]:
    def describe(entry: Entry, first: Entry) -> Fault:
        place = first.at.seen_from(entry.at)
        text = f"Det samme står {place}. Behold bare det ene."
        return _fault(entry, column, text)

    return describe


def _grouped(entries: Iterable[E], key: Callable[[E], Hashable]) -> Iterator[list[E]]:
    groups: defaultdict[Hashable, list[E]] = defaultdict(list)
    for entry in entries:
        groups[key(entry)].append(entry)
    yield from groups.values()


def _fault(entry: Entry, column: str, text: str) -> Fault:
    return Fault(where=entry.at.column_named(column), text=text)


def _participant_key(participant: Participant) -> Hashable:
    return fold(participant.name)


def _person_key(person: Person) -> Hashable:
    return fold(person.name), fold(person.origin)


def _body_key(body: Body) -> Hashable:
    return fold(body.organisation), fold(body.name)


def _secretary_key(secretary: Secretary) -> Hashable:
    return _body_key(secretary.body), secretary.person

"""Outcome: what an import has changed, or would change, said in sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.roster.fault import Fault
from bot.roster.words import counted, listed


class Verb(StrEnum):
    """What happens to a record."""

    ADDED = "added"
    CHANGED = "changed"


class Subject(StrEnum):
    """What kind of record, in the order in which a summary names them."""

    PARTICIPANT = "participant"
    PERSON = "person"
    BODY = "body"
    SECRETARY = "secretary"
    SEAT = "seat"
    MEETING = "meeting"


@dataclass(frozen=True, kw_only=True)
class Change:
    """One record that is added or changed, with a sentence about it."""

    verb: Verb
    subject: Subject
    text: str


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What an import comes to: changes and notes, or faults and no change at all."""

    changes: tuple[Change, ...] = ()
    #: What the secretary should know though nothing is wrong.
    notes: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


_COUNTED: Final = {
    Subject.PARTICIPANT: ("deltaker", "deltakere"),
    Subject.PERSON: ("person", "personer"),
    Subject.BODY: ("organ", "organer"),
    Subject.SECRETARY: ("sekretariat", "sekretariater"),
    Subject.SEAT: ("plass", "plasser"),
    Subject.MEETING: ("møte", "møter"),
}
_DONE: Final = {Verb.ADDED: "Importert", Verb.CHANGED: "Endret"}
_WOULD_BE: Final = {Verb.ADDED: "Blir importert", Verb.CHANGED: "Blir endret"}


def summary(outcome: Outcome, *, is_rehearsal: bool = False) -> Iterator[str]:
    """Sum an import up, as «Importert: 2 organer, 34 plasser og 12 møter» does.

    What has changed is named one by one, and in a rehearsal also what is new.
    """
    for verb, done in (_WOULD_BE if is_rehearsal else _DONE).items():
        counts = list(_counts(outcome, verb))
        if counts:
            yield f"{done}: {listed(counts)}."
        if verb is Verb.CHANGED or is_rehearsal:
            yield from (f"  {c.text}" for c in outcome.changes if c.verb is verb)
    if not outcome.changes:
        yield "Alt i filen er importert fra før. Ingenting å endre."
    yield from (f"Merk: {note}" for note in outcome.notes)
    if is_rehearsal:
        yield "Dette var en prøve. Ingenting er lagret."


def _counts(outcome: Outcome, verb: Verb) -> Iterator[str]:
    for subject, (one, many) in _COUNTED.items():
        number = sum(c.verb is verb and c.subject is subject for c in outcome.changes)
        if number:
            yield counted(number, one, many)

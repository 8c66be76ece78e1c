"""Outcome: what a change of the roster comes to, said in sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot import dates
from bot.body import BodyId
from bot.meeting import MeetingId
from bot.orders import Language
from bot.person import Person
from bot.roster.fault import Fault
from bot.roster.words import counted, listed
from bot.succession import Effect


class Verb(StrEnum):
    """What happens to a record.

    A change adds a day from which something else holds, and leaves what held before
    it. A correction rewrites what was said of a time that has been.
    """

    ADDED = "added"
    CHANGED = "changed"
    CORRECTED = "corrected"


class Subject(StrEnum):
    """What kind of record, in the order in which a summary names them."""

    PARTICIPANT = "participant"
    MEMBERSHIP = "membership"
    PERSON = "person"
    OFFICE = "office"
    BODY = "body"
    RULES = "rules"
    SECRETARY = "secretary"
    CHAIR = "chair"
    SEAT = "seat"
    MANDATE = "mandate"
    LISTING = "listing"
    RHYTHM = "rhythm"
    NAMED_DAY = "named_day"
    EXTERNAL_CALENDAR = "external_calendar"
    MEETING = "meeting"


@dataclass(frozen=True, kw_only=True)
class Change:
    """One record that is added, changed or corrected, with a sentence about it."""

    verb: Verb
    subject: Subject
    #: For the journal too, so without phone numbers and e-mail addresses.
    text: str
    #: The body that it is about, when it is about one.
    body: BodyId | None = None
    #: The participant that it is about, in whatever body that is.
    participant: str = ""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a revision comes to: changes and notes, or faults and no change at all."""

    changes: tuple[Change, ...] = ()
    #: What the secretary should know though nothing is wrong.
    notes: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    #: What the changes mean for called meetings ahead.
    effects: tuple[Effect, ...] = ()


_COUNTED: Final = {
    Subject.PARTICIPANT: ("deltaker", "deltakere"),
    Subject.MEMBERSHIP: ("medlemskap", "medlemskap"),
    Subject.PERSON: ("person", "personer"),
    Subject.OFFICE: ("verv", "verv"),
    Subject.BODY: ("organ", "organer"),
    Subject.RULES: ("reglement", "reglementer"),
    Subject.SECRETARY: ("sekretariat", "sekretariater"),
    Subject.CHAIR: ("ledelse", "ledelser"),
    Subject.SEAT: ("plass", "plasser"),
    Subject.MANDATE: ("medlem", "medlemmer"),
    Subject.LISTING: ("varaliste", "varalister"),
    Subject.RHYTHM: ("rytme", "rytmer"),
    Subject.NAMED_DAY: ("navngitt dag", "navngitte dager"),
    Subject.EXTERNAL_CALENDAR: ("ekstern kalender", "eksterne kalendere"),
    Subject.MEETING: ("møte", "møter"),
}
_DONE: Final = {
    Verb.ADDED: "Importert",
    Verb.CHANGED: "Endret",
    Verb.CORRECTED: "Rettet",
}
_WOULD_BE: Final = {
    Verb.ADDED: "Blir importert",
    Verb.CHANGED: "Blir endret",
    Verb.CORRECTED: "Blir rettet",
}


def summary(outcome: Outcome, *, is_rehearsal: bool = False) -> Iterator[str]:
    """Sum an import up, as «Importert: 2 organer, 34 plasser og 12 møter» does.

    What has changed is named one by one, and in a rehearsal also what is new.
    """
    for verb, done in (_WOULD_BE if is_rehearsal else _DONE).items():
        counts = list(_counts(outcome, verb))
        if counts:
            yield f"{done}: {listed(counts)}."
        if verb is not Verb.ADDED or is_rehearsal:
            yield from (f"  {c.text}" for c in outcome.changes if c.verb is verb)
    if not outcome.changes:
        yield "Alt i filen er importert fra før. Ingenting å endre."
    yield from consequences(outcome.effects)
    yield from (f"Merk: {note}" for note in outcome.notes)
    if is_rehearsal:
        yield "Dette var en prøve. Ingenting er lagret."


def consequences(effects: tuple[Effect, ...]) -> Iterator[str]:
    """Tell of each called meeting ahead who is called to it now, and who is let go."""
    by_meeting: dict[MeetingId, list[Effect]] = {}
    for effect in effects:
        by_meeting.setdefault(effect.meeting.id, []).append(effect)
    for here in by_meeting.values():
        meeting = here[0].meeting
        parts = [
            f"{listed(names)} {what}"
            for names, what in (
                (_names(effect.joins for effect in here), "innkalles"),
                (_names(effect.leaves for effect in here), "får avlysning"),
            )
            if names
        ]
        day = dates.long_date(Language.BOKMAL, meeting.starts_at)
        yield f"Møtet i {meeting.body.name} {day}: {', '.join(parts)}."


def _names(people: Iterator[Person | None]) -> list[str]:
    return list(dict.fromkeys(person.name for person in people if person))


def _counts(outcome: Outcome, verb: Verb) -> Iterator[str]:
    for subject, (one, many) in _COUNTED.items():
        number = sum(c.verb is verb and c.subject is subject for c in outcome.changes)
        if number:
            yield counted(number, one, many)

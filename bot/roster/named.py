"""What rows may mention: people, participants and bodies, by what they are called."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.participant import Kind
from bot.roster.body_sheets import BODIES
from bot.roster.party_sheets import PARTICIPANTS, PEOPLE
from bot.roster.references import body_names, person_names
from bot.roster.roster import Body, Participant, Person
from bot.roster.row import Index
from bot.roster.rows import Rows


@dataclass(frozen=True, kw_only=True)
class Named:
    """Each kind of entry that others refer to; none where its sheet is missing."""

    who: Index[Person] | None = None
    whose: Index[Participant] | None = None
    which: Index[Body] | None = None


def people(rows: Rows, found: Iterable[Person]) -> Index[Person] | None:
    """Sort people by name, or by e-mail where two share a name."""
    apart = "Skriv e-posten i stedet, eller «navn, kommer fra»."
    return rows.index(PEOPLE, found, person_names, apart)


def participants(rows: Rows, found: Iterable[Participant]) -> Index[Participant] | None:
    """Sort participants by name, with or without what they are."""
    return rows.index(PARTICIPANTS, found, _participant_names)


def bodies(rows: Rows, found: Iterable[Body]) -> Index[Body] | None:
    """Sort bodies by name, or by name and organisation where two share a name."""
    apart = "Skriv «organ, organisasjon»."
    return rows.index(BODIES, found, body_names, apart)


def _participant_names(participant: Participant) -> tuple[str, ...]:
    if participant.kind not in (Kind.MUNICIPALITY, Kind.COUNTY):
        return (participant.name,)
    word = participant.kind.word
    bare = participant.name.removesuffix(f" {word}")
    return (participant.name, f"{bare} {word}", bare)

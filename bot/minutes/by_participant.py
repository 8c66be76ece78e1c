"""Form A4: by municipality, with office, list group and whom a stand-in came for."""

from collections.abc import Iterator, Sequence

from bot.minutes.blocks import Block, Listed
from bot.minutes.facts import Absentee, Attendee, Held
from bot.minutes.groups import Group, Label
from bot.minutes.names import joined, label, sentence_start
from bot.minutes.paragraph import paragraph
from bot.orders import Language
from bot.phrases import say


def by_participant(held: Held, group: Group) -> Iterator[Block]:
    """Write members with a line for each municipality, and all others as in A1."""
    language = held.language
    match group.label:
        case Label.PRESENT:
            lines = _lines(language, held.participants, group.here)
        case Label.APOLOGIES | Label.NOT_COME if group.away:
            whose = tuple(dict.fromkeys(who.represents for who in group.away))
            lines = _lines(language, whose, group.away)
        case _:
            yield from paragraph(held, group)
            return
    yield Listed(label=label(language, group.label), lines=lines)


def _lines(
    language: Language,
    participants: Sequence[str],
    people: Sequence[Attendee | Absentee],
) -> tuple[str, ...]:
    """Name those of each participant, and say of whom there was nobody."""
    none = say(language, "minutes-none")
    theirs = {
        participant: [
            _titled(language, w) for w in people if w.represents == participant
        ]
        for participant in participants
    }
    return tuple(
        f"{participant}: {sentence_start(joined(language, names)) or none}"
        for participant, names in theirs.items()
    )


def _titled(language: Language, who: Attendee | Absentee) -> str:
    """Write «ordfører Kari Solberg (Ap)», or a stand-in «(for Ola Hansen)»."""
    principal = who.stands_for if isinstance(who, Attendee) else ""
    written = who.name if principal else f"{who.office} {who.name}".strip()
    if who.group:
        written += f" ({who.group})"
    if principal:
        written += " " + say(language, "minutes-for-within", member=principal)
    return written

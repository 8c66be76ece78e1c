"""A seat in words: who sits there, in which office and capacity, with which rights."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.body import Seat
from bot.office import Manner
from bot.orders import Language
from bot.person import Person
from bot.phrases import say
from bot.rights import MEMBER, Rights
from handlers.blocks.elements import escape

#: What one word of somebody's may take up where there are many.
WORD: Final = 100
BASIS: Final = 200
#: How many stand-ins are named of one list.
STAND_INS_AT_MOST: Final = 12


def seat_line(language: Language, seat: Seat, *, marks_unreached: bool) -> str:
    """Write «Astrid Brekke, konstituert rådmann», in mrkdwn, with what is unusual."""
    who = _who(language, seat, marks_unreached=marks_unreached)
    first = f"{who}, {_office(language, seat)}"
    return " · ".join([first, *_peculiarities(language, seat)])


def stand_in_line(
    language: Language, seats: Sequence[Seat], *, marks_unreached: bool
) -> str:
    """Write who steps in for seats that have the same stand-ins, in their order."""
    stand_ins = seats[0].stand_ins
    named = [
        f"{number}. {person_word(language, person, marks_unreached=marks_unreached)}"
        for number, person in enumerate(stand_ins[:STAND_INS_AT_MOST], start=1)
    ]
    names = ", ".join(named)
    if rest := len(stand_ins) - len(named):
        names = f"{names} {say(language, 'list-rest', n=str(rest))}"
    if len(seats) == 1:
        return say(language, "organ-stand-ins", names=names)
    return say(language, "organ-stand-ins-shared", n=len(seats), names=names)


def person_word(language: Language, person: Person, *, marks_unreached: bool) -> str:
    """Write a person's name, and for a secretary whether they are in Slack."""
    name = escape(person.name, limit=WORD)
    if person.slack or not marks_unreached:
        return name
    return name + say(language, "organ-unreached")


def seat_label(language: Language, seat: Seat) -> str:
    """Name a seat in plain words, for a list to choose from."""
    number = f" {seat.number}" if seat.number > 1 else ""
    vacant = say(language, "organ-open-word")
    who = seat.principal.name if seat.principal else vacant
    return f"{seat.participant}, {seat.office}{number}: {who}"


def rights_words(language: Language, rights: Rights) -> str:
    """Write «møte-, tale- og forslagsrett»."""
    given = {
        "rights-attends": rights.attends,
        "rights-speaks": rights.speaks,
        "rights-proposes": rights.proposes,
        "rights-votes": rights.votes,
    }
    kinds = [say(language, phrase) for phrase, has in given.items() if has]
    if not kinds:
        return say(language, "rights-none")
    *others, last = kinds
    if others:
        first = ", ".join(f"{kind}-" for kind in others)
        last = say(language, "list-and", first=first, last=last)
    return say(language, "rights-some", kinds=last)


def _who(language: Language, seat: Seat, *, marks_unreached: bool) -> str:
    if seat.principal is None:
        return say(language, "organ-open")
    name = person_word(language, seat.principal, marks_unreached=marks_unreached)
    if seat.proxy and seat.holder:
        holder = escape(seat.holder.name, limit=WORD)
        return say(language, "organ-proxy", proxy=name, holder=holder)
    return name


def _office(language: Language, seat: Seat) -> str:
    """Name the office; which of several alike it is, where no person tells."""
    office = escape(seat.office, limit=WORD)
    if seat.principal is None and seat.number > 1:
        office = f"{office} {seat.number}"
    if seat.manner is Manner.PERMANENT:
        return office
    return say(language, f"manner-{seat.manner.value}", office=office)


def _peculiarities(language: Language, seat: Seat) -> Iterator[str]:
    if seat.proxy:
        yield say(language, "organ-as-proxy")
    elif seat.is_substituted:
        yield say(language, "organ-as-substitute")
    if seat.group:
        yield escape(seat.group, limit=WORD)
    if seat.weight != 1:
        yield say(language, "organ-votes", n=str(seat.weight))
    if seat.rights != MEMBER:
        words = rights_words(language, seat.rights)
        basis = escape(seat.rights.basis, limit=BASIS)
        yield f"{words} ({basis})" if basis else words

"""What needs attention: seats nobody holds, terms that end, and the traps of the law.

None of it is ever refused. Each is a sentence with its paragraph, where there is one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import chain
from typing import Final

from bot import dates
from bot.body import Body, Chair, Seat
from bot.orders import Language, LegalForm, StandInRule
from bot.person import Person
from bot.phrases import say
from bot.spelling import spelled_alike

#: How long before a mandate or a term ends somebody should know who comes next.
AHEAD: Final = timedelta(days=60)
#: Those who are excluded from election (kommuneloven § 7-3 with § 7-2 letter f).
EXECUTIVES: Final = frozenset(
    {
        "rådmann",
        "fylkesrådmann",
        "kommunedirektør",
        "fylkeskommunedirektør",
        "kommunalsjef",
        "assisterende rådmann",
        "assisterende kommunedirektør",
    }
)
#: Boards under the act of 1992 had to be something else by then (§ 31-2).
LAST_DAY_OF_PARAGRAPH_27: Final = date(2023, 10, 31)
#: From then on only members can be given the right to propose (§ 8-1).
FIRST_DAY_OF_MEMBERS_ONLY: Final = date(2023, 7, 1)
_ELECTED: Final = frozenset({LegalForm.IPR, LegalForm.KO})


class Trouble(StrEnum):
    """What is the matter, in the order in which a secretary should look at it."""

    NO_SECRETARIAT = "no_secretariat"
    VACANT = "vacant"
    MANDATE_ENDS = "mandate_ends"
    NO_CHAIR = "no_chair"
    TERM_ENDS = "term_ends"
    UNREACHABLE = "unreachable"
    TWO_SEATS = "two_seats"
    SPELLED_ALIKE = "spelled_alike"
    TOO_FEW_STAND_INS = "too_few_stand_ins"
    EXECUTIVE_VOTES = "executive_votes"
    PROPOSES_WITHOUT_BASIS = "proposes_without_basis"
    OUTDATED_FORM = "outdated_form"
    BODY_ENDS = "body_ends"


@dataclass(frozen=True, kw_only=True)
class Concern:
    """One thing that somebody should look at."""

    trouble: Trouble
    body: Body
    seat: Seat | None = None
    participant: str = ""
    people: tuple[Person, ...] = ()
    #: The last day of what ends.
    until: date | None = None
    #: How many there are, and how many there should be.
    has: int = 0
    needs: int = 0


@dataclass(frozen=True, kw_only=True)
class Prospect:
    """A body as it is today, and as it will be in `AHEAD`."""

    body: Body
    later: Body


def attention(prospects: Sequence[Prospect], *, today: date) -> tuple[Concern, ...]:
    """Look through some bodies; what is the same person's or name's comes once."""
    found = chain(
        chain.from_iterable(_of_one(prospect, today) for prospect in prospects),
        _of_people([prospect.body for prospect in prospects]),
    )
    order = list(Trouble)
    return tuple(sorted(found, key=lambda concern: order.index(concern.trouble)))


def _of_one(prospect: Prospect, today: date) -> Iterator[Concern]:
    body, later = prospect.body, prospect.later
    yield from _of_body(body, today)
    yield from _of_seats(body, later)
    yield from _of_chairs(body, later)
    yield from _two_seats(body)
    yield from _of_law(body, today)


def _of_body(body: Body, today: date) -> Iterator[Concern]:
    if not body.secretaries_on(today):
        yield Concern(trouble=Trouble.NO_SECRETARIAT, body=body)
    if body.until and body.until <= today + AHEAD:
        yield Concern(trouble=Trouble.BODY_ENDS, body=body, until=body.until)


def _of_seats(body: Body, later: Body) -> Iterator[Concern]:
    held_later = {seat.id for seat in later.seats if seat.holder}
    goes_on = {seat.id for seat in later.seats}
    for seat in body.seats:
        if seat.holder is None:
            yield Concern(trouble=Trouble.VACANT, body=body, seat=seat)
        elif seat.until and seat.id in goes_on - held_later:
            yield Concern(
                trouble=Trouble.MANDATE_ENDS,
                body=body,
                seat=seat,
                people=(seat.holder,),
                until=seat.until,
            )


def _of_chairs(body: Body, later: Body) -> Iterator[Concern]:
    if body.orders.form in _ELECTED and body.chair is None:
        yield Concern(trouble=Trouble.NO_CHAIR, body=body)
    roles = {chair.role for chair in later.chairs}
    for chair in body.chairs:
        # A lead that follows another body's is looked after there.
        if chair.role not in roles and chair.until and not chair.follows:
            yield _term_ends(body, chair)


def _term_ends(body: Body, chair: Chair) -> Concern:
    return Concern(
        trouble=Trouble.TERM_ENDS,
        body=body,
        participant=chair.participant,
        people=(chair.person,) if chair.person else (),
        until=chair.until,
    )


def _two_seats(body: Body) -> Iterator[Concern]:
    held = Counter(seat.holder for seat in body.seats if seat.holder)
    for person, seats in held.items():
        if seats > 1:
            yield Concern(
                trouble=Trouble.TWO_SEATS, body=body, people=(person,), has=seats
            )


def _of_people(bodies: Iterable[Body]) -> Iterator[Concern]:
    where = {
        person: body
        for body in bodies
        for seat in body.seats
        for person in reversed(seat.people)
    }
    for person, body in where.items():
        if not (person.slack or person.email or person.phone):
            yield Concern(trouble=Trouble.UNREACHABLE, body=body, people=(person,))
    for pair in spelled_alike(where):
        alike = where[pair[0]]
        yield Concern(trouble=Trouble.SPELLED_ALIKE, body=alike, people=pair)


def _of_law(body: Body, today: date) -> Iterator[Concern]:
    form = body.orders.form
    if form is LegalForm.PARAGRAPH_27 and today > LAST_DAY_OF_PARAGRAPH_27:
        yield Concern(trouble=Trouble.OUTDATED_FORM, body=body)
    if form not in _ELECTED:
        return
    yield from _too_few_stand_ins(body)
    for seat in body.seats:
        if seat.has_vote and seat.office.casefold() in EXECUTIVES:
            yield Concern(trouble=Trouble.EXECUTIVE_VOTES, body=body, seat=seat)
        elif _proposes_without_basis(seat) and today >= FIRST_DAY_OF_MEMBERS_ONLY:
            yield Concern(trouble=Trouble.PROPOSES_WITHOUT_BASIS, body=body, seat=seat)


def _proposes_without_basis(seat: Seat) -> bool:
    """Tell whether somebody who is no member was given what a law gives (§ 8-1)."""
    rights = seat.rights
    return rights.proposes and not rights.votes and not rights.basis


def _too_few_stand_ins(body: Body) -> Iterator[Concern]:
    """Count each participant's stand-ins: at least one a member (§ 18-3)."""
    if body.orders.stand_ins is StandInRule.PICKED:
        return
    for participant in dict.fromkeys(seat.participant for seat in body.seats):
        seats = [s for s in body.seats if s.participant == participant and s.has_vote]
        stand_ins = {person for seat in seats for person in seat.stand_ins}
        if len(stand_ins) < len(seats):
            yield Concern(
                trouble=Trouble.TOO_FEW_STAND_INS,
                body=body,
                participant=participant,
                has=len(stand_ins),
                needs=len(seats),
            )


def sentence(language: Language, concern: Concern) -> str:
    """Say what is the matter, and what to do about it, in words without any marks."""
    seat = concern.seat
    return say(
        language,
        f"attention-{concern.trouble.value.replace('_', '-')}",
        body=concern.body.name,
        office=seat.office if seat else "",
        participant=seat.participant if seat else concern.participant,
        person=concern.people[0].name if concern.people else "",
        other=concern.people[-1].name if concern.people else "",
        until=dates.long_date(language, concern.until) if concern.until else "",
        has=concern.has,
        needs=concern.needs,
    )

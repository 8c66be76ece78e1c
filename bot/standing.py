"""Status: for each seat of a meeting, who comes, who is away, and who is asked.

And whose business that is.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.body import Seat
from bot.meeting import Answer, Meeting, Summons
from bot.person import PersonId


class Standing(StrEnum):
    """How a seat stands, in the order in which a secretary looks at them."""

    COMING = "coming"
    STAND_IN_COMING = "stand_in_coming"
    STAND_IN_ASKED = "stand_in_asked"
    AWAITED = "awaited"
    UNSURE = "unsure"
    EMPTY = "empty"
    #: Nobody holds the seat, so nobody was called.
    VACANT = "vacant"


@dataclass(frozen=True, kw_only=True)
class SeatStanding:
    """One seat, how it stands, and the two people who matter for it."""

    seat: Seat
    standing: Standing
    #: Whose seat it is in this meeting.
    principal: Summons | None = None
    #: Who is expected in it.
    sitting: Summons | None = None


def standings(meeting: Meeting) -> tuple[SeatStanding, ...]:
    """Tell how each seat stands, in roster order."""
    return tuple(_standing(meeting, seat) for seat in meeting.body.seats)


def is_theirs(meeting: Meeting, person: PersonId) -> bool:
    """Tell whether they keep its books, sit in it, or stand in and are still needed.

    Whoever was let go, and a stand-in who said no, has nothing more to do with it.
    """
    body = meeting.body
    sits = any(seat.principal and seat.principal.id == person for seat in body.seats)
    return sits or meeting.calls(person) or body.is_secretary(person)


def may_look(meeting: Meeting, person: PersonId) -> bool:
    """Tell whether somebody may see who comes: theirs, or those they look after."""
    return is_theirs(meeting, person) or meeting.body.may_look(person)


def is_in_calendar(meeting: Meeting, person: PersonId) -> bool:
    """Tell whether a meeting is to stand in somebody's own calendar.

    A member's it is whatever they have said: they may come after all, and must know
    when. A stand-in's it is since their yes.
    """
    return any(
        not summons.is_stand_in or summons.accepted_at is not None
        for _, summons in meeting.called(person)
        if summons.holds
    )


def still_called(meeting: Meeting) -> set[PersonId]:
    """Leave out those who said no or were let go: it is not their meeting."""
    return {s.person.id for _, s in meeting.summonses() if s.holds}


def was_called_before(meeting: Meeting, person: PersonId) -> bool:
    """Tell whether somebody was called before the last time that they were."""
    called = [s.called_at for _, s in meeting.everyone() if s.person.id == person]
    return min(called) < max(called)


def _standing(meeting: Meeting, seat: Seat) -> SeatStanding:
    principal = meeting.principal(seat.id)
    sitting = meeting.sitting(seat.id)
    return SeatStanding(
        seat=seat,
        standing=_kind(principal, sitting),
        principal=principal,
        sitting=sitting,
    )


def _kind(principal: Summons | None, sitting: Summons | None) -> Standing:
    if principal is None:
        return Standing.VACANT
    if sitting is None:
        return Standing.EMPTY
    if sitting.answer is Answer.UNSURE:
        return Standing.UNSURE
    has_answered = sitting.answer is Answer.COMING
    if sitting.is_stand_in:
        return Standing.STAND_IN_COMING if has_answered else Standing.STAND_IN_ASKED
    return Standing.COMING if has_answered else Standing.AWAITED

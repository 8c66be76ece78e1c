"""Råd: what would mend a meeting that is heading for too few."""

from dataclasses import dataclass
from enum import StrEnum

from bot.body import Seat
from bot.meeting import Answer, Meeting, Summons
from bot.quorum import Forecast, expected


class Remedy(StrEnum):
    """What somebody can do about it, the simplest first."""

    #: Ring the members who have not answered, or do not know.
    ASK_MEMBERS = "ask_members"
    #: Ring the stand-ins who are asked.
    ASK_STAND_INS = "ask_stand_ins"
    #: Find somebody for the seats that nobody is asked to sit in.
    FILL_SEATS = "fill_seats"
    #: Treat it on another day.
    MOVE = "move"


@dataclass(frozen=True, kw_only=True)
class Advice:
    """One thing to do, and whom or which seats it is about."""

    remedy: Remedy
    people: tuple[Summons, ...] = ()
    seats: tuple[Seat, ...] = ()


def advice(meeting: Meeting, seen: Forecast) -> tuple[Advice, ...]:
    """Tell what would mend a forecast; nothing when nothing needs to be."""
    if not seen.outlook.is_threat:
        return ()
    members: list[Summons] = []
    stand_ins: list[Summons] = []
    empty: list[Seat] = []
    for seat in meeting.body.seats:
        if not seat.has_vote:
            continue
        sitting = expected(meeting, seat, seen.part)
        if sitting is None:
            empty.append(seat)
        elif sitting.answer is not Answer.COMING:
            (stand_ins if sitting.is_stand_in else members).append(sitting)
    possible = (
        Advice(remedy=Remedy.ASK_MEMBERS, people=tuple(members)),
        Advice(remedy=Remedy.ASK_STAND_INS, people=tuple(stand_ins)),
        Advice(remedy=Remedy.FILL_SEATS, seats=tuple(empty)),
    )
    of_use = tuple(each for each in possible if each.people or each.seats)
    return (*of_use, Advice(remedy=Remedy.MOVE))

"""Neste steg: what comes next for a seat that somebody is away from, and when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.elsewhere import NOWHERE, Elsewhere
from bot.meeting import Answer, Meeting
from bot.opening import Opening
from bot.person import Person
from bot.stand_in import Search
from bot.window import cut_off


class Next(StrEnum):
    """What is waited for."""

    #: Somebody sits there; nothing is.
    NOTHING = "nothing"
    #: A stand-in's answer, and then the next one's.
    ANSWER = "answer"
    #: The answer of the last who is asked by itself.
    LAST_ANSWER = "last_answer"
    #: The secretary, who is to find somebody.
    SECRETARY = "secretary"
    #: The secretary, who is to say which of two it is to be.
    DECISION = "decision"
    #: The secretary has let it stay empty.
    EMPTY = "empty"


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """What is waited for, whose answer it is, until when, and who comes after."""

    what: Next
    asked: Person | None = None
    by: datetime | None = None
    then: Person | None = None


def next_step(
    meeting: Meeting, opening: Opening, elsewhere: Elsewhere = NOWHERE
) -> NextStep:
    """Tell what comes next for a seat that somebody is away from."""
    sitting = meeting.standing_in(opening.seat.id, opening.extent)
    if sitting is None:
        is_left = opening.absent.is_left_empty
        return NextStep(what=Next.EMPTY if is_left else Next.SECRETARY)
    if sitting.answer is Answer.COMING:
        is_returning = opening.absent.is_returning
        what = Next.DECISION if is_returning else Next.NOTHING
        return NextStep(what=what, asked=sitting.person)
    without = meeting.answer(opening.seat.id, sitting.person.id, answer=Answer.SILENT)
    turn, _ = Search(without, elsewhere).next(opening)
    is_over = sitting.answer_by is None or sitting.answer_by >= cut_off(meeting)
    then = None if is_over else turn
    return NextStep(
        what=Next.ANSWER if then else Next.LAST_ANSWER,
        asked=sitting.person,
        by=sitting.answer_by,
        then=then,
    )

"""Utløp: a stand-in who has not answered in time loses their turn to the next."""

from collections.abc import Iterator
from datetime import datetime

from bot.act import Act
from bot.body import Seat
from bot.elsewhere import NOWHERE, Elsewhere
from bot.events import Event, StandInSilent
from bot.filling import fill_seats
from bot.meeting import Answer, Meeting, Summons


def open_questions(meeting: Meeting) -> Iterator[tuple[Seat, Summons, datetime]]:
    """List the stand-ins who have not answered yet, and by when each of them must."""
    for seat, summons in meeting.summonses():
        if summons.answer is Answer.AWAITED and summons.answer_by:
            yield seat, summons, summons.answer_by


def expire(
    meeting: Meeting, act: Act, elsewhere: Elsewhere = NOWHERE
) -> tuple[Meeting, tuple[Event, ...]]:
    """Take the questions back whose time is out, and ask the next in line."""
    before = meeting
    events: list[Event] = []
    for seat, summons, by in open_questions(meeting):
        if by <= act.at:
            meeting = meeting.answer(
                seat.id, summons.person.id, answer=Answer.SILENT, answered_at=act.at
            )
            events.append(StandInSilent(seat.id, summons.person.id))
    meeting, filled = fill_seats(before, meeting, act, elsewhere=elsewhere)
    return meeting, (*events, *filled)

"""Utløp: a stand-in who has not answered in time loses their turn to the next."""

from collections.abc import Iterator

from bot.act import Act
from bot.body import Seat
from bot.elsewhere import NOWHERE, Elsewhere
from bot.errand import Errand, What
from bot.events import Event, StandInSilent
from bot.filling import fill_seats
from bot.meeting import Answer, Meeting, Summons


def errands(meeting: Meeting) -> Iterator[Errand]:
    """List when the time of each stand-in who is asked is out."""
    for _, summons in _asked(meeting):
        if summons.answer_by:
            yield Errand(
                what=What.NO_ANSWER,
                at=summons.answer_by,
                until=meeting.starts_at,
                people=(summons.person,),
                waits=False,
            )


def expire(
    meeting: Meeting, act: Act, elsewhere: Elsewhere = NOWHERE
) -> tuple[Meeting, tuple[Event, ...]]:
    """Take the questions back whose time is out, and ask the next in line."""
    before = meeting
    events: list[Event] = []
    for seat, summons in _asked(meeting):
        if summons.answer_by and summons.answer_by <= act.at:
            meeting = meeting.answer(
                seat.id, summons.person.id, answer=Answer.SILENT, answered_at=act.at
            )
            events.append(StandInSilent(seat.id, summons.person.id))
    meeting, filled = fill_seats(before, meeting, act, elsewhere=elsewhere)
    return meeting, (*events, *filled)


def _asked(meeting: Meeting) -> Iterator[tuple[Seat, Summons]]:
    for seat, summons in meeting.summonses():
        if summons.is_stand_in and summons.answer is Answer.AWAITED:
            yield seat, summons

"""A stand-in who does not answer in time loses their turn to the next."""

from datetime import datetime, timedelta

import pytest

from bot.act import Act, Door
from bot.answer import come
from bot.apology import apologise
from bot.body import SeatId
from bot.due import do_due, next_due
from bot.errors import NoLongerNeeded
from bot.events import SeatUnfilled, StandInAccepted, StandInAsked, StandInSilent
from bot.expiry import expire
from bot.meeting import Answer, Meeting
from bot.orders import StandingOrders
from bot.window import answer_by, cut_off
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    NOW,
    a_body,
    a_called_meeting,
    an_act,
    with_answer,
)

LIER = SeatId(1)
MINUTE = timedelta(minutes=1)


def test_next_is_asked_when_the_time_is_out() -> None:
    meeting = _asked()
    by = answer_by(meeting, NOW)
    assert expire(meeting, _clock(by - MINUTE)) == (meeting, ())
    expired, events = expire(meeting, _clock(by))
    assert events == (
        StandInSilent(LIER, BJARNE.id),
        StandInAsked(LIER, CECILIE.id),
    )
    assert [s.answer for s in expired.roll[LIER]] == [
        Answer.AWAY,
        Answer.SILENT,
        Answer.AWAITED,
    ]
    assert expired.roll[LIER][2].answer_by == answer_by(meeting, by)


def test_late_yes_is_refused_when_another_is_asked() -> None:
    expired, _ = expire(_asked(), _clock(answer_by(_asked(), NOW)))
    with pytest.raises(NoLongerNeeded, match="Takk for at du ville"):
        come(expired, an_act(BJARNE), person=BJARNE.id)


def test_late_yes_is_welcome_while_nobody_is_asked() -> None:
    expired, events = expire(_asked(), _clock(cut_off(_asked())))
    assert events[1:] == (SeatUnfilled(LIER, is_late=True),)
    meeting, events = come(expired, an_act(BJARNE), person=BJARNE.id)
    assert events == (StandInAccepted(LIER, BJARNE.id),)
    assert [s.answer for s in meeting.roll[LIER]] == [Answer.AWAY, Answer.COMING]


def test_clock_lets_a_weekend_pass_before_the_time_is_out() -> None:
    friday = NOW + timedelta(days=4)
    meeting, _ = apologise(_quiet(), an_act(ASTRID, at=friday), person=ASTRID.id)
    tuesday = friday + timedelta(days=4)
    assert next_due(meeting) == answer_by(meeting, friday) == tuesday
    _, events = do_due(meeting, _clock(tuesday))
    assert events[0] == StandInSilent(LIER, BJARNE.id)


def test_nothing_is_due_of_stand_ins_who_have_answered() -> None:
    answered = with_answer(_asked(), BJARNE, Answer.COMING)
    assert expire(answered, _clock(cut_off(answered))) == (answered, ())


def _asked() -> Meeting:
    asked, _ = apologise(a_called_meeting(), an_act(ASTRID), person=ASTRID.id)
    return asked


def _quiet() -> Meeting:
    """Nobody is reminded here, and all members have answered."""
    meeting = a_called_meeting(body=a_body(orders=StandingOrders(reminder_days=())))
    for _, summons in meeting.summonses():
        meeting = with_answer(meeting, summons.person, Answer.COMING)
    return meeting


def _clock(at: datetime) -> Act:
    return Act(by=None, at=at, door=Door.CLOCK)

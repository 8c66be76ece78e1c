"""What comes next for a seat that somebody is away from, and when."""

from datetime import timedelta

from bot.answer import come
from bot.apology import apologise
from bot.expiry import expire
from bot.meeting import Meeting
from bot.next_step import Next, NextStep, next_step
from bot.opening import openings
from bot.taking_over import leave_empty
from bot.window import answer_by, cut_off
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    LIER,
    NOW,
    a_called_meeting,
    a_seat,
    an_act,
)


def test_answer_is_waited_for_and_then_the_next_ones() -> None:
    asked = _away(a_called_meeting())
    assert _next(asked) == NextStep(
        what=Next.ANSWER, asked=BJARNE, by=answer_by(asked, NOW), then=CECILIE
    )


def test_nobody_comes_after_the_last_on_the_list() -> None:
    asked = _away(a_called_meeting(a_seat(stand_ins=(BJARNE,))))
    assert _next(asked) == NextStep(
        what=Next.LAST_ANSWER, asked=BJARNE, by=answer_by(asked, NOW)
    )


def test_nobody_comes_after_one_whose_time_is_out_at_the_cut_off() -> None:
    late = cut_off(a_called_meeting()) - timedelta(minutes=10)
    asked, _ = apologise(a_called_meeting(), an_act(ASTRID, at=late), person=ASTRID.id)
    assert _next(asked).what is Next.LAST_ANSWER


def test_secretary_is_waited_for_when_nobody_is_asked() -> None:
    asked = _away(a_called_meeting(a_seat(stand_ins=(BJARNE,))))
    empty, _ = expire(asked, an_act(at=cut_off(asked)))
    assert _next(empty) == NextStep(what=Next.SECRETARY)
    left, _ = leave_empty(empty, an_act(at=cut_off(asked)), seat=LIER.id)
    assert _next(left) == NextStep(what=Next.EMPTY)


def test_nothing_is_waited_for_when_a_stand_in_comes() -> None:
    filled, _ = come(_away(a_called_meeting()), an_act(BJARNE), person=BJARNE.id)
    assert _next(filled) == NextStep(what=Next.NOTHING, asked=BJARNE)
    waits, _ = come(filled, an_act(ASTRID), person=ASTRID.id)
    assert _next(waits) == NextStep(what=Next.DECISION, asked=BJARNE)


def _away(meeting: Meeting) -> Meeting:
    away, _ = apologise(meeting, an_act(ASTRID), person=ASTRID.id)
    return away


def _next(meeting: Meeting) -> NextStep:
    (opening,) = openings(meeting)
    return next_step(meeting, opening)

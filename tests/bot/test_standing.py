"""Each seat stands in one of six ways."""

import pytest

from bot.body import Rank
from bot.meeting import Answer, Meeting
from bot.person import Person
from bot.standing import SeatStanding, Standing, is_theirs, standings
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    FRODE,
    HOLE,
    LIER,
    SOLVEIG,
    TROND,
    a_called_meeting,
    a_meeting,
    a_seat,
    a_summons,
    with_answer,
)


@pytest.mark.parametrize(
    ("member", "stand_in", "standing"),
    [
        (Answer.AWAITED, None, Standing.AWAITED),
        (Answer.COMING, None, Standing.COMING),
        (Answer.AWAY, None, Standing.EMPTY),
        (Answer.AWAY, Answer.AWAITED, Standing.STAND_IN_ASKED),
        (Answer.AWAY, Answer.COMING, Standing.STAND_IN_COMING),
        (Answer.AWAY, Answer.AWAY, Standing.EMPTY),
        (Answer.COMING, Answer.RELEASED, Standing.COMING),
        (Answer.AWAITED, Answer.RELEASED, Standing.AWAITED),
    ],
)
def test_seat_stands_by_what_was_answered(
    member: Answer, stand_in: Answer | None, standing: Standing
) -> None:
    assert standings(_answered(member, stand_in))[0].standing is standing


def test_seat_that_nobody_holds_is_vacant() -> None:
    vacant = a_seat(holder=None)
    assert standings(a_called_meeting(vacant)) == (
        SeatStanding(seat=vacant, standing=Standing.VACANT),
    )


def test_every_seat_stands_in_roster_order_with_those_who_matter() -> None:
    meeting = with_answer(a_called_meeting(HOLE, LIER), ASTRID, Answer.COMING)
    lier, hole = meeting.roll[LIER.id][0], meeting.roll[HOLE.id][0]
    assert standings(meeting) == (
        SeatStanding(
            seat=HOLE, standing=Standing.AWAITED, principal=hole, sitting=hole
        ),
        SeatStanding(seat=LIER, standing=Standing.COMING, principal=lier, sitting=lier),
    )


def test_permanent_proxy_comes_as_the_one_whose_seat_it_is() -> None:
    meeting = with_answer(a_called_meeting(), FRODE, Answer.COMING)
    assert standings(meeting)[2].standing is Standing.COMING


def test_nobody_is_called_to_a_planned_meeting() -> None:
    seen = {seat.standing for seat in standings(a_meeting())}
    assert seen == {Standing.VACANT}


@pytest.mark.parametrize(
    ("person", "answer", "theirs"),
    [
        (SOLVEIG, None, True),
        (ASTRID, Answer.AWAY, True),
        (BJARNE, Answer.AWAITED, True),
        (BJARNE, Answer.COMING, True),
        (BJARNE, Answer.AWAY, False),
        (BJARNE, Answer.RELEASED, False),
        (CECILIE, None, False),
        (TROND, None, False),
    ],
)
def test_a_meeting_is_the_business_of_those_who_are_called_and_still_needed(
    person: Person, answer: Answer | None, *, theirs: bool
) -> None:
    asked = _answered(Answer.AWAY, Answer.AWAITED)
    meeting = with_answer(asked, person, answer) if answer else asked
    assert is_theirs(meeting, person.id) is theirs


def test_a_meeting_that_is_planned_is_that_of_those_who_sit() -> None:
    meeting = a_meeting(LIER)
    assert [is_theirs(meeting, p.id) for p in (ASTRID, BJARNE)] == [True, False]


def _answered(member: Answer, stand_in: Answer | None) -> Meeting:
    meeting = with_answer(a_called_meeting(), ASTRID, member)
    if stand_in is None:
        return meeting
    summons = a_summons(BJARNE, rank=Rank.STAND_IN, answer=stand_in)
    return meeting.summon(LIER.id, summons)

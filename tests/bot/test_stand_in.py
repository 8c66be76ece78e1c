"""Stand-ins are asked in order, and only those who can sit."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.agenda.item import ItemId
from bot.body import Rank, Seat
from bot.elsewhere import Elsewhere, Engagement
from bot.errors import (
    RuleBroken,
    StandInAlreadyCalled,
    StandInIsAway,
    StandInIsMember,
)
from bot.extent import Extent, Leave
from bot.meeting import Answer, Meeting
from bot.opening import Opening
from bot.orders import StandingOrders, StandInRule
from bot.person import Person
from bot.stand_in import Search, calling, may_pick_anyone, require_fit
from bot.turn import Calling, Obstacle, Skip
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    COUNTY,
    DAG,
    ELI,
    HOLE,
    LIER,
    TROND,
    a_body,
    a_called_meeting,
    a_seat,
    a_summons,
    a_time,
)

CASE = Extent(items=(ItemId(3),))
MORNING = Extent(until=a_time(10))


def test_next_in_line_is_the_first_on_the_list() -> None:
    assert _next(a_called_meeting()) == (BJARNE, ())


def test_nobody_is_next_without_a_list() -> None:
    assert _next(a_called_meeting(), COUNTY) == (None, ())


def test_list_does_not_count_where_nobody_steps_in() -> None:
    assert _candidates(_under(StandInRule.NONE)) == ()


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (Answer.AWAITED, Obstacle.SEATED),
        (Answer.COMING, Obstacle.SEATED),
        (Answer.AWAY, Obstacle.DECLINED),
        (Answer.SILENT, Obstacle.SILENT),
    ],
)
def test_one_who_was_asked_for_another_seat_is_passed_over(
    answer: Answer, why: Obstacle
) -> None:
    meeting = _called_to(HOLE, BJARNE, answer)
    assert _next(meeting) == (CECILIE, (Skip(BJARNE.id, why),))


@pytest.mark.parametrize("answer", [Answer.AWAY, Answer.SILENT])
def test_one_who_had_their_turn_in_the_seat_is_not_said_to_be_passed_over(
    answer: Answer,
) -> None:
    assert _next(_called_to(LIER, BJARNE, answer)) == (CECILIE, ())


def test_one_who_was_let_go_can_be_asked_again() -> None:
    assert _candidates(_called_to(HOLE, BJARNE, Answer.RELEASED)) == (BJARNE, CECILIE)


def test_listed_stand_in_who_sits_in_a_seat_of_their_own_is_passed_over() -> None:
    seat = a_seat(stand_ins=(DAG, CECILIE))
    skip = Skip(DAG.id, Obstacle.MEMBER)
    assert _next(a_called_meeting(seat, HOLE), seat) == (CECILIE, (skip,))


def test_one_who_is_away_those_days_is_passed_over() -> None:
    away = Engagement(since=a_time(0), until=a_time(0) + timedelta(days=7))
    skip = Skip(BJARNE.id, Obstacle.ABSENT)
    assert _next(a_called_meeting(), elsewhere={BJARNE.id: (away,)}) == (
        CECILIE,
        (skip,),
    )


def test_one_who_has_another_meeting_is_passed_over_and_it_is_named() -> None:
    skip = Skip(BJARNE.id, Obstacle.ELSEWHERE, "Formannskapet")
    busy = _meets(since=9, until=12)
    assert _next(a_called_meeting(), elsewhere=busy) == (CECILIE, (skip,))


def test_another_meeting_after_the_part_that_is_asked_about_is_no_hindrance() -> None:
    busy = _meets(since=10, until=12)
    assert _next(a_called_meeting(), extent=MORNING, elsewhere=busy) == (BJARNE, ())


def test_no_to_all_of_a_meeting_is_no_answer_to_a_part_of_it() -> None:
    declined = _called_to(LIER, BJARNE, Answer.AWAY)
    assert _next(declined, extent=MORNING) == (BJARNE, ())


def test_no_to_a_part_is_a_no_to_all_of_it() -> None:
    summons = a_summons(BJARNE, rank=Rank.STAND_IN, answer=Answer.AWAY, extent=MORNING)
    declined = a_called_meeting().summon(HOLE.id, summons)
    assert _next(declined) == (CECILIE, (Skip(BJARNE.id, Obstacle.DECLINED),))


def test_one_who_has_left_a_seat_for_the_case_is_passed_over() -> None:
    summons = a_summons(
        BJARNE, rank=Rank.STAND_IN, answer=Answer.RELEASED, leave=Leave(gap=CASE)
    )
    meeting = a_called_meeting().summon(HOLE.id, summons)
    skip = Skip(BJARNE.id, Obstacle.DISQUALIFIED)
    assert _next(meeting, extent=CASE) == (CECILIE, (skip,))
    assert _next(meeting) == (BJARNE, ())


# --- Somebody who is proposed ---------------------------------------------------------


@pytest.mark.parametrize("person", [BJARNE, CECILIE, TROND, ELI])
def test_anyone_without_a_seat_is_fit(person: Person) -> None:
    require_fit(a_called_meeting(), _opening(a_called_meeting()), person)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (Answer.AWAITED, StandInAlreadyCalled),
        (Answer.COMING, StandInAlreadyCalled),
        (Answer.AWAY, StandInIsAway),
    ],
)
def test_one_who_is_spoken_for_is_refused(
    answer: Answer, why: type[RuleBroken]
) -> None:
    meeting = _called_to(HOLE, BJARNE, answer)
    with pytest.raises(why, match="Bjarne Solli"):
        require_fit(meeting, _opening(meeting), BJARNE)


def test_one_who_said_no_may_be_asked_once_more_by_who_has_spoken_with_them() -> None:
    meeting = _called_to(HOLE, BJARNE, Answer.AWAY)
    require_fit(meeting, _opening(meeting), BJARNE, though_they_said_no=True)


def test_member_is_refused() -> None:
    meeting = a_called_meeting()
    with pytest.raises(StandInIsMember, match="Dag Øverby sitter selv"):
        require_fit(meeting, _opening(meeting), DAG, though_they_said_no=True)


# --- Rules ----------------------------------------------------------------------------


@pytest.mark.parametrize("rule", StandInRule)
def test_body_decides_whether_members_pick(rule: StandInRule) -> None:
    assert may_pick_anyone(_under(rule)) == (rule is StandInRule.PICKED)


@pytest.mark.parametrize(
    ("rule", "by"),
    [
        (StandInRule.PERSONAL, Calling.PERSONAL),
        (StandInRule.GROUP, Calling.GROUP),
        (StandInRule.PARTICIPANT, Calling.PARTICIPANT),
        (StandInRule.OFFICE, Calling.OFFICE),
        (StandInRule.PICKED, Calling.PARTICIPANT),
    ],
)
def test_who_is_called_is_called_by_the_bodys_rule(
    rule: StandInRule, by: Calling
) -> None:
    by_rule = replace(LIER, has_own_list=False)
    assert calling(_under(rule), by_rule) is by
    assert calling(_under(rule), LIER) is Calling.PERSONAL


def _under(rule: StandInRule) -> Meeting:
    return a_called_meeting(body=a_body(orders=StandingOrders(stand_ins=rule)))


def _called_to(seat: Seat, person: Person, answer: Answer) -> Meeting:
    summons = a_summons(person, rank=Rank.STAND_IN, answer=answer)
    return a_called_meeting().summon(seat.id, summons)


def _opening(
    meeting: Meeting, seat: Seat = LIER, extent: Extent | None = None
) -> Opening:
    absent = meeting.principal(seat.id) or a_summons(ASTRID)
    return Opening(seat=seat, extent=extent, absent=absent)


def _next(
    meeting: Meeting,
    seat: Seat = LIER,
    *,
    extent: Extent | None = None,
    elsewhere: Elsewhere | None = None,
) -> tuple[Person | None, tuple[Skip, ...]]:
    return Search(meeting, elsewhere or {}).next(_opening(meeting, seat, extent))


def _candidates(meeting: Meeting) -> tuple[Person, ...]:
    return Search(meeting).candidates(_opening(meeting))


def _meets(*, since: int, until: int) -> Elsewhere:
    busy = Engagement(since=a_time(since), until=a_time(until), body="Formannskapet")
    return {BJARNE.id: (busy,)}

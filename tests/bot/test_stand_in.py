"""Stand-ins are asked in order, and only those who can sit."""

from datetime import timedelta

import pytest

from bot.body import Rank, Seat
from bot.errors import (
    RuleBroken,
    StandInAlreadyCalled,
    StandInIsAway,
    StandInIsMember,
    StandInNotListed,
)
from bot.events import SeatUnfilled, StandInAsked
from bot.meeting import Answer, Meeting
from bot.orders import StandingOrders, StandInRule
from bot.person import Person
from bot.stand_in import (
    answer_by,
    candidates,
    fill,
    may_pick_anyone,
    next_in_line,
    require_fit,
)
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    COUNTY,
    DAG,
    ELI,
    GURO,
    HOLE,
    LIER,
    NOW,
    TROND,
    a_body,
    a_called_meeting,
    a_seat,
    a_summons,
    an_act,
)


def test_next_in_line_is_the_first_on_the_list() -> None:
    assert next_in_line(a_called_meeting(), LIER) == BJARNE


def test_nobody_is_next_without_a_list() -> None:
    assert next_in_line(a_called_meeting(), COUNTY) is None


def test_list_does_not_count_where_nobody_steps_in() -> None:
    assert candidates(_under(StandInRule.NONE), LIER) == ()


@pytest.mark.parametrize("answer", [Answer.AWAITED, Answer.COMING, Answer.AWAY])
def test_one_who_is_asked_or_has_said_no_is_passed_over(answer: Answer) -> None:
    meeting = _called_to(HOLE, BJARNE, answer)
    assert candidates(meeting, LIER) == (CECILIE,)


def test_one_who_was_let_go_can_be_asked_again() -> None:
    meeting = _called_to(HOLE, BJARNE, Answer.RELEASED)
    assert candidates(meeting, LIER) == (BJARNE, CECILIE)


def test_listed_stand_in_who_sits_in_a_seat_of_their_own_is_passed_over() -> None:
    seat = a_seat(stand_ins=(DAG, CECILIE))
    assert candidates(a_called_meeting(seat, HOLE), seat) == (CECILIE,)


def test_empty_seat_is_offered_to_one_at_a_time() -> None:
    meeting, events = fill(a_called_meeting(), an_act(ASTRID), LIER)
    assert events == (StandInAsked(LIER.id, BJARNE.id),)
    assert meeting.roll[LIER.id][1:] == (a_summons(BJARNE, rank=Rank.STAND_IN),)


def test_seat_with_nobody_left_to_ask_is_told_of() -> None:
    meeting = a_called_meeting()
    assert fill(meeting, an_act(ASTRID), COUNTY) == (
        meeting,
        (SeatUnfilled(COUNTY.id),),
    )


@pytest.mark.parametrize("person", [BJARNE, CECILIE])
def test_anyone_on_the_list_is_fit(person: Person) -> None:
    require_fit(a_called_meeting(), LIER, person)


@pytest.mark.parametrize("person", [TROND, ELI, GURO])
def test_anyone_without_a_seat_is_fit_where_members_pick(person: Person) -> None:
    require_fit(_under(StandInRule.PICKED), LIER, person)


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
    with pytest.raises(why, match="Bjarne Solli"):
        require_fit(_called_to(HOLE, BJARNE, answer), LIER, BJARNE)


@pytest.mark.parametrize("rule", StandInRule)
def test_member_is_refused_everywhere(rule: StandInRule) -> None:
    with pytest.raises(StandInIsMember, match="Dag Øverby sitter selv"):
        require_fit(_under(rule), LIER, DAG)


@pytest.mark.parametrize(
    ("rule", "person"),
    [
        (StandInRule.PERSONAL, TROND),
        (StandInRule.PERSONAL, ELI),
        (StandInRule.NONE, BJARNE),
    ],
)
def test_one_who_is_not_on_the_list_is_refused(
    rule: StandInRule, person: Person
) -> None:
    with pytest.raises(StandInNotListed, match=person.name):
        require_fit(_under(rule), LIER, person)


@pytest.mark.parametrize(
    ("rule", "may"),
    [
        (StandInRule.PERSONAL, False),
        (StandInRule.PICKED, True),
        (StandInRule.NONE, False),
    ],
)
def test_body_decides_whether_members_pick(rule: StandInRule, may: bool) -> None:
    assert may_pick_anyone(_under(rule)) == may


@pytest.mark.parametrize(
    ("before", "to_answer"),
    [
        (timedelta(days=10), timedelta(days=2)),
        (timedelta(days=4), timedelta(days=2)),
        (timedelta(days=1), timedelta(hours=12)),
        (timedelta(minutes=20), timedelta(minutes=10)),
    ],
)
def test_stand_in_has_two_days_or_half_of_what_is_left(
    before: timedelta, to_answer: timedelta
) -> None:
    meeting = a_called_meeting(starts_at=NOW + before)
    assert answer_by(meeting, NOW) == NOW + to_answer


def _under(rule: StandInRule) -> Meeting:
    return a_called_meeting(body=a_body(orders=StandingOrders(stand_ins=rule)))


def _called_to(seat: Seat, person: Person, answer: Answer) -> Meeting:
    summons = a_summons(person, rank=Rank.STAND_IN, answer=answer)
    return a_called_meeting().summon(seat.id, summons)

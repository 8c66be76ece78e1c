"""The forecast counts the votes that are promised and still possible."""

from dataclasses import replace

import pytest

from bot.body import Rank, Seat, SeatId
from bot.meeting import Answer, Meeting
from bot.orders import QuorumRule, StandingOrders
from bot.quorum import Counted, Forecast, Outlook, forecast
from bot.rights import OBSERVER
from tests.builders import (
    ASTRID,
    BJARNE,
    a_body,
    a_called_meeting,
    a_person,
    a_seat,
    a_summons,
    with_answer,
)


@pytest.mark.parametrize(
    ("seats", "needed"), [(1, 1), (2, 1), (3, 2), (16, 8), (17, 9)]
)
def test_half_of_the_members_or_more_are_needed(seats: int, needed: int) -> None:
    assert forecast(_council(seats)).needed == needed


@pytest.mark.parametrize(
    ("coming", "away", "outlook"),
    [
        (0, 0, Outlook.OPEN),
        (8, 0, Outlook.OPEN),
        (9, 0, Outlook.SECURED),
        (9, 8, Outlook.SECURED),
        (0, 8, Outlook.OPEN),
        (0, 9, Outlook.LOST),
        (8, 9, Outlook.LOST),
    ],
)
def test_seventeen_seats_need_nine(coming: int, away: int, outlook: Outlook) -> None:
    said = [Answer.COMING] * coming + [Answer.AWAY] * away
    numbers = forecast(_answered(_council(17), said))
    assert numbers == Forecast(
        counted=Counted.MEMBERS,
        total=17,
        needed=9,
        coming=coming,
        possible=17 - away,
        is_binding=True,
    )
    assert numbers.outlook is outlook


def test_stand_in_counts_as_the_one_they_sit_for() -> None:
    away = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    asked = away.summon(SeatId(1), a_summons(BJARNE, rank=Rank.STAND_IN))
    assert (forecast(away).possible, forecast(asked).possible) == (2, 3)
    accepted = with_answer(asked, BJARNE, Answer.COMING)
    assert forecast(accepted).coming == 1


def test_vacant_seat_counts_as_a_member_who_stays_away() -> None:
    numbers = forecast(a_called_meeting(a_seat(1), a_seat(2, holder=None)))
    assert (numbers.total, numbers.possible) == (2, 1)


def test_seat_without_a_vote_does_not_count() -> None:
    observer = a_seat(2, rights=OBSERVER)
    numbers = forecast(a_called_meeting(a_seat(1), observer))
    assert (numbers.total, numbers.possible) == (1, 1)


def test_body_without_a_rule_gets_the_numbers_as_a_help() -> None:
    body = a_body(orders=StandingOrders(quorum=QuorumRule.NONE))
    assert not forecast(a_called_meeting(body=body)).is_binding


# --- Every participant ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "coming", "possible", "outlook"),
    [
        ([], 0, 2, Outlook.OPEN),
        ([Answer.COMING, Answer.AWAY], 1, 2, Outlook.OPEN),
        ([Answer.COMING, Answer.COMING], 1, 2, Outlook.OPEN),
        ([Answer.COMING, Answer.AWAY, Answer.COMING], 2, 2, Outlook.SECURED),
        ([Answer.AWAY, Answer.AWAY, Answer.COMING], 1, 1, Outlook.LOST),
    ],
)
def test_every_participant_is_represented_by_one_of_its_seats(
    said: list[Answer], coming: int, possible: int, outlook: Outlook
) -> None:
    meeting = _under(
        QuorumRule.ALL_PARTICIPANTS,
        _seat(1),
        _seat(2),
        replace(_seat(3), participant="Hole"),
        replace(_seat(4), participant="Buskerud", rights=OBSERVER),
    )
    numbers = forecast(_answered(meeting, said))
    assert numbers == Forecast(
        counted=Counted.PARTICIPANTS,
        total=2,
        needed=2,
        coming=coming,
        possible=possible,
        is_binding=True,
    )
    assert numbers.outlook is outlook


def test_participant_whose_only_seat_nobody_holds_is_not_represented() -> None:
    vacant = a_seat(2, participant="Hole", holder=None)
    meeting = _under(QuorumRule.ALL_PARTICIPANTS, _seat(1), vacant)
    assert forecast(meeting).outlook is Outlook.LOST


# --- Half of the members, with two thirds of the votes --------------------------------


@pytest.mark.parametrize(
    ("weights", "needed"), [((1, 1, 1), 2), ((2, 1, 1), 3), ((5, 3, 2), 7)]
)
def test_two_thirds_of_the_votes_or_more_are_needed(
    weights: tuple[int, ...], needed: int
) -> None:
    """The members who come are half, and what they weigh is not enough yet."""
    said = [Answer.AWAITED, Answer.AWAITED, Answer.COMING]
    enough = replace(_seat(4), weight=0)
    meeting = _weighing(*weights)
    body = replace(meeting.body, seats=(*meeting.body.seats, enough))
    meeting = a_called_meeting(body=body)
    numbers = forecast(_answered(meeting, [*said, Answer.COMING]))
    assert (numbers.counted, numbers.needed) == (Counted.VOTES, needed)


def test_members_without_the_votes_decide_nothing() -> None:
    said = [Answer.AWAY, Answer.COMING, Answer.COMING]
    numbers = forecast(_answered(_weighing(5, 2, 2), said))
    assert numbers == Forecast(
        counted=Counted.VOTES,
        total=9,
        needed=6,
        coming=4,
        possible=4,
        is_binding=True,
    )
    assert numbers.outlook is Outlook.LOST


def test_votes_without_the_members_decide_nothing() -> None:
    said = [Answer.COMING, Answer.AWAY, Answer.AWAY]
    numbers = forecast(_answered(_weighing(7, 1, 1), said))
    assert (numbers.counted, numbers.outlook) == (Counted.MEMBERS, Outlook.LOST)


def test_members_with_the_votes_decide() -> None:
    said = [Answer.COMING, Answer.COMING]
    numbers = forecast(_answered(_weighing(1, 1, 1), said))
    assert (numbers.counted, numbers.outlook) == (Counted.MEMBERS, Outlook.SECURED)


def test_what_is_open_still_is_told_before_what_is_secured() -> None:
    numbers = forecast(_answered(_weighing(1, 1, 5), [Answer.COMING, Answer.COMING]))
    assert (numbers.counted, numbers.outlook) == (Counted.VOTES, Outlook.OPEN)


def _weighing(*weights: int) -> Meeting:
    seats = (replace(_seat(n), weight=w) for n, w in enumerate(weights, start=1))
    return _under(QuorumRule.HALF_AND_TWO_THIRDS, *seats)


def _under(rule: QuorumRule, *seats: Seat) -> Meeting:
    orders = StandingOrders(quorum=rule)
    return a_called_meeting(body=a_body(*seats, orders=orders))


def _council(seats: int) -> Meeting:
    return a_called_meeting(*(_seat(number) for number in range(1, seats + 1)))


def _seat(number: int) -> Seat:
    return a_seat(number, holder=a_person(number), stand_ins=())


def _answered(meeting: Meeting, said: list[Answer]) -> Meeting:
    for seat, answer in zip(meeting.body.seats, said, strict=False):
        assert seat.holder
        meeting = with_answer(meeting, seat.holder, answer)
    return meeting

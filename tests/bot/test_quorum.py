"""The forecast counts the votes that are promised and still possible."""

import pytest

from bot.body import Rank, Seat, SeatId
from bot.meeting import Answer, Meeting
from bot.orders import QuorumRule, StandingOrders
from bot.quorum import Forecast, Outlook, forecast
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
        seats=17, needed=9, coming=coming, possible=17 - away, is_binding=True
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
    assert (numbers.seats, numbers.possible) == (2, 1)


def test_seat_without_a_vote_does_not_count() -> None:
    observer = a_seat(2, rights=OBSERVER)
    numbers = forecast(a_called_meeting(a_seat(1), observer))
    assert (numbers.seats, numbers.possible) == (1, 1)


def test_body_without_a_rule_gets_the_numbers_as_a_help() -> None:
    body = a_body(orders=StandingOrders(quorum=QuorumRule.NONE))
    assert not forecast(a_called_meeting(body=body)).is_binding


def _council(seats: int) -> Meeting:
    return a_called_meeting(*(_seat(number) for number in range(1, seats + 1)))


def _seat(number: int) -> Seat:
    return a_seat(number, holder=a_person(number), stand_ins=())


def _answered(meeting: Meeting, said: list[Answer]) -> Meeting:
    for seat, answer in zip(meeting.body.seats, said, strict=False):
        assert seat.holder
        meeting = with_answer(meeting, seat.holder, answer)
    return meeting

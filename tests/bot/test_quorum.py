"""The forecast counts the votes that are promised and still possible."""

from dataclasses import replace

import pytest

from bot.agenda.item import Item, ItemId, ItemState
from bot.body import Rank, Seat, SeatId
from bot.extent import Extent, Leave
from bot.meeting import Answer, Meeting, Status
from bot.orders import QuorumRule, StandingOrders
from bot.quorum import (
    Counted,
    Forecast,
    Outlook,
    forecast,
    has_got_worse,
    parts_of_their_own,
    threats,
)
from bot.rights import OBSERVER
from tests.builders import (
    ASTRID,
    BJARNE,
    a_body,
    a_called_meeting,
    a_person,
    a_seat,
    a_summons,
    a_time,
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
        (0, 0, Outlook.LIKELY),
        (8, 0, Outlook.LIKELY),
        (9, 0, Outlook.SECURED),
        (9, 8, Outlook.SECURED),
        (0, 8, Outlook.LIKELY),
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
        likely=17 - away,
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


def test_body_without_a_rule_is_bound_by_no_number() -> None:
    body = a_body(orders=StandingOrders(quorum=QuorumRule.NONE))
    assert not forecast(a_called_meeting(body=body)).is_binding


def test_stand_in_who_is_asked_and_a_member_who_does_not_know_are_a_risk() -> None:
    coming = _answered(_council(4), [Answer.COMING, Answer.UNSURE])
    away = _answered(coming, [Answer.COMING, Answer.UNSURE, Answer.AWAY, Answer.AWAY])
    asked = away.summon(SeatId(3), a_summons(BJARNE, rank=Rank.STAND_IN))
    found = [forecast(m) for m in (coming, away, asked)]
    assert [f.outlook for f in found] == [
        Outlook.LIKELY,
        Outlook.AT_RISK,
        Outlook.AT_RISK,
    ]
    assert [(f.likely, f.possible) for f in found] == [(3, 4), (1, 2), (1, 3)]


# --- Every participant ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "coming", "possible", "outlook"),
    [
        ([], 0, 2, Outlook.LIKELY),
        ([Answer.COMING, Answer.AWAY], 1, 2, Outlook.LIKELY),
        ([Answer.COMING, Answer.COMING], 1, 2, Outlook.LIKELY),
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
        likely=possible,
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
        likely=4,
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


def test_what_is_not_sure_yet_is_told_before_what_is_secured() -> None:
    numbers = forecast(_answered(_weighing(1, 1, 5), [Answer.COMING, Answer.COMING]))
    assert (numbers.counted, numbers.outlook) == (Counted.VOTES, Outlook.LIKELY)


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


# --- Parts of a meeting, and what gets worse ------------------------------------------

CASE, OTHER = ItemId(3), ItemId(4)


def test_case_in_which_members_are_recused_is_looked_at_by_itself() -> None:
    """Three of four come; in one case two of them have nobody in their place."""
    meeting = _answered(_council(4), [Answer.COMING] * 3)
    recused = _leaves(meeting, Extent(items=(CASE,)), 1, 2)
    recused = _leaves(recused, Extent(items=(OTHER,)), 3)
    assert parts_of_their_own(recused) == (
        Extent(items=(CASE,)),
        Extent(items=(OTHER,)),
    )
    assert [f.outlook for f in (forecast(recused), *_parts(recused))] == [
        Outlook.SECURED,
        Outlook.LIKELY,
        Outlook.SECURED,
    ]
    assert threats(recused) == ()
    (threat,) = threats(_answered(recused, [Answer.COMING] * 3 + [Answer.AWAY]))
    assert (threat.part, threat.coming, threat.outlook) == (
        Extent(items=(CASE,)),
        1,
        Outlook.LOST,
    )


def test_whoever_sits_in_a_recused_members_place_counts_in_that_case() -> None:
    part = Extent(items=(CASE,))
    meeting = _leaves(_answered(_council(1), [Answer.COMING]), part, 1)
    asked = meeting.summon(
        SeatId(1), a_summons(BJARNE, rank=Rank.STAND_IN, extent=part)
    )
    found = [meeting, asked, with_answer(asked, BJARNE, Answer.COMING)]
    assert [forecast(m, part).outlook for m in found] == [
        Outlook.LOST,
        Outlook.AT_RISK,
        Outlook.SECURED,
    ]
    assert {forecast(m).outlook for m in found} == {Outlook.SECURED}


def test_case_that_is_withdrawn_is_not_looked_at() -> None:
    meeting = _leaves(_council(1), Extent(items=(CASE, OTHER)), 1)
    off = Item(id=CASE, title="Vei", state=ItemState.WITHDRAWN)
    listed = replace(meeting, agenda=(off, Item(id=OTHER, title="Bru")))
    assert parts_of_their_own(listed) == (Extent(items=(OTHER,)),)


def test_times_at_which_some_are_away_are_cut_where_anybody_comes_or_goes() -> None:
    late = _leaves(_council(3), Extent(until=a_time(10)), 1)
    meeting = _leaves(late, Extent(since=a_time(9, 30), until=a_time(10, 30)), 2)
    nine, half_past, ten, end = (
        a_time(9),
        a_time(9, 30),
        a_time(10),
        a_time(10, 30),
    )
    assert parts_of_their_own(meeting) == (
        Extent(since=nine, until=half_past),
        Extent(since=half_past, until=ten),
        Extent(since=ten, until=end),
    )
    assert [f.possible for f in _parts(meeting)] == [2, 1, 2]


def test_two_absences_at_different_times_never_meet() -> None:
    late = _leaves(_council(2), Extent(until=a_time(9, 30)), 1)
    meeting = _leaves(late, Extent(since=a_time(10)), 2)
    assert parts_of_their_own(meeting) == (
        Extent(since=a_time(9), until=a_time(9, 30)),
        Extent(since=a_time(10), until=meeting.ends_at),
    )


def test_it_gets_worse_only_from_something_better_to_a_threat() -> None:
    council = _council(4)
    likely = _answered(council, [Answer.COMING])
    at_risk = _answered(likely, [Answer.COMING, Answer.UNSURE] + [Answer.AWAY] * 2)
    lost = _answered(likely, [Answer.COMING] + [Answer.AWAY] * 3)
    planned = replace(council, status=Status.PLANNED, roll={})
    steps = [
        (likely, at_risk, True),
        (at_risk, lost, True),
        (lost, at_risk, False),
        (lost, lost, False),
        (_answered(council, [Answer.COMING] * 3), likely, False),
        (planned, likely, False),
        (planned, lost, True),
        (planned, replace(lost, status=Status.CANCELLED), False),
    ]
    assert [has_got_worse(a, b) for a, b, _ in steps] == [s[2] for s in steps]


def test_body_without_a_rule_has_nothing_to_fear() -> None:
    body = a_body(_seat(1), orders=StandingOrders(quorum=QuorumRule.NONE))
    lost = _answered(a_called_meeting(body=body), [Answer.AWAY])
    assert (forecast(lost).outlook, threats(lost)) == (Outlook.LOST, ())


def _parts(meeting: Meeting) -> list[Forecast]:
    return [forecast(meeting, part) for part in parts_of_their_own(meeting)]


def _leaves(meeting: Meeting, gap: Extent, *seats: int) -> Meeting:
    for number in seats:
        holder = meeting.body.seat(SeatId(number)).holder
        assert holder
        leave = Leave(gap=gap)
        meeting = meeting.answer(SeatId(number), holder.id, leave=leave)
    return meeting

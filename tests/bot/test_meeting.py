"""A meeting knows who is called to each seat, and who is expected there."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot import dates
from bot.agenda.item import Item
from bot.body import Rank, SeatId
from bot.meeting import Answer, Apology, Meeting, Reason, Status
from bot.orders import StandingOrders
from bot.person import Person
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    HOLE,
    LIER,
    TROND,
    a_body,
    a_called_meeting,
    a_meeting,
    a_seat,
    a_summons,
    with_answer,
)

SEAT = SeatId(1)


@pytest.mark.parametrize(
    ("status", "is_open"),
    [(Status.PLANNED, False), (Status.CALLED, True), (Status.CANCELLED, False)],
)
def test_meeting_is_open_while_people_are_called(status: Status, is_open: bool) -> None:
    assert a_meeting(status=status).is_open == is_open


def test_meeting_has_begun_from_its_first_second() -> None:
    meeting = a_meeting()
    just_before = meeting.starts_at - timedelta(seconds=1)
    assert not meeting.has_begun(just_before)
    assert meeting.has_begun(meeting.starts_at)


def test_roll_is_walked_in_roster_order() -> None:
    meeting = a_called_meeting(HOLE, LIER).summon(HOLE.id, a_summons(CECILIE))
    walked = [(seat.id, summons.person) for seat, summons in meeting.summonses()]
    assert walked == [(HOLE.id, DAG), (HOLE.id, CECILIE), (LIER.id, ASTRID)]


def test_nobody_sits_in_a_meeting_that_is_not_called() -> None:
    planned = a_meeting()
    assert (planned.sitting(SEAT), planned.principal(SEAT)) == (None, None)


def test_last_one_called_sits_until_they_say_no() -> None:
    away = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    asked = away.summon(SEAT, a_summons(BJARNE))
    assert asked.sitting(SEAT) == a_summons(BJARNE)
    assert with_answer(asked, BJARNE, Answer.AWAY).sitting(SEAT) is None


def test_seat_stays_the_members_who_is_away() -> None:
    meeting = _with_stand_in(Answer.COMING)
    assert meeting.principal(SEAT) == a_summons(answer=Answer.AWAY)
    assert meeting.called_for(SEAT, meeting.roll[SEAT][1]) == meeting.roll[SEAT][0]


def test_seat_that_has_passed_on_is_the_new_members() -> None:
    meeting = _passed_on(to=DAG)
    assert meeting.principal(SEAT) == a_summons(DAG)
    assert _passed_on().principal(SEAT) is None


def test_stand_in_who_was_let_go_was_called_for_the_member_before() -> None:
    meeting = _passed_on(to=DAG)
    assert meeting.called_for(SEAT, meeting.roll[SEAT][1]).person == ASTRID


def test_stand_in_who_comes_after_all_comes_for_the_member_now() -> None:
    let_go = _passed_on(to=DAG)
    meeting = let_go.answer(SEAT, BJARNE.id, answer=Answer.COMING)
    assert meeting.called_for(SEAT, meeting.roll[SEAT][1]).person == DAG


@pytest.mark.parametrize(
    ("answer", "members", "stand_ins"),
    [
        (Answer.AWAITED, True, True),
        (Answer.COMING, True, True),
        (Answer.AWAY, True, False),
        (Answer.RELEASED, False, False),
    ],
)
def test_summons_of_a_member_holds_until_they_are_let_go(
    answer: Answer, members: bool, stand_ins: bool
) -> None:
    assert a_summons(answer=answer).holds == members
    assert a_summons(answer=answer, rank=Rank.STAND_IN).holds == stand_ins


def test_seats_that_have_ended_stay_on_the_roll() -> None:
    meeting = replace(_passed_on(), body=a_body(HOLE))
    assert ASTRID in {summons.person for _, summons in meeting.everyone()}
    assert meeting.called(ASTRID.id) == ()
    assert not meeting.calls(ASTRID.id)


def test_answer_changes_the_latest_summons_and_no_other() -> None:
    first = a_summons(BJARNE, answer=Answer.RELEASED)
    meeting = a_called_meeting().summon(SEAT, first).summon(SEAT, a_summons(BJARNE))
    answered = meeting.answer(SEAT, BJARNE.id, answer=Answer.COMING)
    assert answered.roll[SEAT][1:] == (first, a_summons(BJARNE, answer=Answer.COMING))


def test_person_with_two_seats_is_called_to_both() -> None:
    other = a_seat(2, participant="Hole")
    assert [s.participant for s, _ in _two_seats().called(ASTRID.id)] == [
        "Lier",
        other.participant,
    ]


def test_seat_that_needs_an_answer_comes_before_one_that_is_filled() -> None:
    let_go = a_summons(CECILIE, answer=Answer.RELEASED)
    meeting = a_called_meeting().summon(LIER.id, let_go)
    meeting = meeting.summon(HOLE.id, a_summons(CECILIE))
    assert meeting.called(CECILIE.id) == (
        (HOLE, a_summons(CECILIE)),
        (LIER, let_go),
    )


def test_stranger_is_called_to_nothing() -> None:
    assert a_called_meeting().called(TROND.id) == ()


def test_note_of_an_apology_stays_out_of_what_is_logged() -> None:
    assert "opereres" not in repr(Apology(reason=Reason.ILLNESS, note="Skal opereres"))


@pytest.mark.parametrize(
    ("numbering", "written"),
    [
        ("{number:02}/{year}", "07/2026"),
        ("{number}/{year}", "7/2026"),
        ("PS {year}-{number}", "PS 2026-7"),
    ],
)
def test_case_numbers_follow_the_bodys_pattern(numbering: str, written: str) -> None:
    body = a_body(orders=StandingOrders(numbering=numbering))
    case = Item(title="Sykkelveier", number=7, year=2026)
    assert a_called_meeting(body=body).case_number(case) == written
    assert a_called_meeting().case_number(Item(title="Eventuelt")) == ""


def test_case_number_keeps_its_year_when_the_meeting_moves_over_new_year() -> None:
    moved = a_called_meeting(starts_at=dates.at(date(2027, 1, 7), time(9)))
    case = Item(title="Budsjett", number=1, year=2026)
    assert moved.case_number(case) == "01/2026"


def _with_stand_in(said: Answer) -> Meeting:
    away = a_called_meeting().answer(SEAT, ASTRID.id, answer=Answer.AWAY)
    return away.summon(SEAT, a_summons(BJARNE, rank=Rank.STAND_IN, answer=said))


def _passed_on(*, to: Person | None = None) -> Meeting:
    """Let the member and the stand-in go, and perhaps another sit there."""
    let_go = with_answer(_with_stand_in(Answer.RELEASED), ASTRID, Answer.RELEASED)
    return let_go.summon(SEAT, a_summons(to)) if to else let_go


def _two_seats() -> Meeting:
    return a_called_meeting(a_seat(1), a_seat(2, participant="Hole"))

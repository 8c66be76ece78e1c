"""The roll is called from the answers, and corrected in the room."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.attendance import Attendance, Guest, Presence
from bot.body import Rank
from bot.errors import (
    LeftBeforeArriving,
    MeetingCancelled,
    MeetingChanged,
    NoticeNotSent,
    OnlyForSecretariat,
    RuleBroken,
)
from bot.events import AttendanceRecorded
from bot.meeting import Answer, Meeting, Status
from bot.roll_call import expected_attendance, possible_sitters, record_attendance
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    COUNTY,
    DAG,
    ELI,
    FRODE,
    GURO,
    HOLE,
    LIER,
    TROND,
    a_called_meeting,
    a_meeting,
    a_summons,
    a_time,
    an_act,
    with_answer,
)

HERE = Attendance(presence=Presence.PRESENT, person=ASTRID)
EXCUSED = Attendance(presence=Presence.EXCUSED)
NOT_COME = Attendance(presence=Presence.NOT_COME)
KARI = Guest(name="Kari Moen", capacity="Statsforvalteren")


def test_roll_is_written_down_seat_by_seat() -> None:
    seats = {LIER.id: HERE, HOLE.id: EXCUSED, COUNTY.id: NOT_COME}
    meeting = a_called_meeting()
    assert record_attendance(meeting, an_act(), seats=seats, guests=(KARI,)) == (
        a_called_meeting(attendance=seats, guests=(KARI,)),
        (AttendanceRecorded(),),
    )


def test_seats_that_are_not_named_stay_as_they_were() -> None:
    before = a_called_meeting(attendance={LIER.id: HERE}, guests=(KARI,))
    after, _ = record_attendance(before, an_act(), seats={HOLE.id: EXCUSED})
    assert after.attendance == {LIER.id: HERE, HOLE.id: EXCUSED}
    assert after.guests == (KARI,)


def test_last_guest_can_be_taken_out_again() -> None:
    before = a_called_meeting(guests=(KARI,))
    after, _ = record_attendance(before, an_act(), seats={}, guests=())
    assert after.guests == ()


def test_roll_may_be_corrected_long_after_the_meeting() -> None:
    late = an_act(at=a_time(16))
    after, _ = record_attendance(a_called_meeting(), late, seats={LIER.id: HERE})
    assert after.attendance == {LIER.id: HERE}


@pytest.mark.parametrize(
    ("why", "meeting"),
    [
        (NoticeNotSent, a_meeting()),
        (MeetingCancelled, a_called_meeting(status=Status.CANCELLED)),
    ],
)
def test_roll_needs_a_meeting_that_is_called(
    why: type[RuleBroken], meeting: Meeting
) -> None:
    with pytest.raises(why):
        record_attendance(meeting, an_act(), seats={LIER.id: HERE})


def test_member_does_not_call_the_roll() -> None:
    with pytest.raises(OnlyForSecretariat):
        record_attendance(a_called_meeting(), an_act(ASTRID), seats={})


def test_nobody_is_present_without_a_name() -> None:
    somebody = Attendance(presence=Presence.PRESENT)
    with pytest.raises(MeetingChanged):
        record_attendance(a_called_meeting(), an_act(), seats={LIER.id: somebody})


@pytest.mark.parametrize("left", [a_time(9, 29), a_time(9, 30)])
def test_nobody_leaves_before_they_have_come(left: datetime) -> None:
    backwards = Attendance(
        presence=Presence.PRESENT,
        person=ASTRID,
        arrived_at=a_time(9, 30),
        left_at=left,
        in_part=True,
    )
    with pytest.raises(LeftBeforeArriving, match="Astrid Brekke"):
        record_attendance(a_called_meeting(), an_act(), seats={LIER.id: backwards})


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer.COMING, HERE),
        (Answer.AWAY, EXCUSED),
        # Only the room can tell.
        (Answer.AWAITED, None),
    ],
)
def test_seat_is_filled_in_from_the_answer(
    answer: Answer, expected: Attendance | None
) -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, answer)
    assert expected_attendance(meeting, LIER) == expected


def test_seat_is_filled_in_with_the_stand_in_who_comes() -> None:
    meeting = with_answer(_with_stand_in(), BJARNE, Answer.COMING)
    assert expected_attendance(meeting, LIER) == Attendance(
        presence=Presence.PRESENT, person=BJARNE
    )


def test_stand_in_who_has_not_answered_is_not_filled_in() -> None:
    assert expected_attendance(_with_stand_in(), LIER) is None


def test_what_the_secretary_saw_goes_before_what_was_answered() -> None:
    coming = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    seen, _ = record_attendance(coming, an_act(), seats={LIER.id: NOT_COME})
    assert expected_attendance(seen, LIER) == NOT_COME


def test_those_who_may_turn_up_are_listed_the_likeliest_first() -> None:
    meeting = a_called_meeting()
    assert possible_sitters(meeting, LIER) == (ASTRID, BJARNE, CECILIE)
    assert possible_sitters(meeting, COUNTY) == (FRODE, GURO)


def test_stand_in_who_was_called_comes_first() -> None:
    assert possible_sitters(_with_stand_in(), LIER) == (BJARNE, ASTRID, CECILIE)


def test_stand_in_from_outside_the_list_may_turn_up_too() -> None:
    meeting = a_called_meeting().summon(HOLE.id, a_summons(TROND))
    assert possible_sitters(meeting, HOLE) == (TROND, DAG, ELI)


def test_one_who_was_asked_twice_is_listed_once() -> None:
    let_go = with_answer(_with_stand_in(), BJARNE, Answer.RELEASED)
    again = let_go.summon(LIER.id, a_summons(BJARNE, rank=Rank.STAND_IN))
    assert possible_sitters(again, LIER) == (BJARNE, ASTRID, CECILIE)


def test_one_whose_seat_has_passed_on_is_not_expected_in_it() -> None:
    let_go = with_answer(_with_stand_in(), ASTRID, Answer.RELEASED)
    seat = replace(LIER, holder=TROND, stand_ins=())
    meeting = with_answer(let_go, BJARNE, Answer.RELEASED)
    meeting = meeting.summon(LIER.id, a_summons(TROND))
    assert possible_sitters(meeting, seat) == (TROND, BJARNE)


def _with_stand_in() -> Meeting:
    away = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    return away.summon(LIER.id, a_summons(BJARNE, rank=Rank.STAND_IN))

"""Somebody who can't come passes their seat on."""

from dataclasses import replace

import pytest

from bot.answer import come
from bot.apology import apologise
from bot.body import Rank, SeatId
from bot.errors import (
    AnswerOutdated,
    MeetingHasBegun,
    NotCalled,
    NotForOthers,
    StandInAlreadyCalled,
)
from bot.events import (
    ApologyGiven,
    QuorumThreatened,
    SeatUnfilled,
    StandInAsked,
    StandInDeclined,
)
from bot.meeting import Answer, Apology, Meeting, Reason
from bot.orders import StandingOrders, StandInRule
from bot.person import Person
from bot.seat_errors import StandInsInOrder
from bot.turn import Calling
from bot.window import answer_by
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    ELI,
    FRODE,
    HOLE,
    NOW,
    SOLVEIG,
    TROND,
    a_body,
    a_called_meeting,
    a_seat,
    a_summons,
    an_act,
    with_answer,
)

LIER = SeatId(1)
AT_WORK = Apology(reason=Reason.WORK, note="Budsjettmøte")


def test_apology_is_noted_and_the_first_stand_in_asked() -> None:
    meeting, events = apologise(
        a_called_meeting(), an_act(ASTRID), person=ASTRID.id, apology=AT_WORK
    )
    assert events == (
        ApologyGiven(LIER, ASTRID.id),
        StandInAsked(LIER, BJARNE.id),
    )
    away = {"answer": Answer.AWAY, "apology": AT_WORK, "times_excused": 1}
    assert meeting.roll[LIER] == (
        a_summons(ASTRID, answered_at=NOW, answered_by=ASTRID.id, **away),
        a_summons(
            BJARNE, rank=Rank.STAND_IN, answer_by=answer_by(a_called_meeting(), NOW)
        ),
    )


def test_second_apology_changes_nothing() -> None:
    before, _ = apologise(a_called_meeting(), an_act(ASTRID), person=ASTRID.id)
    again = apologise(before, an_act(ASTRID), person=ASTRID.id, apology=AT_WORK)
    assert again == (before, ())


def test_no_after_yes_passes_the_seat_on() -> None:
    coming = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    _, events = apologise(coming, an_act(ASTRID), person=ASTRID.id)
    assert events == (
        ApologyGiven(LIER, ASTRID.id),
        StandInAsked(LIER, BJARNE.id),
    )


def test_secretary_notes_an_apology_given_on_the_telephone() -> None:
    meeting, _ = apologise(a_called_meeting(), an_act(SOLVEIG), person=ASTRID.id)
    assert meeting.roll[LIER][0].answered_by == SOLVEIG.id


def test_stand_ins_no_asks_the_next_in_order() -> None:
    asked = _after_no_of(ASTRID)
    _, events = apologise(asked, an_act(BJARNE), person=BJARNE.id)
    assert events == (
        StandInDeclined(LIER, BJARNE.id),
        StandInAsked(LIER, CECILIE.id),
    )


def test_stand_ins_no_after_yes_asks_the_next_too() -> None:
    accepted, _ = come(_after_no_of(ASTRID), an_act(BJARNE), person=BJARNE.id)
    _, events = apologise(accepted, an_act(BJARNE), person=BJARNE.id)
    assert events == (
        StandInDeclined(LIER, BJARNE.id, had_accepted=True),
        StandInAsked(LIER, CECILIE.id),
    )


def test_seat_stays_empty_when_the_last_one_says_no() -> None:
    meeting, events = apologise(_after_no_of(DAG), an_act(ELI), person=ELI.id)
    assert events == (StandInDeclined(HOLE.id, ELI.id), SeatUnfilled(HOLE.id))
    assert meeting.sitting(HOLE.id) is None


def test_permanent_proxy_without_stand_ins_leaves_the_seat_empty() -> None:
    _, events = apologise(a_called_meeting(), an_act(FRODE), person=FRODE.id)
    assert events == (ApologyGiven(SeatId(3), FRODE.id), SeatUnfilled(SeatId(3)))


def test_member_proposes_the_second_on_the_list_where_the_body_lets_them() -> None:
    _, events = apologise(_free(), an_act(ASTRID), person=ASTRID.id, stand_in=CECILIE)
    assert events[1] == StandInAsked(LIER, CECILIE.id, Calling.PROPOSED)


def test_first_on_the_list_is_asked_when_the_proposed_says_no() -> None:
    asked, _ = apologise(_free(), an_act(ASTRID), person=ASTRID.id, stand_in=CECILIE)
    _, events = apologise(asked, an_act(CECILIE), person=CECILIE.id)
    assert events[1] == StandInAsked(LIER, BJARNE.id)


def test_member_sends_whom_they_like_where_the_body_lets_them() -> None:
    _, events = apologise(_free(), an_act(ASTRID), person=ASTRID.id, stand_in=TROND)
    assert events[1] == StandInAsked(LIER, TROND.id, Calling.PROPOSED)


@pytest.mark.parametrize("stand_in", [BJARNE, CECILIE, TROND])
def test_member_does_not_choose_where_the_order_does(stand_in: Person) -> None:
    with pytest.raises(StandInsInOrder):
        apologise(
            a_called_meeting(), an_act(ASTRID), person=ASTRID.id, stand_in=stand_in
        )


def test_stand_in_can_not_propose_themselves() -> None:
    asked, _ = apologise(_free(), an_act(ASTRID), person=ASTRID.id)
    with pytest.raises(StandInAlreadyCalled):
        apologise(asked, an_act(BJARNE), person=BJARNE.id, stand_in=BJARNE)


def test_member_apologises_from_both_their_seats() -> None:
    _, events = apologise(_two_seats(), an_act(ASTRID), person=ASTRID.id)
    assert events == (
        ApologyGiven(SeatId(1), ASTRID.id),
        ApologyGiven(SeatId(2), ASTRID.id),
        StandInAsked(SeatId(1), BJARNE.id),
        StandInAsked(SeatId(2), ELI.id),
        QuorumThreatened(),
    )


def test_proposed_stand_in_gets_the_one_of_two_seats_they_are_listed_for() -> None:
    body = replace(_two_seats().body, orders=_free().body.orders)
    two = replace(_two_seats(), body=body)
    _, events = apologise(two, an_act(ASTRID), person=ASTRID.id, stand_in=ELI)
    asked = [event for event in events if isinstance(event, StandInAsked)]
    assert asked == [
        StandInAsked(SeatId(1), BJARNE.id),
        StandInAsked(SeatId(2), ELI.id, Calling.PROPOSED),
    ]


def test_stand_in_who_was_let_go_is_asked_again() -> None:
    back, _ = come(_after_no_of(ASTRID), an_act(ASTRID), person=ASTRID.id)
    meeting, events = apologise(back, an_act(ASTRID), person=ASTRID.id)
    assert events[1] == StandInAsked(LIER, BJARNE.id)
    assert [s.answer for s in meeting.roll[LIER]] == [
        Answer.AWAY,
        Answer.RELEASED,
        Answer.AWAITED,
    ]


def test_apology_is_not_taken_once_the_meeting_has_begun() -> None:
    meeting = a_called_meeting()
    with pytest.raises(MeetingHasBegun):
        apologise(meeting, an_act(ASTRID, at=meeting.starts_at), person=ASTRID.id)


def test_member_can_not_apologise_for_another() -> None:
    with pytest.raises(NotForOthers):
        apologise(a_called_meeting(), an_act(DAG), person=ASTRID.id)


def test_somebody_of_another_council_has_nothing_to_apologise_from() -> None:
    with pytest.raises(NotCalled):
        apologise(a_called_meeting(), an_act(TROND), person=TROND.id)


def test_apology_from_the_old_time_does_not_count_for_the_new() -> None:
    moved = a_called_meeting(sequence=1)
    with pytest.raises(AnswerOutdated):
        apologise(moved, an_act(ASTRID), person=ASTRID.id, seen_question=0)


def _after_no_of(member: Person) -> Meeting:
    meeting, _ = apologise(a_called_meeting(), an_act(member), person=member.id)
    return meeting


def _free() -> Meeting:
    orders = StandingOrders(stand_ins=StandInRule.PICKED)
    lier, *others = a_body().seats
    # Not the seat's own list, but what the municipality proposes.
    return a_called_meeting(body=a_body(lier, *others, orders=orders))


def _two_seats() -> Meeting:
    second = a_seat(2, participant="Hole", stand_ins=(ELI,))
    return a_called_meeting(a_seat(1), second)

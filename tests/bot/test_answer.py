"""Answers are one tap, and can be changed until the meeting begins."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.answer import be_unsure, come
from bot.apology import apologise
from bot.body import Rank, SeatId
from bot.errors import (
    AnswerOutdated,
    MeetingCancelled,
    MeetingHasBegun,
    NoLongerNeeded,
    NotCalled,
    NotForOthers,
    NoticeNotSent,
    RuleBroken,
)
from bot.events import (
    Accepted,
    ApologyGiven,
    ApologyWithdrawn,
    ReturnWished,
    StandInAccepted,
    StandInDeclined,
    StandInReleased,
    Unsure,
)
from bot.extent import Extent, Leave
from bot.leave import be_away_in_part
from bot.meeting import Answer, Apology, Meeting, Reason, Status
from bot.orders import ReleaseRule
from bot.person import Person
from bot.seat_errors import StandInHasAccepted
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    FRODE,
    NOW,
    SOLVEIG,
    TROND,
    a_called_meeting,
    a_seat,
    a_summons,
    a_time,
    an_act,
    with_answer,
)

LIER = SeatId(1)
HOUR = timedelta(hours=1)


def test_first_yes_is_noted_with_who_gave_it_and_when() -> None:
    meeting, events = come(a_called_meeting(), an_act(ASTRID), person=ASTRID.id)
    assert events == (Accepted(LIER, ASTRID.id),)
    assert meeting.roll[LIER] == (
        a_summons(ASTRID, answer=Answer.COMING, answered_at=NOW, answered_by=ASTRID.id),
    )


def test_second_yes_changes_nothing() -> None:
    before = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    assert come(before, an_act(ASTRID), person=ASTRID.id) == (before, ())


def test_permanent_proxy_answers_in_their_own_name() -> None:
    _, events = come(a_called_meeting(), an_act(FRODE), person=FRODE.id)
    assert events == (Accepted(SeatId(3), FRODE.id),)


def test_secretary_answers_for_somebody_on_the_telephone() -> None:
    meeting, _ = come(a_called_meeting(), an_act(SOLVEIG), person=ASTRID.id)
    assert meeting.roll[LIER][0].answered_by == SOLVEIG.id


def test_yes_after_no_withdraws_the_apology_and_its_reason() -> None:
    away, _ = apologise(
        a_called_meeting(),
        an_act(DAG),
        person=DAG.id,
        apology=Apology(reason=Reason.ILLNESS, note="Feber"),
    )
    back, events = come(away, an_act(DAG), person=DAG.id)
    assert events[0] == ApologyWithdrawn(SeatId(2), DAG.id)
    assert back.roll[SeatId(2)][0].apology is None


def test_question_to_a_stand_in_is_taken_back_when_the_member_comes() -> None:
    meeting, events = come(_away_and_asked(), an_act(ASTRID), person=ASTRID.id)
    assert events == (
        ApologyWithdrawn(LIER, ASTRID.id),
        StandInReleased(LIER, BJARNE.id, had_accepted=False),
    )
    assert _answers(meeting) == [Answer.COMING, Answer.RELEASED]


def test_stand_in_who_said_yes_is_let_go_at_once_where_the_body_says_so() -> None:
    filled = with_answer(_at_once(_away_and_asked()), BJARNE, Answer.COMING)
    meeting, events = come(filled, an_act(ASTRID), person=ASTRID.id)
    assert events == (
        ApologyWithdrawn(LIER, ASTRID.id),
        StandInReleased(LIER, BJARNE.id, had_accepted=True),
    )
    assert _answers(meeting) == [Answer.COMING, Answer.RELEASED]


def test_stand_in_who_said_yes_is_otherwise_the_secretarys_to_let_go() -> None:
    filled = with_answer(_away_and_asked(), BJARNE, Answer.COMING)
    meeting, events = come(filled, an_act(ASTRID), person=ASTRID.id)
    assert events == (ReturnWished(LIER, ASTRID.id),)
    assert _answers(meeting) == [Answer.AWAY, Answer.COMING]
    assert come(meeting, an_act(ASTRID), person=ASTRID.id) == (meeting, ())


def test_member_who_waits_has_the_seat_again_when_the_stand_in_can_not() -> None:
    waiting, _ = come(
        with_answer(_away_and_asked(), BJARNE, Answer.COMING),
        an_act(ASTRID),
        person=ASTRID.id,
    )
    meeting, events = apologise(waiting, an_act(BJARNE), person=BJARNE.id)
    assert events == (
        StandInDeclined(LIER, BJARNE.id, had_accepted=True),
        ApologyWithdrawn(LIER, ASTRID.id),
    )
    assert _answers(meeting) == [Answer.COMING, Answer.AWAY]


def test_member_who_waits_may_stay_away_after_all() -> None:
    filled = with_answer(_away_and_asked(), BJARNE, Answer.COMING)
    waiting, _ = come(filled, an_act(ASTRID), person=ASTRID.id)
    meeting, events = apologise(waiting, an_act(ASTRID), person=ASTRID.id)
    assert events == (ApologyGiven(LIER, ASTRID.id),)
    assert not meeting.roll[LIER][0].is_returning
    assert _answers(meeting) == [Answer.AWAY, Answer.COMING]


@pytest.mark.parametrize("said", [Answer.AWAITED, Answer.COMING])
def test_member_may_not_know_yet(said: Answer) -> None:
    before = with_answer(a_called_meeting(), ASTRID, said)
    meeting, events = be_unsure(before, an_act(ASTRID), person=ASTRID.id)
    assert events == (Unsure(LIER, ASTRID.id),)
    assert _answers(meeting) == [Answer.UNSURE]
    assert be_unsure(meeting, an_act(ASTRID), person=ASTRID.id) == (meeting, ())


def test_who_was_away_and_does_not_know_takes_an_open_question_back() -> None:
    meeting, events = be_unsure(_away_and_asked(), an_act(ASTRID), person=ASTRID.id)
    assert events == (
        Unsure(LIER, ASTRID.id),
        StandInReleased(LIER, BJARNE.id, had_accepted=False),
    )
    assert _answers(meeting) == [Answer.UNSURE, Answer.RELEASED]


def test_who_does_not_know_can_not_take_the_seat_from_one_who_does() -> None:
    filled = with_answer(_away_and_asked(), BJARNE, Answer.COMING)
    with pytest.raises(StandInHasAccepted, match="Bjarne Solli har sagt ja"):
        be_unsure(filled, an_act(ASTRID), person=ASTRID.id)


def test_one_who_said_no_to_two_seats_takes_up_the_last_alone() -> None:
    """Bjarne was asked for Lier, then by the secretary for Hole, and said no twice."""
    asked = with_answer(_away_and_asked(), BJARNE, Answer.AWAY)
    summons = a_summons(
        BJARNE, rank=Rank.STAND_IN, answer=Answer.AWAY, called_at=NOW + HOUR
    )
    both = with_answer(asked, DAG, Answer.AWAY).summon(SeatId(2), summons)
    meeting, _ = come(both, an_act(BJARNE), person=BJARNE.id)
    assert meeting.roll[LIER][1].answer is Answer.AWAY
    assert meeting.roll[SeatId(2)][1].answer is Answer.COMING


def test_stand_in_who_said_no_is_not_let_go() -> None:
    before = with_answer(_away_and_asked(), BJARNE, Answer.AWAY)
    meeting, events = come(before, an_act(ASTRID), person=ASTRID.id)
    assert events == (ApologyWithdrawn(LIER, ASTRID.id),)
    assert _answers(meeting) == [Answer.COMING, Answer.AWAY]


def test_yes_after_no_after_yes_is_like_the_first() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    for rule, answer in ((apologise, Answer.AWAY), (come, Answer.COMING)):
        meeting, _ = rule(meeting, an_act(ASTRID), person=ASTRID.id)
        assert _answers(meeting)[0] is answer
    assert meeting.sitting(LIER) == meeting.principal(LIER)


def test_stand_in_says_yes() -> None:
    meeting, events = come(_away_and_asked(), an_act(BJARNE), person=BJARNE.id)
    assert events == (StandInAccepted(LIER, BJARNE.id),)
    assert _answers(meeting) == [Answer.AWAY, Answer.COMING]


def test_stand_in_changes_no_to_yes_while_the_seat_is_empty() -> None:
    empty = with_answer(_away_and_asked(), BJARNE, Answer.AWAY)
    meeting, events = come(empty, an_act(BJARNE), person=BJARNE.id)
    assert events == (StandInAccepted(LIER, BJARNE.id),)
    assert _answers(meeting) == [Answer.AWAY, Answer.COMING]


def test_stand_in_takes_a_no_back_and_the_next_is_not_needed() -> None:
    next_asked = _next_asked(Answer.AWAY)
    meeting, events = come(next_asked, an_act(BJARNE), person=BJARNE.id)
    assert events == (
        StandInAccepted(LIER, BJARNE.id),
        StandInReleased(LIER, CECILIE.id, had_accepted=False),
    )
    away, yes = Answer.AWAY, Answer.COMING
    assert _answers(meeting) == [away, yes, Answer.RELEASED]


def test_stand_in_takes_a_no_back_for_a_part_and_the_next_is_asked_for_the_rest() -> (
    None
):
    leave = Leave(gap=Extent(since=a_time(10)))
    next_asked = _next_asked(Answer.AWAY)
    meeting, _ = be_away_in_part(
        next_asked, an_act(BJARNE), person=BJARNE.id, leave=leave
    )
    standing = [s for s in meeting.roll[LIER] if s.stands]
    assert [(s.person, s.extent) for s in standing] == [
        (BJARNE, None),
        (CECILIE, leave.gap),
    ]


@pytest.mark.parametrize(
    ("said", "next_said"),
    [(Answer.AWAY, Answer.COMING), (Answer.SILENT, Answer.AWAITED)],
)
def test_stand_ins_yes_is_too_late(said: Answer, next_said: Answer) -> None:
    """Another has said yes; or they lost their turn, and another is asked."""
    next_asked = with_answer(_next_asked(said), CECILIE, next_said)
    _refused(NoLongerNeeded, next_asked, BJARNE)


def test_stand_in_who_was_let_go_can_no_longer_say_yes() -> None:
    released = with_answer(_away_and_asked(), BJARNE, Answer.RELEASED)
    _refused(NoLongerNeeded, released, BJARNE)


def test_stand_in_who_was_let_go_and_asked_again_says_yes() -> None:
    meeting, _ = come(_away_and_asked(), an_act(ASTRID), person=ASTRID.id)
    meeting, _ = apologise(meeting, an_act(ASTRID), person=ASTRID.id)
    meeting, events = come(meeting, an_act(BJARNE), person=BJARNE.id)
    assert events == (StandInAccepted(LIER, BJARNE.id),)
    assert _answers(meeting) == [Answer.AWAY, Answer.RELEASED, Answer.COMING]


def test_person_with_two_seats_answers_for_both() -> None:
    two = a_called_meeting(a_seat(1), a_seat(2, participant="Hole"))
    _, events = come(two, an_act(ASTRID), person=ASTRID.id)
    assert events == (
        Accepted(SeatId(1), ASTRID.id),
        Accepted(SeatId(2), ASTRID.id),
    )


@pytest.mark.parametrize(
    ("why", "status"),
    [(NoticeNotSent, Status.PLANNED), (MeetingCancelled, Status.CANCELLED)],
)
def test_answer_needs_a_meeting_that_is_called(
    why: type[RuleBroken], status: Status
) -> None:
    _refused(why, a_called_meeting(status=status), ASTRID)


def test_answer_is_taken_until_the_last_second() -> None:
    meeting = a_called_meeting()
    late = an_act(ASTRID, at=meeting.starts_at - timedelta(seconds=1))
    assert come(meeting, late, person=ASTRID.id)[1]


def test_answer_is_not_taken_once_the_meeting_has_begun() -> None:
    meeting = a_called_meeting()
    late = an_act(ASTRID, at=meeting.starts_at)
    with pytest.raises(MeetingHasBegun):
        come(meeting, late, person=ASTRID.id)


def test_member_can_not_answer_for_another() -> None:
    with pytest.raises(NotForOthers):
        come(a_called_meeting(), an_act(DAG), person=ASTRID.id)


@pytest.mark.parametrize("answers", [True, False])
def test_members_own_secretariat_answers_for_them_when_the_roster_says_so(
    *, answers: bool
) -> None:
    seats = (a_seat(1, contact=TROND, contact_answers=answers), a_seat(2, holder=DAG))
    meeting = a_called_meeting(*seats)
    if answers:
        after, events = come(meeting, an_act(TROND), person=ASTRID.id)
        assert events == (Accepted(LIER, ASTRID.id),)
        assert after.roll[LIER][0].answered_by == TROND.id
    else:
        with pytest.raises(NotForOthers):
            come(meeting, an_act(TROND), person=ASTRID.id)
    with pytest.raises(NotForOthers):
        come(meeting, an_act(TROND), person=DAG.id)


def test_somebody_of_another_council_is_not_called() -> None:
    _refused(NotCalled, a_called_meeting(), TROND)


def test_answer_to_an_older_question_is_not_taken() -> None:
    moved = a_called_meeting(sequence=1)
    with pytest.raises(AnswerOutdated):
        come(moved, an_act(ASTRID), person=ASTRID.id, seen_question=0)


def _refused(why: type[RuleBroken], meeting: Meeting, person: Person) -> None:
    with pytest.raises(why):
        come(meeting, an_act(person), person=person.id)


def _at_once(meeting: Meeting) -> Meeting:
    orders = replace(meeting.body.orders, release=ReleaseRule.AT_ONCE)
    return replace(meeting, body=replace(meeting.body, orders=orders))


def _next_asked(said: Answer) -> Meeting:
    """Let Bjarne not come, and Cecilie be asked in his place."""
    left = with_answer(_away_and_asked(), BJARNE, said)
    asked = a_summons(CECILIE, rank=Rank.STAND_IN)
    return left.summon(LIER, asked)


def _away_and_asked() -> Meeting:
    away = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    return away.summon(LIER, a_summons(BJARNE, rank=Rank.STAND_IN))


def _answers(meeting: Meeting) -> list[Answer]:
    return [summons.answer for summons in meeting.roll[LIER]]

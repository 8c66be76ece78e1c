"""Somebody comes, but not to all of the meeting."""

from dataclasses import replace

import pytest

from bot.agenda.item import Item, ItemId, ItemState
from bot.answer import come
from bot.apology import apologise
from bot.body import SeatId
from bot.errors import AnswerOutdated, RuleBroken
from bot.events import (
    ApologyGiven,
    ApologyWithdrawn,
    PartlyAway,
    ReturnWished,
    StandInAccepted,
    StandInAsked,
    StandInReleased,
)
from bot.extent import Extent, Ground, Leave, covers
from bot.leave import be_away_in_part
from bot.meeting import Answer, Apology, Meeting, Reason
from bot.seat_errors import (
    CaseNotTreated,
    GapIsAll,
    GapOutside,
    PartOfPart,
    StandInHasAccepted,
)
from bot.turn import Calling
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    a_called_meeting,
    a_time,
    an_act,
)

LIER = SeatId(1)
LATE = Leave(gap=Extent(until=a_time(10)))
EARLY = Leave(gap=Extent(since=a_time(10, 30)))
CASE = Item(id=ItemId(3), title="Sykkelveier", number=1, year=2026)
OTHER = Item(id=ItemId(4), title="Gangveier", number=2, year=2026)
DISQUALIFIED = Leave(gap=Extent(items=(CASE.id,)), ground=Ground.DISQUALIFIED)


def test_who_comes_late_is_coming_and_somebody_is_asked_for_the_rest() -> None:
    meeting, events = _away_in_part(a_called_meeting(), LATE)
    assert events == (
        PartlyAway(LIER, ASTRID.id, LATE),
        StandInAsked(LIER, BJARNE.id, Calling.PERSONAL, LATE.gap),
    )
    assert meeting.sitting(LIER) == meeting.roll[LIER][0]
    asked = meeting.standing_in(LIER, LATE.gap)
    assert asked
    assert (asked.person, asked.extent) == (BJARNE, LATE.gap)


def test_who_leaves_for_a_case_is_stood_in_for_in_that_case() -> None:
    _, events = _away_in_part(_with_cases(), DISQUALIFIED)
    assert events[1] == StandInAsked(
        LIER, BJARNE.id, Calling.PERSONAL, DISQUALIFIED.gap
    )


def test_reason_is_kept_as_it_is_of_those_who_stay_away() -> None:
    why = Apology(reason=Reason.TRAVEL)
    act = an_act(ASTRID)
    meeting, _ = be_away_in_part(
        a_called_meeting(), act, person=ASTRID.id, leave=LATE, apology=why
    )
    assert meeting.roll[LIER][0].apology == why


def test_who_comes_to_all_of_it_after_all_takes_the_question_back() -> None:
    meeting, _ = _away_in_part(a_called_meeting(), LATE)
    meeting, events = come(meeting, an_act(ASTRID), person=ASTRID.id)
    assert events == (
        ApologyWithdrawn(LIER, ASTRID.id),
        StandInReleased(LIER, BJARNE.id, had_accepted=False),
    )
    assert meeting.roll[LIER][0].leave is None


def test_who_would_come_to_all_of_it_waits_for_a_stand_in_who_said_yes() -> None:
    filled = _filled(LATE)
    meeting, events = come(filled, an_act(ASTRID), person=ASTRID.id)
    assert events == (ReturnWished(LIER, ASTRID.id),)
    assert meeting.roll[LIER][0].leave == LATE


def test_who_waits_for_all_of_it_may_stay_away_from_the_part_after_all() -> None:
    meeting, _ = _away_in_part(a_called_meeting(), LATE)
    meeting, _ = come(meeting, an_act(BJARNE), person=BJARNE.id)
    meeting, _ = come(meeting, an_act(ASTRID), person=ASTRID.id)
    assert meeting.roll[LIER][0].is_returning
    meeting, _ = _away_in_part(meeting, LATE)
    assert not meeting.roll[LIER][0].is_returning


def test_who_changes_the_part_has_the_same_one_asked_of_the_other() -> None:
    meeting, events = _away_in_part(_filled(LATE), EARLY)
    assert events == (
        PartlyAway(LIER, ASTRID.id, EARLY),
        StandInAsked(LIER, BJARNE.id, Calling.CHANGED, EARLY.gap),
    )
    assert [(s.person, s.answer, s.extent) for s in meeting.roll[LIER]] == [
        (ASTRID, Answer.COMING, None),
        (BJARNE, Answer.RELEASED, LATE.gap),
        (BJARNE, Answer.AWAITED, EARLY.gap),
    ]


def test_answer_about_one_part_is_none_about_another() -> None:
    meeting, _ = _away_in_part(a_called_meeting(), LATE)
    seen = meeting.question(BJARNE.id)
    meeting, _ = _away_in_part(meeting, EARLY)
    with pytest.raises(AnswerOutdated):
        come(meeting, an_act(BJARNE), person=BJARNE.id, seen_question=seen)


def test_who_stays_away_altogether_has_the_same_one_asked_for_all_of_it() -> None:
    _, events = apologise(_filled(LATE), an_act(ASTRID), person=ASTRID.id)
    assert events == (
        ApologyGiven(LIER, ASTRID.id),
        StandInAsked(LIER, BJARNE.id, Calling.CHANGED),
    )


def test_who_was_away_may_come_in_part_while_nobody_has_said_yes() -> None:
    away, _ = apologise(a_called_meeting(), an_act(ASTRID), person=ASTRID.id)
    _, events = _away_in_part(away, LATE)
    assert events[1] == StandInAsked(LIER, BJARNE.id, Calling.CHANGED, LATE.gap)


def test_who_was_away_can_not_take_a_part_from_one_who_said_yes_to_all() -> None:
    away, _ = apologise(a_called_meeting(), an_act(ASTRID), person=ASTRID.id)
    filled, _ = come(away, an_act(BJARNE), person=BJARNE.id)
    _refused(StandInHasAccepted, filled, LATE)


def test_stand_in_who_sits_there_may_leave_for_a_case_too() -> None:
    away, _ = apologise(_with_cases(), an_act(ASTRID), person=ASTRID.id)
    meeting, events = be_away_in_part(
        away, an_act(BJARNE), person=BJARNE.id, leave=DISQUALIFIED
    )
    assert events == (
        StandInAccepted(LIER, BJARNE.id),
        PartlyAway(LIER, BJARNE.id, DISQUALIFIED),
        StandInAsked(LIER, CECILIE.id, Calling.PERSONAL, DISQUALIFIED.gap),
    )
    in_the_case = meeting.roll[LIER][2]
    assert meeting.called_for(LIER, in_the_case).person == BJARNE


def test_stand_in_for_a_part_comes_for_all_of_it_or_not() -> None:
    meeting, _ = _away_in_part(a_called_meeting(), LATE)
    with pytest.raises(PartOfPart):
        be_away_in_part(meeting, an_act(BJARNE), person=BJARNE.id, leave=EARLY)


@pytest.mark.parametrize(
    ("gap", "why"),
    [
        (Extent(), GapOutside),
        (Extent(until=a_time(8)), GapOutside),
        (Extent(since=a_time(12)), GapOutside),
        (Extent(since=a_time(10), until=a_time(10)), GapOutside),
        (Extent(since=a_time(9)), GapIsAll),
        (Extent(since=a_time(9), until=a_time(11, 15)), GapIsAll),
        (Extent(items=(ItemId(99),)), CaseNotTreated),
        (Extent(items=(OTHER.id,)), CaseNotTreated),
    ],
)
def test_what_is_no_part_of_the_meeting_is_refused(
    gap: Extent, why: type[RuleBroken]
) -> None:
    off = replace(OTHER, state=ItemState.WITHDRAWN)
    _refused(why, replace(_with_cases(), agenda=(CASE, off)), Leave(gap=gap))


@pytest.mark.parametrize(
    ("one", "other", "is_within"),
    [
        (None, None, True),
        (None, LATE.gap, True),
        (LATE.gap, None, False),
        (LATE.gap, LATE.gap, True),
        (LATE.gap, EARLY.gap, False),
        (LATE.gap, Extent(until=a_time(9, 30)), True),
        (Extent(until=a_time(9, 30)), LATE.gap, False),
        (EARLY.gap, Extent(since=a_time(10, 45), until=a_time(11)), True),
        (Extent(since=a_time(10), until=a_time(11)), EARLY.gap, False),
        (Extent(items=(CASE.id,)), LATE.gap, False),
        (Extent(items=(CASE.id, OTHER.id)), Extent(items=(OTHER.id,)), True),
        (Extent(items=(CASE.id,)), Extent(items=(CASE.id, OTHER.id)), False),
        (replace(LATE.gap, items=(CASE.id,)), Extent(items=(CASE.id,)), True),
    ],
)
def test_part_that_lies_within_another(
    one: Extent | None, other: Extent | None, is_within: bool
) -> None:
    assert covers(one, other) is is_within


def _with_cases() -> Meeting:
    return a_called_meeting(agenda=(CASE, OTHER))


def _filled(leave: Leave) -> Meeting:
    """Astrid is away for a part, and Bjarne has said yes to it."""
    meeting, _ = _away_in_part(a_called_meeting(), leave)
    filled, _ = come(meeting, an_act(BJARNE), person=BJARNE.id)
    return filled


def _away_in_part(meeting: Meeting, leave: Leave) -> tuple[Meeting, tuple[object, ...]]:
    return be_away_in_part(meeting, an_act(ASTRID), person=ASTRID.id, leave=leave)


def _refused(why: type[RuleBroken], meeting: Meeting, leave: Leave) -> None:
    with pytest.raises(why):
        _away_in_part(meeting, leave)

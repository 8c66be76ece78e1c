"""What waits for a secretary, the most urgent first."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from bot.agenda.item import Item, ItemId, ItemState, Paper
from bot.apology import apologise
from bot.chores import Chore, Waiting, waiting
from bot.deadlines import Deadline, Which
from bot.meeting import Answer, Meeting, MeetingId, Status
from bot.orders import QuorumRule, StandingOrders, StandInRule
from bot.room.task import Task, TaskId
from tests.builders import (
    ASTRID,
    DAG,
    FRODE,
    LIER,
    NOW,
    a_body,
    a_called_meeting,
    a_meeting,
    a_time,
    an_act,
    with_answer,
)
from tests.rooms import a_room, present

#: The meeting is on Thursday the 26th: the notice a week before, answers on Monday.
NOTICE = Deadline(which=Which.NOTICE, day=date(2026, 2, 19))
ANSWER = Deadline(which=Which.ANSWER, day=date(2026, 2, 23), clock=time(12))
MINUTES = Deadline(which=Which.MINUTES, day=date(2026, 3, 12))
THERE = a_room(present(LIER))


def _on(day: int, hour: int = 8, month: int = 2) -> datetime:
    return a_time(hour, day=date(2026, month, day))


def _chores(meeting: Meeting, at: datetime) -> list[Chore]:
    return [each.chore for each in waiting([meeting], at)]


def test_notice_waits_from_three_days_before_it_is_to_go_out() -> None:
    planned = a_meeting()
    assert waiting([planned], _on(16, 23)) == ()
    (found,) = waiting([planned], _on(17))
    assert found == Waiting(chore=Chore.NOTICE, meeting=planned, by=NOTICE)
    assert not found.is_late(_on(19, 23))
    assert found.is_late(_on(20, 0))
    assert _chores(planned, planned.starts_at) == []


def test_those_who_did_not_answer_in_time_are_to_be_telephoned() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    assert waiting([meeting], _on(23, 11)) == ()
    assert waiting([meeting], _on(23, 12)) == (
        Waiting(chore=Chore.ANSWERS, meeting=meeting, by=ANSWER, n=2),
    )


def test_meeting_that_cannot_decide_is_on_the_list_while_it_can_be_helped() -> None:
    orders = StandingOrders(stand_ins=StandInRule.NONE)
    meeting = a_called_meeting(body=a_body(orders=orders))
    for person in (DAG, FRODE):
        meeting, _ = apologise(meeting, an_act(person), person=person.id)
    assert _chores(meeting, _on(20)) == [Chore.QUORUM]
    assert _chores(meeting, meeting.starts_at) == []


def test_body_without_a_rule_is_not_told_of_a_quorum() -> None:
    orders = StandingOrders(stand_ins=StandInRule.NONE, quorum=QuorumRule.NONE)
    meeting = a_called_meeting(body=a_body(orders=orders))
    for person in (ASTRID, DAG, FRODE):
        meeting, _ = apologise(meeting, an_act(person), person=person.id)
    assert _chores(meeting, _on(20)) == []


@pytest.mark.parametrize(
    ("paper", "n"),
    [
        (Paper(title="Kart", due=date(2026, 2, 19)), 1),
        (Paper(title="Kart", due=date(2026, 2, 20)), 0),
        (Paper(title="Kart", due=date(2026, 2, 19), link="https://a.example"), 0),
        # By the body's own rule, ten days before.
        (Paper(title="Kart"), 1),
    ],
)
def test_papers_that_were_promised_and_have_not_come_are_counted(
    paper: Paper, n: int
) -> None:
    agenda = (Item(title="Sykkelveier", papers=(paper,)),)
    found = waiting([a_called_meeting(agenda=agenda)], _on(20))
    assert [each.n for each in found] == [n] * n


def test_papers_of_what_is_not_treated_are_not_waited_for() -> None:
    item = Item(title="Kart", papers=(Paper(title="Kart"),))
    gone = replace(item, state=ItemState.WITHDRAWN)
    assert waiting([a_called_meeting(agenda=(gone,))], _on(20)) == ()


def test_roll_and_then_minutes_wait_when_the_meeting_is_over() -> None:
    meeting = a_called_meeting()
    assert _chores(meeting, meeting.ends_at - timedelta(minutes=1)) == []
    assert waiting([meeting], meeting.ends_at) == (
        Waiting(chore=Chore.ATTENDANCE, meeting=meeting, by=MINUTES),
    )
    recorded = replace(meeting, room=THERE)
    assert _chores(recorded, _on(9, 23, month=3)) == []
    assert _chores(recorded, _on(10, month=3)) == [Chore.MINUTES]
    drawn = replace(recorded, minutes_at=_on(1, month=3))
    assert _chores(drawn, _on(10, month=3)) == []


def test_tasks_wait_that_are_soon_to_be_done_until_they_are() -> None:
    case = Item(id=ItemId(1), title="Kart")
    task = Task(
        id=TaskId(1),
        item=case.id,
        what="Svare",
        participant="Lier",
        by=date(2026, 3, 20),
        given_at=NOW,
    )
    room = replace(THERE, tasks=(task,))
    meeting = a_called_meeting(agenda=(case,), room=room, minutes_at=NOW)
    assert _chores(meeting, _on(16, month=3)) == []
    (waits,) = waiting([meeting], _on(17, month=3))
    assert (waits.chore, waits.n, waits.is_late(_on(17, month=3))) == (
        Chore.TASKS,
        1,
        False,
    )
    (late,) = waiting([meeting], _on(21, month=3))
    assert late.is_late(_on(21, month=3))
    done = replace(room, tasks=(replace(task, done_at=NOW),))
    assert _chores(replace(meeting, room=done), _on(21, month=3)) == []


def test_nothing_waits_of_a_cancelled_meeting() -> None:
    cancelled = a_called_meeting(status=Status.CANCELLED)
    assert _chores(cancelled, _on(23, 12)) == []
    assert _chores(cancelled, _on(10, month=3)) == []


def test_nearest_meeting_comes_first_and_what_is_over_last() -> None:
    near = a_called_meeting(id=MeetingId(3))
    far = a_meeting(
        id=MeetingId(2),
        starts_at=a_time(9, day=date(2026, 3, 3)),
        ends_at=a_time(11, day=date(2026, 3, 3)),
    )
    over = a_called_meeting(
        id=MeetingId(1),
        starts_at=a_time(9, day=date(2026, 1, 8)),
        ends_at=a_time(11, day=date(2026, 1, 8)),
    )
    found = waiting([over, far, near], _on(24))
    assert [(each.meeting.id, each.chore) for each in found] == [
        (3, Chore.ANSWERS),
        (2, Chore.NOTICE),
        (1, Chore.ATTENDANCE),
    ]

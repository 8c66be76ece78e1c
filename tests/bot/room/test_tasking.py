"""A task is always somebody's, has an end, and reaches those who were not there."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.agenda.item import Item, ItemId
from bot.errors import OnlyForSecretariat, RuleBroken
from bot.meeting import Meeting
from bot.message import Kind
from bot.person import Person
from bot.room.errors import (
    ItemNotOnList,
    NoSuchTask,
    TaskByPast,
    TaskMissing,
    TaskNotYours,
    TaskOwnerMissing,
)
from bot.room.events import TaskDone, TaskGiven, TaskWithdrawn
from bot.room.task import TaskId
from bot.room.tasking import (
    assignable,
    finish,
    give,
    not_there,
    of_person,
    open_tasks,
    owners,
    withdraw,
)
from bot.telling import messages
from tests.builders import (
    ASTRID,
    BJARNE,
    DAG,
    FRODE,
    HOLE,
    LIER,
    MEETING_DAY,
    SOLVEIG,
    a_called_meeting,
    a_time,
    an_act,
)
from tests.rooms import a_room, excused, present

CASE = Item(id=ItemId(1), title="Sykkelveier")
ACT = an_act(at=a_time(10))
BY = date(2026, 3, 15)
FIRST = TaskId(1)


def test_task_of_a_municipality_is_everybodys_who_sits_for_it() -> None:
    meeting, events = _given(participant="Hole")
    (task,) = meeting.room.tasks
    assert (task.whose, task.by, task.given_at) == ("Hole", BY, a_time(10))
    assert owners(meeting, task) == (DAG,)
    assert events == (TaskGiven(FIRST),)


def test_those_who_were_not_there_are_told_at_once_and_nobody_else() -> None:
    away, (event,) = _given(participant="Hole")
    assert not_there(away, away.room.tasks[0]) == (DAG,)
    told = [m for m in messages(away, event) if m.kind is Kind.TASK_GIVEN]
    assert [(m.to, m.about) for m in told] == [(DAG.id, "1")]
    here, (event,) = _given(participant="Lier")
    assert list(messages(here, event)) == []


def test_whoever_a_stand_in_sat_for_is_told_too() -> None:
    room = a_room(present(LIER, BJARNE))
    meeting = a_called_meeting(agenda=(CASE,), room=room)
    given, _ = give(meeting, ACT, item=CASE.id, what="Svar", participant="Lier", by=BY)
    assert not_there(given, given.room.tasks[0]) == (ASTRID,)


def test_task_is_done_by_those_who_have_it_and_by_the_secretary() -> None:
    meeting, _ = _given(person=DAG)
    done, events = finish(meeting, an_act(DAG, at=a_time(12)), task=FIRST)
    assert events == (TaskDone(FIRST),)
    assert (done.room.tasks[0].done_by, open_tasks(done)) == (DAG.id, ())
    assert finish(done, an_act(SOLVEIG), task=FIRST) == (done, ())
    assert finish(meeting, an_act(SOLVEIG), task=FIRST)[1] == (TaskDone(FIRST),)
    with pytest.raises(TaskNotYours):
        finish(meeting, an_act(FRODE), task=FIRST)


def test_task_that_was_given_by_a_slip_is_taken_back() -> None:
    meeting, _ = _given(person=DAG)
    gone, events = withdraw(meeting, ACT, task=FIRST)
    assert (events, open_tasks(gone)) == ((TaskWithdrawn(FIRST),), ())
    assert withdraw(gone, ACT, task=FIRST) == (gone, ())
    with pytest.raises(OnlyForSecretariat):
        withdraw(meeting, an_act(DAG), task=FIRST)
    with pytest.raises(NoSuchTask):
        withdraw(meeting, ACT, task=TaskId(9))


def test_open_tasks_are_listed_the_most_urgent_first() -> None:
    first, _ = _given(person=DAG)
    both, _ = give(first, ACT, item=CASE.id, what="Først", person=FRODE, by=MEETING_DAY)
    assert [task.what for task in open_tasks(both)] == ["Først", "Svare på høringen"]
    assert [task.what for task in of_person(both, DAG.id)] == ["Svare på høringen"]


@pytest.mark.parametrize(
    ("why", "typed"),
    [
        (TaskMissing, {"what": ""}),
        (TaskOwnerMissing, {"participant": ""}),
        (TaskByPast, {"by": date(2026, 2, 25)}),
        (ItemNotOnList, {"item": ItemId(9)}),
    ],
)
def test_task_without_owner_end_or_content_is_refused(
    why: type[RuleBroken], typed: dict[str, Any]
) -> None:
    whole: dict[str, Any] = {
        "item": CASE.id,
        "what": "Svare",
        "participant": "Hole",
        "by": BY,
    }
    with pytest.raises(why):
        give(_meeting(), ACT, **whole | typed)


def test_those_who_can_be_asked_are_listed_once_each_by_name() -> None:
    room = a_room(present(LIER), present(HOLE, BJARNE))
    named = [p.name for p in assignable(a_called_meeting(room=room))]
    assert named == [
        "Astrid Brekke",
        "Bjarne Solli",
        "Dag Øverby",
        "Frode Haugen",
        "Solveig Lunde",
    ]


def test_task_of_somebody_outside_slack_is_told_by_the_secretary() -> None:
    without = replace(DAG, slack=None)
    meeting = a_called_meeting(
        LIER, replace(HOLE, holder=without), agenda=(CASE,), room=a_room(present(LIER))
    )
    given, (event,) = give(
        meeting, ACT, item=CASE.id, what="Svare", participant="Hole", by=BY
    )
    assert not_there(given, given.room.tasks[0]) == (without,)
    assert list(messages(given, event)) == []


def _meeting() -> Meeting:
    room = a_room(present(LIER), excused(HOLE))
    return a_called_meeting(agenda=(CASE,), room=room)


def _given(
    participant: str = "", person: Person | None = None
) -> tuple[Meeting, tuple[Any, ...]]:
    return give(
        _meeting(),
        ACT,
        item=CASE.id,
        what="Svare på høringen",
        participant=participant,
        person=person,
        by=BY,
    )

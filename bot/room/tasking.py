"""Oppgaver are given, done and taken back; nobody hears of theirs by chance."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot import dates
from bot.act import Act, require_secretary
from bot.agenda.item import ItemId
from bot.meeting import Meeting
from bot.person import Person, PersonId
from bot.room.errors import (
    ItemNotOnList,
    NoSuchTask,
    TaskByPast,
    TaskMissing,
    TaskNotYours,
    TaskOwnerMissing,
)
from bot.room.events import RoomEvent, TaskDone, TaskGiven, TaskWithdrawn
from bot.room.presence import Presence
from bot.room.sitter import whose
from bot.room.task import Task, TaskId
from bot.room.writing import require_writable

Tasked = tuple[Meeting, tuple[RoomEvent, ...]]


def give(
    meeting: Meeting,
    act: Act,
    *,
    item: ItemId,
    what: str,
    participant: str = "",
    person: Person | None = None,
    by: date,
) -> Tasked:
    """Ask somebody to do something by a day.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MinutesApproved,
        ItemNotOnList: as they say.
        TaskMissing, TaskOwnerMissing, TaskByPast: when it is not finished.
    """
    require_writable(meeting, act)
    language = meeting.body.orders.language
    if item not in [each.id for each in meeting.listed]:
        raise ItemNotOnList(language)
    if not what:
        raise TaskMissing(language)
    if not (participant or person):
        raise TaskOwnerMissing(language)
    if by < dates.local(meeting.starts_at).date():
        raise TaskByPast(language)
    task = Task(
        id=TaskId(len(meeting.room.tasks) + 1),
        item=item,
        what=what,
        participant=participant,
        person=person,
        by=by,
        given_at=act.at,
    )
    return _with(meeting, (*meeting.room.tasks, task)), (TaskGiven(task.id),)


def finish(meeting: Meeting, act: Act, *, task: TaskId) -> Tasked:
    """Write down that a task is done: those who have it say so, or a secretary.

    Raises:
        NoSuchTask, TaskNotYours: when there is none, or it is another's.
    """
    found = _find(meeting, task)
    is_theirs = act.by in {person.id for person in owners(meeting, found)}
    if not (is_theirs or meeting.body.is_secretary(act.by)):
        raise TaskNotYours(meeting.body.orders.language)
    if not found.is_open:
        return meeting, ()
    done = replace(found, done_at=act.at, done_by=act.by)
    return _replaced(meeting, done), (TaskDone(task),)


def withdraw(meeting: Meeting, act: Act, *, task: TaskId) -> Tasked:
    """Take a task back that was given by a slip.

    Raises:
        OnlyForSecretariat, NoSuchTask: when it can't be.
    """
    require_secretary(meeting.body, act)
    found = _find(meeting, task)
    if not found.is_open:
        return meeting, ()
    withdrawn = replace(found, is_withdrawn=True)
    return _replaced(meeting, withdrawn), (TaskWithdrawn(task),)


def owners(meeting: Meeting, task: Task) -> tuple[Person, ...]:
    """List those who answer for a task: the person, or a participant's in the body."""
    if task.person:
        return (task.person,)
    theirs = (s for s in meeting.body.seats if s.participant == task.participant)
    people = (whose(meeting, seat) for seat in theirs)
    return tuple({person.id: person for person in people if person}.values())


def assignable(meeting: Meeting) -> tuple[Person, ...]:
    """List those who can be asked in person: who sits in the body, or keeps its books.

    By name, since there may be hundreds.
    """
    sitting = (whose(meeting, seat) for seat in meeting.body.seats)
    sat = (p for people in _sat(meeting) for p in people)
    keepers = (keeper.person for keeper in meeting.body.secretariat)
    known = {p.id: p for p in (*sitting, *sat, *keepers) if p}
    return tuple(sorted(known.values(), key=lambda person: person.name))


def not_there(meeting: Meeting, task: Task) -> tuple[Person, ...]:
    """List those who answer for a task and were not there when it was given."""
    there = {s.person.id for s in Presence(meeting).there(task.item) if s.person}
    return tuple(p for p in owners(meeting, task) if p.id not in there)


def open_tasks(meeting: Meeting) -> tuple[Task, ...]:
    """List what is still to be done, the most urgent first."""
    waiting = (task for task in meeting.room.tasks if task.is_open)
    return tuple(sorted(waiting, key=lambda task: (task.by, task.id)))


def of_person(meeting: Meeting, person: PersonId) -> Iterator[Task]:
    """List what somebody still has to do."""
    for task in open_tasks(meeting):
        if person in {owner.id for owner in owners(meeting, task)}:
            yield task


def _sat(meeting: Meeting) -> Iterator[tuple[Person, ...]]:
    presence = Presence(meeting)
    return (presence.sat(seat) for seat in presence.stints)


def _find(meeting: Meeting, id: TaskId) -> Task:
    found = next((task for task in meeting.room.tasks if task.id == id), None)
    if found is None:
        raise NoSuchTask(meeting.body.orders.language)
    return found


def _replaced(meeting: Meeting, task: Task) -> Meeting:
    tasks = (task if each.id == task.id else each for each in meeting.room.tasks)
    return _with(meeting, tuple(tasks))


def _with(meeting: Meeting, tasks: tuple[Task, ...]) -> Meeting:
    return replace(meeting, room=replace(meeting.room, tasks=tasks))

"""Huskeliste: what waits for a secretary, the most urgent first.

It is told from the record alone, whenever somebody looks: nothing is ticked off, and
what is done is gone from the list.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot import dates
from bot.deadlines import Deadline, Which, deadline
from bot.filling import to_look_after
from bot.meeting import Meeting, Status
from bot.quorum import Outlook, threats
from bot.reminder import overdue
from bot.room.tasking import open_tasks
from bot.validity import to_judge

#: How long before its deadline something is on the list.
AHEAD: Final = timedelta(days=3)


class Chore(StrEnum):
    """What a meeting asks of its secretary, the most urgent first."""

    #: Members have not answered in time: telephone.
    ANSWERS = "answers"
    #: Too few can come for the meeting to decide.
    QUORUM = "quorum"
    #: Somebody is away, and only the secretary can say who comes.
    SEATS = "seats"
    #: Somebody is to say whether it is gyldig forfall.
    VALIDITY = "validity"
    #: The notice is to go out.
    NOTICE = "notice"
    #: Papers that are promised have not come.
    PAPERS = "papers"
    #: Who was in the room is not written down.
    ATTENDANCE = "attendance"
    #: The minutes are to be written.
    MINUTES = "minutes"
    #: What the meeting asked somebody to do is soon to be done, or should have been.
    TASKS = "tasks"


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """One thing that waits for the secretary of a meeting."""

    chore: Chore
    meeting: Meeting
    by: Deadline
    #: How many people or papers it is about, where that is more than the meeting.
    n: int = 0

    def is_late(self, at: datetime) -> bool:
        """Tell whether it should have been done by now."""
        return self.by.ends_at <= at


def waiting(meetings: Iterable[Meeting], at: datetime) -> tuple[Waiting, ...]:
    """List what waits in some meetings: the nearest meeting first, then what is over.

    What has to do with a meeting ahead can't be done when it is held.
    """
    found = (each for meeting in meetings for each in _of(meeting, at))
    return tuple(sorted(found, key=lambda each: _urgency(each, at)))


def _urgency(each: Waiting, at: datetime) -> tuple[bool, datetime, int, int]:
    is_over = each.meeting.has_begun(at)
    when = each.by.ends_at if is_over else each.meeting.starts_at
    return is_over, when, each.meeting.id, list(Chore).index(each.chore)


def _of(meeting: Meeting, at: datetime) -> Iterator[Waiting]:
    match meeting.status:
        case Status.PLANNED if not meeting.has_begun(at):
            yield from _notice(meeting, at)
            yield from _papers(meeting, at)
        case Status.CALLED if not meeting.has_begun(at):
            yield from _answers(meeting, at)
            yield from _papers(meeting, at)
        case Status.CALLED if meeting.ends_at <= at:
            yield from _record(meeting, at)


def _notice(meeting: Meeting, at: datetime) -> Iterator[Waiting]:
    by = deadline(meeting, Which.NOTICE)
    if at >= by.ends_at - AHEAD:
        yield Waiting(chore=Chore.NOTICE, meeting=meeting, by=by)


def _answers(meeting: Meeting, at: datetime) -> Iterator[Waiting]:
    by = deadline(meeting, Which.ANSWER)
    if late := overdue(meeting, at):
        yield Waiting(chore=Chore.ANSWERS, meeting=meeting, by=by, n=len(late))
    if any(each.outlook is Outlook.LOST for each in threats(meeting)):
        yield Waiting(chore=Chore.QUORUM, meeting=meeting, by=by)
    if seats := len(to_look_after(meeting)):
        yield Waiting(chore=Chore.SEATS, meeting=meeting, by=by, n=seats)
    if given := len(to_judge(meeting)):
        yield Waiting(chore=Chore.VALIDITY, meeting=meeting, by=by, n=given)


def _papers(meeting: Meeting, at: datetime) -> Iterator[Waiting]:
    """Count the papers without a link that are past the day they were promised for."""
    today, usual = dates.local(at).date(), deadline(meeting, Which.PAPERS).day
    papers = (p for item in meeting.agenda if item.is_treated for p in item.papers)
    promised = (p.due or usual for p in papers if not p.link)
    if late := [day for day in promised if day < today]:
        by = Deadline(which=Which.PAPERS, day=min(late))
        yield Waiting(chore=Chore.PAPERS, meeting=meeting, by=by, n=len(late))


def _record(meeting: Meeting, at: datetime) -> Iterator[Waiting]:
    """Ask for the roll at once, and for the minutes when they are soon due."""
    by = deadline(meeting, Which.MINUTES)
    if not meeting.room.is_called:
        yield Waiting(chore=Chore.ATTENDANCE, meeting=meeting, by=by)
    elif meeting.minutes_at is None and at >= by.ends_at - AHEAD:
        yield Waiting(chore=Chore.MINUTES, meeting=meeting, by=by)
    yield from _tasks(meeting, at)


def _tasks(meeting: Meeting, at: datetime) -> Iterator[Waiting]:
    """Count what is soon to be done, or should have been, by the day of the first."""
    soon = (dates.local(at) + AHEAD).date()
    waiting = [task.by for task in open_tasks(meeting) if task.by <= soon]
    if waiting:
        # The day is a task's own; of which kind the deadline is, shows nowhere.
        by = Deadline(which=Which.MINUTES, day=min(waiting))
        yield Waiting(chore=Chore.TASKS, meeting=meeting, by=by, n=len(waiting))

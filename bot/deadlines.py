"""Frister: by when things are to be done around a meeting, by the body's own days.

Days are counted by the calendar. One that falls on a weekend or a holiday is moved as
the body wants, but never across the meeting.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from bot import dates
from bot.holiday import is_working_day
from bot.humane import working_day_from, working_day_until
from bot.meeting import Meeting, Status
from bot.orders import OffDayRule, StandingOrders, StandInRule

NOON: Final = time(12)
#: Nobody plans further ahead than this.
AHEAD: Final = timedelta(days=800)


class Which(StrEnum):
    """What is to be done by then."""

    CASES = "cases"
    PAPERS = "papers"
    NOTICE = "notice"
    ANSWER = "answer"
    #: From then on only the secretary asks stand-ins.
    STAND_IN = "stand_in"
    MINUTES = "minutes"
    REMARKS = "remarks"


#: Those that come after the meeting.
AFTER: Final = frozenset({Which.MINUTES, Which.REMARKS})
_DAYS: Final[Mapping[Which, Callable[[StandingOrders], int]]] = {
    Which.CASES: lambda orders: orders.cases_days,
    Which.PAPERS: lambda orders: orders.papers_days,
    Which.NOTICE: lambda orders: orders.notice_days,
    Which.ANSWER: lambda orders: orders.answer_days,
    Which.STAND_IN: lambda orders: orders.stand_in_days,
    Which.MINUTES: lambda orders: orders.minutes_days,
    Which.REMARKS: lambda orders: orders.remarks_days,
}


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """The last day for something, or the last moment."""

    which: Which
    day: date
    clock: time | None = None

    @property
    def ends_at(self) -> datetime:
        """Tell from when on it is too late."""
        if self.clock is None:
            return datetime.combine(self.day + timedelta(1), time(), tzinfo=dates.OSLO)
        return datetime.combine(self.day, self.clock, tzinfo=dates.OSLO)


#: A deadline with the meeting that it belongs to.
Dated = tuple[Deadline, Meeting]


def deadlines(meeting: Meeting) -> tuple[Deadline, ...]:
    """List the deadlines of a meeting, in the order in which they come."""
    has_stand_ins = meeting.body.orders.stand_ins is not StandInRule.NONE
    wanted = (w for w in Which if has_stand_ins or w is not Which.STAND_IN)
    return tuple(sorted((deadline(meeting, w) for w in wanted), key=_in_order))


def coming(meetings: Iterable[Meeting], at: datetime) -> tuple[Dated, ...]:
    """List the deadlines that remain, of meetings that are or will be held."""
    found = ((each, m) for m in meetings if _is_held(m, at) for each in deadlines(m))
    ahead = (
        (each, m) for each, m in found if each.ends_at > at and not _is_met(each, m)
    )
    return tuple(sorted(ahead, key=lambda dated: (dated[0].ends_at, dated[1].id)))


def deadline(meeting: Meeting, which: Which) -> Deadline:
    """Find one deadline of a meeting; those who are called know by when to answer."""
    if which is Which.ANSWER and meeting.answer_by:
        here = dates.local(meeting.answer_by)
        return Deadline(which=which, day=here.date(), clock=here.time())
    return usual(meeting, which)


def usual(meeting: Meeting, which: Which) -> Deadline:
    """Find what a deadline is by the body's own days."""
    orders, starts = meeting.body.orders, dates.local(meeting.starts_at)
    if which is Which.STAND_IN:
        # The clock stops asking by itself then, be it a Sunday.
        day = starts.date() - timedelta(orders.stand_in_days)
        return Deadline(which=which, day=day, clock=starts.time())
    last = max(meeting.days, default=starts.date())
    day = day_of(orders, which, first=starts.date(), last=last)
    return Deadline(which=which, day=day, clock=NOON if which is Which.ANSWER else None)


def day_of(orders: StandingOrders, which: Which, *, first: date, last: date) -> date:
    """Find the day of a deadline of a meeting that is held on some days."""
    days = timedelta(_DAYS[which](orders))
    day = last + days if which in AFTER else first - days
    if is_working_day(day) or first <= day <= last:
        return day
    return _moved(orders, day, first=first, last=last)


def _is_met(each: Deadline, meeting: Meeting) -> bool:
    """Tell whether what a deadline is for has been done, as far as that is known."""
    match each.which:
        case Which.NOTICE:
            return meeting.status is Status.CALLED
        case Which.MINUTES:
            return meeting.minutes_at is not None
        case _:
            return False


def _is_held(meeting: Meeting, at: datetime) -> bool:
    """Tell whether there is anything to do around it: nobody came to what was not."""
    is_called = meeting.status is Status.CALLED
    return is_called or (meeting.status is Status.PLANNED and not meeting.has_begun(at))


def _moved(orders: StandingOrders, day: date, *, first: date, last: date) -> date:
    """Move a deadline off a weekend or a holiday, on its own side of the meeting."""
    earlier, later = working_day_until(day), working_day_from(day)
    match orders.off_days:
        case OffDayRule.STAYS:
            return day
        case OffDayRule.EARLIER:
            return later if earlier <= last < day else earlier
        case OffDayRule.LATER:
            return earlier if day < first <= later else later


def _in_order(each: Deadline) -> tuple[datetime, int]:
    return each.ends_at, list(Which).index(each.which)

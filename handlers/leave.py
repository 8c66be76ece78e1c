"""Which part of a meeting somebody is away from, as the dialog was filled in."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from bot import dates
from bot.agenda.item import ItemId
from bot.extent import Extent, Ground, Leave
from bot.meeting import Meeting
from bot.seat_errors import CasesMissing, GapOutside
from handlers.blocks.leave import Share
from handlers.form import Form


def read_leave(
    form: Form, share: Share, meeting: Callable[[], Meeting]
) -> Leave | None:
    """Read what somebody who comes is away from; nothing when they stay away.

    Args:
        meeting: Looks at the meeting, which is spared where it is not needed.

    Raises:
        CasesMissing, GapOutside: when it is no part of the meeting.
    """
    match share:
        case Share.WHOLE:
            return None
        case Share.PART:
            return Leave(gap=_time(form, meeting()))
        case Share.CASES:
            return _cases(form, meeting)


def _cases(form: Form, meeting: Callable[[], Meeting]) -> Leave:
    chosen = form.choices("cases")
    if not chosen:
        raise CasesMissing(meeting().body.orders.language)
    ground = Ground(form.choice("ground") or Ground.DISQUALIFIED)
    gap = Extent(items=tuple(ItemId(int(id)) for id in chosen))
    return Leave(gap=gap, ground=ground)


def _time(form: Form, meeting: Meeting) -> Extent:
    """Read a time of one of the days: all of the day where nothing is filled in."""
    typed = form.choice("day")
    day = date.fromisoformat(typed) if typed else meeting.days[0]
    since, until = form.clock("since"), form.clock("until")
    begins = since is None and day == meeting.days[0]
    ends = until is None and day == meeting.days[-1]
    return Extent(
        since=None if begins else _moment(meeting, day, since or time()),
        until=None if ends else _end(meeting, day, until),
    )


def _end(meeting: Meeting, day: date, until: time | None) -> datetime:
    if until is None:
        return _moment(meeting, day + timedelta(days=1), time())
    return _moment(meeting, day, until)


def _moment(meeting: Meeting, day: date, clock: time) -> datetime:
    try:
        return dates.at(day, clock)
    except ValueError as skipped:
        raise GapOutside(meeting.body.orders.language) from skipped

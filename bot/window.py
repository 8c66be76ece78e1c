"""Svarfrist for vara: how long one has to answer before the next in line is asked.

It is two days, or half of what is left until the secretary takes over if that is less.
Only humane hours count, from morning to evening on working days, so that nobody loses
their turn asleep, or while they are off on a Sunday.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from bot import dates, deadlines
from bot.deadlines import Which
from bot.humane import EVENING, MORNING, working_day_from
from bot.meeting import Meeting

#: Two working days.
LONGEST: Final = timedelta(hours=26)
SHORTEST: Final = timedelta(minutes=15)
#: What a deadline that people read is rounded up to.
ROUND: Final = timedelta(minutes=5)


def cut_off(meeting: Meeting) -> datetime:
    """Tell from when on only the secretary asks stand-ins, by the body's rule."""
    return deadlines.usual(meeting, Which.STAND_IN).ends_at


def answer_by(meeting: Meeting, asked_at: datetime) -> datetime:
    """Set by when a stand-in must have answered.

    Whoever is asked after the cut-off was asked by the secretary, and has until the
    meeting at most.
    """
    limit = cut_off(meeting)
    end = limit if asked_at < limit else meeting.starts_at
    half = humane_hours(asked_at, end, most=2 * LONGEST) / 2
    usual = later(asked_at, min(LONGEST, max(half, SHORTEST)))
    return min(_rounded(usual), end)


def humane_hours(since: datetime, until: datetime, *, most: timedelta) -> timedelta:
    """Count the humane hours of a time, as far as they matter."""
    counted = timedelta()
    for begins, ends in _days(since):
        if begins >= until or counted >= most:
            break
        counted += min(ends, until) - begins
    return min(counted, most)


def later(since: datetime, length: timedelta) -> datetime:
    """Find the moment when so many humane hours have passed."""
    moment = since
    for begins, ends in _days(since):
        moment = begins + length
        if moment <= ends:
            break
        length -= ends - begins
    return moment


def _days(since: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Walk what is left of a day, and the working days after it, morning to evening."""
    day: date = dates.local(since).date()
    while True:
        day = working_day_from(day)
        begins, ends = dates.at(day, MORNING), dates.at(day, EVENING)
        if since < ends:
            yield max(begins, since).astimezone(UTC), ends.astimezone(UTC)
        day += timedelta(days=1)


def _rounded(moment: datetime) -> datetime:
    over = timedelta(minutes=moment.minute, seconds=moment.second) % ROUND
    whole = moment.replace(microsecond=0)
    return whole + (ROUND - over if over else timedelta())

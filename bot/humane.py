"""Humane hours: what Rådslag says by itself is said on working days, from 7 to 20."""

from datetime import date, datetime, time, timedelta
from typing import Final

from bot import dates
from bot.holiday import is_working_day

MORNING: Final = time(7)
EVENING: Final = time(20)
_DAY: Final = timedelta(days=1)


def is_humane(at: datetime) -> bool:
    """Tell whether people may be disturbed at a moment."""
    here = dates.local(at)
    return is_working_day(here.date()) and MORNING <= here.time() < EVENING


def humane(at: datetime, *, before: datetime) -> datetime:
    """Put a moment off to the next humane one, unless that is too late.

    Args:
        before: When it is of no use any longer, as when the meeting begins.
    """
    if is_humane(at):
        return at
    morning = next_morning(at)
    return morning if morning < before else at


def next_morning(at: datetime, clock: time = MORNING) -> datetime:
    """Find the next working day's morning after a moment, be it on the same day."""
    here = dates.local(at)
    day = here.date() if here.time() < clock else here.date() + _DAY
    return dates.at(working_day_from(day), clock)


def working_day_from(day: date) -> date:
    """Find the first working day from a day on."""
    while not is_working_day(day):
        day += _DAY
    return day


def working_day_until(day: date) -> date:
    """Find the last working day up to a day."""
    while not is_working_day(day):
        day -= _DAY
    return day

"""A day on which the council of the trial may meet, whenever the tests are run."""

import tomllib
from datetime import date, timedelta

from bot import dates
from bot.planning.off_days import off_days
from radslag.house import now
from tests.stories.examples import shipped

THURSDAY = 3


def a_good_day() -> date:
    """Find a Thursday about three weeks ahead that nothing can be said against.

    Nobody has leave then, and none of the meetings that the trial begins with is that
    week.
    """
    taken = {_week(day) for day in _planned()}
    day = dates.local(now()).date() + timedelta(days=20)
    while (
        day.weekday() != THURSDAY
        or day in [off.day for off in off_days(day.year)]
        or _week(day) in taken
    ):
        day += timedelta(days=1)
    return day


def _planned() -> list[date]:
    rows = tomllib.loads(shipped("vestregionen"))["moter"]
    written = [row["dato"].split()[-1] for row in rows]
    return [date(*map(int, reversed(day.split(".")))) for day in written]


def _week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]

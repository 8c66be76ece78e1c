"""The month that a payroll is of, as somebody types it: «02.2018»."""

from datetime import date, datetime, timedelta
from typing import Final

from bot import dates

_FORMS: Final = ("%m.%Y", "%Y-%m")


def month_typed(typed: str) -> date | None:
    """Read a month, as its first day; nothing when it is none."""
    for form in _FORMS:
        try:
            return datetime.strptime(typed, form).replace(tzinfo=dates.OSLO).date()
        except ValueError:
            continue
    return None


def month_before(day: date) -> date:
    """Find the month that is paid for on a day: the last one that is over."""
    return (day.replace(day=1) - timedelta(days=1)).replace(day=1)

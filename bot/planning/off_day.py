"""Days off: when councils don't meet, or would rather not, and what for."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Why(StrEnum):
    """What makes it a day off."""

    HOLIDAY = "holiday"
    WEEKEND = "weekend"
    #: Inneklemt: a lone working day between days off.
    BETWEEN = "between"
    #: Fellesferie: the last three weeks of July.
    SUMMER = "summer"
    SCHOOL_HOLIDAY = "school_holiday"
    #: Somebody else's day: a kommunestyre, a fylkesting, a conference.
    NAMED = "named"


@dataclass(frozen=True, kw_only=True)
class OffDay:
    """One day off, and for whom."""

    day: date
    why: Why
    name: str = ""
    #: The county that has it; everybody's when there is none.
    county: str = ""
    #: The external calendar that it comes from, if it comes from one.
    calendar: str = ""
    #: Whether no meeting can be held, or it is only better not to.
    is_closed: bool = False

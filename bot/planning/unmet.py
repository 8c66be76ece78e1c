"""What a proposal could not do, and which two wishes contradict each other."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot import dates
from bot.body import BodyId
from bot.orders import Language
from bot.phrases import say
from bot.planning.listing import either


class Trouble(StrEnum):
    """What stands against a wish."""

    #: More meetings than there are days, or than the other body has meetings.
    TOO_FEW_DAYS = "too_few_days"
    TOO_FEW_MEETINGS = "too_few_meetings"
    #: A weekday that no distance from the other body's weekday leads to.
    WEEKDAY = "weekday"
    #: The same for a body that meets on the same day as the other.
    SAME_WEEKDAY = "same_weekday"
    #: One meeting of the other body has no day ahead of it that is open.
    NO_DAY_AHEAD = "no_day_ahead"
    NOT_PLANNED = "not_planned"
    CIRCLE = "circle"
    ENDS_BEFORE_START = "ends_before_start"
    ENDS_AFTER_MIDNIGHT = "ends_after_midnight"
    #: The same people at the same time, and no other day to be had.
    CLASH = "clash"


@dataclass(frozen=True, kw_only=True)
class Unmet:
    """One wish of a body that could not be met."""

    body: BodyId
    trouble: Trouble
    #: The body that the wish is about, and the day of its meeting.
    of: BodyId | None = None
    day: date | None = None
    wanted: int = 0
    possible: int = 0
    weekday: int | None = None
    #: The distances that were allowed.
    days: tuple[int, ...] = ()
    #: Those who wait for each other.
    circle: tuple[BodyId, ...] = ()


def sentence(language: Language, unmet: Unmet, names: Mapping[BodyId, str]) -> str:
    """Say what could not be done, and what would help."""
    of = names.get(unmet.of, "") if unmet.of is not None else ""
    facts = {
        "body": names.get(unmet.body, ""),
        "of": of or say(language, "plan-unmet-a-body"),
        "day": dates.long_date(language, unmet.day) if unmet.day else "",
        "weekday": _weekday(language, unmet.weekday),
        "days": either(language, [str(each) for each in unmet.days]),
        "circle": " → ".join(names.get(each, "") for each in unmet.circle),
    }
    key = f"plan-unmet-{unmet.trouble.value.replace('_', '-')}"
    return say(language, key, wanted=unmet.wanted, possible=unmet.possible, **facts)


def _weekday(language: Language, weekday: int | None) -> str:
    # The first of January 2024 was a Monday.
    return (
        "" if weekday is None else dates.weekday(language, date(2024, 1, weekday + 1))
    )

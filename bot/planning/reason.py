"""Why a meeting is proposed for the day that it is, in facts and in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot import dates
from bot.body import BodyId
from bot.orders import Language
from bot.phrases import say
from bot.planning.entry import Entry
from bot.planning.off_day import OffDay, Why
from bot.planning.off_days import describe

_WEEK = timedelta(days=7)


class Because(StrEnum):
    """What a reason is."""

    #: So many days before another body's meeting, or together with it.
    AHEAD = "ahead"
    TOGETHER = "together"
    #: Another day would have been more even, or nearer, but for this.
    PASSED_OFF_DAY = "passed_off_day"
    PASSED_MEETING = "passed_meeting"
    PASSED_FULL_WEEK = "passed_full_week"
    PASSED_FOLLOWER = "passed_follower"
    #: It is not a good day, but no other was better.
    DESPITE = "despite"
    #: Whose turn it is to be host.
    TURN = "turn"


@dataclass(frozen=True, kw_only=True)
class Reason:
    """One thing that speaks for the day."""

    because: Because
    #: The other body, and how many days before its meeting.
    of: BodyId | None = None
    days: int = 0
    #: The day that was passed over, and what it is.
    day: date | None = None
    off: OffDay | None = None
    host: str = ""


def why(
    language: Language,
    entry: Entry,
    reasons: tuple[Reason, ...],
    names: Mapping[BodyId, str],
) -> str:
    """Say why: «torsdag i uke 9, 14 dager før Styringsgruppen; uken før er …»."""
    day = entry.slot.day
    weekday, week = dates.weekday(language, day), str(day.isocalendar().week)
    first = say(language, "plan-why-day", weekday=weekday, week=week)
    told = [(r, _reason(language, day, r, names)) for r in reasons]
    near = [text for r, text in told if r.because in (Because.AHEAD, Because.TOGETHER)]
    far = [text for _, text in told if text not in near]
    return "; ".join([", ".join([first, *near]), *far])


def _reason(
    language: Language, day: date, reason: Reason, names: Mapping[BodyId, str]
) -> str:
    facts = {
        "of": names.get(reason.of, "") if reason.of is not None else "",
        "off": describe(language, reason.off) if reason.off else "",
        "when": _when(language, day, reason),
        "host": reason.host,
    }
    key = f"plan-why-{reason.because.value.replace('_', '-')}"
    return say(language, key, days=reason.days, **facts)


def _when(language: Language, day: date, reason: Reason) -> str:
    """Say which day was passed over; a week that is off as a whole is called a week."""
    if reason.day is None:
        return ""
    whole = reason.off is None or reason.off.why in (Why.SCHOOL_HOLIDAY, Why.SUMMER)
    if whole and reason.day == day - _WEEK:
        return say(language, "plan-why-week-before")
    if whole and reason.day == day + _WEEK:
        return say(language, "plan-why-week-after")
    return dates.day_and_month(language, reason.day)

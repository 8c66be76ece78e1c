"""The ways a plan is refused, each with a sentence that says what to do instead."""

from bot.errors import RuleBroken


class TooManyMeetings(RuleBroken):
    """Nobody can have that many meetings in a year."""

    field = "count"


class PlanYearOver(RuleBroken):
    """A plan can't be made for a year that has been."""


class PlanAlreadyAdopted(RuleBroken):
    """An adopted plan is changed meeting by meeting, and not drafted anew."""


class OutsidePlanYear(RuleBroken):
    """A meeting of a draft lies in another year."""


class NothingToAdopt(RuleBroken):
    """There is no draft, or no meeting in it."""


class DraftChanged(RuleBroken):
    """Somebody else changed the draft while it was looked at."""


class AdoptionCaseMissing(RuleBroken):
    """A plan is adopted in a case, which the record must be able to name."""

    field = "case"


class PlanNotPossible(RuleBroken):
    """Some meetings of a draft can't be held as it has them."""


class PlanChangeUnexplained(RuleBroken):
    """A change of an adopted plan needs a reason."""

    field = "why"


class YearUnreadable(RuleBroken):
    """What was typed where a year belongs is none that can be meant."""


class RhythmCountUnreadable(RuleBroken):
    """How often a body is to meet was not told by a number."""

    field = "count"


class RhythmWeekdayMissing(RuleBroken):
    """A body is to meet on the month's first or last, and it was not said of what."""

    field = "weekday"


class RhythmBodyMissing(RuleBroken):
    """A body is to follow another, and it was not said which."""

    field = "of"


class RhythmDaysUnreadable(RuleBroken):
    """How long before another a body is to meet was not told by numbers."""

    field = "days"


class NamedDayNameless(RuleBroken):
    """Days to go round were given no name, and so nobody would know why."""

    field = "name"


class NamedDayBackwards(RuleBroken):
    """Days to go round end before they begin."""

    field = "until"


class NamedDayLong(RuleBroken):
    """No kommunestyre, and no holiday, lasts for months."""

    field = "until"


class NamedDayKnown(RuleBroken):
    """The same days of the same name are written down already."""

    field = "name"


class BodyNotYetThere(RuleBroken):
    """A body can't meet before its first day."""

    field = "date"


class BodyNoLongerThere(RuleBroken):
    """A body can't meet after its last day."""

    field = "date"


class DateFarAhead(RuleBroken):
    """A day in another century is a slip of the finger."""

    field = "date"


class LastDayBeforeFirst(RuleBroken):
    """A meeting of several days can't end before it begins."""

    field = "last_day"


class MeetingTooLong(RuleBroken):
    """No meeting lasts for weeks."""

    field = "last_day"

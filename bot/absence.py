"""Fravær: the days on which somebody is away from every meeting, whatever the body."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from bot import dates
from bot.errors import UntilBeforeSince
from bot.meeting import AbsenceId, Apology, Meeting, Reason
from bot.orders import Language, ReasonRule, StandingOrders
from bot.person import PersonId
from bot.seat_errors import AbsencePast, AbsenceTooLong

#: One that is not kept yet.
UNSAVED: Final = AbsenceId(0)
#: A longer time is a leave, for which a settemedlem is elected (kommuneloven § 7-11).
LONGEST: Final = timedelta(days=183)
#: Nobody knows so far ahead.
AHEAD: Final = timedelta(days=800)


@dataclass(frozen=True, kw_only=True)
class Absence:
    """Somebody is away from a day to a day."""

    id: AbsenceId = UNSAVED
    person: PersonId
    since: date
    #: The last day, included.
    until: date
    #: For the secretariats' eyes, and deleted in time.
    reason: Reason | None = None

    @property
    def starts_at(self) -> datetime:
        """Tell when the first day begins."""
        return datetime.combine(self.since, time(), tzinfo=dates.OSLO)

    @property
    def ends_at(self) -> datetime:
        """Tell when the last day is over."""
        after = self.until + timedelta(days=1)
        return datetime.combine(after, time(), tzinfo=dates.OSLO)

    def apology(self, orders: StandingOrders) -> Apology | None:
        """Tell a body why, if its rule is to ask at all, and it was told."""
        is_asked = orders.reason is not ReasonRule.NOT_ASKED
        return Apology(reason=self.reason) if self.reason and is_asked else None

    def takes_in(self, meeting: Meeting) -> bool:
        """Tell whether all of a meeting is held on these days."""
        return self.starts_at <= meeting.starts_at and meeting.ends_at <= self.ends_at


def require_days(language: Language, absence: Absence, *, today: date) -> None:
    """Let days pass on which somebody can be away.

    Raises:
        UntilBeforeSince, AbsencePast, AbsenceTooLong: otherwise.
    """
    if absence.until < absence.since:
        raise UntilBeforeSince(language)
    if absence.until < today:
        raise AbsencePast(language)
    is_long = absence.until - absence.since >= LONGEST
    if is_long or absence.until > today + AHEAD:
        raise AbsenceTooLong(language)

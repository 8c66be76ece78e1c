"""Named days: what a secretary knows of a year that no calendar does."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.planning.off_day import OffDay, Why


@dataclass(frozen=True, kw_only=True)
class NamedDay:
    """Somebody else's day or days: a kommunestyre, a fylkesting, a conference."""

    name: str
    since: date
    #: The last day, included.
    until: date
    #: The county whose it is; everybody's when there is none.
    county: str = ""
    #: Who says so: an address, a letter, a call.
    source: str = ""

    def off_days(self) -> Iterator[OffDay]:
        """List its days, on which a meeting is possible and better not."""
        for n in range((self.until - self.since).days + 1):
            day = self.since + timedelta(days=n)
            yield OffDay(day=day, why=Why.NAMED, name=self.name, county=self.county)

"""A year of a cooperation: its bodies, what they wish, and what is planned for them."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import chain

from bot.body import Body, BodyId
from bot.meeting import Meeting, MeetingId
from bot.planning.counties import at_home, in_order
from bot.planning.entry import Entry, entry_of
from bot.planning.external_calendar import ExternalCalendar, ExternalEvent
from bot.planning.named_day import NamedDay
from bot.planning.off_day import OffDay
from bot.planning.off_days import off_days
from bot.planning.rhythm import Rhythm
from bot.planning.school_holidays import Untold, untold
from bot.planning.version import Version


@dataclass(frozen=True, kw_only=True)
class Year:
    """What is known of the plan of a cooperation for a year."""

    organisation: str
    year: int
    bodies: tuple[Body, ...] = ()
    rhythms: Mapping[BodyId, Rhythm] = field(default_factory=dict)
    #: Those that are not cancelled, by time, without their rolls.
    meetings: tuple[Meeting, ...] = ()
    #: By number, the draft first.
    versions: tuple[Version, ...] = ()
    named_days: tuple[NamedDay, ...] = ()
    #: What others have planned, as far as it is about this year.
    calendars: tuple[ExternalCalendar, ...] = ()

    @property
    def draft(self) -> Version | None:
        """Find what is not adopted yet."""
        return next((v for v in self.versions if not v.is_adopted), None)

    @property
    def adopted(self) -> Version | None:
        """Find the plan as it is in force, with every change since it was adopted."""
        latest = self.versions[-1] if self.versions else None
        return latest if latest and latest.is_adopted else None

    @property
    def history(self) -> tuple[Version, ...]:
        """List what the plan has been: the draft is none of it once it is adopted."""
        adopted = tuple(version for version in self.versions if version.is_adopted)
        return adopted or self.versions

    @property
    def drafted(self) -> tuple[Entry, ...]:
        """List what is drafted and does not stand yet."""
        if self.draft is None or self.adopted:
            return ()
        return tuple(e for e in self.draft.entries if not self.stands(e))

    def stands(self, entry: Entry) -> bool:
        """Tell whether an entry is a meeting, wherever that has been moved since."""
        return entry.meeting is not None or _place(entry) in self._places

    @cached_property
    def _places(self) -> frozenset[Hashable]:
        return frozenset(_place(entry_of(meeting)) for meeting in self.meetings)

    @property
    def first_day(self) -> date:
        """Tell when it begins."""
        return date(self.year, 1, 1)

    @cached_property
    def off_days(self) -> tuple[OffDay, ...]:
        """List the days that meetings go round, those that are named among them."""
        named = [day for each in self.named_days for day in each.off_days()]
        named += [day for each in self.calendars for day in each.off_days()]
        return off_days(self.year, counties=self.counties or None, named=named)

    @property
    def checked(self) -> tuple[ExternalEvent, ...]:
        """List what others have planned that meetings are held against."""
        return tuple(event for each in self.calendars for event in each.checked)

    def rhythm(self, body: Body) -> Rhythm:
        """Tell what a body wishes, and in which counties it is at home."""
        wish = self.rhythms.get(body.id) or Rhythm(body=body.id)
        return at_home(wish, body, on=self.first_day)

    @property
    def counties(self) -> tuple[str, ...]:
        """List the counties that count; none where a body goes by all of them."""
        each = [self.rhythm(body).counties for body in self.bodies]
        if not all(each):
            return ()
        return in_order(chain.from_iterable(each), self.first_day)

    @property
    def untold(self) -> tuple[Untold, ...]:
        """Tell which school holidays are not known that the bodies would go round."""
        return untold(self.year, self.counties, self.off_days)

    @property
    def hosts(self) -> Mapping[MeetingId, str]:
        """Tell who is host of each meeting of the adopted plan that has one."""
        entries = self.adopted.entries if self.adopted else ()
        return {
            each.meeting: each.host for each in entries if each.meeting and each.host
        }

    @property
    def names(self) -> Mapping[BodyId, str]:
        """Name each body."""
        return {body.id: body.name for body in self.bodies}


def _place(entry: Entry) -> Hashable:
    """Tell where an entry lies in the year."""
    return entry.body, entry.slot.day, entry.slot.starts

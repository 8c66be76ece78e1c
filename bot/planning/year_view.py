"""A year as it is looked at: some bodies' meetings, and what else its days hold."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from bot import dates
from bot.body import BodyId
from bot.deadlines import Which, day_of
from bot.meeting import Form, Meeting, MeetingId, Status
from bot.orders import StandingOrders
from bot.planning.collision import Collision
from bot.planning.entry import Entry
from bot.planning.off_day import OffDay
from bot.planning.school_holidays import Untold


@dataclass(frozen=True, kw_only=True)
class Planned:
    """A meeting as a year shows it: one that is kept, or one of a draft."""

    body: BodyId
    starts_at: datetime
    ends_at: datetime
    place: str = ""
    form: Form = Form.PHYSICAL
    title: str = ""
    #: Whose turn it is to be host, where it goes round.
    host: str = ""

    @property
    def first_day(self) -> date:
        """Tell on which day it begins, in Oslo."""
        return dates.local(self.starts_at).date()

    @property
    def last_day(self) -> date:
        """Tell on which day it ends, in Oslo."""
        return dates.local(self.ends_at).date()


@dataclass(frozen=True, kw_only=True)
class YearView:
    """What a picture or a list of a year is made from."""

    #: What the bodies belong to: «Vestregionen».
    organisation: str
    year: int
    #: The bodies' names, in the order in which they are shown.
    bodies: Mapping[BodyId, str]
    meetings: tuple[Meeting | Entry, ...] = ()
    off_days: tuple[OffDay, ...] = ()
    collisions: tuple[Collision, ...] = ()
    #: The school holidays that are not known, and so are missing among the days off.
    untold: tuple[Untold, ...] = ()
    #: The bodies' own rules, where their deadlines are to be shown.
    orders: Mapping[BodyId, StandingOrders] = field(default_factory=dict)
    #: Who is host of which meeting, where it goes round.
    hosts: Mapping[MeetingId, str] = field(default_factory=dict)
    #: Which version of the plan it is, in words: «Versjon 2».
    version: str = ""
    #: The day on which the plan was as it is shown.
    on: date

    @cached_property
    def planned(self) -> tuple[Planned, ...]:
        """List the meetings of the year that are not cancelled, in their order."""
        order = list(self.bodies)
        found = (each for each in self._all() if each.body in self.bodies)
        here = (each for each in found if each.first_day.year == self.year)
        return tuple(sorted(here, key=lambda p: (p.starts_at, order.index(p.body))))

    @property
    def whose(self) -> str:
        """Name what it is the year of: the one body that is shown, or all together."""
        names = tuple(self.bodies.values())
        return names[0] if len(names) == 1 else self.organisation

    def only(self, body: BodyId | None) -> "YearView":
        """Show one body alone, with what it collides with; all, if none is named."""
        if body is None:
            return self
        theirs = (
            each
            for each in self.collisions
            if body in {meeting.body for meeting in each.meetings}
        )
        bodies = {body: self.bodies[body]}
        return replace(self, bodies=bodies, collisions=tuple(theirs))

    def of(self, body: BodyId) -> tuple[Planned, ...]:
        """List the meetings of one body."""
        return self._by_body.get(body, ())

    def cases_by(self, each: Planned) -> date | None:
        """Tell by when the cases of a meeting must be handed in, if that is shown."""
        orders = self.orders.get(each.body)
        if orders is None:
            return None
        first, last = each.first_day, each.last_day
        return day_of(orders, Which.CASES, first=first, last=last)

    @cached_property
    def _by_body(self) -> Mapping[BodyId, tuple[Planned, ...]]:
        found: dict[BodyId, tuple[Planned, ...]] = {}
        for each in self.planned:
            found[each.body] = (*found.get(each.body, ()), each)
        return found

    def _all(self) -> Iterator[Planned]:
        for each in self.meetings:
            if isinstance(each, Entry):
                yield _of_entry(each)
            elif each.status is not Status.CANCELLED:
                yield _of_meeting(each, host=self.hosts.get(each.id, ""))


def _of_meeting(meeting: Meeting, *, host: str) -> Planned:
    return Planned(
        body=meeting.body.id,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        form=meeting.form,
        title=meeting.title,
        host=host,
    )


def _of_entry(entry: Entry) -> Planned:
    """See an entry of a plan as a meeting.

    Raises:
        ValueError: when the clock skips its hours, as summer time begins.
    """
    slot = entry.slot
    starts_at, ends_at = slot.moments()
    return Planned(
        body=entry.body,
        starts_at=starts_at,
        ends_at=ends_at,
        place=slot.place,
        form=slot.form,
        title=entry.title,
        host=entry.host,
    )

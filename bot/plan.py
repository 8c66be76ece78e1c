"""The meeting plan of one body: what is planned, and what may be added."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from bot import dates
from bot.act import Act, require_secretary
from bot.agenda.skeleton import usual_agenda
from bot.body import Body
from bot.errors import (
    BodyAlreadyMeets,
    DateInPast,
    EndsBeforeStart,
    PlaceMissing,
    RemoteNotAllowed,
    TimeDoesNotExist,
)
from bot.events import Event, MeetingPlanned
from bot.holiday import is_weekend, name_of_holiday
from bot.meeting import Form, Meeting, MeetingId, Status
from bot.orders import Language
from bot.phrases import say
from bot.planning.errors import (
    BodyNoLongerThere,
    BodyNotYetThere,
    DateFarAhead,
    LastDayBeforeFirst,
    MeetingTooLong,
)
from bot.remote import provision, require_one_form

#: A meeting that the store has not given a number yet.
UNSAVED: Final = MeetingId(0)
#: So many days a meeting may last; a longer one is a slip of the finger.
MOST_DAYS: Final = 7
#: The years that somebody can mean.
YEARS: Final = range(1990, 2100)
#: Nobody plans a meeting further ahead; the century is wrong.
MOST_YEARS: Final = 10


@dataclass(frozen=True, kw_only=True)
class Slot:
    """When, where and how a meeting is to be held, as somebody typed it."""

    day: date
    starts: time
    ends: time
    place: str = ""
    form: Form = Form.PHYSICAL
    #: The day that it ends on, when that is not the one that it begins on.
    last_day: date | None = None

    @property
    def days(self) -> tuple[date, ...]:
        """List the days that it lasts."""
        length = ((self.last_day or self.day) - self.day).days
        return tuple(self.day + timedelta(days=n) for n in range(length + 1))

    @property
    def begins(self) -> tuple[date, time]:
        """Tell the day and the hour at which it begins."""
        return self.day, self.starts

    @property
    def finishes(self) -> tuple[date, time]:
        """Tell the day and the hour at which it ends."""
        return self.last_day or self.day, self.ends

    def on(self, day: date) -> "Slot":
        """Put it on another day, with the same hours and as many days."""
        return replace(
            self, day=day, last_day=self.last_day and self.last_day + (day - self.day)
        )

    def moments(self) -> tuple[datetime, datetime]:
        """Tell when it begins and ends.

        Raises:
            ValueError: when the clock skips one of its hours, as summer time begins.
        """
        ends = dates.at(self.last_day or self.day, self.ends)
        return dates.at(self.day, self.starts), ends

    @property
    def exists(self) -> bool:
        """Tell whether there are such hours; one night a year the clock skips one."""
        try:
            self.moments()
        except ValueError:
            return False
        return True

    def overlaps(self, other: "Slot") -> bool:
        """Tell whether both are held at some hour, be it overnight."""
        return self.begins < other.finishes and other.begins < self.finishes

    def span(self, language: Language) -> str:
        """Write when it is, also in an hour that the clock skips."""
        first = datetime.combine(self.day, self.starts, tzinfo=dates.OSLO)
        last = datetime.combine(self.last_day or self.day, self.ends, dates.OSLO)
        return dates.span(language, first, last)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A body, and those of its meetings that are not cancelled."""

    body: Body
    meetings: tuple[Meeting, ...] = ()


def plan_meeting(
    plan: Plan, act: Act, *, slot: Slot, title: str = "", cases: tuple[str, ...] = ()
) -> tuple[Plan, tuple[Event, ...]]:
    """Put a meeting into the plan, with the body's usual agenda around its cases.

    Raises:
        OnlyForSecretariat, and all that `require_possible` raises: when it can't be
        held.
    """
    _require_body(plan.body, slot)
    require_secretary(plan.body, act)
    starts_at, ends_at = require_possible(plan, act, slot)
    meeting = Meeting(
        id=UNSAVED,
        body=plan.body,
        title=title,
        starts_at=starts_at,
        ends_at=ends_at,
        place=slot.place,
        form=slot.form,
        agenda=usual_agenda(plan.body.orders, cases),
        stamped_at=act.at,
    )
    return replace(plan, meetings=(*plan.meetings, meeting)), (MeetingPlanned(),)


def require_possible(
    plan: Plan, act: Act, slot: Slot, *, moving: MeetingId | None = None
) -> tuple[datetime, datetime]:
    """Turn what somebody typed into moments, if a meeting can be held then.

    Raises:
        EndsBeforeStart, LastDayBeforeFirst, MeetingTooLong, BodyNotYetThere,
        BodyNoLongerThere, DateInPast, DateFarAhead, BodyAlreadyMeets, PlaceMissing,
        RemoteNotAllowed, TimeDoesNotExist: when it can't.
    """
    language = plan.body.orders.language
    require_length(language, slot)
    _require_body(plan.body, slot)
    starts_at, ends_at = _moments(language, slot)
    if starts_at <= act.at:
        raise DateInPast(language)
    if slot.day.year > act.at.year + MOST_YEARS:
        day = dates.long_date(language, slot.day)
        raise DateFarAhead(language, day=day.capitalize(), most=MOST_YEARS)
    _require_form(plan.body, slot)
    for other in plan.meetings:
        if other.id != moving and overlap(other, starts_at, ends_at):
            span = dates.span(language, other.starts_at, other.ends_at)
            raise BodyAlreadyMeets(language, body=plan.body.name, when=span)
    return starts_at, ends_at


def require_length(language: Language, slot: Slot) -> None:
    """Let a meeting pass that ends after it has begun, and within some days.

    Raises:
        EndsBeforeStart, LastDayBeforeFirst, MeetingTooLong: otherwise.
    """
    last = slot.last_day or slot.day
    if last < slot.day:
        raise LastDayBeforeFirst(language, day=dates.long_date(language, slot.day))
    if (last - slot.day).days >= MOST_DAYS:
        raise MeetingTooLong(language, most=MOST_DAYS)
    if last == slot.day and slot.ends <= slot.starts:
        raise EndsBeforeStart(language)


def other_day(day: date, last: date | None) -> date | None:
    """Tell the last day of a meeting, if it is another than the first."""
    return None if last == day else last


def caution(language: Language, slot: Slot) -> str | None:
    """Warn of a public holiday or a weekend; planning a meeting then is allowed.

    Of several days only the first that is one is named.
    """
    warnings = (_caution(language, day) for day in slot.days)
    return next(filter(None, warnings), None)


def _caution(language: Language, day: date) -> str | None:
    long = dates.long_date(language, day)
    if holiday := name_of_holiday(language, day):
        return say(language, "caution-holiday", day=long, holiday=holiday)
    if is_weekend(day):
        return say(language, "caution-weekend", day=long)
    return None


def overlap(other: Meeting, starts_at: datetime, ends_at: datetime) -> bool:
    """Tell whether a meeting that is not cancelled is held at the same time."""
    live = other.status is not Status.CANCELLED
    return live and other.starts_at < ends_at and starts_at < other.ends_at


def _require_body(body: Body, slot: Slot) -> None:
    """Let a body meet on no day but its own."""
    language, last = body.orders.language, slot.last_day or slot.day
    if body.since and slot.day < body.since:
        day = dates.plain_date(language, body.since)
        raise BodyNotYetThere(language, body=body.name, day=day)
    if body.until and body.until < last:
        day = dates.plain_date(language, body.until)
        raise BodyNoLongerThere(language, body=body.name, day=day)


def _moments(language: Language, slot: Slot) -> tuple[datetime, datetime]:
    if not slot.exists:
        raise TimeDoesNotExist(language)
    return slot.moments()


def _require_form(body: Body, slot: Slot) -> None:
    language = body.orders.language
    if slot.form is Form.PHYSICAL and not slot.place.strip():
        raise PlaceMissing(language)
    if slot.form is Form.REMOTE and not body.orders.remote_allowed:
        raise RemoteNotAllowed(
            language, body=body.name, law=provision(body.orders) or "none"
        )
    require_one_form(body.orders, slot.form, slot.place)

"""Calendars as they are subscribed to, written without a web process around them."""

from collections.abc import Iterable
from datetime import date, datetime

from bot import dates, ics
from bot.meeting import Meeting
from bot.orders import Language
from bot.person import PersonId
from bot.subscription import Shown, Subscription, calendar, name_of, shown


def feed(meetings: Iterable[Meeting], *, person: PersonId, name: str) -> bytes:
    """Write a person's calendar of just these meetings."""
    return ics.feed((ics.own_entry(each, person) for each in meetings), name=name)


def own_calendar(
    meetings: Iterable[Meeting], person: PersonId, *, on: date, home: str = ""
) -> bytes:
    """Write a person's own calendar as it is on a day."""
    own = Subscription(person=person)
    seen = [each for each in (shown(m, own, home=home) for m in meetings) if each]
    return calendar(seen, name_of(own, Language.BOKMAL), on=on)


def is_shown(meeting: Meeting, person: PersonId, *, on: date) -> bool:
    """Tell whether a person's own calendar shows a meeting on a day."""
    return is_seen(shown(meeting, Subscription(person=person)), on)


def is_seen(each: Shown | None, on: date | datetime) -> bool:
    """Tell whether a calendar shows what was written for it on a day."""
    day = dates.local(on).date() if isinstance(on, datetime) else on
    return each is not None and each.since <= day <= each.until

"""Abonnement: which meetings a person's own calendar shows, and in which words."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from bot import dates, ics
from bot.meeting import Meeting, Status
from bot.orders import Language
from bot.person import PersonId
from bot.phrases import say
from bot.standing import is_theirs

#: How far back and ahead a calendar looks, so that it does not grow for ever.
PAST: Final = timedelta(days=366)
AHEAD: Final = timedelta(days=3 * 366)
#: How long a cancelled meeting stays, so that people see that it is.
CANCELLED_STAYS: Final = timedelta(days=30)
#: How long an address that was replaced gives an empty calendar, so that the old
#: entries leave the calendars that still ask.
REVOKED_ANSWERS: Final = timedelta(days=30)


def own_calendar(meetings: Iterable[Meeting], person: PersonId, *, on: date) -> bytes:
    """Write a person's own calendar as it is on a day, from the meetings of theirs."""
    shown = tuple(m for m in meetings if is_shown(m, person, on=on))
    name = say(_language(shown), "ics-name")
    return ics.feed(shown, person=person, name=name)


def ended_calendar(person: PersonId) -> bytes:
    """Write the empty calendar of an address that was replaced."""
    name, about = (say(Language.BOKMAL, key) for key in ("ics-name", "ics-ended"))
    return ics.feed((), person=person, name=name, about=about)


def is_shown(meeting: Meeting, person: PersonId, *, on: date) -> bool:
    """Tell whether a person's calendar shows a meeting on a day, counted in Oslo."""
    return has_news(meeting, on=on) and is_theirs(meeting, person)


def has_news(meeting: Meeting, *, on: date) -> bool:
    """Tell whether anybody's calendar shows a meeting on a day, counted in Oslo."""
    return _is_near(meeting, on) and not _is_past_cancelling(meeting, on)


def _is_near(meeting: Meeting, on: date) -> bool:
    first, last = dates.local(meeting.starts_at), dates.local(meeting.ends_at)
    return last.date() >= on - PAST and first.date() <= on + AHEAD


def _is_past_cancelling(meeting: Meeting, on: date) -> bool:
    told = dates.local(meeting.stamped_at).date()
    return meeting.status is Status.CANCELLED and on > told + CANCELLED_STAYS


def _language(meetings: tuple[Meeting, ...]) -> Language:
    """Speak as the body of the first meeting does."""
    first = next(iter(meetings), None)
    return first.body.orders.language if first else Language.BOKMAL

"""Abonnement: whose meetings a calendar shows, on which days, and in which words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot import dates, ics
from bot.body import Body, BodyId
from bot.meeting import Meeting, Status
from bot.orders import Language
from bot.person import PersonId
from bot.phrases import say
from bot.public.masking import is_public
from bot.standing import is_theirs

#: How far back and ahead a calendar looks, so that it does not grow for ever.
PAST: Final = timedelta(days=366)
AHEAD: Final = timedelta(days=3 * 366)
#: How long a cancelled meeting stays, so that people see that it is.
CANCELLED_STAYS: Final = timedelta(days=30)
#: How long an address that was replaced gives an empty calendar, so that the old
#: entries leave the calendars that still ask.
REVOKED_ANSWERS: Final = timedelta(days=30)


class Scope(StrEnum):
    """How much somebody follows."""

    #: All that they are called to themselves, in whatever body.
    OWN = "own"
    #: One body that they sit in or keep the books of.
    BODY = "body"
    #: Every body of a cooperation of theirs.
    COOPERATION = "cooperation"
    #: Every body in which a participant has a seat, for those who work there.
    PARTICIPANT = "participant"


@dataclass(frozen=True, kw_only=True)
class Subscription:
    """What a calendar shows, and to whom."""

    person: PersonId
    scope: Scope = Scope.OWN
    body: BodyId | None = None
    #: The name of the cooperation or the participant.
    of: str = ""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A meeting written out for a calendar, and when it is seen there."""

    since: date
    #: The last day, included.
    until: date
    entry: bytes


def offered(
    person: PersonId, bodies: Iterable[Body], *, contact_for: Iterable[str] = ()
) -> tuple[Subscription, ...]:
    """List what a person may follow, by the bodies that they have to do with.

    Args:
        bodies: As of today; those that they are not in are passed over.
        contact_for: The participants that name them as their contact.
    """
    theirs = [body for body in bodies if _is_in(body, person)]
    cooperations = dict.fromkeys(body.organisation for body in theirs)
    seated = (name for body in theirs for name in _sits_for(body, person))
    return (
        Subscription(person=person),
        *(Subscription(person=person, scope=Scope.BODY, body=b.id) for b in theirs),
        *_of(person, Scope.COOPERATION, cooperations),
        *_of(person, Scope.PARTICIPANT, dict.fromkeys([*contact_for, *seated])),
    )


def shown(
    meeting: Meeting, subscription: Subscription, *, home: str = ""
) -> Shown | None:
    """Write a meeting out as a calendar shows it; nothing if it is none of its.

    Args:
        home: The address of the house, to lead to the page of an announced meeting.
    """
    if not _follows(subscription, meeting):
        return None
    url = f"{home}/mote/{meeting.uid}" if home and is_public(meeting.body) else ""
    if subscription.scope is Scope.OWN:
        entry = ics.own_entry(meeting, subscription.person, url=url)
    else:
        entry = ics.open_entry(meeting, url=url)
    since, until = _days(meeting)
    return Shown(since=since, until=until, entry=entry)


def is_seen(meeting: Meeting, *, on: date) -> bool:
    """Tell whether anybody's calendar shows a meeting on a day, counted in Oslo."""
    since, until = _days(meeting)
    return since <= on <= until


def calendar(meetings: Iterable[Shown], name: str, *, on: date) -> bytes:
    """Put a calendar together as it is on a day."""
    seen = (each.entry for each in meetings if each.since <= on <= each.until)
    return ics.feed(seen, name=name)


def ended_calendar(language: Language) -> bytes:
    """Write the empty calendar of an address that was replaced."""
    name, about = (say(language, key) for key in ("ics-name", "ics-ended"))
    return ics.feed((), name=name, about=about)


def name_of(subscription: Subscription, language: Language, body: str = "") -> str:
    """Name a calendar, so that its owner knows it among others.

    Args:
        body: What the body is called that it is of, if it is of one.
    """
    match subscription.scope:
        case Scope.OWN:
            return say(language, "ics-name")
        case Scope.BODY:
            return body
        case scope:
            return say(language, f"ics-name-{scope}", of=subscription.of)


def _of(person: PersonId, scope: Scope, names: Iterable[str]) -> Iterator[Subscription]:
    for name in names:
        yield Subscription(person=person, scope=scope, of=name)


def _is_in(body: Body, person: PersonId) -> bool:
    sits = any(one.id == person for seat in body.seats for one in seat.people)
    return sits or body.is_secretary(person)


def _sits_for(body: Body, person: PersonId) -> Iterator[str]:
    for seat in body.seats:
        if any(one and one.id == person for one in (seat.holder, seat.proxy)):
            yield seat.participant


def _follows(subscription: Subscription, meeting: Meeting) -> bool:
    body = meeting.body
    match subscription.scope:
        case Scope.OWN:
            return is_theirs(meeting, subscription.person)
        case Scope.BODY:
            return body.id == subscription.body
        case Scope.COOPERATION:
            return body.organisation == subscription.of
    return any(seat.participant == subscription.of for seat in body.seats)


def _days(meeting: Meeting) -> tuple[date, date]:
    """Tell from when until when a meeting is seen, whatever day it is now."""
    first, last = meeting.days[0], meeting.days[-1]
    until = last + PAST
    if meeting.status is Status.CANCELLED:
        told = dates.local(meeting.stamped_at).date()
        until = min(until, told + CANCELLED_STAYS)
    return first - AHEAD, until

"""Purring: members who have not answered are reminded, and in the end telephoned.

Stand-ins are not: what becomes of an unanswered question to them is the seat's matter.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import pairwise
from typing import Final

from bot import dates
from bot.act import Act
from bot.body import Seat
from bot.change import require_changeable
from bot.errand import Errand, What
from bot.events import (
    AnswersOverdue,
    Event,
    Reminded,
    RemindersStarted,
    RemindersStopped,
)
from bot.humane import working_day_until
from bot.meeting import Answer, Meeting, Summons
from bot.notice import deadline
from bot.orders import StandingOrders
from bot.person import Person, PersonId

#: When on its day a reminder is given.
HOUR: Final = time(9)
#: Nobody is reminded sooner than this after they were asked, or before halfway.
BREATHER: Final = timedelta(days=1)
#: A late reminder that comes this close to the next one is let be.
APART: Final = timedelta(hours=12)

Decision = tuple[Meeting, tuple[Event, ...]]


def errands(meeting: Meeting) -> Iterator[Errand]:
    """List the reminders that are still to be given, and when silence is told of."""
    if meeting.reminders_stopped:
        return
    for summons, people in _alike(meeting):
        by = deadline(meeting, summons)
        yield from _reminders(meeting.body.orders, summons, by, people)
        if meeting.silence_told_at is None or meeting.silence_told_at < by:
            until = meeting.starts_at
            yield Errand(what=What.SILENCE, at=by, until=until, people=people)


def remind(meeting: Meeting, act: Act, errand: Errand) -> Decision:
    """Note that people are reminded, in each seat that they have not answered for."""
    wanted = {person.id for person in errand.people}
    events: list[Event] = []
    for seat, summons in _silent(meeting):
        if summons.person.id in wanted:
            meeting = meeting.answer(
                seat.id,
                summons.person.id,
                reminders=summons.reminders + 1,
                reminded_at=act.at,
            )
            events.append(Reminded(seat.id, summons.person.id))
    return meeting, tuple(events)


def tell_silence(meeting: Meeting, act: Act, _: Errand) -> Decision:
    """Note that the secretary is told of those whose time to answer is over."""
    late = tuple(person.id for person in overdue(meeting, act.at))
    return replace(meeting, silence_told_at=act.at), (AnswersOverdue(late),)


def overdue(meeting: Meeting, at: datetime) -> tuple[Person, ...]:
    """List the members who should have answered by now, in roster order."""
    late = (s.person for s in silent(meeting).values() if deadline(meeting, s) <= at)
    return tuple(late)


def silent(meeting: Meeting) -> Mapping[PersonId, Summons]:
    """Find the members who have not answered, with the latest that they were called."""
    found: dict[PersonId, Summons] = {}
    for _, summons in _silent(meeting):
        known = found.get(summons.person.id, summons)
        found[summons.person.id] = max(known, summons, key=lambda each: each.called_at)
    return found


def is_last(meeting: Meeting, summons: Summons) -> bool:
    """Tell whether no reminder comes after those that somebody has had."""
    by = deadline(meeting, summons)
    return not _left(meeting.body.orders, summons, by)


def stop(meeting: Meeting, act: Act) -> Decision:
    """Have nobody reminded of a meeting by itself.

    Raises:
        OnlyForSecretariat, MeetingCancelled, MeetingHasBegun: when it can't be.
    """
    require_changeable(meeting, act)
    if meeting.reminders_stopped:
        return meeting, ()
    return replace(meeting, reminders_stopped=True), (RemindersStopped(),)


def start(meeting: Meeting, act: Act) -> Decision:
    """Have people reminded again.

    Raises:
        OnlyForSecretariat, MeetingCancelled, MeetingHasBegun: when it can't be.
    """
    require_changeable(meeting, act)
    if not meeting.reminders_stopped:
        return meeting, ()
    return replace(meeting, reminders_stopped=False), (RemindersStarted(),)


def _silent(meeting: Meeting) -> Iterator[tuple[Seat, Summons]]:
    for seat, summons in meeting.summonses():
        if summons.is_stand_in:
            continue
        if summons.answer in (Answer.AWAITED, Answer.UNSURE):
            yield seat, summons


def _alike(meeting: Meeting) -> Iterator[tuple[Summons, tuple[Person, ...]]]:
    """Put those together who were called and reminded at the same time."""
    alike = defaultdict[object, list[Summons]](list)
    for summons in silent(meeting).values():
        key = (summons.called_at, summons.reminders, summons.reminded_at)
        alike[key].append(summons)
    for group in alike.values():
        yield group[0], tuple(summons.person for summons in group)


def _reminders(
    orders: StandingOrders, summons: Summons, by: datetime, people: tuple[Person, ...]
) -> Iterator[Errand]:
    """List the reminders of those who can be reached, each until the next is near."""
    reached = tuple(person for person in people if person.slack)
    moments = (*_left(orders, summons, by), by + APART) if reached else ()
    for at, following in pairwise(moments):
        until = following - APART
        yield Errand(what=What.REMINDER, at=at, until=until, people=reached)


def _left(
    orders: StandingOrders, summons: Summons, by: datetime
) -> tuple[datetime, ...]:
    """Find when somebody is still to be reminded, at most as often as the body says."""
    days = (dates.local(by).date() - timedelta(n) for n in orders.reminder_days)
    moments = {dates.at(working_day_until(day), HOUR) for day in days}
    since = summons.called_at + min(BREATHER, (by - summons.called_at) / 2)
    had = summons.reminded_at
    left = [m for m in sorted(moments) if since <= m < by and (not had or had < m)]
    return tuple(left[: max(len(orders.reminder_days) - summons.reminders, 0)])

"""Innkalling: everyone who holds a seat is called, once, with a date to answer by."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from bot import dates
from bot.act import Act, require_secretary
from bot.agenda.item import number
from bot.body import Seat
from bot.deadlines import Which, usual
from bot.dispatch import DispatchKind
from bot.elsewhere import NOWHERE, Elsewhere
from bot.errors import (
    MeetingCancelled,
    MeetingHasBegun,
    NobodyToCall,
    NoticeAlreadySent,
)
from bot.events import Event, NoticeSent, Summoned
from bot.filling import fill_seats
from bot.humane import MORNING
from bot.lacks import require_complete
from bot.meeting import Meeting, Status, Summons
from bot.told import dispatched

#: The last hour to answer by: the secretary can still telephone.
EVENING: Final = time(19)
#: Whoever is called late has at least so long to answer, or the night as well.
TIME_TO_ANSWER: Final = timedelta(hours=2)


def send_notice(
    meeting: Meeting,
    act: Act,
    elsewhere: Elsewhere = NOWHERE,
    *,
    last_number: int = 0,
) -> tuple[Meeting, tuple[Event, ...]]:
    """Call everyone who holds a seat, number the cases, and set the date to answer by.

    For those who have told that they are away, stand-ins are asked at once.
    `last_number` is the body's last case number that year.

    Raises:
        OnlyForSecretariat, NoticeAlreadySent, MeetingCancelled, MeetingHasBegun,
        NobodyToCall, NoticeIncomplete: when it can't be sent.
    """
    require_sendable(meeting, act)
    require_complete(meeting, sent_at=act.at)
    called = as_called(meeting, act, last_number=last_number)
    seats = called_seats(meeting)
    summoned = (Summoned(s.id, s.principal.id) for s in seats if s.principal)
    called, filled = fill_seats(meeting, called, act, elsewhere=elsewhere)
    return called, (NoticeSent(), *summoned, *filled)


def require_sendable(meeting: Meeting, act: Act) -> None:
    """Let a secretary call a planned meeting that lies ahead.

    Raises:
        OnlyForSecretariat, NoticeAlreadySent, MeetingCancelled, MeetingHasBegun,
        NobodyToCall: otherwise.
    """
    language = meeting.body.orders.language
    require_secretary(meeting.body, act)
    if meeting.status is Status.CALLED:
        raise NoticeAlreadySent(language)
    if meeting.status is Status.CANCELLED:
        raise MeetingCancelled(language)
    if meeting.has_begun(act.at):
        raise MeetingHasBegun(language)
    if not called_seats(meeting):
        raise NobodyToCall(language, body=meeting.body.name)


def as_called(meeting: Meeting, act: Act, *, last_number: int) -> Meeting:
    """See a meeting as it is when the notice goes out, whether or not it can yet."""
    called = replace(
        meeting,
        status=Status.CALLED,
        answer_by=answer_by(meeting, sent_at=act.at),
        agenda=number(meeting.agenda, after=last_number, year=_day(meeting).year),
        roll={seat.id: (summons(seat, act),) for seat in called_seats(meeting)},
        stamped_at=act.at,
    )
    return dispatched(called, act, DispatchKind.NOTICE)


def called_seats(meeting: Meeting) -> tuple[Seat, ...]:
    """List the seats that somebody holds on the meeting's day, in roster order."""
    return tuple(seat for seat in meeting.body.seats if seat.principal)


def summons(seat: Seat, act: Act) -> Summons:
    """Call the one who sits in a seat.

    Raises:
        ValueError: when nobody does.
    """
    if seat.principal is None:
        raise ValueError(seat)
    return Summons(person=seat.principal, rank=seat.principal_rank, called_at=act.at)


def deadline(meeting: Meeting, called: Summons) -> datetime:
    """Tell by when a member is asked to answer; who is called late has time, too."""
    own = answer_by(meeting, sent_at=called.called_at)
    return max(meeting.answer_by or own, own)


def answer_by(meeting: Meeting, *, sent_at: datetime) -> datetime:
    """Set when to answer by: the body's days before at noon, or halfway if late."""
    by_rule = usual(meeting, Which.ANSWER).ends_at
    if by_rule > sent_at + timedelta(days=1):
        return by_rule
    halfway = sent_at + (meeting.starts_at - sent_at) / 2
    full_hour = halfway.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return min(_by_day(full_hour, sent_at), meeting.starts_at)


def _by_day(at: datetime, sent_at: datetime) -> datetime:
    """Let nobody answer by an hour of the night, but by the evening or the morning."""
    here = dates.local(at)
    if MORNING <= here.time() <= EVENING:
        return at
    before = here.date() if here.time() > EVENING else here.date() - timedelta(days=1)
    evening = dates.at(before, EVENING)
    if evening - sent_at >= TIME_TO_ANSWER:
        return evening
    return dates.at(before + timedelta(days=1), MORNING)


def _day(meeting: Meeting) -> date:
    return dates.local(meeting.starts_at).date()

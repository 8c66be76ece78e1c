"""Det som mangler: what a notice lacks, as things to do before it goes out.

The law asks for the list of cases and their papers, with reasonable time
(kommuneloven § 11-3). How many days that is, each body says for itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot import dates
from bot.agenda.fitting import comes_in_time, is_outside
from bot.agenda.item import Aim, Item, ItemKind
from bot.deadlines import Which, usual
from bot.law import is_under_kommuneloven
from bot.meeting import Form, Meeting
from bot.mentioned_day import Mention, disagreeing
from bot.notice_errors import NoticeIncomplete
from bot.remote import closed_remotely, has_link, is_unlawful_hybrid


class LackKind(StrEnum):
    """What is missing, or does not fit together."""

    NO_CASES = "no-cases"
    PLACE = "place"
    #: An elected body that would meet in a place and remotely (kommuneloven § 11-7).
    HYBRID = "hybrid"
    #: A remote meeting that nobody can get into.
    LINK = "link"
    #: The decision that allows the body to meet remotely.
    BASIS = "basis"
    #: A case that can't be treated remotely.
    CLOSED_REMOTE = "closed-remote"
    TITLE_DAY = "title-day"
    PLACE_DAY = "place-day"
    PAPERS = "papers"
    AIM = "aim"
    #: Somebody comes for an item when the meeting isn't held.
    TIME = "time"
    SHORT = "short"
    VACANT = "vacant"
    UNREACHED = "unreached"


@dataclass(frozen=True, kw_only=True)
class Lack:
    """One thing that is missing."""

    kind: LackKind
    #: Whether the notice can't go out before it is there.
    is_blocking: bool = False
    item: Item | None = None
    #: Seats or people that it is about.
    names: tuple[str, ...] = ()
    #: The words that do not fit.
    text: str = ""


def lacks(meeting: Meeting, *, sent_at: datetime) -> tuple[Lack, ...]:
    """List what a notice that goes out at a moment lacks, the worst first."""
    found = (
        *_of_form(meeting),
        *_of_days(meeting),
        *_of_agenda(meeting),
        *_of_time(meeting, sent_at),
        *_of_people(meeting),
    )
    return tuple(sorted(found, key=lambda lack: not lack.is_blocking))


def require_complete(meeting: Meeting, *, sent_at: datetime) -> None:
    """Let a notice pass that has all that it must have.

    Raises:
        NoticeIncomplete: otherwise.
    """
    if any(lack.is_blocking for lack in lacks(meeting, sent_at=sent_at)):
        raise NoticeIncomplete(meeting.body.orders.language)


def days_of_notice(meeting: Meeting, *, sent_at: datetime) -> int:
    """Count the calendar days between the notice and the meeting, in Oslo."""
    return (dates.local(meeting.starts_at).date() - dates.local(sent_at).date()).days


def is_short_notice(meeting: Meeting, *, sent_at: datetime) -> bool:
    """Tell whether the notice goes out later than the body's own rule.

    The law says «rimelig varsel» (kommuneloven § 11-3); the number is the body's. So
    many days are enough, also when the deadline itself is moved to the day before.
    """
    is_late = sent_at >= usual(meeting, Which.NOTICE).ends_at
    days = days_of_notice(meeting, sent_at=sent_at)
    return is_late and days < meeting.body.orders.notice_days


def _of_form(meeting: Meeting) -> Iterator[Lack]:
    if meeting.form is Form.PHYSICAL:
        if not meeting.place.strip():
            yield Lack(kind=LackKind.PLACE, is_blocking=True)
        if is_unlawful_hybrid(meeting.body.orders, meeting.form, meeting.place):
            yield Lack(kind=LackKind.HYBRID, is_blocking=True)
        return
    if not has_link(meeting.place):
        yield Lack(kind=LackKind.LINK)
    orders = meeting.body.orders
    if is_under_kommuneloven(orders.form) and not orders.remote_basis:
        yield Lack(kind=LackKind.BASIS)
    for item in closed_remotely(meeting):
        yield Lack(kind=LackKind.CLOSED_REMOTE, is_blocking=True, item=item)


def _of_days(meeting: Meeting) -> Iterator[Lack]:
    """Compare what a title or a place says with when the meeting is."""
    words = (
        (LackKind.TITLE_DAY, meeting.title),
        (LackKind.PLACE_DAY, meeting.place),
    )
    for kind, text in words:
        mention: Mention | None = disagreeing(text, meeting.days)
        if mention:
            yield Lack(kind=kind, is_blocking=mention.is_certain, text=mention.text)


def _of_agenda(meeting: Meeting) -> Iterator[Lack]:
    if not any(item.is_treated for item in meeting.agenda):
        yield Lack(kind=LackKind.NO_CASES, is_blocking=True)
    must = is_under_kommuneloven(meeting.body.orders.form)
    for item in meeting.agenda:
        if item.kind is ItemKind.CASE and item.is_treated:
            if _lacks_papers(meeting, item):
                yield Lack(kind=LackKind.PAPERS, is_blocking=must, item=item)
            if item.aim is None:
                yield Lack(kind=LackKind.AIM, item=item)
        if item.is_treated and is_outside(meeting, item):
            yield Lack(kind=LackKind.TIME, item=item)


def _lacks_papers(meeting: Meeting, item: Item) -> bool:
    """Tell whether a case has no papers, or some that come neither now nor in time."""
    if not item.papers:
        return not (item.is_paperless or item.aim is Aim.INFORMATION)
    return not all(comes_in_time(meeting, paper) for paper in item.papers)


def _of_time(meeting: Meeting, sent_at: datetime) -> Iterator[Lack]:
    if is_short_notice(meeting, sent_at=sent_at):
        yield Lack(kind=LackKind.SHORT)


def _of_people(meeting: Meeting) -> Iterator[Lack]:
    seats = meeting.body.seats
    empty = tuple(seat.participant for seat in seats if seat.principal is None)
    if empty:
        yield Lack(kind=LackKind.VACANT, names=empty)
    people = dict.fromkeys(seat.principal for seat in seats if seat.principal)
    away = tuple(person.name for person in people if not person.slack)
    if away:
        yield Lack(kind=LackKind.UNREACHED, names=away)

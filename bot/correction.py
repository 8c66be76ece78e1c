"""Endringer etter innkallingen: saved by themselves, and sent when a secretary says so.

What others see of an agenda is what they were told. Any number of edits is one message.
"""

from dataclasses import replace

from bot import dates
from bot.act import Act, require_secretary
from bot.agenda.item import Item, number
from bot.agenda.news import agenda_news
from bot.agenda.outward import outward
from bot.dispatch import Dispatch, DispatchKind, Facts
from bot.errors import MeetingCancelled, MeetingHasBegun, NoticeNotSent
from bot.events import ChangesSent, Event
from bot.meeting import Meeting, Status
from bot.notice_errors import NothingToSend
from bot.phrases import say
from bot.remote import require_closable
from bot.told import dispatched, facts, told


def send_changes(
    meeting: Meeting, act: Act, *, last_number: int = 0
) -> tuple[Meeting, tuple[Event, ...]]:
    """Tell those who are called what has changed since they were told last.

    A supplement has cases that were not there before; they get the next numbers.
    `last_number` is the body's last case number that year.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MeetingHasBegun,
        NothingToSend, ClosedCaseRemote: when there is nothing that can be sent.
    """
    _require_called(meeting, act)
    require_closable(meeting)
    numbered = with_numbers(meeting, last_number=last_number)
    if not unsent(numbered):
        raise NothingToSend(meeting.body.orders.language)
    known = {item.id for item in told(meeting).agenda}
    is_more = any(i.id not in known and i.is_treated for i in meeting.agenda)
    kind = DispatchKind.SUPPLEMENT if is_more else DispatchKind.CORRECTION
    sent = dispatched(replace(numbered, stamped_at=act.at), act, kind)
    return sent, (ChangesSent(sent.dispatches[-1].number),)


def with_numbers(meeting: Meeting, *, last_number: int) -> Meeting:
    """Give the cases that have come since the notice their numbers."""
    year = dates.local(meeting.starts_at).year
    return replace(meeting, agenda=number(meeting.agenda, after=last_number, year=year))


def unsent(meeting: Meeting) -> tuple[str, ...]:
    """Tell what those who are called do not know yet; nothing before the notice."""
    if not (meeting.is_open and meeting.dispatches):
        return ()
    return news(meeting, told(meeting), facts(meeting))


def sent_news(meeting: Meeting, sent: Dispatch) -> tuple[str, ...]:
    """Tell what was new in something that was sent."""
    before = meeting.dispatches[max(sent.number - 2, 0)]
    return news(meeting, before.facts, sent.facts)


def news_since_notice(meeting: Meeting) -> tuple[str, ...]:
    """Tell all that is otherwise than in the notice, as anybody may see it."""
    if not meeting.dispatches:
        return ()
    first, last = meeting.dispatches[0].facts, meeting.dispatches[-1].facts
    return news(meeting, _outward(meeting, first), _outward(meeting, last))


def news(meeting: Meeting, before: Facts, after: Facts) -> tuple[str, ...]:
    """Tell what is otherwise, a sentence for each thing."""
    language, said = meeting.body.orders.language, list[str]()
    was, now = (dates.span(language, f.starts_at, f.ends_at) for f in (before, after))
    if was != now:
        said.append(say(language, "correction-time", was=was, now=now))
    where = (before.place, before.is_remote), (after.place, after.is_remote)
    if where[0] != where[1]:
        key = "correction-remote" if after.is_remote else "correction-place"
        said.append(say(language, key, place=after.place or "none"))
    if before.title != after.title:
        key = "correction-title" if after.title else "correction-no-title"
        said.append(say(language, key, title=after.title))
    return (*said, *agenda_news(meeting, before.agenda, after.agenda))


def _outward(meeting: Meeting, said: Facts) -> Facts:
    language = meeting.body.orders.language
    agenda: tuple[Item, ...] = tuple(outward(item, language) for item in said.agenda)
    return replace(said, agenda=agenda)


def _require_called(meeting: Meeting, act: Act) -> None:
    language = meeting.body.orders.language
    require_secretary(meeting.body, act)
    if meeting.status is Status.CANCELLED:
        raise MeetingCancelled(language)
    if meeting.status is Status.PLANNED:
        raise NoticeNotSent(language)
    if meeting.has_begun(act.at):
        raise MeetingHasBegun(language)

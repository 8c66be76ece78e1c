"""What the clock does with a meeting by itself, when nobody presses anything.

Each source lists its errands, as many as the record calls for, whatever time it is; an
errand that is done makes the record call for it no longer. A new source is added to
`_wanted` and its rule to `_done`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from bot import expiry, move_news, reminder
from bot.act import Act
from bot.elsewhere import NOWHERE, Elsewhere
from bot.errand import Errand, What
from bot.events import Event
from bot.humane import humane
from bot.meeting import Meeting

#: Before anything that the record knows of.
EVER: Final = datetime(1900, 1, 1, tzinfo=UTC)

Decision = tuple[Meeting, tuple[Event, ...]]


def coming(meeting: Meeting, *, since: datetime = EVER) -> tuple[Errand, ...]:
    """List what will be done by itself from a moment on, in order of time.

    What was left undone, as when no worker was at work, is done late or not at all.
    What reaches people waits for humane hours, unless they were counted already.
    """
    if not meeting.is_open:
        return ()
    kept = (_kept(e, since, before=meeting.starts_at) for e in _wanted(meeting))
    of_use = (errand for errand in kept if errand.at < errand.until)
    return tuple(sorted(_joined(of_use), key=_in_order))


def next_due(meeting: Meeting, *, since: datetime = EVER) -> datetime | None:
    """Tell when the clock has something to do with a meeting; nothing when never."""
    return next((errand.at for errand in coming(meeting, since=since)), None)


def do_due(meeting: Meeting, act: Act, elsewhere: Elsewhere = NOWHERE) -> Decision:
    """Do what is due with a meeting, and leave what nobody is disturbed for now."""
    events: list[Event] = []
    for errand in coming(meeting, since=act.at):
        if errand.at <= act.at:
            meeting, happened = _done(meeting, act, errand, elsewhere)
            events += happened
    return meeting, tuple(events)


def _wanted(meeting: Meeting) -> Iterator[Errand]:
    yield from move_news.errands(meeting)
    yield from reminder.errands(meeting)
    yield from expiry.errands(meeting)


def _done(meeting: Meeting, act: Act, errand: Errand, elsewhere: Elsewhere) -> Decision:
    match errand.what:
        case What.REMINDER:
            return reminder.remind(meeting, act, errand)
        case What.SILENCE:
            return reminder.tell_silence(meeting, act, errand)
        case What.MOVE:
            return move_news.tell_later(meeting, act, errand)
        case What.NO_ANSWER:
            return expiry.expire(meeting, act, elsewhere)


def _kept(errand: Errand, since: datetime, *, before: datetime) -> Errand:
    at = max(errand.at, since)
    humanely = humane(at, before=before) if errand.waits else at
    return errand if humanely == errand.at else replace(errand, at=humanely)


def _joined(errands: Iterable[Errand]) -> Iterator[Errand]:
    """Make one of what is done at the same moment, whomever it is about."""
    alike = defaultdict[object, list[Errand]](list)
    for errand in errands:
        alike[errand.what, errand.at, errand.until].append(errand)
    for group in alike.values():
        people = tuple(person for errand in group for person in errand.people)
        yield replace(group[0], people=people)


def _in_order(errand: Errand) -> tuple[datetime, str]:
    return errand.at, errand.what

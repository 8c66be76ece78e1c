"""«Neste sak»: the agenda is gone through, and each item's time is stamped."""

from datetime import datetime

from bot import dates
from bot.act import Act
from bot.agenda.item import UNSAVED, Item, ItemId
from bot.meeting import Meeting
from bot.room.clock import closed_at, current, is_expected
from bot.room.errors import (
    ItemNotOnList,
    MeetingClosed,
    MeetingNotBegun,
    MovedOnMeanwhile,
)
from bot.room.fact import Entry, FactKind
from bot.room.writing import Written, require_writable, write


def next_item(meeting: Meeting) -> Item | None:
    """Find what is treated next: the first after what is now, and not begun on."""
    begun = {fact.item for fact in meeting.room.of_kind(FactKind.BEGUN)}
    here = current(meeting)
    ids = [item.id for item in meeting.agenda]
    first = ids.index(here.item) + 1 if here and here.item in ids else 0
    ahead = (*meeting.agenda[first:], *meeting.agenda[:first])
    waits = (i for i in ahead if i.id not in begun and is_expected(meeting, i))
    return next(waits, None)


def begin(
    meeting: Meeting,
    act: Act,
    *,
    item: ItemId,
    seen: ItemId | None = None,
    at: datetime | None = None,
) -> Written:
    """Begin on an item, which ends the one before it.

    Args:
        seen: The item that was being treated, for all that whoever presses could see;
            `UNSAVED` when it was none.
        at: When it was begun on, if that is not now.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled,
        MinutesApproved: as they say.
        ItemNotOnList, MeetingNotBegun, OutsideMeeting, MeetingClosed: when it can't
            be treated.
        MovedOnMeanwhile: when another has moved on since.
    """
    require_writable(meeting, act)
    _require_day(meeting, at or act.at)
    if item not in [each.id for each in meeting.agenda if each.is_treated]:
        raise ItemNotOnList(meeting.body.orders.language)
    here = current(meeting)
    if here and here.item == item:
        return meeting, ()
    if closed_at(meeting) and at is None:
        raise MeetingClosed(meeting.body.orders.language)
    _require_seen(meeting, seen)
    return write(meeting, act, Entry(kind=FactKind.BEGUN, item=item, at=at or act.at))


def close(
    meeting: Meeting,
    act: Act,
    *,
    seen: ItemId | None = None,
    at: datetime | None = None,
) -> Written:
    """Write down that the meeting is over.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled,
        MinutesApproved: as they say.
        MeetingNotBegun, OutsideMeeting, MovedOnMeanwhile: likewise.
    """
    require_writable(meeting, act)
    _require_day(meeting, at or act.at)
    if closed_at(meeting):
        return meeting, ()
    _require_seen(meeting, seen)
    return write(meeting, act, Entry(kind=FactKind.CLOSED, at=at or act.at))


def _require_seen(meeting: Meeting, seen: ItemId | None) -> None:
    here = current(meeting)
    if seen is None or seen == (here.item if here else UNSAVED):
        return
    raise MovedOnMeanwhile(meeting.body.orders.language)


def _require_day(meeting: Meeting, at: datetime) -> None:
    if dates.local(at).date() < meeting.days[0]:
        raise MeetingNotBegun(meeting.body.orders.language)

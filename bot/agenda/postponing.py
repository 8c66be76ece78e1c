"""Postponing: another meeting of the body treats a case, under the same number."""

from collections.abc import Sequence
from dataclasses import replace

from bot.act import Act
from bot.agenda.editing import (
    Changed,
    put_in,
    require_editable,
    treated,
    with_item,
)
from bot.agenda.errors import ItemAlreadyThere, MeetingOfAnother, NoMeetingAhead
from bot.agenda.events import ItemPostponed, ItemTakenOver
from bot.agenda.item import Item, ItemId, ItemState
from bot.errors import MeetingHasBegun
from bot.meeting import Meeting, Status


def postpone(
    source: Meeting, target: Meeting, act: Act, *, id: ItemId, last_number: int = 0
) -> tuple[Changed, Changed]:
    """Let a case be treated in another meeting of its body.

    It keeps its number, and is shown as postponed where it was. To postpone it back is
    to undo it. When the notice has gone out it is the meeting that postpones it, by a
    majority of those who vote (kommuneloven § 11-3).

    Raises:
        OnlyForSecretariat, MeetingCancelled, MeetingHasBegun, NoSuchItem,
        ItemNotTreated, ItemAlreadyThere, MeetingOfAnother: when it can't be.
    """
    require_editable(source, act)
    item = treated(source, id)
    _require_open(source, target, act, id)
    left = with_item(source, replace(item, state=ItemState.POSTPONED))
    moved = _there(source, target, act, item)
    known = any(each.id == id for each in target.agenda)
    taken = (
        with_item(target, moved)
        if known
        else put_in(target, moved, last_number=last_number)
    )
    to, since = target.starts_at.isoformat(), source.starts_at.isoformat()
    return (
        (left, (ItemPostponed(item=id, title=item.title, to=to),)),
        (taken, (ItemTakenOver(item=id, title=item.title, since=since),)),
    )


def next_meeting(meeting: Meeting, ahead: Sequence[Meeting]) -> Meeting:
    """Find the meeting that a case is postponed to when nobody says which.

    Raises:
        NoMeetingAhead: when there is none.
    """
    later = [each for each in ahead if each.starts_at > meeting.starts_at]
    if not later:
        raise NoMeetingAhead(meeting.body.orders.language, body=meeting.body.name)
    return min(later, key=lambda each: each.starts_at)


def _require_open(source: Meeting, target: Meeting, act: Act, id: ItemId) -> None:
    language = source.body.orders.language
    if target.body.id != source.body.id or target.id == source.id:
        raise MeetingOfAnother(language, body=source.body.name)
    require_editable(target, act)
    if target.has_begun(act.at):
        raise MeetingHasBegun(language)
    if any(each.id == id and each.is_treated for each in target.agenda):
        raise ItemAlreadyThere(language)


def _there(source: Meeting, target: Meeting, act: Act, item: Item) -> Item:
    """Give a case as the other meeting has it: its papers go out with that notice."""
    is_called = target.status is Status.CALLED
    return replace(
        item,
        was_postponed=item.was_postponed or source.status is Status.CALLED,
        added_at=act.at if is_called else None,
        papers=tuple(replace(paper, came_at=None) for paper in item.papers),
        objectors=(),
        chair_objects=False,
    )

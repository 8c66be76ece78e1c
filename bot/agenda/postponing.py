"""Postponing: another meeting of the body treats a case, under the same number."""

from collections.abc import Sequence
from dataclasses import replace

from bot import dates
from bot.act import Act, require_secretary
from bot.agenda.editing import (
    Changed,
    put_in,
    require_editable,
    treated,
    with_item,
)
from bot.agenda.errors import (
    ItemAlreadyThere,
    ItemDemanded,
    MeetingOfAnother,
)
from bot.agenda.events import AgendaEvent, ItemPostponed, ItemTakenOver
from bot.agenda.item import Item, ItemId, ItemKind, ItemState
from bot.errors import MeetingHasBegun
from bot.meeting import Meeting, Status


def postpone(
    source: Meeting, target: Meeting, act: Act, *, id: ItemId, last_number: int = 0
) -> tuple[Changed, Changed]:
    """Let a case be treated in another meeting of its body.

    It keeps its number, and is shown as postponed where it was. To postpone it back is
    to undo it. When the notice has gone out it is the meeting that postpones it, by a
    majority of those who vote (kommuneloven § 11-3). Of a meeting that was cancelled
    the cases are postponed as well.

    Raises:
        OnlyForSecretariat, MeetingCancelled, MeetingHasBegun, NoSuchItem,
        ItemNotTreated, ItemAlreadyThere, ItemDemanded, MeetingOfAnother: when it
        can't be.
    """
    require_secretary(source.body, act)
    item = treated(source, id)
    if item.is_demanded and source.status is Status.PLANNED:
        # When the notice has gone out, the meeting can put it off.
        raise ItemDemanded(source.body.orders.language)
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


def cases_left(meeting: Meeting) -> tuple[Item, ...]:
    """List the cases that a meeting is still to treat, and another could instead."""
    return tuple(
        item
        for item in meeting.agenda
        if item.kind is ItemKind.CASE and item.is_treated
    )


def postpone_all(
    source: Meeting, target: Meeting, act: Act, *, last_number: int = 0
) -> tuple[Changed, Changed]:
    """Let all cases of a meeting that won't be held be treated in another, in order.

    Raises:
        What `postpone` raises: when one of them can't be.
    """
    gone: list[AgendaEvent] = []
    taken_over: list[AgendaEvent] = []
    for item in cases_left(source):
        (source, out), (target, into) = postpone(
            source, target, act, id=item.id, last_number=last_number
        )
        gone += out
        taken_over += into
        last_number = _last_number(target, item.id, last_number)
    return (source, tuple(gone)), (target, tuple(taken_over))


def next_meeting(meeting: Meeting, ahead: Sequence[Meeting]) -> Meeting | None:
    """Find the meeting that a case is postponed to when nobody says which."""
    later = (each for each in ahead if each.starts_at > meeting.starts_at)
    return min(later, key=lambda each: each.starts_at, default=None)


def _last_number(target: Meeting, id: ItemId, before: int) -> int:
    """Tell the last number of the target's year, now that a case may have got one."""
    item = next(each for each in target.agenda if each.id == id)
    is_of_year = item.year == dates.local(target.starts_at).year
    return max(before, item.number or 0) if is_of_year else before


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
        was_postponed=item.was_postponed or source.was_called,
        added_at=act.at if is_called else None,
        papers=tuple(replace(paper, came_at=None) for paper in item.papers),
        objectors=(),
        chair_objects=False,
    )

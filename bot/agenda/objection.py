"""Objections: what was not in the notice is not decided when enough are against it."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from enum import StrEnum

from bot.act import Act
from bot.agenda.editing import Changed, require_editable, treated, with_item
from bot.agenda.errors import ItemNotLate, ObjectorNotPresent
from bot.agenda.events import ObjectionRecorded
from bot.agenda.item import Item, ItemId
from bot.body import Seat, SeatId
from bot.errors import NoticeNotSent
from bot.meeting import Answer, Meeting, Status
from bot.orders import LegalForm
from bot.room.presence import Presence


class Lateness(StrEnum):
    """In which way an item was not in the notice."""

    #: It came on the agenda afterwards.
    ADDED = "added"
    #: A paper came afterwards.
    PAPERS_CAME = "papers_came"
    #: A paper has not come yet.
    PAPERS_AWAITED = "papers_awaited"


def lateness(meeting: Meeting, item: Item) -> Lateness | None:
    """Tell whether an item, or a paper of it, was missing from the notice."""
    if meeting.status is not Status.CALLED or not item.is_treated:
        return None
    if item.added_at:
        return Lateness.ADDED
    if any(not paper.link for paper in item.papers):
        return Lateness.PAPERS_AWAITED
    if any(paper.came_at for paper in item.papers):
        return Lateness.PAPERS_CAME
    return None


def object_to(
    meeting: Meeting,
    act: Act,
    *,
    id: ItemId,
    seats: Collection[SeatId],
    by_chair: bool,
) -> Changed:
    """Write down who objects to deciding a late item, in the place of what stood there.

    Raises:
        OnlyForSecretariat, MeetingCancelled, NoSuchItem, ItemNotTreated, NoticeNotSent,
        ItemNotLate, ObjectorNotPresent: when it can't be.
    """
    require_editable(meeting, act)
    item = treated(meeting, id)
    language = meeting.body.orders.language
    if meeting.status is Status.PLANNED:
        raise NoticeNotSent(language)
    if lateness(meeting, item) is None:
        raise ItemNotLate(language)
    here = [seat.id for seat in present(meeting)]
    if not set(seats) <= set(here):
        raise ObjectorNotPresent(language)
    objectors = tuple(seat for seat in here if seat in seats)
    if (item.objectors, item.chair_objects) == (objectors, by_chair):
        return meeting, ()
    objected = replace(item, objectors=objectors, chair_objects=by_chair)
    event = ObjectionRecorded(
        item=id, title=item.title, objectors=len(objectors), by_chair=by_chair
    )
    return with_item(meeting, objected), (event,)


def is_blocked(meeting: Meeting, item: Item) -> bool:
    """Tell whether a late item can't be decided in the meeting.

    The chair's objection is enough, and so is a third of those present (kommuneloven
    § 11-3).
    """
    if lateness(meeting, item) is None:
        return False
    return item.chair_objects or len(item.objectors) >= needed(meeting, item)


def needed(meeting: Meeting, item: Item) -> int:
    """Count how many who object it takes."""
    if is_any_enough(meeting, item):
        return 1
    return max(1, -(-len(present(meeting)) // 3))


def is_any_enough(meeting: Meeting, item: Item) -> bool:
    """Tell whether nobody may be against it.

    The owners of an IKS decide what was not on the list only then (IKS-loven § 8).
    """
    is_owners = meeting.body.orders.form is LegalForm.IKS
    return is_owners and lateness(meeting, item) is Lateness.ADDED


def present(meeting: Meeting) -> tuple[Seat, ...]:
    """List the seats that vote and are filled: by the roll, or else by the answers."""
    there = Presence(meeting).filled() if meeting.room.is_called else _coming(meeting)
    return tuple(seat for seat in there if seat.has_vote)


def _coming(meeting: Meeting) -> Iterator[Seat]:
    for seat in meeting.body.seats:
        sitting = meeting.sitting(seat.id)
        if sitting and sitting.answer is Answer.COMING:
            yield seat

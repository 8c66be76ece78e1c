"""Editing an agenda: the secretary puts up items, changes them, and takes them off.

In a called meeting it is saved and nothing is sent: whoever is called hears of it when
the secretary sends the changes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from typing import Final

from bot import dates
from bot.act import Act, require_secretary
from bot.agenda.errors import ItemDemanded, ItemNotTreated, ItemTitleMissing, NoSuchItem
from bot.agenda.events import (
    AgendaEvent,
    ItemEdited,
    ItemListed,
    ItemMovedDown,
    ItemMovedUp,
    ItemRelisted,
    ItemWithdrawn,
)
from bot.agenda.fitting import require_fitting
from bot.agenda.item import Item, ItemId, ItemKind, ItemState, Paper, number
from bot.errors import MeetingCancelled
from bot.meeting import Meeting, Status

Changed = tuple[Meeting, tuple[AgendaEvent, ...]]

#: What a secretary can say of an item; the rest follows from what is done with it.
CONTENT: Final = (
    "kind",
    "title",
    "aim",
    "presenter",
    "starts",
    "minutes",
    "parts",
    "papers",
    "is_paperless",
    "proposal",
    "exempt",
    "refers",
)


def list_item(
    meeting: Meeting, act: Act, *, item: Item, last_number: int = 0
) -> Changed:
    """Put one more item on the agenda; in a called meeting it has its number at once.

    `last_number` is the body's last case number of the meeting's year.

    Raises:
        OnlyForSecretariat, MeetingCancelled, ItemTitleMissing, ItemOutsideMeeting,
        PaperTooLate: when it can't be.
    """
    require_editable(meeting, act)
    _require_title(meeting, item)
    require_fitting(meeting, Item(title=""), item)
    is_late = meeting.status is Status.CALLED
    new = replace(item, added_at=act.at if is_late else None)
    listed = put_in(meeting, new, last_number=last_number)
    return listed, (ItemListed(item=new.id, title=new.title, is_late=is_late),)


def edit_item(meeting: Meeting, act: Act, *, wanted: Item) -> Changed:
    """Let an item say what the secretary wants; nothing, if it does already.

    Raises:
        OnlyForSecretariat, MeetingCancelled, NoSuchItem, ItemNotTreated,
        ItemTitleMissing, ItemOutsideMeeting, PaperTooLate: when it can't be.
    """
    require_editable(meeting, act)
    item = treated(meeting, wanted.id)
    _require_title(meeting, wanted)
    require_fitting(meeting, item, wanted)
    said = {name: getattr(wanted, name) for name in CONTENT}
    if item.earlier:
        # The record names the minutes that are treated.
        said |= {"title": item.title, "kind": item.kind}
    said["papers"] = tuple(_dated(meeting, act, item, wanted.papers))
    edited = replace(item, **said)
    news = tuple(_differing(item, edited))
    if not news:
        return meeting, ()
    event = ItemEdited(item=item.id, title=edited.title, fields=news)
    return with_item(meeting, edited), (event,)


def move_up(meeting: Meeting, act: Act, *, id: ItemId) -> Changed:
    """Let an item change places with the one before it; the first stays.

    Raises:
        OnlyForSecretariat, MeetingCancelled, NoSuchItem: when it can't.
    """
    require_editable(meeting, act)
    item = find(meeting, id)
    place = meeting.agenda.index(item)
    if not place:
        return meeting, ()
    return _swapped(meeting, place), (ItemMovedUp(item=id, title=item.title),)


def move_down(meeting: Meeting, act: Act, *, id: ItemId) -> Changed:
    """Let an item change places with the one after it; the last stays.

    Raises:
        OnlyForSecretariat, MeetingCancelled, NoSuchItem: when it can't.
    """
    require_editable(meeting, act)
    item = find(meeting, id)
    place = meeting.agenda.index(item) + 1
    if place == len(meeting.agenda):
        return meeting, ()
    return _swapped(meeting, place), (ItemMovedDown(item=id, title=item.title),)


def withdraw(meeting: Meeting, act: Act, *, id: ItemId) -> Changed:
    """Take an item off the agenda; if it has a number, it keeps it, and is shown.

    Raises:
        OnlyForSecretariat, MeetingCancelled, NoSuchItem, ItemNotTreated, ItemDemanded:
        when it can't be.
    """
    require_editable(meeting, act)
    item = treated(meeting, id)
    if item.is_demanded:
        raise ItemDemanded(meeting.body.orders.language)
    withdrawn = with_item(meeting, replace(item, state=ItemState.WITHDRAWN))
    return withdrawn, (ItemWithdrawn(item=id, title=item.title),)


def relist(meeting: Meeting, act: Act, *, id: ItemId, last_number: int = 0) -> Changed:
    """Put an item that was withdrawn back where it was.

    Raises:
        OnlyForSecretariat, MeetingCancelled, NoSuchItem, ItemNotTreated: when it can't
        be.
    """
    require_editable(meeting, act)
    item = find(meeting, id)
    if item.state is not ItemState.WITHDRAWN:
        raise ItemNotTreated(meeting.body.orders.language)
    listed = with_item(meeting, replace(item, state=ItemState.LISTED))
    again = numbered(listed, last_number=last_number)
    return again, (ItemRelisted(item=id, title=item.title),)


def require_editable(meeting: Meeting, act: Act) -> None:
    """Let a secretary work at an agenda, also while the meeting is held and after it.

    What was treated has to be written down as it was (kommuneloven § 11-4).

    Raises:
        OnlyForSecretariat, MeetingCancelled: otherwise.
    """
    require_secretary(meeting.body, act)
    if meeting.status is Status.CANCELLED:
        raise MeetingCancelled(meeting.body.orders.language)


def find(meeting: Meeting, id: ItemId) -> Item:
    """Find an item of the agenda.

    Raises:
        NoSuchItem: when there is none.
    """
    for item in meeting.agenda:
        if item.id == id:
            return item
    raise NoSuchItem(meeting.body.orders.language)


def treated(meeting: Meeting, id: ItemId) -> Item:
    """Find an item that is to be treated in the meeting.

    Raises:
        NoSuchItem, ItemNotTreated: when there is none.
    """
    item = find(meeting, id)
    if not item.is_treated:
        raise ItemNotTreated(meeting.body.orders.language)
    return item


def put_in(meeting: Meeting, item: Item, *, last_number: int) -> Meeting:
    """Put an item where its kind belongs, and number it if the notice has gone out."""
    place = _place(meeting, item.kind)
    agenda = (*meeting.agenda[:place], item, *meeting.agenda[place:])
    return numbered(_with(meeting, agenda), last_number=last_number)


def numbered(meeting: Meeting, *, last_number: int) -> Meeting:
    """Give numbers to what lacks them; before the notice nothing has any."""
    if meeting.status is not Status.CALLED:
        return meeting
    return foreseen(meeting, last_number=last_number)


def foreseen(meeting: Meeting, *, last_number: int) -> Meeting:
    """Show the numbers that cases would get if the notice went out as things stand."""
    year = dates.local(meeting.starts_at).year
    return replace(meeting, agenda=number(meeting.agenda, after=last_number, year=year))


def with_item(meeting: Meeting, item: Item) -> Meeting:
    """Put an item in the place of the one with its id."""
    agenda = (item if each.id == item.id else each for each in meeting.agenda)
    return _with(meeting, agenda)


def _with(meeting: Meeting, agenda: Iterable[Item]) -> Meeting:
    """Change the agenda, and nothing that others see before it is sent to them."""
    return replace(meeting, agenda=tuple(agenda))


def _swapped(meeting: Meeting, place: int) -> Meeting:
    agenda = list(meeting.agenda)
    agenda[place - 1 : place + 1] = agenda[place], agenda[place - 1]
    return _with(meeting, agenda)


def _place(meeting: Meeting, kind: ItemKind) -> int:
    """Find where an item of a kind comes: after the last that its rules put before."""
    order = meeting.body.orders.agenda
    if kind not in order:
        kind = ItemKind.CASE
    before = order[: order.index(kind) + 1] if kind in order else order
    places = [n for n, each in enumerate(meeting.agenda, 1) if each.kind in before]
    return max(places, default=0)


def _require_title(meeting: Meeting, item: Item) -> None:
    if not item.title.strip():
        raise ItemTitleMissing(meeting.body.orders.language)


def _dated(
    meeting: Meeting, act: Act, item: Item, papers: Iterable[Paper]
) -> Iterator[Paper]:
    """Date the papers that came after the notice, for some may object to them."""
    known = {paper.link: paper.came_at for paper in item.papers if paper.link}
    for paper in papers:
        is_new = bool(paper.link) and paper.link not in known
        is_late = is_new and meeting.status is Status.CALLED
        came_at = act.at if is_late else known.get(paper.link)
        yield replace(paper, came_at=came_at)


def _differing(before: Item, after: Item) -> Iterator[str]:
    for field in fields(Item):
        if getattr(before, field.name) != getattr(after, field.name):
            yield field.name

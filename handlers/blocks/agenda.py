"""The dialog «Saksliste»: what a meeting treats, each item with what can be done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot import dates
from bot.agenda.heading import numbered, state_marked
from bot.agenda.item import UNSAVED, Earlier, Item, ItemId, ItemState
from bot.agenda.objection import Lateness, is_blocked, lateness
from bot.meeting import Meeting, MeetingId, Status
from bot.orders import Language
from bot.phrases import say
from bot.told import as_told
from handlers.blocks.card import name, when_and_where
from handlers.blocks.elements import (
    SECTION_LIMIT,
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    option,
    overflow,
    section,
)
from handlers.blocks.listing import within
from handlers.blocks.packing import page_turns
from handlers.blocks.paper import paper_line

#: How many items are shown in one go, each in a block of its own.
ITEMS_A_PAGE: Final = 25
TITLE: Final = 500


@dataclass(frozen=True, kw_only=True)
class Spot:
    """Where in an agenda somebody is: the meeting, the page, and perhaps an item."""

    meeting: MeetingId
    page: int = 0
    item: ItemId = UNSAVED

    def __str__(self) -> str:
        return f"{self.meeting}/{self.page}/{self.item}"

    @classmethod
    def read(cls, about: str) -> "Spot":
        """Read it back from what a dialog carries."""
        meeting, page, item = map(int, about.split("/")[:3])
        return cls(meeting=MeetingId(meeting), page=page, item=ItemId(item))

    def among(self, items: Sequence[Item]) -> "Spot":
        """Turn to the page where the item stands now, or to the last there is."""
        ids = [item.id for item in items]
        last = max(len(ids) - 1, 0) // ITEMS_A_PAGE
        if self.item in ids:
            return replace(self, page=ids.index(self.item) // ITEMS_A_PAGE)
        return replace(self, page=min(self.page, last))


def agenda_dialog(
    meeting: Meeting,
    spot: Spot,
    *,
    is_secretary: bool,
    proposed: int = 0,
    said: str = "",
) -> Block:
    """Show an agenda; its secretary can work at it, and everybody else can read it.

    Args:
        proposed: How many proposals wait for the secretary's answer.
        said: What has just been done, to be read first.
    """
    language = meeting.body.orders.language
    items = meeting.agenda if is_secretary else as_told(meeting).listed
    spot = spot.among(items)
    page = items[spot.page * ITEMS_A_PAGE :][:ITEMS_A_PAGE]
    blocks = [
        *([section(said)] if said else []),
        section(f"*{escape(name(meeting))}*\n{when_and_where(meeting)}"),
        context(_state(meeting, is_secretary=is_secretary)),
        *([context(say(language, "agenda-proposals", n=proposed))] if proposed else []),
        *(_item(meeting, item, spot, is_secretary=is_secretary) for item in page),
        *([] if page else [section(say(language, "agenda-empty"))]),
        *page_turns(
            language, "agenda", page=spot.page, size=ITEMS_A_PAGE, total=len(items)
        ),
    ]
    blocks.append(_deeds(meeting, spot, is_secretary=is_secretary))
    return dialog(
        "agenda",
        say(language, "agenda-title"),
        blocks,
        close=say(language, "button-close"),
        about=str(spot),
    )


def item_line(meeting: Meeting, item: Item) -> str:
    """Write an item in bold, and below it what there is to know of it, in mrkdwn."""
    title = escape(state_marked(meeting, item), limit=TITLE)
    number = escape(numbered(meeting, item))
    head = f"*{number}* {title}" if number else title
    facts = " · ".join(_facts(meeting, item))
    late = lateness_line(meeting, item)
    return "\n".join(line for line in (head, facts, late) if line)


def lateness_line(meeting: Meeting, item: Item) -> str:
    """Tell of what was not in the notice, and whether it can be decided."""
    language, how = meeting.body.orders.language, lateness(meeting, item)
    if how is None:
        return ""
    said = say(language, f"late-{how.value.replace('_', '-')}", day=_came(item, how))
    if is_blocked(meeting, item):
        return f"⛔ {said} {say(language, 'late-blocked')}"
    return f"⚠️ {said}"


def _came(item: Item, how: Lateness) -> str:
    came = [paper.came_at for paper in item.papers if paper.came_at]
    moment = item.added_at if how is Lateness.ADDED else max(came, default=None)
    return dates.short_date(moment) if moment else ""


def _state(meeting: Meeting, *, is_secretary: bool) -> str:
    language = meeting.body.orders.language
    who = "secretary" if is_secretary else "member"
    return say(language, f"agenda-{meeting.status.value}-{who}")


def _facts(meeting: Meeting, item: Item) -> Iterator[str]:
    language = meeting.body.orders.language
    if item.aim:
        yield say(language, f"aim-{item.aim.value}")
    if item.presenter:
        yield escape(item.presenter, limit=100)
    if item.starts:
        yield say(language, "item-starts", clock=f"{item.starts:%H.%M}")
    if item.minutes:
        yield say(language, "item-minutes", n=item.minutes)
    if item.parts:
        yield say(language, "item-parts", n=len(item.parts))
    yield from _papers(language, item)
    if item.is_closed:
        yield f"🔒 {say(language, 'item-closed')}"


def _papers(language: Language, item: Item) -> Iterator[str]:
    awaited = sum(not paper.link for paper in item.papers)
    if item.papers:
        yield say(language, "item-papers", n=len(item.papers))
    if awaited:
        yield say(language, "item-papers-awaited", n=awaited)


def _item(meeting: Meeting, item: Item, spot: Spot, *, is_secretary: bool) -> Block:
    line = item_line(meeting, item)
    if is_secretary:
        return section(line, accessory=_choices(meeting, item, spot))
    language = meeting.body.orders.language
    papers = [paper_line(language, paper) for paper in item.papers]
    text = within(language, [line, *papers], SECTION_LIMIT)
    # What people were told of an item does not say where it came from.
    about = {each.id: each.earlier for each in meeting.agenda}
    earlier, place = about.get(item.id), replace(spot, item=item.id)
    fetch = minutes_button(language, earlier, place) if earlier else None
    return section(text, accessory=fetch)


def minutes_button(language: Language, earlier: Earlier, spot: Spot) -> Block:
    """Offer the minutes that an item is about."""
    text = say(language, "button-earlier-minutes", minutes=earlier.word)
    return button(text, "item_minutes", spot)


def _choices(meeting: Meeting, item: Item, spot: Spot) -> Block:
    """Fold together what is done most; the rest is done from the item itself."""
    language, place = meeting.body.orders.language, replace(spot, item=item.id)
    deeds = ["open", "edit", "up", "down", "withdraw"]
    if meeting.status is Status.CANCELLED:
        deeds = ["open"]
    elif item.state is ItemState.WITHDRAWN:
        deeds = ["open", "up", "down", "relist"]
    elif item.state is ItemState.POSTPONED:
        deeds = ["open", "up", "down"]
    options = [
        option(say(language, f"item-deed-{deed}"), f"{place}/{deed}") for deed in deeds
    ]
    return overflow(options) | {"action_id": "item_deed"}


def _deeds(meeting: Meeting, spot: Spot, *, is_secretary: bool) -> Block:
    language = meeting.body.orders.language
    may_change = meeting.status is not Status.CANCELLED
    title = say(language, "case-proposals-title")
    proposals = button(title, "case_proposals", "agenda")
    if not (is_secretary and may_change):
        return actions(proposals)
    new = button(say(language, "button-case"), "item_new", spot, style="primary")
    history = button(say(language, "history-title"), "agenda_history", 0)
    return actions(new, proposals, history)

"""The dialog of one item: all that is known of it, and all that can be done with it."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.agenda.heading import numbered
from bot.agenda.item import Item, ItemState
from bot.agenda.lines import write_part
from bot.agenda.numbering import LETTERS
from bot.agenda.objection import lateness, needed, present
from bot.agenda.station import Station, reference, sentence
from bot.meeting import Meeting, Status
from bot.phrases import say
from handlers.blocks.agenda import Spot, item_line, minutes_button
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    divider,
    escape,
    search_select,
    section,
)
from handlers.blocks.packing import packed
from handlers.blocks.paper import paper_line

WORDS = 1000
REFERENCES_AT_MOST = 20


def item_dialog(
    meeting: Meeting,
    item: Item,
    spot: Spot,
    *,
    path: Sequence[Station] = (),
    references: Sequence[Station] = (),
    at: datetime,
    stamp: str = "",
    said: str = "",
) -> Block:
    """Show an item to the secretary, where it came from and where it went.

    Args:
        path: The meetings that have the case, in this body and in others.
        references: The cases that it refers to.
        stamp: What makes its fields others than those that were there before.
        said: What has just been done, to be read first.
    """
    language = meeting.body.orders.language
    blocks = [
        *([section(said)] if said else []),
        section(item_line(meeting, item)),
        *_content(meeting, item),
        *_path(meeting, path, at),
        *_references(meeting, references, stamp),
        divider(),
        *_deeds(meeting, item, spot),
    ]
    return dialog(
        "item_view",
        numbered(meeting, item) or say(language, "item-title"),
        blocks,
        close=say(language, "button-close"),
        about=str(spot),
    )


def _content(meeting: Meeting, item: Item) -> Iterator[Block]:
    language = meeting.body.orders.language
    if item.parts:
        lines = [
            f"{letter}. {escape(write_part(part))}"
            for letter, part in zip(LETTERS, item.parts, strict=False)
        ]
        yield from packed([f"*{say(language, 'item-label-parts')}*", *lines])
    if item.papers:
        lines = [paper_line(language, paper) for paper in item.papers]
        yield from packed([f"*{say(language, 'item-label-papers')}*", *lines])
    if item.proposal:
        proposal = escape(item.proposal, limit=WORDS)
        yield section(f"*{say(language, 'item-label-proposal')}*\n{proposal}")
    if item.is_closed:
        provision = escape(item.exempt)
        yield context(f"🔒 {say(language, 'item-exempt', provision=provision)}")
    if lateness(meeting, item) and (present(meeting) or item.chair_objects):
        yield context(_objections(meeting, item))


def _objections(meeting: Meeting, item: Item) -> str:
    language = meeting.body.orders.language
    chair = "yes" if item.chair_objects else "no"
    return say(
        language,
        "late-objections",
        n=len(item.objectors),
        needed=needed(meeting, item),
        chair=chair,
    )


def _path(meeting: Meeting, path: Sequence[Station], at: datetime) -> Iterator[Block]:
    """Show a case's way, when it has been in more than this meeting."""
    if len(path) < 2:  # noqa: PLR2004  # one station is this one
        return
    language = meeting.body.orders.language
    lines = [
        f"{n}. {escape(sentence(language, s, at=at))}" for n, s in enumerate(path, 1)
    ]
    yield from packed([f"*{say(language, 'item-label-path')}*", *lines])


def _references(
    meeting: Meeting, references: Sequence[Station], stamp: str
) -> Iterator[Block]:
    language = meeting.body.orders.language
    for station in references[:REFERENCES_AT_MOST]:
        away = button(say(language, "button-unrefer"), "item_unrefer", station.item.id)
        text = say(language, "item-refers", case=escape(reference(station)))
        yield section(text, accessory=away)
    search = search_select(placeholder=say(language, "refer-placeholder"))
    # Another block each time, or Slack would show what was chosen before.
    yield section(
        say(language, "item-refer"), accessory=search | {"action_id": "item_refer"}
    ) | {"block_id": f"refer-{stamp}"}


def _deeds(meeting: Meeting, item: Item, spot: Spot) -> Iterator[Block]:
    language = meeting.body.orders.language

    def deed(name: str, style: str = "") -> Block:
        text = say(language, f"item-deed-{name}")
        return button(text, f"item_{name}", spot, style=style)

    if meeting.status is Status.CANCELLED:
        if item.is_treated:
            yield actions(deed("postpone", "primary"))
    elif item.is_treated:
        yield actions(deed("edit", "primary"), deed("up"), deed("down"))
        others = [deed("withdraw"), deed("postpone"), deed("send_on")]
        if meeting.status is Status.CALLED and lateness(meeting, item):
            others.append(deed("object"))
        yield actions(*others)
    elif item.state is ItemState.WITHDRAWN:
        yield actions(deed("relist", "primary"), deed("up"), deed("down"))
    back = button(say(language, "button-agenda-back"), "agenda_back", "back")
    earlier = item.earlier
    fetch = [minutes_button(language, earlier, spot)] if earlier else []
    yield actions(*fetch, back)

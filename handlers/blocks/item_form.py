"""The dialog in which an item is filled in: what it is about, and what is asked."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from bot import dates
from bot.agenda.editing import CONTENT
from bot.agenda.item import UNSAVED, Aim, Item, ItemKind
from bot.agenda.lines import example_day, write_paper, write_part
from bot.meeting import Meeting
from bot.orders import Language
from bot.phrases import say
from handlers.blocks.agenda import Spot
from handlers.blocks.card import name
from handlers.blocks.elements import (
    SECTION_LIMIT,
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    field,
    option,
    renewed,
    select,
    text_input,
    time_input,
)
from handlers.blocks.mark import mark

TITLE_LIMIT: Final = 300
LINE_LIMIT: Final = 200
#: The choice of an aim that nobody has named.
NO_AIM: Final = "none"
#: What an item can be made into; the others the house puts up by itself.
KINDS: Final = (
    ItemKind.CASE,
    ItemKind.BRIEFING,
    ItemKind.OTHER_MINUTES,
    ItemKind.ROUND,
    ItemKind.ANY_OTHER,
)


def item_form(meeting: Meeting, item: Item, spot: Spot, *, stamp: str) -> Block:
    """Ask for all that a secretary can say of an item, starting from what stands.

    Args:
        stamp: What makes these fields others than those that were there before.
    """
    language = meeting.body.orders.language
    is_new = item.id == UNSAVED
    back = button(say(language, "button-agenda-back"), "agenda_back", "back")
    about = context(f"*{escape(name(meeting))}* · {_when(meeting)}")
    return dialog(
        "item",
        say(language, "button-case" if is_new else "item-form-title"),
        [about, *renewed(_fields(meeting, item), stamp), actions(back)],
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=f"{spot}/{seen(item)}",
    )


def seen(item: Item) -> str:
    """Give a short mark of what stands of an item, by which a change of it is told."""
    return mark(repr([getattr(item, name) for name in CONTENT]))


def meeting_day(meeting: Meeting) -> date:
    """Tell the day by which papers are of use."""
    return dates.local(meeting.starts_at).date()


def _fields(meeting: Meeting, item: Item) -> Iterator[Block]:
    language = meeting.body.orders.language
    if item.earlier:
        yield context(say(language, "item-named-by-record"))
    else:
        title = text_input(initial=item.title, limit=TITLE_LIMIT)
        yield field("title", say(language, "item-field-title"), title)
    if item.kind in KINDS and not item.earlier:
        yield field("kind", say(language, "item-field-kind"), _kinds(language, item))
    yield field("aim", say(language, "item-field-aim"), _aims(language, item))
    yield from _presentation(language, item)
    parts = "\n".join(map(write_part, item.parts))
    yield _lines(language, "parts", parts)
    day = meeting_day(meeting)
    example = example_day(language, day)
    papers = (write_paper(language, paper, meeting_day=day) for paper in item.papers)
    yield _lines(language, "papers", "\n".join(papers), example=example)
    yield _lines(language, "proposal", item.proposal)
    yield field(
        "exempt",
        say(language, "item-field-exempt"),
        text_input(initial=item.exempt, limit=LINE_LIMIT),
        hint=say(language, "item-hint-exempt"),
        is_optional=True,
    )


def _kinds(language: Language, item: Item) -> Block:
    options = [
        option(say(language, f"item-kind-{kind.value.replace('_', '-')}"), kind.value)
        for kind in KINDS
    ]
    return select(options, chosen=item.kind.value)


def _aims(language: Language, item: Item) -> Block:
    none = option(say(language, "aim-none"), NO_AIM)
    aims = [option(say(language, f"aim-{aim.value}"), aim.value) for aim in Aim]
    return select([none, *aims], chosen=item.aim.value if item.aim else NO_AIM)


def _presentation(language: Language, item: Item) -> Iterator[Block]:
    yield field(
        "presenter",
        say(language, "item-field-presenter"),
        text_input(initial=item.presenter, limit=LINE_LIMIT),
        hint=say(language, "item-hint-presenter"),
        is_optional=True,
    )
    yield field(
        "starts",
        say(language, "item-field-starts"),
        time_input(item.starts),
        is_optional=True,
    )
    yield field(
        "minutes",
        say(language, "item-field-minutes"),
        text_input(initial=str(item.minutes or ""), limit=4),
        is_optional=True,
    )


def _when(meeting: Meeting) -> str:
    language = meeting.body.orders.language
    return dates.span(language, meeting.starts_at, meeting.ends_at)


def _lines(language: Language, name: str, text: str, *, example: str = "") -> Block:
    """Ask for lines, or let be what is longer than a field of Slack's can hold."""
    if len(text) > SECTION_LIMIT:
        label = say(language, f"item-field-{name}")
        return context(say(language, "item-too-long", field=label))
    return field(
        name,
        say(language, f"item-field-{name}"),
        text_input(initial=text, lines=True),
        hint=say(language, f"item-hint-{name}", example=example),
        is_optional=True,
    )

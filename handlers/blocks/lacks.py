"""What a notice lacks, as a list to act on: each with what it takes to mend it."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from bot import dates
from bot.agenda.heading import heading, heading_within
from bot.agenda.item import Aim, Item
from bot.lacks import Lack, LackKind, days_of_notice
from bot.law import is_under_kommuneloven
from bot.meeting import Meeting
from bot.orders import Language
from bot.phrases import say
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    date_input,
    escape,
    option,
    section,
    select,
)
from handlers.blocks.listing import some

#: More would leave no room for the rest of the dialog.
LACKS_AT_MOST: Final = 30
CASE: Final = 200
#: What leads to another dialog.
LEADS: Final = {
    LackKind.NO_CASES: "agenda",
    LackKind.CLOSED_REMOTE: "agenda",
    LackKind.TIME: "agenda",
    LackKind.PLACE: "move",
    LackKind.HYBRID: "move",
    LackKind.LINK: "move",
    LackKind.PLACE_DAY: "move",
    LackKind.TITLE_DAY: "title",
}


def lack_list(called: Meeting, found: Sequence[Lack], at: datetime) -> Iterator[Block]:
    """List what is missing, and then what is only worth a look."""
    language = called.body.orders.language
    shown = found[:LACKS_AT_MOST]
    for is_blocking, key in ((True, "lacks-blocking"), (False, "lacks-warning")):
        alike = [lack for lack in shown if lack.is_blocking is is_blocking]
        if alike:
            yield section(say(language, key, n=len(alike)))
            for lack in alike:
                yield from _line(called, lack, at)
    if len(found) > len(shown):
        yield context(say(language, "list-rest", n=str(len(found) - len(shown))))


def _line(called: Meeting, lack: Lack, at: datetime) -> Iterator[Block]:
    mark = "⛔" if lack.is_blocking else "⚠️"
    text = f"{mark} {_sentence(called, lack, at)}"
    yield section(text, accessory=_mending(called.body.orders.language, lack))
    if lack.item and lack.kind is LackKind.PAPERS:
        yield actions(*_of_papers(called.body.orders.language, lack.item))


def _sentence(called: Meeting, lack: Lack, at: datetime) -> str:
    orders = called.body.orders
    language, item = orders.language, lack.item
    return say(
        language,
        f"lack-{lack.kind.value}",
        law="yes" if is_under_kommuneloven(orders.form) else "no",
        case=escape(heading(called, item), limit=CASE) if item else "",
        case_within=escape(heading_within(called, item), limit=CASE) if item else "",
        names=some(language, [escape(name) for name in lack.names]),
        text=escape(lack.text),
        when=dates.span(language, called.starts_at, called.ends_at),
        days=days_of_notice(called, sent_at=at),
        listed="yes" if item and item.papers else "no",
        clock=f"{item.starts:%H.%M}" if item and item.starts else "",
        rule=str(orders.notice_days),
    )


def _of_papers(language: Language, item: Item) -> Iterator[Block]:
    """Offer the day by which papers come, or that there are none."""
    yield date_input(None) | {"action_id": f"lack_papers/{item.id}"}
    if not item.papers:
        none = say(language, "lacks-no-papers")
        yield button(none, f"lack_paperless/{item.id}", item.id)


def _mending(language: Language, lack: Lack) -> Block | None:
    """Offer what can be put right at once, or the dialog where it can."""
    if lack.item and lack.kind is LackKind.AIM:
        aims = [option(say(language, f"aim-{aim.value}"), aim) for aim in Aim]
        return select(aims) | {"action_id": f"lack_aim/{lack.item.id}"}
    leads = LEADS.get(lack.kind)
    if leads is None:
        return None
    label = say(language, f"lacks-to-{leads}")
    return button(label, f"lack_{leads}", leads)

"""Nytt om sakslista: what is otherwise on an agenda than people were told, in words."""

from collections.abc import Container, Iterator, Sequence
from typing import Final

from bot import dates
from bot.agenda.heading import numbered_within
from bot.agenda.item import Item, ItemId, Paper
from bot.meeting import Meeting
from bot.phrases import say

#: Of these it is told that they are otherwise, and not how.
PLAINLY_TOLD: Final = ("proposal", "parts")


def agenda_news(
    meeting: Meeting, before: Sequence[Item], after: Sequence[Item]
) -> Iterator[str]:
    """Tell what has changed, a sentence for each thing, in the order of the agenda.

    Items are given as those see them who are told.
    """
    if tuple(before) == tuple(after):
        return
    known, left = ({item.id: item for item in each} for each in (before, after))
    for item in after:
        old = known.get(item.id)
        yield from _changed(meeting, old, item) if old else _new(meeting, item)
    for old in before:
        if old.id not in left and old.is_on_list:
            yield _said(meeting, "gone", old)
    if _order(before, left) != _order(after, known):
        yield say(meeting.body.orders.language, "agenda-news-order")


def _new(meeting: Meeting, item: Item) -> Iterator[str]:
    if item.is_on_list:
        what = "new" if meeting.case_number(item) else "new-item"
        yield _said(meeting, what, item, title=item.title)


def _changed(meeting: Meeting, old: Item, new: Item) -> Iterator[str]:
    if old.state is not new.state:
        yield _said(meeting, new.state.value, new)
    if new.is_treated:
        yield from _title(meeting, old, new)
        yield from _time(meeting, old, new)
        yield from _content(meeting, old, new)
        yield from _papers(meeting, old, new)


def _title(meeting: Meeting, old: Item, new: Item) -> Iterator[str]:
    if old.exempt != new.exempt:
        key = "exempt" if new.exempt else "open"
        yield _said(meeting, key, new, provision=new.exempt)
    elif old.title != new.title:
        yield _said(meeting, "title", new, title=new.title)


def _content(meeting: Meeting, old: Item, new: Item) -> Iterator[str]:
    if old.aim is not new.aim and new.aim:
        aim = say(meeting.body.orders.language, f"aim-{new.aim.value}")
        yield _said(meeting, "aim", new, aim=aim.lower())
    if old.presenter != new.presenter and new.presenter:
        yield _said(meeting, "presenter", new, presenter=new.presenter)
    for field in PLAINLY_TOLD:
        if getattr(old, field) != getattr(new, field):
            yield _said(meeting, field, new)


def _time(meeting: Meeting, old: Item, new: Item) -> Iterator[str]:
    if old.starts != new.starts:
        key = "starts" if new.starts else "no-time"
        yield _said(meeting, key, new, clock=f"{new.starts or old.starts:%H.%M}")


def _papers(meeting: Meeting, old: Item, new: Item) -> Iterator[str]:
    """Tell of papers that have come, that are to come, and that are others now."""
    if old.papers == new.papers:
        return
    links = {paper.link for paper in old.papers}
    if any(paper.link and paper.link not in links for paper in new.papers):
        yield _said(meeting, "papers", new)
        return
    promised = max(
        (p.due for p in new.papers if _is_awaited(p) and p.due), default=None
    )
    if promised and promised not in {paper.due for paper in old.papers}:
        day = dates.plain_date(meeting.body.orders.language, promised)
        yield _said(meeting, "papers-due", new, day=day)
        return
    yield _said(meeting, "papers-changed", new)


def _is_awaited(paper: Paper) -> bool:
    return paper.due is not None and not paper.link


def _said(meeting: Meeting, what: str, item: Item, **facts: str) -> str:
    """Say something of an item that it is named in: «Sak 04/2026 er trukket.»."""
    language = meeting.body.orders.language
    unnumbered = say(language, "agenda-news-item", title=item.title)
    name = numbered_within(meeting, item) or unnumbered
    said = say(language, f"agenda-news-{what}", item=name, **facts)
    return said[:1].upper() + said[1:]


def _order(items: Sequence[Item], among: Container[ItemId]) -> list[ItemId]:
    """List what is in both agendas, in the order of one of them."""
    return [item.id for item in items if item.id in among]

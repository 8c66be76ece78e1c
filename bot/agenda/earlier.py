"""Earlier minutes: the agenda names the meetings by the record, never by typing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from bot import dates
from bot.agenda.item import Earlier, Item, ItemKind
from bot.agenda.skeleton import usual_item
from bot.law import minutes_word
from bot.meeting import Meeting, Status
from bot.minutes.course import Stage
from bot.orders import Language
from bot.phrases import say

#: What comes before any minutes, where a body has it.
_FIRST: Final = (ItemKind.ROLL_CALL, ItemKind.OPENING)


def with_earlier(
    meeting: Meeting, *, own: Meeting | None, others: Sequence[Meeting]
) -> Meeting:
    """Let an agenda be about the minutes that there are to treat.

    When the meeting is called, which minutes of others it takes note of is settled.

    Args:
        own: The body's own last meeting, whose minutes are approved.
        others: Meetings of other bodies since then, whose minutes are taken note of.
    """
    agenda = meeting.agenda
    if meeting.status is Status.PLANNED:
        agenda = tuple(_with_others(meeting, _with_own(meeting, own), others))
    agenda = tuple(_about(item, own) for item in agenda)
    language = meeting.body.orders.language
    return replace(meeting, agenda=tuple(titled(item, language) for item in agenda))


def titled(item: Item, language: Language) -> Item:
    """Give an item about earlier minutes its title, as the record has the meeting."""
    if item.earlier is None:
        return item
    about, kind = item.earlier, item.kind.value.replace("_", "-")
    day = dates.long_date(language, about.starts_at)
    return replace(
        item,
        title=say(
            language, f"item-of-{kind}", body=about.body, day=day, minutes=about.word
        ),
    )


def is_before(other: Meeting, meeting: Meeting) -> bool:
    """Tell whether the minutes of a meeting can be there on the day of another."""
    return _day(other) < _day(meeting)


def _about(item: Item, own: Meeting | None) -> Item:
    if item.kind is not ItemKind.OWN_MINUTES or own is None:
        return item
    return replace(item, earlier=earlier(own))


def earlier(meeting: Meeting) -> Earlier:
    """Name a meeting as one whose minutes are treated."""
    return Earlier(
        meeting=meeting.id,
        body=meeting.body.name,
        starts_at=meeting.starts_at,
        word=minutes_word(meeting.body.orders),
    )


def _with_own(meeting: Meeting, own: Meeting | None) -> tuple[Item, ...]:
    """Lay minutes that were sent for remarks before the meeting, whatever is usual."""
    agenda = meeting.agenda
    is_there = any(item.kind is ItemKind.OWN_MINUTES for item in agenda)
    if is_there or own is None or own.minutes.stage is not Stage.SENT:
        return agenda
    first = sum(1 for item in agenda if item.kind in _FIRST)
    item = usual_item(meeting.body.orders, ItemKind.OWN_MINUTES)
    return (*agenda[:first], item, *agenda[first:])


def _with_others(
    meeting: Meeting, agenda: Sequence[Item], others: Sequence[Meeting]
) -> Iterator[Item]:
    """Put an item for each of the others where the skeleton has the first of them."""
    here = [item for item in agenda if item.kind is ItemKind.OTHER_MINUTES]
    for item in agenda:
        if item.kind is not ItemKind.OTHER_MINUTES:
            yield item
        elif item is here[0]:
            yield from _of_others(meeting, here, others)


def _of_others(
    meeting: Meeting, here: Sequence[Item], others: Sequence[Meeting]
) -> Iterator[Item]:
    """Keep the items that there are, and those that the secretary has put there."""
    usual = usual_item(meeting.body.orders, ItemKind.OTHER_MINUTES)
    own = [i for i in here if i.earlier is None and i.title != usual.title]
    known = {item.earlier.meeting: item for item in here if item.earlier}
    wanted = {other.id for other in others}
    kept = [item for id, item in known.items() if id in wanted]
    free = [item for item in here if item not in own and item not in kept]
    for other in others:
        item = known.get(other.id) or (free.pop(0) if free else usual)
        yield replace(item, earlier=earlier(other))
    if free and not others:
        yield replace(free[0], earlier=None, title=usual.title)
    yield from own


def _day(meeting: Meeting) -> date:
    return dates.local(meeting.starts_at).date()

"""Headings: an item as one line, «Sak 03/2018 Felles sykkelplan (trukket)»."""

from bot.agenda.item import Item
from bot.meeting import Meeting
from bot.phrases import say


def heading(meeting: Meeting, item: Item) -> str:
    """Write an item with its number, if it has one, and what has become of it."""
    language, number = meeting.body.orders.language, meeting.case_number(item)
    title = state_marked(meeting, item)
    if not number:
        return title
    return say(language, "minutes-case", number=number, title=title)


def state_marked(meeting: Meeting, item: Item) -> str:
    """Write an item's title, and whether it was withdrawn or postponed."""
    state = item.state.value
    if item.is_treated and item.was_postponed:
        state = "was-postponed"
    language = meeting.body.orders.language
    return say(language, f"item-state-{state}", title=item.title)

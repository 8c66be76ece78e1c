"""Headings: an item as one line, «Sak 03/2018 Felles sykkelplan (trukket)»."""

from bot.agenda.item import Item
from bot.agenda.numbering import says_what_it_is, written
from bot.meeting import Meeting
from bot.phrases import say


def heading(meeting: Meeting, item: Item) -> str:
    """Write an item with its number, if it has one, and what has become of it."""
    title, number = state_marked(meeting, item), numbered(meeting, item)
    return f"{number} {title}" if number else title


def heading_within(meeting: Meeting, item: Item) -> str:
    """Write the same as it stands within a sentence: «sak 03/2018 Sykkelplan»."""
    title, number = state_marked(meeting, item), numbered_within(meeting, item)
    return f"{number} {title}" if number else title


def numbered(meeting: Meeting, item: Item) -> str:
    """Write «Sak 03/2018», or «PS 3/18» where the body's pattern says what it is."""
    orders, number = meeting.body.orders, meeting.case_number(item)
    if not number or says_what_it_is(orders.numbering):
        return number
    return say(orders.language, "case-number", number=number)


def numbered_within(meeting: Meeting, item: Item, *, part: str = "") -> str:
    """Write a number as it stands within a sentence: «sak 03/2018», «PS 3/18»."""
    orders = meeting.body.orders
    number = written(orders.numbering, item, part=part)
    if not number or says_what_it_is(orders.numbering):
        return number
    return say(orders.language, "case-number-within", number=number)


def state_marked(meeting: Meeting, item: Item) -> str:
    """Write an item's title, and whether it was withdrawn or postponed."""
    state = item.state.value
    if item.is_treated and item.was_postponed:
        state = "was-postponed"
    language = meeting.body.orders.language
    return say(language, f"item-state-{state}", title=item.title)

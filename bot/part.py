"""Delen av møtet: a part of a meeting in words: «kl. 10.30–11.15», «i sak 03/2026»."""

from datetime import datetime

from bot import dates
from bot.agenda.item import Item
from bot.extent import Extent
from bot.meeting import Meeting
from bot.phrases import say


def part(meeting: Meeting, extent: Extent) -> str:
    """Write which part of a meeting it is, to come within a sentence."""
    said = [_times(meeting, extent), _cases(meeting, extent)]
    *first, last = filter(None, said)
    if not first:
        return last
    language = meeting.body.orders.language
    return say(language, "list-and", first=first[0], last=last)


def after_comma(meeting: Meeting, extent: Extent | None) -> str:
    """Write the part after what comes before it, or nothing for all of the meeting."""
    return f", {part(meeting, extent)}" if extent else ""


def _times(meeting: Meeting, extent: Extent) -> str:
    language = meeting.body.orders.language
    since = _moment(meeting, extent.since) if extent.since else ""
    until = _moment(meeting, extent.until) if extent.until else ""
    if since and until:
        return say(language, "extent-times", since=since, until=until)
    if since:
        return say(language, "extent-since", since=since)
    return say(language, "extent-until", until=until) if until else ""


def _moment(meeting: Meeting, moment: datetime) -> str:
    """Write the clock, with the day where the meeting has several."""
    starts, ends = dates.local(meeting.starts_at), dates.local(meeting.ends_at)
    if starts.date() == ends.date():
        return dates.clock(moment)
    return dates.moment(meeting.body.orders.language, moment)


def _cases(meeting: Meeting, extent: Extent) -> str:
    items = [item for item in meeting.agenda if item.id in extent.items]
    named = [_case(meeting, item) for item in items]
    if not named:
        return ""
    language = meeting.body.orders.language
    return say(language, "extent-cases", n=len(named), cases=", ".join(named))


def _case(meeting: Meeting, item: Item) -> str:
    return meeting.case_number(item) or f"«{item.title}»"

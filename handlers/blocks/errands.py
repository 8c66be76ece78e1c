"""What is done with a meeting by itself: said beforehand, and possible to stop."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final

from bot import dates
from bot.due import coming
from bot.errand import Errand, What
from bot.meeting import Meeting
from bot.phrases import say
from bot.planning.listing import listed
from bot.reminder import silent
from handlers.blocks.elements import Block, button, context, escape, section
from handlers.blocks.listing import some

#: What a secretary can stop: stand-ins are asked for as long as a seat is empty.
STOPPED: Final = frozenset({What.REMINDER, What.SILENCE})
#: No meeting has more kinds of them at one time, but late ones come one by one.
AT_MOST: Final = 10


def errands(meeting: Meeting, *, at: datetime, title: str = "") -> list[Block]:
    """List what will be done by itself from now on, with the button that stops it."""
    language = meeting.body.orders.language
    if not meeting.is_open or meeting.has_begun(at):
        return []
    ahead = coming(meeting, since=at)
    if not (ahead or meeting.reminders_stopped):
        return []
    lines = [*_done(meeting), *_lines(meeting, ahead[:AT_MOST])]
    if meeting.reminders_stopped:
        lines.append(say(language, "errands-stopped"))
    text = "\n".join((f"*{title or say(language, 'errands-title')}*", *lines))
    return [section(text, accessory=_switch(meeting, at))]


def promised(called: Meeting, *, at: datetime) -> list[Block]:
    """Tell before the notice is sent when those who do not answer are reminded."""
    language = called.body.orders.language
    moments = [e.at for e in coming(called, since=at) if e.what is What.REMINDER]
    days = [dates.day_and_month(language, moment) for moment in moments]
    if not days:
        return [context(say(language, "errands-promised-none"))]
    when = listed(language, tuple(days))
    return [context(say(language, "errands-promised", when=when))]


def _switch(meeting: Meeting, at: datetime) -> Block | None:
    """Offer to stop reminders while there are some to stop, or to start them again."""
    language = meeting.body.orders.language
    if meeting.reminders_stopped:
        return button(say(language, "button-start"), "start_reminders", meeting.id)
    if any(each.what in STOPPED for each in coming(meeting, since=at)):
        return button(say(language, "button-stop"), "stop_reminders", meeting.id)
    return None


def _done(meeting: Meeting) -> Iterator[str]:
    """Tell who of those that are silent was reminded, and when last."""
    language = meeting.body.orders.language
    last = defaultdict[date, list[str]](list)
    for summons in silent(meeting).values():
        if summons.reminded_at:
            day = dates.local(summons.reminded_at).date()
            last[day].append(escape(summons.person.name))
    for day, names in sorted(last.items()):
        when = dates.day_and_month(language, day)
        yield say(language, "errand-done", when=when, names=some(language, names))


def _lines(meeting: Meeting, listed: Sequence[Errand]) -> Iterator[str]:
    """Write a line for each; the same people are named once."""
    language, before = meeting.body.orders.language, None
    for each in listed:
        is_same = each.what is What.REMINDER and each.people == before
        before = each.people
        yield say(
            language,
            f"errand-{each.what.value}{'-again' if is_same else ''}",
            when=dates.moment(language, each.at),
            names=some(language, [escape(person.name) for person in each.people]),
        )

"""Deadlines as a calendar file: a day each, that keeps nobody from anything."""

from collections.abc import Iterable
from datetime import timedelta

from icalendar import Calendar, Event

from bot.deadlines import Dated
from bot.law import minutes_word
from bot.orders import Language
from bot.phrases import say
from bot.plain_text import line


def to_calendar(found: Iterable[Dated], language: Language) -> bytes:
    """Write deadlines as an .ics; taken in again, each takes the place of the old."""
    calendar = Calendar()
    calendar.add("prodid", "-//Rådslag//NO")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", say(language, "deadlines-calendar"))
    for dated in found:
        calendar.add_component(_event(dated, language))
    written: bytes = calendar.to_ical(sorted=False)
    return written


def _event(dated: Dated, language: Language) -> Event:
    each, meeting = dated
    word = minutes_word(meeting.body.orders)
    clock = f"{each.clock:%H.%M}" if each.clock else ""
    event = Event()
    event.add("uid", f"{meeting.uid}-{each.which.value}@radslag")
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", meeting.stamped_at)
    event.add("dtstart", each.day)
    event.add("dtend", each.day + timedelta(days=1))
    summary = say(
        language,
        "deadline-entry",
        meeting=meeting.body.name,
        what=say(language, f"deadline-long-{each.which.value}", minutes=word),
        clock=say(language, "deadline-clock", clock=clock) if clock else "",
    )
    event.add("summary", line(summary))
    event.add("transp", "TRANSPARENT")
    return event

"""Meetings as iCalendar: what a calendar shows, for years, without ever doubling.

Feed and invitation carry one identity: UID, SEQUENCE, DTSTAMP and LAST-MODIFIED come
from the record and from one function, so the same meeting is the same bytes each time.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from icalendar import Calendar, Event, vCalAddress, vText

from bot import dates
from bot.meeting import Form, Meeting, Status
from bot.person import Person
from bot.phrases import say

#: How long a cancelled meeting stays in a feed, so that people see that it is.
AGES_OUT_AFTER: Final = timedelta(days=30)

#: Europe/Oslo as a rule that every client reads right, also after 2038. What the
#: library writes by itself (one RDATE with many dates) is misread by several.
OSLO_BLOCK: Final = """\
BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
"""


class Method(StrEnum):
    """What an invitation asks of a calendar (RFC 5546)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


def invitation(
    meeting: Meeting, person: Person, *, method: Method, sender: str
) -> bytes:
    """Write the file that puts a meeting into one person's calendar, or takes it out.

    `sender` is the e-mail address that stands as organiser; never the addressee's.
    """
    calendar = _calendar()
    calendar.add("method", method.value)
    entry = _entry(meeting)
    if method is Method.CANCEL:
        entry["status"] = vText("CANCELLED")
        entry["transp"] = vText("TRANSPARENT")
    entry.add("organizer", _address(sender, meeting.body.organisation))
    entry.add("attendee", _addressee(person), encode=False)
    calendar.add_component(entry)
    return _bytes(calendar)


def feed(meetings: Iterable[Meeting], *, name: str) -> bytes:
    """Write the calendar that somebody subscribes to: no method, and no people."""
    calendar = _calendar()
    calendar.add("name", clean(name))
    calendar.add("x-wr-calname", clean(name))
    calendar.add("x-published-ttl", "PT1H")
    for meeting in meetings:
        calendar.add_component(_entry(meeting))
    return _bytes(calendar)


def uid(meeting: Meeting) -> str:
    """Name a meeting for every calendar, for ever."""
    return f"mote-{meeting.id}@radslag"


def clean(text: str) -> str:
    """Take out control characters, which no calendar may hold."""
    return "".join(c for c in text if c in "\n\t" or (c.isprintable() or c == " "))


def _calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//Radslag//Radslag//NO")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _entry(meeting: Meeting) -> Event:
    is_cancelled = meeting.status is Status.CANCELLED
    stamp = meeting.stamped_at.astimezone(UTC).replace(microsecond=0)
    entry = Event()
    entry.add("uid", uid(meeting))
    entry.add("sequence", meeting.sequence)
    entry.add("dtstamp", stamp)
    entry.add("last-modified", stamp)
    entry.add("dtstart", _oslo(meeting.starts_at))
    entry.add("dtend", _oslo(meeting.ends_at))
    entry.add("summary", clean(_summary(meeting)))
    if place := _location(meeting):
        entry.add("location", clean(place))
    entry.add("description", clean(_description(meeting)))
    entry.add("status", "CANCELLED" if is_cancelled else _certainty(meeting))
    entry.add("transp", "TRANSPARENT" if is_cancelled else "OPAQUE")
    return entry


def _certainty(meeting: Meeting) -> str:
    return "CONFIRMED" if meeting.is_open else "TENTATIVE"


def _summary(meeting: Meeting) -> str:
    body = meeting.body
    name = f"{body.name}, {body.organisation}"
    if meeting.title:
        name = f"{name}: {meeting.title}"
    if meeting.status is Status.CANCELLED:
        return say(body.orders.language, "ics-cancelled", meeting=name)
    return name


def _location(meeting: Meeting) -> str:
    if meeting.form is Form.PHYSICAL:
        return meeting.place
    remote = say(meeting.body.orders.language, "form-remote")
    return meeting.place or remote[:1].upper() + remote[1:]


def _description(meeting: Meeting) -> str:
    language = meeting.body.orders.language
    form = say(language, f"form-{meeting.form.value}")
    lines = [say(language, "ics-form", form=form)]
    lines += [item.title for item in meeting.agenda]
    return "\n".join(lines)


def _address(email: str, name: str) -> vCalAddress:
    address = vCalAddress(f"mailto:{email}")
    # A quote in a name would have to be encoded, and few calendars decode it.
    address.params["CN"] = vText(clean(name).replace('"', ""))
    return address


def _addressee(person: Person) -> vCalAddress:
    # Who is known to us without e-mail still needs an address of the right form.
    email = person.email or f"person-{person.id}@radslag.invalid"
    address = _address(email, person.name)
    address.params["ROLE"] = vText("REQ-PARTICIPANT")
    address.params["PARTSTAT"] = vText("NEEDS-ACTION")
    address.params["RSVP"] = vText("FALSE")
    return address


def _oslo(moment: datetime) -> datetime:
    return dates.local(moment).replace(microsecond=0)


def _bytes(calendar: Calendar) -> bytes:
    """Serialise, with the constant time zone in front of the entries."""
    block = OSLO_BLOCK.replace("\n", "\r\n").encode()
    head, begin, tail = calendar.to_ical(sorted=False).partition(b"BEGIN:VEVENT")
    if not begin:
        return head.replace(b"END:VCALENDAR", block + b"END:VCALENDAR")
    return head + block + begin + tail

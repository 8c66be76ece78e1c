"""Meetings as iCalendar: what a calendar shows, for years, without ever doubling.

Feed and invitation carry one identity: UID, SEQUENCE, DTSTAMP and LAST-MODIFIED come
from the record and from one function, so the same meeting is the same bytes each time.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from icalendar import vCalAddress, vText

from bot import ics_file
from bot.agenda.heading import heading
from bot.agenda.item import Paper
from bot.agenda.outward import outward
from bot.body import Seat
from bot.ics_file import Entry, put_together, written
from bot.meeting import Answer, Form, Meeting, Status, Summons
from bot.person import Person, PersonId
from bot.phrases import say
from bot.plain_text import line, paragraphs
from bot.remote import form_of
from bot.standing import is_in_calendar
from bot.told import as_told_outside

#: The organiser when the usual one is the addressee: a calendar does not find an
#: invitation from oneself.
NOBODY: Final = "radslag@radslag.invalid"

UNQUOTABLE: Final = str.maketrans("", "", '"\\')

PARTICIPATION: Final = {
    Answer.AWAITED: "NEEDS-ACTION",
    Answer.UNSURE: "TENTATIVE",
    Answer.COMING: "ACCEPTED",
    Answer.AWAY: "DECLINED",
    Answer.SILENT: "NEEDS-ACTION",
    Answer.RELEASED: "NEEDS-ACTION",
}


class Method(StrEnum):
    """What an invitation asks of a calendar (RFC 5546)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


def invitation(
    meeting: Meeting, person: Person, *, method: Method, sender: str
) -> bytes:
    """Write the file that puts a meeting into one person's calendar, or takes it out.

    `sender` is the e-mail address that stands as organiser, unless it is their own.
    """
    entry = _entry(meeting, person.id, is_file=True)
    event = ics_file.event(entry)
    if method is Method.CANCEL:
        event["status"] = vText("CANCELLED")
        event["transp"] = vText("TRANSPARENT")
    own = sender.casefold() == person.email.casefold()
    event.add(
        "organizer", _address(NOBODY if own else sender, meeting.body.organisation)
    )
    event.add("attendee", _addressee(meeting, person), encode=False)
    calendar = ics_file.calendar()
    calendar.add("method", method.value)
    return put_together(calendar, [event.to_ical(sorted=False)])


def due(meeting: Meeting, person: PersonId) -> Method:
    """Tell what a file must ask of a person's calendar, as things stand."""
    stays = meeting.is_open and is_in_calendar(meeting, person)
    return Method.REQUEST if stays else Method.CANCEL


def held(meetings: Iterable[Meeting], *, person: PersonId, sender: str) -> bytes:
    """Write the file that keeps days free for one person: entries without a question.

    They are the entries that the invitations take the place of later.
    """
    calendar = ics_file.calendar()
    calendar.add("method", "PUBLISH")
    return put_together(
        calendar, (_held(meeting, person, sender) for meeting in meetings)
    )


def timetable(meetings: Iterable[Meeting], *, name: str) -> bytes:
    """Write a file of meetings as anybody may have it: when, where and what body.

    It says nothing of who is called or what is treated, and asks nothing. They are the
    same entries as in invitations and feeds, so that nothing is doubled.
    """
    calendar = ics_file.calendar()
    ics_file.name(calendar, name)
    return put_together(calendar, map(open_entry, meetings))


def one(meeting: Meeting, *, url: str = "") -> bytes:
    """Write one meeting as a file to keep, as those have it who are not called to it.

    It has no name of its own, or some programs would make a whole calendar of it.
    """
    return put_together(ics_file.calendar(), [open_entry(meeting, url=url)])


def feed(entries: Iterable[bytes], *, name: str, about: str = "") -> bytes:
    """Put together what is subscribed to: no method, and no people."""
    calendar = ics_file.calendar()
    ics_file.name(calendar, name, about)
    ics_file.subscribe(calendar)
    return put_together(calendar, entries)


def own_entry(meeting: Meeting, person: PersonId, *, url: str = "") -> bytes:
    """Write a meeting as one person subscribes to it.

    It tells what they have answered, so that they need not wonder. Like every entry
    that is subscribed to it names no case: when a calendar can't be written anew it
    stays as it was, and a case may have been closed to the public since.

    Args:
        url: Where more is told of it.
    """
    return written(_entry(meeting, person, is_file=False, url=url))


def open_entry(meeting: Meeting, *, url: str = "") -> bytes:
    """Write a meeting as those see it who are not called to it.

    Args:
        url: Where more is told of it.
    """
    return written(_open_entry(meeting, url))


def uid(meeting: Meeting) -> str:
    """Name a meeting for every calendar, for ever."""
    return f"{meeting.uid}@radslag"


def stamp(meeting: Meeting, person: PersonId) -> datetime:
    """Tell when something that a person sees of a meeting last changed, in UTC.

    Calendars ignore what is not newer than what they have, so this follows the seats
    that they are called to as well, or were: who is let go gets a newer one.
    """
    changes = [meeting.stamped_at]
    for called in meeting.roll.values():
        if any(summons.person.id == person for summons in called):
            for summons in called:
                changes += [summons.called_at, summons.answered_at or summons.called_at]
    return _whole(max(changes))


def _entry(record: Meeting, person: PersonId, *, is_file: bool, url: str = "") -> Entry:
    meeting = as_told_outside(record)
    called = tuple(summons for _, summons in meeting.called(person))
    stays_away = bool(called) and not any(summons.stands for summons in called)
    told = _description(meeting, person, is_file=is_file, url=url)
    stamped = stamp(meeting, person)
    return _told(meeting, told, stamped, stays_away=stays_away, url=url)


def _open_entry(record: Meeting, url: str) -> Entry:
    meeting = as_told_outside(record)
    told = _open_description(meeting, url)
    return _told(meeting, told, _whole(meeting.stamped_at), url=url)


def _told(
    meeting: Meeting,
    description: Iterable[str],
    stamped: datetime,
    *,
    stays_away: bool = False,
    url: str,
) -> Entry:
    is_cancelled = meeting.status is Status.CANCELLED
    return Entry(
        uid=uid(meeting),
        sequence=meeting.sequence,
        stamp=stamped,
        starts_at=meeting.starts_at.replace(microsecond=0),
        ends_at=meeting.ends_at.replace(microsecond=0),
        summary=line(_summary(meeting)),
        location=line(_location(meeting)),
        description=paragraphs("\n".join(description)),
        status="CANCELLED" if is_cancelled else _certainty(meeting),
        is_free=is_cancelled or stays_away,
        url=url,
    )


def _whole(moment: datetime) -> datetime:
    """Give a moment in UTC, to the second."""
    return moment.astimezone(UTC).replace(microsecond=0)


def _open_description(meeting: Meeting, url: str) -> Iterator[str]:
    language = meeting.body.orders.language
    if meeting.status is Status.PLANNED:
        yield say(language, "ics-planned")
    yield say(language, "ics-form", form=form_of(meeting))
    yield from _page(meeting, url)


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


def _description(
    meeting: Meeting, person: PersonId, *, is_file: bool, url: str
) -> Iterator[str]:
    """Tell what a calendar has no field for. Never why somebody stays away."""
    language = meeting.body.orders.language
    if meeting.status is Status.PLANNED:
        yield say(language, "ics-planned")
    called = meeting.called(person)
    # What they were released from is not worth a line when they sit somewhere else.
    current = tuple(at for at in called if at[1].holds) or called
    for seat, summons in current:
        # A file is not fetched again: what it says of an answer would soon be untrue.
        yield from _part(meeting, seat, summons, tells_answer=not is_file)
    yield say(language, "ics-form", form=form_of(meeting))
    if is_file:
        yield from _announced_agenda(meeting)
    elif url:
        yield from _page(meeting, url)
    elif meeting.agenda and meeting.was_called:
        yield say(language, "ics-papers")


def _page(meeting: Meeting, url: str) -> Iterator[str]:
    """Tell where the agenda and the papers are."""
    if url:
        yield say(meeting.body.orders.language, "ics-page", url=url)


def _part(
    meeting: Meeting, seat: Seat, summons: Summons, *, tells_answer: bool
) -> Iterator[str]:
    """Tell a person for whom they come, and what they have answered."""
    language = meeting.body.orders.language
    if summons.is_stand_in:
        yield say(
            language,
            "ics-stands-in",
            member=meeting.called_for(seat.id, summons).person.name,
            participant=seat.participant,
        )
    if tells_answer and meeting.is_open:
        yield say(language, f"ics-answer-{summons.answer.value}")


def _announced_agenda(meeting: Meeting) -> Iterator[str]:
    """List what is treated, as outsiders may see it: calendars lie on others' servers.

    What is planned to be treated is the secretary's own until the notice is sent.
    """
    language = meeting.body.orders.language
    if not (meeting.agenda and meeting.was_called):
        return
    yield ""
    yield say(language, "ics-agenda")
    for item in meeting.listed:
        seen = outward(item, language)
        yield line(heading(meeting, seen))
        yield from (_paper(paper) for paper in seen.papers if paper.link)


def _paper(paper: Paper) -> str:
    return line(f"– {paper.title}: {paper.link}")


def _held(meeting: Meeting, person: PersonId, sender: str) -> bytes:
    event = ics_file.event(_entry(meeting, person, is_file=True))
    # Whoever publishes is named; nobody is asked (RFC 5546 § 3.2.1).
    event.add("organizer", _address(sender, meeting.body.organisation))
    written: bytes = event.to_ical(sorted=False)
    return written


def _address(email: str, name: str) -> vCalAddress:
    address = vCalAddress(f"mailto:{''.join(line(email).split())}")
    # Few calendars decode a quote in a name, or leave a backslash alone.
    address.params["CN"] = vText(line(name).translate(UNQUOTABLE))
    return address


def _addressee(meeting: Meeting, person: Person) -> vCalAddress:
    # Who is known to us without e-mail still needs an address of the right form.
    email = person.email or f"person-{person.id}@radslag.invalid"
    answers = [summons.answer for _, summons in meeting.called(person.id)]
    answer = Answer.COMING if Answer.COMING in answers else next(iter(answers), None)
    address = _address(email, person.name)
    address.params["ROLE"] = vText("REQ-PARTICIPANT")
    address.params["PARTSTAT"] = vText(PARTICIPATION[answer or Answer.AWAITED])
    # Answers are given in Slack, where the stand-in is asked at once.
    address.params["RSVP"] = vText("FALSE")
    return address

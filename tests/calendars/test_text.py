"""Whatever somebody typed: the file stays whole, and the text comes back."""

import re
from dataclasses import replace

import vobject
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar

from bot.ics import Method, invitation
from bot.plain_text import line, paragraphs
from tests.builders import ASTRID, a_body, a_called_meeting, an_agenda
from tests.calendars.lint import lint
from tests.feeds import feed

#: Letters of all scripts, halves of characters, controls, and what calendars escape.
TYPED = st.text(
    st.characters() | st.sampled_from('\\;,:"^\r\n\t\x00\x0b\x1f\u2028æøå 🏛️')
)


@given(title=TYPED, place=TYPED, name=TYPED)
def test_feed_is_whole_and_tells_what_was_typed(
    title: str, place: str, name: str
) -> None:
    meeting = a_called_meeting(title=title, place=place)
    raw = feed([meeting], person=ASTRID.id, name=name)
    assert lint(raw) == []
    (event,) = Calendar.from_ical(raw).events
    start = "Rådmannsgruppen, Vestregionen"
    assert event["SUMMARY"] == line(f"{start}: {title}" if title else start)
    assert event.get("LOCATION", "") == line(place)


@given(title=TYPED, place=TYPED, name=TYPED)
def test_others_read_what_was_typed(title: str, place: str, name: str) -> None:
    meeting = a_called_meeting(title=title, place=place)
    raw = feed([meeting], person=ASTRID.id, name=name).decode()
    (by_ical,) = IcsCalendarStream.calendar_from_ics(raw).events
    by_vobject = vobject.readOne(raw)
    expected = line(f"Rådmannsgruppen, Vestregionen: {title}".removesuffix(": "))
    assert by_ical.summary == by_vobject.vevent.summary.value == expected
    assert (by_ical.location or "") == line(place)
    names = (by_vobject.contents[key][0].value for key in ("name", "x-wr-calname"))
    assert list(names) == [line(name)] * 2


@given(name=TYPED, organisation=TYPED, email=TYPED, case=TYPED)
def test_file_is_whole_whatever_people_and_cases_are_called(
    name: str, organisation: str, email: str, case: str
) -> None:
    body = a_body(organisation=organisation)
    meeting = a_called_meeting(body=body, agenda=an_agenda(case))
    person = replace(ASTRID, name=name, email=f"{email}a@example.no")
    raw = invitation(meeting, person, method=Method.REQUEST, sender="s@example.no")
    assert lint(raw) == []
    (event,) = Calendar.from_ical(raw).events
    told = event["ATTENDEE"].params["CN"]
    assert told == re.sub(r'["\\]', "", line(name))
    assert line(case) in str(event["DESCRIPTION"])


@given(TYPED)
def test_text_that_is_cleaned_stays_as_it_is(typed: str) -> None:
    assert paragraphs(paragraphs(typed)) == paragraphs(typed)
    assert line(line(typed)) == line(typed)

"""A calendar file is read as a body's meetings, or each event says what is wrong."""

from datetime import date, time

import pytest

from bot import ics
from bot.meeting import Form
from bot.roster.calendar_reading import read_calendar
from bot.roster.fault import Whereabouts
from bot.roster.reading import Reading
from bot.roster.roster import Body, Meeting
from tests.builders import a_meeting, a_time

FILE = "plan.ics"
BODY = Body(
    name="Rådmannsgruppen", organisation="Vestregionen", at=Whereabouts(file="")
)
EVENT = {
    "UID": "1@kalender",
    "SUMMARY": "Budsjettmøte",
    "DTSTART;TZID=Europe/Oslo": "20270218T090000",
    "DTEND;TZID=Europe/Oslo": "20270218T111500",
    "LOCATION": "Drammen rådhus",
}


def test_an_event_is_a_meeting() -> None:
    assert _read(EVENT).roster.meetings == (_meeting(),)


@pytest.mark.parametrize(
    "times",
    [
        {"DTSTART": "20270218T080000Z", "DTEND": "20270218T101500Z"},
        {"DTSTART": "20270218T090000", "DTEND": "20270218T111500"},
        {"DTSTART;TZID=Europe/London": "20270218T080000", "DURATION": "PT2H15M"},
    ],
    ids=["UTC", "floating", "London"],
)
def test_a_time_is_in_oslo(times: dict[str, str]) -> None:
    assert _read(_without("DTSTART", "DTEND") | times).roster.meetings == (_meeting(),)


@pytest.mark.parametrize("last", [date(2027, 2, 19), date(2027, 2, 24)])
def test_a_seminar_is_one_meeting(last: date) -> None:
    event = EVENT | {"DTEND;TZID=Europe/Oslo": f"{last:%Y%m%d}T083000"}
    (meeting,) = _read(event).roster.meetings
    assert (meeting.day, meeting.last_day) == (date(2027, 2, 18), last)
    assert meeting.ends == time(8, 30)


@pytest.mark.parametrize(
    ("summary", "title"),
    [
        ("rådmannsgruppen", ""),
        ("Rådmannsgruppen\\, Vestregionen", ""),
        ("Rådmannsgruppen\\, Vestregionen: Budsjettmøte", "Budsjettmøte"),
        ("Frist: høring", "Frist: høring"),
    ],
)
def test_a_body_is_no_title(summary: str, title: str) -> None:
    (meeting,) = _read(EVENT | {"SUMMARY": summary}).roster.meetings

    assert meeting.title == title


def test_a_meeting_in_teams_is_remote() -> None:
    event = EVENT | {"LOCATION": "Microsoft Teams-møte"}

    (meeting,) = _read(event).roster.meetings

    assert (meeting.form, meeting.place) == (Form.REMOTE, "Microsoft Teams-møte")


def test_a_meeting_without_a_place_is_where_it_usually_is() -> None:
    found = _read(_without("LOCATION"), place="Lier rådhus")

    assert [meeting.place for meeting in found.roster.meetings] == ["Lier rådhus"]


def test_what_is_cancelled_or_stands_twice_is_left_out() -> None:
    cancelled = EVENT | {"UID": "2", "STATUS": "CANCELLED"}

    assert _read(EVENT, EVENT, cancelled).roster.meetings == (_meeting(),)


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (
            EVENT | {"RRULE": "FREQ=WEEKLY"},
            (
                "«Budsjettmøte» 18. februar 2027: Møtet gjentas. Legg inn hvert av "
                "møtene for seg."
            ),
        ),
        (
            {"SUMMARY": "Seminar", "DTSTART;VALUE=DATE": "20270218"},
            (
                "«Seminar» 18. februar 2027: Møtet varer hele dagen. Skriv når det "
                "begynner og slutter."
            ),
        ),
        (
            EVENT | {"DTEND;TZID=Europe/Oslo": "20270225T111500"},
            (
                "«Budsjettmøte» 18. februar 2027: Møtet varer mer enn 7 dager. Rett "
                "datoene, eller del det."
            ),
        ),
        (
            EVENT | {"DTEND;TZID=Europe/Oslo": "20270218T083000"},
            (
                "«Budsjettmøte» 18. februar 2027: Møtet slutter før det begynner. Rett "
                "ett av klokkeslettene."
            ),
        ),
        (
            {n: value for n, value in EVENT.items() if not n.startswith("DTEND")},
            (
                "«Budsjettmøte» 18. februar 2027: Det står ikke når møtet slutter. "
                "Skriv det i kalenderen."
            ),
        ),
        (
            {n: value for n, value in EVENT.items() if n != "LOCATION"},
            (
                "«Budsjettmøte» 18. februar 2027: Det mangler sted. Skriv det i "
                "kalenderen, eller etter --sted."
            ),
        ),
        (
            {"UID": "1"},
            "«Uten navn»: Tidspunktet kan ikke leses. Rett det i kalenderen.",
        ),
    ],
    ids=["recurring", "all day", "days", "backwards", "no end", "no place", "no time"],
)
def test_what_is_no_meeting_is_told(event: dict[str, str], told: str) -> None:
    found = _read(event)

    assert found.roster.meetings == ()
    assert [str(fault) for fault in found.faults] == [f"{FILE}: {told}"]


def test_two_meetings_at_once_are_told() -> None:
    other = EVENT | {"UID": "2", "SUMMARY": "Et annet"}
    (fault,) = _read(EVENT, other).faults

    assert "Rådmannsgruppen har allerede et møte da" in str(fault)


@pytest.mark.parametrize("content", [b"", b"nei", b"BEGIN:VEVENT", b"\xff\xfe\x00"])
def test_what_is_no_calendar_is_told(content: bytes) -> None:
    found = read_calendar(content, BODY, file=FILE)

    (fault,) = found.faults
    assert str(fault) == (
        "plan.ics: Dette er ikke en kalenderfil. Eksporter kalenderen som .ics, og "
        "prøv på nytt."
    )


def test_a_calendar_without_meetings_is_told() -> None:
    (fault,) = _read().faults

    assert str(fault) == "plan.ics: Det er ingen møter i kalenderfilen."


def test_our_own_calendar_is_read_as_it_was() -> None:
    meeting = a_meeting(title="Budsjettmøte", ends_at=a_time(11))
    content = ics.timetable([meeting], name="Planen")

    (read,) = read_calendar(content, BODY, file=FILE).roster.meetings

    assert (read.day, read.starts, read.ends, read.place, read.title) == (
        date(2026, 2, 26),
        time(9),
        time(11),
        meeting.place,
        "Budsjettmøte",
    )


def _read(*events: dict[str, str], place: str = "") -> Reading:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for event in events:
        lines += ["BEGIN:VEVENT", *(f"{n}:{v}" for n, v in event.items()), "END:VEVENT"]
    content = "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()
    return read_calendar(content, BODY, file=FILE, place=place)


def _without(*names: str) -> dict[str, str]:
    return {n: v for n, v in EVENT.items() if n.partition(";")[0] not in names}


def _meeting() -> Meeting:
    return Meeting(
        body=BODY,
        day=date(2027, 2, 18),
        starts=time(9),
        ends=time(11, 15),
        place="Drammen rådhus",
        title="Budsjettmøte",
        at=Whereabouts(file=FILE),
    )

"""Our calendars, read by programs that somebody else has written."""

from datetime import UTC, datetime

import pytest
import vobject
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar

from bot.ics import uid
from tests.calendars.samples import SAMPLES, a_year

#: What anybody must read out of an event: who it is, when, and what it is called.
Seen = tuple[str, datetime, datetime, str]
MOMENTS = {uid(m): (m.starts_at, m.ends_at) for m in a_year()}


@pytest.mark.parametrize("name", SAMPLES)
def test_icalendar_finds_nothing_wrong(name: str) -> None:
    calendar = Calendar.from_ical(SAMPLES[name])
    assert calendar.errors == []
    assert [event.errors for event in calendar.events if event.errors] == []
    assert calendar.get_missing_tzids() == set()


@pytest.mark.parametrize("name", SAMPLES)
def test_vobject_finds_nothing_wrong(name: str) -> None:
    vobject.readOne(SAMPLES[name].decode()).validate(raiseException=True)


@pytest.mark.parametrize("name", SAMPLES)
def test_others_read_what_we_read(name: str) -> None:
    ours = by_icalendar(SAMPLES[name])
    assert by_ical(SAMPLES[name]) == ours
    assert by_vobject(SAMPLES[name]) == ours


@pytest.mark.parametrize("name", [name for name in SAMPLES if "feed" in name])
def test_moments_are_those_of_the_record(name: str) -> None:
    seen = by_ical(SAMPLES[name])
    assert [(start, end) for _, start, end, _ in seen] == [
        MOMENTS[identity] for identity, *_ in seen
    ]


def by_icalendar(raw: bytes) -> list[Seen]:
    return [
        (str(e["UID"]), _moment(e.start), _moment(e.end), str(e["SUMMARY"]))
        for e in Calendar.from_ical(raw).events
    ]


def by_ical(raw: bytes) -> list[Seen]:
    events = IcsCalendarStream.calendar_from_ics(raw.decode()).events
    return [
        (e.uid, _moment(e.dtstart), _moment(e.end), e.summary or "") for e in events
    ]


def by_vobject(raw: bytes) -> list[Seen]:
    events = vobject.readOne(raw.decode()).contents.get("vevent", [])
    return [
        (
            e.uid.value,
            _moment(e.dtstart.value),
            _moment(e.dtend.value),
            e.summary.value,
        )
        for e in events
    ]


def _moment(value: object) -> datetime:
    assert isinstance(value, datetime)
    assert value.tzinfo
    return value.astimezone(UTC)

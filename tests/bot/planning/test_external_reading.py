"""External calendars are read as they are found: well kept, odd, broken, or hostile."""

from datetime import UTC, date, datetime
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import dates
from bot.planning import external_reading
from bot.planning.external_calendar import ExternalEvent, Mishap
from bot.planning.external_reading import ReadCalendar, UnfitCalendar
from tests.others_calendars import a_calendar, an_event

FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)
OURS: Final = "Lier"


def _read(content: bytes) -> ReadCalendar:
    return external_reading.read(content, name=OURS, first=FIRST, last=LAST)


def _an_event(since: date, until: date | None = None, **more: object) -> ExternalEvent:
    facts = {"name": "Kommunestyre", "since": since, "until": until or since, **more}
    return ExternalEvent(calendar=OURS, **facts)  # type: ignore[arg-type]  # as above


EVENING: Final = _an_event(
    date(2027, 2, 16),
    starts_at=datetime(2027, 2, 16, 18, tzinfo=dates.OSLO),
    ends_at=datetime(2027, 2, 16, 21, tzinfo=dates.OSLO),
)


@pytest.mark.parametrize(
    "lines",
    [
        ["DTSTART;TZID=Europe/Oslo:20270216T180000", "DURATION:PT3H"],
        ["DTSTART:20270216T170000Z", "DTEND:20270216T200000Z"],
        ["DTSTART:20270216T180000", "DTEND:20270216T210000"],
        [
            "DTSTART;TZID=W. Europe Standard Time:20270216T180000",
            "DTEND;TZID=W. Europe Standard Time:20270216T210000",
        ],
        [
            "DTSTART;TZID=America/New_York:20270216T120000",
            "DTEND;TZID=America/New_York:20270216T150000",
        ],
    ],
)
def test_an_evening_in_whatever_zone(lines: list[str]) -> None:
    assert _read(a_calendar(an_event(1, *lines))) == ReadCalendar(events=(EVENING,))


@pytest.mark.parametrize(
    ("lines", "event"),
    [
        (["DTSTART;VALUE=DATE:20270310"], _an_event(date(2027, 3, 10))),
        (
            ["DTSTART;VALUE=DATE:20270310", "DTEND;VALUE=DATE:20270312"],
            _an_event(date(2027, 3, 10), date(2027, 3, 11)),
        ),
        (
            ["DTSTART;VALUE=DATE:20270310", "DTEND;VALUE=DATE:20270310"],
            _an_event(date(2027, 3, 10)),
        ),
        (
            ["DTSTART:20270310T120000", "DTEND:20270311T000000"],
            _an_event(
                date(2027, 3, 10),
                starts_at=datetime(2027, 3, 10, 12, tzinfo=dates.OSLO),
                ends_at=datetime(2027, 3, 11, tzinfo=dates.OSLO),
            ),
        ),
        (
            ["DTSTART:20270310T120000", "DTEND:20270312T150000"],
            _an_event(
                date(2027, 3, 10),
                date(2027, 3, 12),
                starts_at=datetime(2027, 3, 10, 12, tzinfo=dates.OSLO),
                ends_at=datetime(2027, 3, 12, 15, tzinfo=dates.OSLO),
            ),
        ),
        (
            ["DTSTART:20270310T120000Z"],
            _an_event(
                date(2027, 3, 10),
                starts_at=datetime(2027, 3, 10, 12, tzinfo=UTC),
                ends_at=datetime(2027, 3, 10, 12, tzinfo=UTC),
            ),
        ),
    ],
)
def test_whole_days_several_days_and_moments(
    lines: list[str], event: ExternalEvent
) -> None:
    assert _read(a_calendar(an_event(1, *lines))).events == (event,)


def test_what_repeats_comes_each_time_but_where_it_was_moved_or_cancelled() -> None:
    monthly = an_event(
        1,
        "DTSTART;TZID=Europe/Oslo:20260108T180000",
        "DTEND;TZID=Europe/Oslo:20260108T200000",
        "RRULE:FREQ=MONTHLY;BYDAY=2TH;UNTIL=20270701T000000Z",
        "EXDATE;TZID=Europe/Oslo:20270211T180000",
    )
    moved = an_event(
        1,
        "RECURRENCE-ID;TZID=Europe/Oslo:20270311T180000",
        "DTSTART;TZID=Europe/Oslo:20270318T170000",
        "DTEND;TZID=Europe/Oslo:20270318T190000",
    )
    called_off = an_event(
        1,
        "RECURRENCE-ID;TZID=Europe/Oslo:20270408T180000",
        "DTSTART;TZID=Europe/Oslo:20270408T180000",
        "STATUS:CANCELLED",
    )
    found = _read(a_calendar(monthly, moved, called_off))
    assert [
        (e.since.isoformat(), e.starts_at and e.starts_at.hour) for e in found.events
    ] == [
        ("2027-01-14", 18),
        ("2027-03-18", 17),
        ("2027-05-13", 18),
        ("2027-06-10", 18),
    ]


def test_it_keeps_its_hour_through_summer_time() -> None:
    weekly = an_event(
        1,
        "DTSTART;TZID=Europe/Oslo:20270325T180000",
        "DTEND;TZID=Europe/Oslo:20270325T190000",
        "RRULE:FREQ=WEEKLY;COUNT=2",
    )
    hours = [
        dates.clock(e.starts_at)
        for e in _read(a_calendar(weekly)).events
        if e.starts_at
    ]
    assert hours == ["18.00", "18.00"]


def test_other_years_and_what_is_called_off_are_left_out() -> None:
    before = an_event(1, "DTSTART;VALUE=DATE:20261231")
    after = an_event(2, "DTSTART;VALUE=DATE:20280101")
    off = an_event(3, "STATUS:CANCELLED")
    assert _read(a_calendar(before, after, off)) == ReadCalendar()


def test_two_of_the_same_are_one_and_a_name_is_tidied() -> None:
    twice = (an_event(1), an_event(2, name="Kommunestyre \\n"))
    assert _read(a_calendar(*twice)).events == (EVENING,)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=HOURLY;COUNT=3",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1,2,3",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=TULL",
    ],
)
def test_what_repeats_without_end_or_sense_is_counted_and_left_out(rule: str) -> None:
    content = a_calendar(an_event(1), an_event(2, f"RRULE:{rule}"))
    assert _read(content) == ReadCalendar(events=(EVENING,), skipped=1)


@pytest.mark.parametrize(
    "lines", [["DTSTART:tull"], ["DTSTART:00010101T000000Z", "RRULE:FREQ=DAILY"]]
)
def test_an_event_without_a_day_is_counted_and_left_out(lines: list[str]) -> None:
    content = a_calendar(an_event(1), an_event(2, *lines))
    assert _read(content) == ReadCalendar(events=(EVENING,), skipped=1)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<!doctype html><html><body>Logg inn</body></html>",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Halv",
        b"BEGIN:VEVENT\r\nDTSTART:20270101\r\nEND:VEVENT\r\n",
        b"\xff\xfe\x00\x01",
        b"%PDF-1.7\n",
    ],
)
def test_what_is_no_calendar_is_told(content: bytes) -> None:
    with pytest.raises(UnfitCalendar) as unfit:
        _read(content)
    assert unfit.value.mishap is Mishap.NO_CALENDAR


@pytest.mark.parametrize(
    "content",
    [
        a_calendar(*([an_event(1)] * 3001)),
        a_calendar(*([an_event(1, "RRULE:FREQ=WEEKLY")] * 201)),
        a_calendar(
            *(
                an_event(n, "DTSTART:20260101T180000", "RRULE:FREQ=DAILY")
                for n in range(60)
            )
        ),
    ],
)
def test_what_nobody_can_mean_is_too_large(content: bytes) -> None:
    with pytest.raises(UnfitCalendar) as unfit:
        _read(content)
    assert unfit.value.mishap is Mishap.LARGE


@settings(max_examples=40)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80))
def test_whatever_a_name_says_it_is_read(name: str) -> None:
    line = name.replace("\r", " ").replace("\n", " ")
    try:
        found = _read(a_calendar(an_event(1, name=line)))
    except UnfitCalendar as unfit:
        assert unfit.mishap is Mishap.NO_CALENDAR  # noqa: PT017  # either will do
    else:
        assert all(len(each.name) <= 100 for each in found.events)

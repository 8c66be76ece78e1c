"""Our calendars as libical reads them: nothing wrong, and every moment right."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.meeting import MeetingId
from tests.builders import ASTRID, a_meeting
from tests.calendars import libical
from tests.calendars.samples import SAMPLES
from tests.feeds import feed

FILE = SAMPLES["invitation-member"]
#: Both sides of both changes, also after 2038, when much else ends.
HOURS = [
    datetime(year, month, day, 9, 30, tzinfo=UTC)
    for year in (2026, 2029, 2038, 2045)
    for month in (1, 3, 4, 7, 10, 11)
    for day in (1, 15, 31 if month in (1, 3, 7, 10) else 30)
]


@pytest.mark.parametrize("name", SAMPLES)
def test_libical_finds_nothing_wrong(name: str) -> None:
    assert libical.faults(SAMPLES[name]) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"ORGANIZER", b"X-ORGANIZER"),
        (b"ATTENDEE", b"X-ATTENDEE"),
        (b"SUMMARY", b"X-SUMMARY"),
        (b"DTSTART;", b"X-DTSTART;"),
        (b"METHOD:REQUEST", b"METHOD:PUBLISH"),
    ],
)
def test_libical_would_find_what_is_wrong(old: bytes, new: bytes) -> None:
    assert libical.faults(FILE.replace(b"\r\n" + old, b"\r\n" + new)) != []


def test_libical_reads_every_moment_right() -> None:
    meetings = [
        replace(
            a_meeting(starts_at=hour, ends_at=hour + timedelta(hours=2)),
            id=MeetingId(number),
        )
        for number, hour in enumerate(HOURS)
    ]
    raw = feed(meetings, person=ASTRID.id, name="Møter")
    assert libical.moments(raw) == [(m.starts_at, m.ends_at) for m in meetings]


def test_libical_obeys_the_block_and_not_what_it_knows_itself() -> None:
    noon = datetime(2026, 1, 15, 12, tzinfo=UTC)
    meeting = a_meeting(starts_at=noon, ends_at=noon + timedelta(hours=1))
    raw = feed([meeting], person=ASTRID.id, name="Møter")
    moved = raw.replace(b"TZOFFSETTO:+0100", b"TZOFFSETTO:+0300")
    assert libical.moments(moved) == [
        (noon - timedelta(hours=2), noon - timedelta(hours=1))
    ]

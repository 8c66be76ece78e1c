"""What has become of a meeting, as the public is told."""

from datetime import date, datetime, timedelta

import pytest

from bot.meeting import Meeting, Status
from bot.public.meeting import PublicStatus
from bot.public.record import published
from tests.builders import NOW, a_called_meeting, a_meeting

AFTER = a_meeting().ends_at


def status(
    meeting: Meeting, at: datetime = NOW, *, first: date | None = None
) -> PublicStatus:
    days = [(meeting.id, first)] if first else []
    record = published([meeting.body], [meeting], days, today=at.date())
    return record.meetings[0].status(at)


@pytest.mark.parametrize(
    ("meeting", "at", "expected"),
    [
        (a_meeting(), NOW, PublicStatus.PLANNED),
        (a_meeting(), AFTER, PublicStatus.PLANNED),
        (a_called_meeting(), NOW, PublicStatus.CALLED),
        (a_called_meeting(), AFTER - timedelta(seconds=1), PublicStatus.CALLED),
        (a_called_meeting(), AFTER, PublicStatus.HELD),
        (a_called_meeting(sequence=1), NOW, PublicStatus.CHANGED),
        (a_called_meeting(sequence=1), AFTER, PublicStatus.HELD),
        (a_meeting(status=Status.CANCELLED), NOW, PublicStatus.CANCELLED),
        (a_meeting(status=Status.CANCELLED), AFTER, PublicStatus.CANCELLED),
    ],
)
def test_status_is_what_has_become_of_it(
    meeting: Meeting, at: datetime, expected: PublicStatus
) -> None:
    assert status(meeting, at) is expected


def test_meeting_that_is_moved_to_a_later_day_is_postponed() -> None:
    moved = a_called_meeting(sequence=1)
    before = date(2026, 2, 19)
    assert status(moved, first=before) is PublicStatus.POSTPONED


def test_meeting_that_is_moved_to_an_earlier_day_is_changed() -> None:
    moved = a_called_meeting(sequence=1)
    assert status(moved, first=date(2026, 3, 5)) is PublicStatus.CHANGED

"""Europe/Oslo as our calendars tell it, against the rules that the machine knows."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from io import StringIO

import pytest
from dateutil.tz import tzical  # type: ignore[import-untyped]  # carries no types
from icalendar import Calendar, Timezone

from bot.dates import OSLO
from bot.time_zone import OSLO_BLOCK
from tests.builders import ASTRID, a_meeting
from tests.feeds import feed

YEARS = range(2026, 2046)


def sundays() -> Iterator[date]:
    """Walk the days on which summer time begins and ends."""
    for year in YEARS:
        for month in (3, 10):
            last = date(year, month, 31)
            yield last - timedelta(days=(last.weekday() + 1) % 7)


def half_hours(day: date) -> Iterator[datetime]:
    """Walk the half hours before and after the clocks change, at one o'clock in UTC."""
    change = datetime(day.year, day.month, day.day, 1, tzinfo=UTC)
    for number in range(-6, 7):
        yield change + number * timedelta(minutes=30)


SUNDAYS = tuple(sundays())


@pytest.fixture(scope="module")
def by_dateutil() -> tzinfo:
    zone = tzical(StringIO(OSLO_BLOCK.decode())).get()
    assert isinstance(zone, tzinfo)
    return zone


@pytest.fixture(scope="module")
def by_icalendar() -> tzinfo:
    block = Timezone.from_ical(OSLO_BLOCK)
    assert isinstance(block, Timezone)
    zone = block.to_tz(lookup_tzid=False)
    assert isinstance(zone, tzinfo)
    return zone


@pytest.mark.parametrize("day", SUNDAYS, ids=str)
def test_block_tells_the_right_time(day: date, by_dateutil: tzinfo) -> None:
    wrong = [
        moment
        for moment in half_hours(day)
        if OSLO.utcoffset(moment.astimezone(OSLO))
        != by_dateutil.utcoffset(_on_the_clock(moment))
        and not _comes_twice(moment)
    ]
    assert wrong == []


@pytest.mark.parametrize("day", SUNDAYS, ids=str)
def test_two_readers_agree(
    day: date, by_dateutil: tzinfo, by_icalendar: tzinfo
) -> None:
    for hour in (0, 1, 4, 9, 23):
        clock = datetime(day.year, day.month, day.day, hour)  # noqa: DTZ001  # a clock on a wall
        assert by_dateutil.utcoffset(clock) == by_icalendar.utcoffset(clock)


@pytest.mark.parametrize("day", SUNDAYS, ids=str)
def test_meeting_is_at_its_moment_for_those_who_obey_the_block(
    day: date, by_dateutil: tzinfo
) -> None:
    for moment in half_hours(day):
        end = moment + timedelta(hours=2)
        meeting = a_meeting(starts_at=moment, ends_at=end)
        raw = feed([meeting], person=ASTRID.id, name="Møter")
        (event,) = Calendar.from_ical(raw).events
        assert (_obeyed(event.start, by_dateutil), _obeyed(event.end, by_dateutil)) == (
            moment,
            end,
        )


def _obeyed(told: object, zone: tzinfo) -> datetime:
    """Read a time by the block in the file alone, as an unknowing client does."""
    assert isinstance(told, datetime)
    if told.tzinfo is UTC or str(told.tzinfo) == "UTC":
        return told.astimezone(UTC)
    return told.replace(tzinfo=zone, fold=0).astimezone(UTC)


def _on_the_clock(moment: datetime) -> datetime:
    return moment.astimezone(OSLO).replace(tzinfo=None)


def _comes_twice(moment: datetime) -> bool:
    clock = moment.astimezone(OSLO)
    return clock.utcoffset() != clock.replace(fold=1 - clock.fold).utcoffset()

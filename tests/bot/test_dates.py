"""Dates and times stand as Norwegians write them, whatever the clock does."""

from datetime import UTC, date, datetime, time

import pytest

from bot import dates
from bot.orders import Language

NB, NN = Language.BOKMAL, Language.NYNORSK
MONTHS = (
    "januar februar mars april mai juni juli august september oktober november desember"
)
NEW_YEAR = date(2027, 1, 1)
THURSDAY = date(2018, 2, 22)


@pytest.mark.parametrize(
    ("day", "offset"),
    [
        (date(2026, 3, 28), 1),
        (date(2026, 3, 29), 2),
        (date(2026, 10, 24), 2),
        (date(2026, 10, 25), 1),
    ],
)
def test_noon_follows_summer_time(day: date, offset: int) -> None:
    noon = dates.at(day, time(12))
    assert noon == datetime(day.year, day.month, day.day, 12 - offset, tzinfo=UTC)


@pytest.mark.parametrize("minute", [0, 30, 59])
def test_hour_that_summer_time_skips_can_not_be_set(minute: int) -> None:
    with pytest.raises(ValueError, match="2026-03-29 02"):
        dates.at(date(2026, 3, 29), time(2, minute))


@pytest.mark.parametrize("clock", [time(1, 59), time(3)])
def test_hours_around_the_one_that_is_skipped_exist(clock: time) -> None:
    assert dates.local(dates.at(date(2026, 3, 29), clock)).time() == clock


def test_hour_that_comes_twice_is_the_first_of_the_two() -> None:
    twice = dates.at(date(2026, 10, 25), time(2, 30))
    assert twice.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_midnight_belongs_to_the_day_that_begins_in_oslo() -> None:
    moment = datetime(2025, 12, 31, 23, tzinfo=UTC)
    assert dates.long_date(NB, moment) == "torsdag 1. januar 2026"
    assert dates.clock(moment) == "00.00"


def test_last_minute_of_the_year_is_still_of_that_year() -> None:
    moment = datetime(2025, 12, 31, 22, 59, tzinfo=UTC)
    assert dates.short_date(moment) == "31.12.2025"


@pytest.mark.parametrize(
    ("language", "days"),
    [
        (NB, "mandag tirsdag onsdag torsdag fredag lørdag søndag"),
        (NN, "måndag tysdag onsdag torsdag fredag laurdag søndag"),
    ],
)
def test_weekdays_have_their_names(language: Language, days: str) -> None:
    week = [date(2026, 6, day) for day in range(1, 8)]
    assert [dates.long_date(language, d).split()[0] for d in week] == days.split()


@pytest.mark.parametrize("language", Language)
def test_months_have_their_names(language: Language) -> None:
    year = [dates.plain_date(language, date(2026, month, 1)) for month in range(1, 13)]
    assert [day.split()[1] for day in year] == MONTHS.split()


def test_date_is_written_in_four_lengths() -> None:
    assert dates.long_date(NB, THURSDAY) == "torsdag 22. februar 2018"
    assert dates.day_and_month(NB, THURSDAY) == "torsdag 22. februar"
    assert dates.plain_date(NB, THURSDAY) == "22. februar 2018"
    assert dates.short_date(THURSDAY) == "22.02.2018"


def test_meeting_of_one_day_is_written_once() -> None:
    start, end = dates.at(THURSDAY, time(9)), dates.at(THURSDAY, time(11, 15))
    assert dates.span(NB, start, end) == "torsdag 22. februar 2018 kl. 09.00–11.15"


def test_seminar_has_both_its_days() -> None:
    end = dates.at(date(2018, 2, 23), time(15))
    assert dates.span(NN, dates.at(THURSDAY, time(9)), end) == (
        "torsdag 22. februar kl. 09.00–fredag 23. februar 2018 kl. 15.00"
    )


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (
            NB,
            "torsdag 31. desember 2026 kl. 18.00–fredag 1. januar 2027 kl. 01.00",
        ),
        (
            NN,
            "torsdag 31. desember 2026 kl. 18.00–fredag 1. januar 2027 kl. 01.00",
        ),
    ],
)
def test_both_years_stand_there_when_a_meeting_sees_the_new_one_in(
    language: Language, written: str
) -> None:
    start, end = dates.at(date(2026, 12, 31), time(18)), dates.at(NEW_YEAR, time(1))
    assert dates.span(language, start, end) == written


@pytest.mark.parametrize("first", [date(2026, 3, 28), date(2026, 10, 24)])
def test_days_of_a_seminar_are_counted_by_the_calendar(first: date) -> None:
    start, end = (
        dates.at(first, time(10)),
        dates.at(first.replace(day=first.day + 2), time(15)),
    )
    assert [day.day - first.day for day in dates.days(start, end)] == [0, 1, 2]


def test_deadline_is_written_with_its_clock() -> None:
    noon = dates.at(date(2018, 2, 19), time(12))
    assert dates.moment(NB, noon) == "mandag 19. februar kl. 12.00"


def test_moment_of_another_zone_is_written_in_oslos() -> None:
    assert dates.clock(datetime(2026, 7, 1, 7, tzinfo=UTC)) == "09.00"


@pytest.mark.parametrize(
    ("first", "last", "long", "short"),
    [
        (
            date(2026, 6, 11),
            date(2026, 6, 11),
            "torsdag 11. juni 2026",
            "torsdag 11. juni",
        ),
        (
            date(2026, 6, 11),
            date(2026, 6, 12),
            "torsdag 11.–fredag 12. juni 2026",
            "torsdag 11.–fredag 12. juni",
        ),
        (
            date(2026, 4, 30),
            date(2026, 5, 1),
            "torsdag 30. april–fredag 1. mai 2026",
            "torsdag 30. april–fredag 1. mai",
        ),
        (
            date(2026, 12, 31),
            date(2027, 1, 1),
            "torsdag 31. desember 2026–fredag 1. januar 2027",
            "torsdag 31. desember–fredag 1. januar",
        ),
    ],
)
def test_days_in_a_row_say_once_what_they_share(
    first: date, last: date, long: str, short: str
) -> None:
    assert dates.long_days(NB, first, last) == long
    assert dates.days_and_month(NB, first, last) == short


def test_plain_days_have_no_weekdays() -> None:
    last = date(2018, 2, 23)
    assert dates.plain_days(NN, THURSDAY, last) == "22.–23. februar 2018"

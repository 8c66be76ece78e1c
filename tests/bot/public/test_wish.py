"""What a visitor looks for, and what there is of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.body import BodyId
from bot.meeting import Form, Meeting, MeetingId
from bot.public.record import PublicRecord, published
from bot.public.wish import ON_A_PAGE, When, Wish, find, hits
from tests.builders import (
    HOLE,
    LIER,
    NOW,
    a_body,
    a_called_meeting,
    a_meeting,
    an_agenda,
)

OTHER = a_body(HOLE, id=BodyId(2), name="Styringsgruppen")
FIRST = a_called_meeting(LIER)
SECOND = a_called_meeting(
    id=MeetingId(2),
    body=OTHER,
    title="Seminar",
    form=Form.REMOTE,
    place="",
    agenda=an_agenda("Båtplasser i Tyrifjorden"),
    starts_at=FIRST.starts_at + timedelta(days=30),
    ends_at=FIRST.ends_at + timedelta(days=30),
)
LAST_YEAR = replace(
    FIRST,
    id=MeetingId(3),
    uid="mote-3",
    starts_at=FIRST.starts_at - timedelta(days=365),
    ends_at=FIRST.ends_at - timedelta(days=365),
)
RECORD = published([FIRST.body, OTHER], [LAST_YEAR, FIRST, SECOND], today=NOW.date())


def ids(wish: Wish) -> list[int]:
    return [each.meeting.id for each in find(RECORD, wish, NOW).meetings]


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (Wish(), [1, 2]),
        (Wish(when=When.PAST), [3]),
        (Wish(body="vestregionen-styringsgruppen"), [2]),
        (Wish(body="nobody"), []),
        (Wish(cooperation="vestregionen"), [1, 2]),
        (Wish(cooperation="hallingdal"), []),
        (Wish(participant="lier"), [1]),
        (Wish(participant="hole"), [2]),
        (Wish(participant="oslo"), []),
        (Wish(month=date(2026, 3, 1)), [2]),
        (Wish(words="tyrifjorden BÅTPLASSER"), [2]),
        (Wish(words="batplasser"), [2]),
        (Wish(words="sykkel"), [1]),
        (Wish(words="seminar sykkel"), []),
        (Wish(words="fjernmøte"), [2]),
        (Wish(words="26. februar spiralen"), [1]),
    ],
)
def test_wish_finds_what_it_is_about(wish: Wish, expected: list[int]) -> None:
    assert ids(wish) == expected


def test_cases_that_are_looked_for_are_pointed_out() -> None:
    (found,) = find(RECORD, Wish(words="båtplasser tyrifjorden"), NOW).meetings
    told = [item.title for item in hits(found, Wish(words="båtplasser"))]
    assert told == ["Båtplasser i Tyrifjorden"]
    assert hits(found, Wish()) == []


def test_what_is_found_in_the_past_alone_is_shown() -> None:
    found = find(RECORD, Wish(month=date(2025, 2, 1)), NOW)
    assert (found.when, found.coming, found.past) == (When.PAST, 0, 1)


def test_who_looks_ahead_is_told_that_there_is_nothing() -> None:
    wish = Wish(month=date(2025, 2, 1), when=When.COMING)
    found = find(RECORD, wish, NOW)
    assert (found.meetings, found.when, found.past) == ((), When.COMING, 1)


def test_meeting_is_coming_until_it_is_over() -> None:
    at = FIRST.ends_at
    assert find(RECORD, Wish(), at - timedelta(seconds=1)).coming == 2
    assert find(RECORD, Wish(), at).coming == 1


@pytest.mark.parametrize(("asked", "given"), [(0, 1), (1, 1), (2, 2), (3, 3), (99, 3)])
def test_many_meetings_come_a_page_at_a_time(asked: int, given: int) -> None:
    found = find(many(2 * ON_A_PAGE + 1), Wish(page=asked), NOW)
    assert (found.page, found.pages) == (given, 3)
    assert len(found.meetings) == (1 if given == 3 else ON_A_PAGE)


def test_months_are_those_with_meetings() -> None:
    assert RECORD.months == (date(2025, 2, 1), date(2026, 2, 1), date(2026, 3, 1))


def many(count: int) -> PublicRecord:
    body = a_body()

    def meeting(number: int) -> Meeting:
        day = timedelta(days=number)
        plain = a_meeting(id=MeetingId(number), body=body)
        return replace(
            plain, starts_at=plain.starts_at + day, ends_at=plain.ends_at + day
        )

    return published([body], map(meeting, range(1, count + 1)), today=NOW.date())

"""A year's meetings as a calendar file: the invitations' entries, without people."""

from datetime import UTC

import pytest
from icalendar import Calendar

from bot import ics
from bot.meeting import Meeting, Status
from bot.orders import Language
from bot.planning.year_view import YearView
from handlers.documents.year_calendar import to_calendar
from tests.builders import ASTRID, NOW, a_body, a_called_meeting, a_meeting, a_time
from tests.years import DAYS as YEARS_DAYS
from tests.years import a_year, an_entry

NB, NN = Language
BODY = a_body()
PLANNED = a_meeting()
CALLED = a_called_meeting(id=2, uid="mote-2", sequence=3)
CANCELLED = a_meeting(id=3, status=Status.CANCELLED)


def test_calendar_has_each_meeting_that_is_kept() -> None:
    read = Calendar.from_ical(to_calendar(_year(PLANNED, CALLED, CANCELLED), NB))
    assert [
        (str(e["uid"]), e.sequence, str(e["status"]), str(e["transp"]))
        for e in read.events
    ] == [
        ("mote-1@radslag", 0, "TENTATIVE", "OPAQUE"),
        ("mote-2@radslag", 3, "CONFIRMED", "OPAQUE"),
        ("mote-3@radslag", 0, "CANCELLED", "TRANSPARENT"),
    ]
    assert read.get("method") is None
    assert str(read["x-wr-calname"]) == "Vestregionen 2026"


def test_entry_is_that_of_the_invitation() -> None:
    method = ics.Method.REQUEST
    sent = ics.invitation(CALLED, ASTRID, method=method, sender="a@example.no")
    ours, theirs = (
        Calendar.from_ical(file).events[0]
        for file in (to_calendar(_year(CALLED), NB), sent)
    )
    same = ("uid", "sequence", "dtstart", "dtend", "summary", "location", "status")
    assert [ours[key] for key in same] == [theirs[key] for key in same]
    assert NOW.astimezone(UTC) == ours.DTSTAMP


def test_entry_says_nothing_of_people_or_of_what_is_treated() -> None:
    file = to_calendar(_year(CALLED), NB).decode()
    event = Calendar.from_ical(file).events[0]
    assert str(event["description"]) == "Møteform: fysisk møte"
    assert "ATTENDEE" not in file
    assert "sykkel" not in file


def test_a_draft_is_left_out() -> None:
    view = a_year(meetings=(an_entry(YEARS_DAYS[0]),))
    assert Calendar.from_ical(to_calendar(view, NB)).events == []


@pytest.mark.parametrize(("body", "count"), [(None, 2), (BODY.id, 1)])
def test_one_body_has_its_own(body: int | None, count: int) -> None:
    other = a_meeting(id=7, body=a_body(id=2, name="Styringsgruppen"))
    view = _year(PLANNED, other, bodies={1: "Rådmannsgruppen", 2: "Styringsgruppen"})
    chosen = None if body is None else BODY.id
    assert len(Calendar.from_ical(to_calendar(view, NB, chosen)).events) == count


def test_another_year_is_left_out() -> None:
    day = YEARS_DAYS[0]
    next_year = a_meeting(starts_at=a_time(9, day=day), ends_at=a_time(11, day=day))
    assert Calendar.from_ical(to_calendar(_year(next_year), NB)).events == []


def test_file_is_the_same_whenever_it_is_made() -> None:
    assert to_calendar(_year(CALLED), NN) == to_calendar(_year(CALLED), NN)


def _year(*meetings: Meeting, **changes: object) -> YearView:
    default: dict[str, object] = {"bodies": {BODY.id: BODY.name}, "year": 2026}
    return a_year(meetings=meetings, **{**default, **changes})

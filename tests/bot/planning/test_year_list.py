"""A year in words: every meeting once, in order, under its month."""

from dataclasses import replace
from datetime import date, time

import pytest

from bot.meeting import Form, Status
from bot.orders import Language, StandingOrders
from bot.planning.year_list import YearLine, YearMonth, year_list
from bot.planning.year_view import YearView
from tests.builders import a_body, a_meeting, a_time
from tests.years import ASSEMBLY, BOARD, CHIEFS, NAMES, a_year, an_entry

NB, NN = Language


def test_a_body_has_its_own_list() -> None:
    entry = an_entry(date(2027, 2, 18), title="Budsjettmøte")
    found = year_list(_year(entry), NB, BOARD)
    assert (found.title, found.version, found.headings, found.months) == (
        "Møteplan 2027 for Styringsgruppen",
        "Versjon 2 · 21. november 2026",
        ("Dag", "Kl.", "Sted", "Møte"),
        (
            YearMonth(
                name="februar 2027",
                lines=(
                    YearLine(
                        day="torsdag 18. februar",
                        clock="09.00–11.15",
                        body="Styringsgruppen",
                        place="Drammen rådhus",
                        title="Budsjettmøte",
                    ),
                ),
            ),
        ),
    )
    assert [found.cells(line) for line in found.lines] == [
        ("torsdag 18. februar", "09.00–11.15", "Drammen rådhus", "Budsjettmøte")
    ]


@pytest.mark.parametrize(
    ("host", "place"),
    [("Lier", "Drammen rådhus, vertskap: Lier"), ("Drammen", "Drammen rådhus")],
)
def test_list_says_who_is_host_where_the_place_does_not(host: str, place: str) -> None:
    entry = replace(an_entry(date(2027, 2, 18)), host=host)
    assert [line.place for line in year_list(_year(entry), NB, BOARD).lines] == [place]
    meeting = a_meeting(starts_at=a_time(9), ends_at=a_time(11), place="Drammen rådhus")
    held = replace(_year(meeting), year=2026, hosts={meeting.id: host})
    lines = year_list(held, NB, meeting.body.id).lines
    assert [line.place for line in lines] == [place]


def test_list_says_by_when_cases_are_in_where_the_bodies_rules_are_known() -> None:
    entry = an_entry(date(2027, 2, 18), title="Budsjettmøte")
    view = replace(_year(entry), orders={BOARD: StandingOrders()})
    found = year_list(view, NB, BOARD)
    assert found.headings == ("Dag", "Kl.", "Sted", "Møte", "Saker inn")
    assert [found.cells(line)[-1] for line in found.lines] == ["28. jan."]


def test_a_cooperation_has_all_meetings_in_order() -> None:
    found = year_list(a_year(), NN)
    assert (found.title, found.headings) == (
        "Møteplan 2027 for Vestregionen",
        ("Dag", "Kl.", "Organ", "Stad", "Møte"),
    )
    assert [(line.day, line.body) for line in found.lines][:5] == [
        ("torsdag 4. februar", NAMES[CHIEFS]),
        ("torsdag 18. februar", NAMES[BOARD]),
        ("torsdag 1. april", NAMES[CHIEFS]),
        ("torsdag 15. april", NAMES[BOARD]),
        ("torsdag 15. april", NAMES[ASSEMBLY]),
    ]
    assert len(found.lines) == 13


def test_what_nobody_has_filled_in_has_no_column() -> None:
    found = year_list(_year(an_entry(date(2027, 2, 18))), NB)
    assert found.headings == ("Dag", "Kl.", "Organ", "Sted")


@pytest.mark.parametrize(
    ("last", "text"),
    [
        (date(2027, 2, 19), "torsdag 18.–fredag 19. februar"),
        (date(2027, 2, 20), "torsdag 18.–lørdag 20. februar"),
    ],
)
def test_a_seminar_has_all_its_days(last: date, text: str) -> None:
    first = a_time(10, day=date(2027, 2, 18))
    seminar = a_meeting(
        body=a_body(id=BOARD), starts_at=first, ends_at=a_time(14, day=last)
    )
    found = year_list(a_year(meetings=(seminar,)), NB)
    assert [(line.day, line.clock) for line in found.lines] == [(text, "10.00–14.00")]


def test_a_remote_meeting_without_a_place_says_so() -> None:
    entry = an_entry(date(2027, 2, 18), place="", form=Form.REMOTE)
    assert [x.place for x in year_list(_year(entry), NB).lines] == ["Fjernmøte"]


def test_what_is_cancelled_in_another_year_or_of_others_is_left_out() -> None:
    starts, ends = (a_time(h, day=date(2027, 2, 18)) for h in (9, 11))
    cancelled = a_meeting(
        body=a_body(id=BOARD),
        starts_at=starts,
        ends_at=ends,
        status=Status.CANCELLED,
    )
    others = replace(cancelled, body=a_body(id=99), status=Status.PLANNED)
    late = an_entry(date(2028, 1, 6))
    found = year_list(a_year(meetings=(cancelled, others, late)), NB)
    assert (found.lines, found.none) == ((), "Ingen møter er lagt inn i 2027.")


def test_new_year_is_reckoned_in_oslo() -> None:
    night = an_entry(date(2027, 1, 1), starts=time(0, 15), ends=time(0, 45))
    assert [x.day for x in year_list(_year(night), NB).lines] == ["fredag 1. januar"]


def _year(*entries: object) -> YearView:
    return a_year(meetings=entries)

"""The example is one council in two files, of invented people in real places."""

import re
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from bot.holiday import name_of_holiday
from bot.orders import Language
from bot.roster.roster import Roster
from handlers.roster import workbook
from radslag import example
from radslag.import_roster import read_roster

WORKBOOK = example.EXAMPLE.with_suffix(".xlsx")
#: The member municipalities and counties of 2018, in the order of their lists.
MEMBERS = (
    "Asker",
    "Bærum",
    "Drammen",
    "Hole",
    "Hurum",
    "Krødsherad",
    "Lier",
    "Modum",
    "Nedre Eiker",
    "Ringerike",
    "Røyken",
    "Sande",
    "Sigdal",
    "Svelvik",
    "Øvre Eiker",
    "Akershus fylkeskommune",
    "Buskerud fylkeskommune",
)


def _roster(path: Path = example.EXAMPLE) -> Roster:
    found = read_roster([path])
    assert found.faults == ()
    return found.roster


def test_workbook_and_text_say_the_same() -> None:
    assert _roster(WORKBOOK) == _roster()


def test_workbook_is_as_it_is_made_from_the_text() -> None:
    made = workbook.read(example.workbook(), file=str(WORKBOOK))
    assert workbook.read(WORKBOOK.read_bytes(), file=str(WORKBOOK)) == made, (
        "run: python -m radslag.example"
    )


def test_each_body_has_a_seat_for_every_member() -> None:
    seats = _roster().seats
    assert tuple(seat.participant.name for seat in seats) == MEMBERS * 2
    assert all(seat.holder for seat in seats)


def test_stand_ins_are_of_each_kind() -> None:
    seats = _roster().seats
    proxies = [seat.participant.name for seat in seats if seat.proxy]
    assert proxies == ["Akershus fylkeskommune", "Buskerud fylkeskommune"]
    assert {len(seat.stand_ins) for seat in seats} == {0, 1, 2}


def test_people_are_nobody_anywhere() -> None:
    addresses = [person.email for person in _roster().people if person.email]
    assert [
        a for a in addresses if not re.fullmatch(r"[a-z.]+@[a-z]+\.example", a)
    ] == []


def test_some_stand_ins_are_not_in_slack() -> None:
    outside = [person.email for person in _roster().people if not person.is_in_slack]
    assert (len(outside), outside.count("")) == (4, 1)


def test_plan_keeps_to_the_rhythm_of_the_council() -> None:
    meetings = _roster().meetings
    assert {meeting.day.weekday() for meeting in meetings} == {3}
    pairs = list(pairwise(meetings))[::2]
    assert {(one.body.name, two.body.name) for one, two in pairs} == {
        ("Rådmannsgruppen", "Styringsgruppen")
    }
    assert {two.day - one.day for one, two in pairs} == {
        timedelta(weeks=2),
        timedelta(weeks=3),
    }


def test_plan_leaves_holidays_alone() -> None:
    days = [meeting.day for meeting in _roster().meetings]
    assert [d for d in days if name_of_holiday(Language.BOKMAL, d)] == []

"""What was wrong in the minutes of 22 February 2018, and can't be any longer.

Each test is named for a slip that somebody made by hand.
"""

import re
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Final

import pytest
from babel.dates import format_date

from bot.agenda.item import Paper
from bot.lacks import LackKind, lacks
from bot.meeting import Status
from bot.minutes.errors import MinutesIncomplete
from bot.minutes.issuing import for_remarks
from bot.minutes.minutes import minutes
from bot.minutes.plain import to_text
from bot.orders import Language, MinutesForm
from tests import golden
from tests.bot.minutes.group_of_2018 import (
    BODY,
    GROUP,
    SECRETARIES,
    person,
    the_meeting,
)
from tests.builders import an_act

FOLDER: Final = Path(__file__).parent / "golden"
TEXT: Final = to_text(minutes(the_meeting()))
LINES: Final = TEXT.splitlines()


@pytest.mark.parametrize("language", Language)
def test_the_minutes_of_2018_are_rebuilt_from_the_record(language: Language) -> None:
    read = to_text(minutes(the_meeting(language))).encode()
    assert read == golden.kept(FOLDER / f"{language}-2018.txt", read)


def test_title_and_time_are_of_one_day() -> None:
    day = "22. februar 2018"
    assert [line for line in LINES if day in line][:2] == [
        f"Referat fra møte i Rådmannsgruppen {day}",
        f"Tid: Torsdag {day} kl. 09.00–11.15",
    ]


def test_the_meeting_approves_the_minutes_of_the_one_before_it() -> None:
    assert (
        "Sak 01/2018 Godkjenning av referat fra møtet torsdag 23. november 2017"
    ) in LINES


def test_nobody_who_was_stood_in_for_is_missing_from_the_apologies() -> None:
    assert "Unni Vik for Carl Eng, Drammen" in _run("Til stede")
    away = [f"{name}, {where}" for where, name, how in GROUP if how != "came"]
    assert _run("Forfall") == ", ".join(away)
    assert len(away) == 9


def test_no_two_people_run_together_without_a_comma() -> None:
    assert "Knut Moe, Røyken, Odd Rud, Øvre Eiker" in _run("Til stede")


@pytest.mark.parametrize("form", MinutesForm)
def test_those_who_came_and_those_who_did_not_stand_in_one_order(
    form: MinutesForm,
) -> None:
    meeting = the_meeting()
    orders = replace(BODY.orders, minutes=form)
    text = to_text(minutes(replace(meeting, body=replace(BODY, orders=orders))))
    present, _, away = text.partition("Forfall")
    for part, wanted in ((present, "came"), (away, "away")):
        places = [part.index(name) for _, name, how in GROUP if how == wanted]
        assert places == sorted(places)


def test_who_was_away_and_is_asked_to_do_something_stands_with_a_deadline() -> None:
    assert "Dina Foss, Hole" in _run("Forfall")
    asked = "Hole: orienterer styringsgruppen om arbeidet. Frist: 15. mars 2018."
    assert LINES[LINES.index(asked) - 1] == "Oppfølging:"


def test_no_case_goes_out_without_what_became_of_it() -> None:
    meeting = the_meeting()
    some = {id: d for id, d in meeting.room.decisions.items() if int(id) not in (7, 8)}
    unfinished = replace(meeting, room=replace(meeting.room, decisions=some))
    act = an_act(SECRETARIES[0].person, at=meeting.ends_at)
    with pytest.raises(MinutesIncomplete, match="Sak 06/2018, Sak 07/2018"):
        for_remarks(unfinished, act, remarks_on=date(2018, 3, 22))


def test_a_case_whose_paper_is_still_to_come_is_told_of_before_the_notice() -> None:
    meeting = the_meeting()
    report = replace(meeting.agenda[4], papers=(Paper(title="Revisors beretning"),))
    agenda = (*meeting.agenda[:4], report, *meeting.agenda[5:])
    planned = replace(meeting, status=Status.PLANNED, agenda=agenda)
    found = lacks(planned, sent_at=an_act().at)
    assert LackKind.PAPERS in [lack.kind for lack in found]


@pytest.mark.parametrize("language", Language)
def test_days_are_written_in_one_way(language: Language) -> None:
    text = to_text(minutes(the_meeting(language)))
    assert re.findall(r"\d{1,2}\.\d{1,2}\.\d{2,4}", text) == []
    assert len(re.findall(r"\d{1,2}\. [a-z]+ 20\d\d", text)) == 6


@pytest.mark.parametrize("language", Language)
def test_every_weekday_is_that_of_its_day(language: Language) -> None:
    text = to_text(minutes(the_meeting(language))).lower()
    pairs = re.findall(r"(\w+dag) (\d+)\. (\w+) (\d{4})", text)
    days = {"november": 11, "desember": 12, "februar": 2}
    found = [
        (weekday, format_date(date(int(y), days[m], int(d)), "EEEE", locale=language))
        for weekday, d, m, y in pairs
    ]
    assert len(found) == 3
    assert [said for said, is_so in found if said != is_so] == []


def test_a_name_is_spelled_as_the_person_is() -> None:
    meeting = the_meeting()
    renamed = replace(person("Hilde Jahr"), name="Hilde Jahr-Lund")
    seats = tuple(
        replace(seat, holder=renamed) if seat.participant == "Modum" else seat
        for seat in BODY.seats
    )
    roll = {
        id: tuple(
            replace(s, person=renamed) if s.person.id == renamed.id else s for s in of
        )
        for id, of in meeting.roll.items()
    }
    other = replace(meeting, roll=roll, body=replace(meeting.body, seats=seats))
    text = to_text(minutes(other))
    assert (text.count("Hilde Jahr-Lund"), text.count("Hilde Jahr,")) == (1, 0)


def test_an_innstilling_is_not_called_a_decision() -> None:
    case = LINES.index("Sak 05/2018 Generalforsamlingen 14. juni 2018")
    assert LINES[case + 1] == "Innstilling:"


@pytest.mark.parametrize(("language", "form"), [*product(Language, MinutesForm)])
def test_as_many_seats_are_accounted_for_as_there_are(
    language: Language, form: MinutesForm
) -> None:
    orders = replace(BODY.orders, minutes=form, language=language)
    meeting = replace(the_meeting(language), body=replace(BODY, orders=orders))
    text = to_text(minutes(meeting))
    assert [where for where, _, _ in GROUP if where not in text] == []


def _run(label: str) -> str:
    return next(line for line in LINES if line.startswith(label)).partition(": ")[2]

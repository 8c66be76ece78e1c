"""Meetings of a roster in the database: what is planned goes by the file."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, time

import pytest
from sqlalchemy import Engine, func, select, update

from bot.dates import OSLO
from bot.meeting import Status
from bot.person import PersonId
from bot.plan import Slot
from bot.roster.outcome import Outcome, Verb
from storage import Store, meetings
from storage import tables as t
from storage.database import reading, writing
from tests.rosters import CASE, COUNCIL, IMPORT, MEETING, File
from tests.storage.roster.keeping import (
    FEBRUARY,
    ID,
    LATER,
    MARCH,
    PLANNED,
    everything,
    keep_file,
    texts,
    the_meeting,
    told,
)

ELI = {"navn": "Eli Aas", "e-post": "eli@lier.example"}


def test_keep_changes_a_planned_meeting(engine: Engine) -> None:
    keep_file(engine)
    changed = {**MEETING, "til": "12.00", "sted": "Lier rådhus", "tittel": "Høstmøte"}
    outcome = keep_file(engine, {"møter": (changed,)}, LATER)
    meeting = the_meeting(engine)
    assert told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen torsdag 4. februar 2027 kl. 09.00–12.00: endret "
                "tittel, klokkeslett og sted."
            ),
        )
    ]
    assert (meeting.title, meeting.place, meeting.sequence, meeting.stamped_at) == (
        "Høstmøte",
        "Lier rådhus",
        1,
        LATER.at,
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"møter": ({**MEETING, "tittel": "Høstmøte"},)},
        {"saker": ({**CASE, "tittel": "Felles innkjøp"},)},
    ],
)
def test_a_new_title_or_case_makes_no_calendar_ask_again(
    engine: Engine, changes: File
) -> None:
    keep_file(engine)
    keep_file(engine, changes, LATER)
    meeting = the_meeting(engine)
    assert (meeting.sequence, meeting.stamped_at) == (0, LATER.at)


def test_keep_moves_a_meeting_within_its_day(engine: Engine) -> None:
    keep_file(engine)
    keep_file(engine, {"møter": ({**MEETING, "fra": "10.00", "til": "12.00"},)})
    with reading(engine) as db:
        assert db.scalar(select(func.count()).select_from(t.meetings)) == 1
    assert the_meeting(engine).starts_at == datetime(2027, 2, 4, 10, tzinfo=OSLO)


def test_keep_changes_cases_and_leaves_them_when_the_file_has_none(
    engine: Engine,
) -> None:
    keep_file(engine)
    case = {**CASE, "tittel": "Felles innkjøp"}
    assert texts(keep_file(engine, {"saker": (case,)})) == [f"{PLANNED}: endret saker."]
    assert keep_file(engine, {"saker": ()}) == Outcome()
    assert the_meeting(engine).agenda[2].title == "Felles innkjøp"


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (
            Status.CALLED,
            (
                "er innkalt og er ikke endret, selv om filen sier noe annet (sted). "
                "Endre det i Slack."
            ),
        ),
        (
            Status.CANCELLED,
            (
                "er avlyst, og blir ikke satt opp igjen selv om det står i filen. "
                "Skal det holdes likevel, legger du det inn med «/mote ny»."
            ),
        ),
    ],
)
def test_keep_never_changes_a_meeting_that_people_know_of(
    engine: Engine, status: Status, told: str
) -> None:
    keep_file(engine)
    _let_be(engine, status)
    before = the_meeting(engine)
    outcome = keep_file(engine, {"møter": ({**MEETING, "sted": "Lier rådhus"},)})
    assert outcome.changes == ()
    assert outcome.notes == (f"{PLANNED} {told}",)
    assert replace(the_meeting(engine), roll={}, version=0) == before


def test_keep_leaves_a_called_meeting_that_the_file_agrees_with(engine: Engine) -> None:
    keep_file(engine)
    _let_be(engine, Status.CALLED)
    outcome = keep_file(engine)
    assert (outcome.changes, outcome.notes) == ((), ())


def test_keep_tells_of_a_planned_meeting_that_the_file_lacks(engine: Engine) -> None:
    keep_file(engine)
    outcome = keep_file(engine, {"møter": ({**MEETING, "dato": MARCH},), "saker": ()})
    assert outcome.notes == (
        (
            f"{PLANNED} står i planen, men ikke i filen. Det er ikke endret. Bruk "
            "«/mote flytt» eller «/mote avlys» i Slack."
        ),
    )


def test_keep_keeps_nothing_when_a_meeting_is_in_the_way(engine: Engine) -> None:
    early = {**MEETING, "fra": "08.00", "til": "10.00"}
    late = {**MEETING, "fra": "10.30", "til": "12.00"}
    keep_file(engine)
    before = everything(engine)
    people = (*COUNCIL["personer"], ELI)
    outcome = keep_file(
        engine, {"møter": (early, late), "personer": people, "saker": ()}
    )
    assert [str(fault) for fault in outcome.faults] == [
        f"rad.xlsx, arket «møter», rad {row}, kolonnen «fra»: {PLANNED} står alt i "
        "planen og er på samme tid. Velg en annen tid, eller flytt det i Slack."
        for row in (4, 5)
    ]
    assert everything(engine) == before


def test_keep_lets_no_meeting_grow_into_another(engine: Engine) -> None:
    late = {**MEETING, "fra": "13.00", "til": "15.00"}
    case = {**CASE, "fra": "09.00"}
    keep_file(engine, {"møter": (MEETING, late), "saker": (case,)})
    before = everything(engine)
    outcome = keep_file(engine, {"møter": ({**MEETING, "til": "14.00"},)})

    assert [fault.where.row for fault in outcome.faults] == [4]
    assert everything(engine) == before


def test_keep_adds_nothing_where_a_called_meeting_stays(engine: Engine) -> None:
    keep_file(engine)
    _let_be(engine, Status.CALLED)
    short = {**MEETING, "til": "10.00"}
    next_one = {**MEETING, "fra": "10.00", "til": "12.00"}
    outcome = keep_file(engine, {"møter": (short, next_one), "saker": ()})

    assert [fault.where.row for fault in outcome.faults] == [5]


def test_keep_means_the_meeting_that_took_a_cancelled_ones_place(
    engine: Engine,
) -> None:
    keep_file(engine)
    with writing(engine) as db:
        again = replace(the_meeting(engine), sequence=0)
        db.execute(update(t.meetings).values(status=Status.CANCELLED))
        meetings.add(db, again)

    assert keep_file(engine) == Outcome()


def test_keep_and_those_who_plan_take_turns(engine: Engine) -> None:
    keep_file(engine, {"møter": (), "saker": ()})
    act = replace(IMPORT, by=PersonId(3))
    slot = Slot(day=FEBRUARY, starts=time(9), ends=time(11), place="Lier rådhus")
    with ThreadPoolExecutor(2) as pool:
        pool.submit(keep_file, engine)
        pool.submit(Store(engine).planner.plan_meeting, ID, act, slot=slot)

    with reading(engine) as db:
        assert db.scalar(select(func.count()).select_from(t.meetings)) == 1


def _let_be(engine: Engine, status: Status) -> None:
    with writing(engine) as db:
        db.execute(update(t.meetings).values(status=status))

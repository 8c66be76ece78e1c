"""Occasions: who is wanted at a meeting, and at one that is only proposed."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot import dates
from bot.meeting import Answer, Form
from bot.plan import Slot
from bot.planning.entry import Entry
from bot.planning.occasion import Occasion, of_entry, of_meeting
from tests.builders import (
    ASTRID,
    BJARNE,
    DAG,
    FRODE,
    LIER,
    MEETING_DAY,
    a_body,
    a_called_meeting,
    a_meeting,
    a_summons,
    with_answer,
)

PLANNED = Occasion(
    key=1,
    body=a_body().id,
    name="Rådmannsgruppen",
    organisation="Vestregionen",
    starts_at=dates.at(MEETING_DAY, time(9)),
    ends_at=dates.at(MEETING_DAY, time(11, 15)),
    place="Drammen rådhus, møterom Spiralen",
    # The county's permanent proxy comes, and not whom the seat belongs to.
    people={person.id: person.name for person in (ASTRID, DAG, FRODE)},
    participants={
        "Lier": frozenset({ASTRID.id}),
        "Hole": frozenset({DAG.id}),
        "Buskerud fylkeskommune": frozenset({FRODE.id}),
    },
)


def test_a_planned_meeting_is_for_those_who_sit_there() -> None:
    assert of_meeting(a_meeting()) == PLANNED


def test_a_called_meeting_is_for_those_who_are_expected() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    meeting = meeting.summon(LIER.id, a_summons(BJARNE))
    expected = (BJARNE, DAG, FRODE)
    assert of_meeting(meeting) == replace(
        PLANNED,
        people={person.id: person.name for person in expected},
        participants={**PLANNED.participants, "Lier": frozenset({BJARNE.id})},
    )


def test_a_participant_whose_seat_is_vacant_is_there_all_the_same() -> None:
    vacant = replace(LIER, holder=None)
    occasion = of_meeting(a_meeting(vacant))
    assert (occasion.people, occasion.participants) == ({}, {"Lier": frozenset()})


def test_nobody_travels_to_a_remote_meeting() -> None:
    assert of_meeting(a_meeting(form=Form.REMOTE)) == replace(PLANNED, is_remote=True)


def test_an_entry_of_a_plan() -> None:
    slot = Slot(day=MEETING_DAY, starts=time(9), ends=time(11, 15), place=PLANNED.place)
    body = a_body()
    assert of_entry(Entry(body=body.id, slot=slot), body, key=1) == PLANNED


def test_an_entry_in_the_hour_that_the_clock_skips() -> None:
    slot = Slot(day=date(2027, 3, 28), starts=time(2, 15), ends=time(4))
    body = a_body()
    with pytest.raises(ValueError, match="2027"):
        of_entry(Entry(body=body.id, slot=slot), body, key=1)


def test_the_night_when_the_clock_goes_back_is_one_night() -> None:
    day = date(2027, 10, 31)
    night = replace(
        PLANNED, starts_at=dates.at(day, time(0)), ends_at=dates.at(day, time(4))
    )
    assert night.days == (day,)
    seminar = replace(night, ends_at=dates.at(day + timedelta(days=1), time(15)))
    assert seminar.days == (day, day + timedelta(days=1))


def test_meetings_that_touch_do_not_overlap() -> None:
    length = PLANNED.ends_at - PLANNED.starts_at
    after = replace(
        PLANNED, starts_at=PLANNED.ends_at, ends_at=PLANNED.ends_at + length
    )
    early = replace(after, starts_at=after.starts_at - timedelta(minutes=1))
    assert not PLANNED.overlaps(after)
    assert PLANNED.overlaps(early)
    assert early.overlaps(PLANNED)

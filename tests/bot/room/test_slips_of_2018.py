"""The slips in the minutes of 22 February 2018, none of which can be made any more."""

from dataclasses import replace
from datetime import date

import pytest

from bot.agenda.item import Item, ItemId, Paper
from bot.agenda.objection import Lateness, lateness
from bot.meeting import Meeting
from bot.minutes.minutes import minutes
from bot.minutes.plain import to_text
from bot.room.deciding import lacking
from bot.room.errors import OutsideMeeting, TaskOwnerMissing
from bot.room.fact import Entry, FactKind
from bot.room.presence import Presence, heads
from bot.room.roll_call import SeenSeat, go
from bot.room.sitter import absent
from bot.room.tasking import give, not_there
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    HOLE,
    LIER,
    a_called_meeting,
    a_time,
    an_act,
)
from tests.rooms import a_room, excused, present

CASE = Item(id=ItemId(1), title="Prosjekter", number=6, year=2026)
MEETING = a_called_meeting(agenda=(CASE,))
ACT = an_act(at=a_time(10))


def test_nothing_seen_in_the_room_can_bear_the_date_of_another_meeting() -> None:
    meeting = _seen(present(LIER))
    seat = SeenSeat(id=LIER.id, newest=meeting.room.last_of_seat(LIER.id))
    other = a_time(10, day=date(2025, 11, 23))
    with pytest.raises(OutsideMeeting):
        go(meeting, ACT, seat=seat, kind=FactKind.LEFT, at=other)


def test_whoever_a_stand_in_came_for_can_not_be_missing_from_the_absent() -> None:
    meeting = _seen(present(LIER, BJARNE), present(HOLE))
    assert [each.person for each in absent(Presence(meeting))] == [ASTRID]
    text = to_text(minutes(meeting))
    assert "Forfall: Astrid Brekke, Lier" in " ".join(text.split())


def test_no_comma_can_be_missing_between_two_who_were_there() -> None:
    text = to_text(minutes(_seen(present(LIER), present(HOLE))))
    assert "Astrid Brekke, Lier, Dag Øverby, Hole" in " ".join(text.split())


def test_present_and_absent_can_not_stand_in_different_orders() -> None:
    here = _seen(present(COUNTY), present(LIER), present(HOLE))
    away = _seen(excused(COUNTY), excused(LIER), excused(HOLE))
    there = [s.seat for s in Presence(here).there(CASE.id)]
    gone = [each.seat.id for each in absent(Presence(away))]
    assert there == gone == [LIER.id, HOLE.id, COUNTY.id]


def test_a_municipality_can_not_be_asked_while_away_and_hear_nothing() -> None:
    meeting = _seen(present(LIER), excused(HOLE))
    given, _ = give(
        meeting,
        ACT,
        item=CASE.id,
        what="Orientere styringsgruppen",
        participant="Hole",
        by=date(2026, 3, 15),
    )
    assert not_there(given, given.room.tasks[0]) == (DAG,)


def test_nothing_can_be_asked_of_nobody() -> None:
    with pytest.raises(TaskOwnerMissing):
        give(
            MEETING,
            ACT,
            item=CASE.id,
            what="Forslag til innledere",
            by=date(2026, 3, 15),
        )


def test_what_hangs_on_a_paper_that_has_not_come_can_not_pass_unseen() -> None:
    waits = replace(CASE, papers=(Paper(title="Revisors beretning"),))
    assert lateness(MEETING, waits) is Lateness.PAPERS_AWAITED


def test_no_heading_can_stand_without_an_outcome_and_nobody_know() -> None:
    assert lacking(_seen(present(LIER))) == (CASE,)


def test_one_person_in_two_seats_can_not_be_counted_as_two() -> None:
    there = Presence(_seen(present(LIER), present(HOLE, ASTRID))).there(CASE.id)
    assert (len(there), heads(there)) == (2, 1)


def test_one_person_can_not_be_two_by_another_spelling() -> None:
    respelt = replace(ASTRID, name="Astrid-Brekke")
    there = Presence(_seen(present(LIER), present(HOLE, respelt))).there(CASE.id)
    assert heads(there) == 1


def _seen(*entries: Entry) -> Meeting:
    return replace(MEETING, room=a_room(*entries))

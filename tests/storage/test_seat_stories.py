"""The story of a meeting's seats comes back from the journal as it was written."""

from collections.abc import Iterator

import pytest

from bot import events as e
from bot.act import Act, Door
from bot.apology import apologise
from bot.body import SeatId
from bot.extent import Extent, Ground, Leave
from bot.meeting import MeetingId
from bot.seat_story import SeatHappening
from bot.turn import Calling, Obstacle, Skip
from storage import Store, journal
from storage.database import writing
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    NOW,
    SOLVEIG,
    a_called_meeting,
    a_time,
    an_act,
)
from tests.records import a_store, keep

SEAT = SeatId(1)
EVENTS = (
    e.PartlyAway(
        SEAT,
        ASTRID.id,
        Leave(gap=Extent(since=a_time(10)), ground=Ground.DISQUALIFIED),
    ),
    e.PassedOver(SEAT, (Skip(DAG.id, Obstacle.ELSEWHERE, "Formannskapet"),)),
    e.StandInAsked(SEAT, BJARNE.id, Calling.OUT_OF_TURN, Extent(since=a_time(10)), "!"),
    e.StandInReleased(SEAT, BJARNE.id, had_accepted=True),
    e.SeatUnfilled(SEAT, is_late=True),
)


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    store = a_store(database_url)
    yield store
    store.close()


def test_what_is_written_is_read(store: Store) -> None:
    (meeting,) = keep(store, a_called_meeting())
    act = Act(by=SOLVEIG.id, at=NOW, door=Door.COMMAND_LINE)
    with writing(store.engine) as db:
        journal.write(db, act, meeting.id, (e.MeetingMoved(), *EVENTS))
    story = store.seat_story(meeting.id)

    assert story.happenings == tuple(
        SeatHappening(at=NOW, by=SOLVEIG.id, door=Door.COMMAND_LINE, event=event)
        for event in EVENTS
    )
    assert story.people.keys() == {ASTRID.id, BJARNE.id, DAG.id, SOLVEIG.id}


def test_chain_of_stand_ins_can_be_told(store: Store) -> None:
    (meeting,) = keep(store, a_called_meeting())
    for person in (ASTRID, BJARNE):
        store.seats.answer(meeting.id, apologise, an_act(person), person=person.id)
    story = store.seat_story(MeetingId(meeting.id))

    assert [each.event for each in story.of(SEAT)] == [
        e.ApologyGiven(SEAT, ASTRID.id),
        e.StandInAsked(SEAT, BJARNE.id),
        e.StandInDeclined(SEAT, BJARNE.id),
        e.StandInAsked(SEAT, CECILIE.id),
    ]
    assert story.name(BJARNE.id) == "Bjarne Solli"

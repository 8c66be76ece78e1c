"""Who is found in Slack gets what waits for them there, and what they never had."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, update

from bot.answer import come
from bot.apology import apologise
from bot.change import cancel
from bot.meeting import Meeting
from bot.message import Kind, Message
from bot.person import Person
from storage import Store
from storage import tables as t
from storage.database import writing
from storage.deliveries import Deliveries
from storage.members import Member
from storage.outbox import State
from tests.builders import (
    ASTRID,
    BJARNE,
    DAG,
    NOW,
    SOLVEIG,
    a_meeting,
    a_time,
    an_act,
)
from tests.records import keep
from tests.storage.outgoing import rows

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def called(store: Store) -> Meeting:
    """Call a meeting while Astrid and Bjarne are not in Slack."""
    with writing(store.engine) as db:
        away = t.people.c.id.in_([ASTRID.id, BJARNE.id])
        db.execute(update(t.people).where(away).values(slack=None))
    (planned,) = keep(store, a_meeting())
    return store.send_notice(planned.id, an_act(), seen_sequence=0)


def test_a_member_who_joins_after_the_notice_gets_card_and_file_once(
    store: Store, called: Meeting
) -> None:
    before = _asked_for(store, ASTRID)
    for at in (LATER, LATER + timedelta(hours=1)):
        _found(store, ASTRID, at=at)

    assert before == []
    assert _asked_for(store, ASTRID) == [
        (f"card:{called.id}:1:", 1, None, LATER),
        (
            f"invitation:{called.id}:1:arrived-0",
            1,
            f"card:{called.id}:1:",
            LATER,
        ),
    ]


def test_the_overview_tells_that_they_are_there(store: Store, called: Meeting) -> None:
    _found(store, ASTRID)

    assert _asked_for(store, SOLVEIG) == [
        (f"overview:{called.id}:8:", 2, None, LATER),
        (f"notice_copy:{called.id}:8:1", 1, None, NOW),
        (f"reach:{called.id}:8:1-0-ask", 1, None, NOW),
    ]


def test_a_stand_in_who_joins_is_asked_and_has_nothing_in_the_calendar_yet(
    store: Store, called: Meeting
) -> None:
    store.change(called.id, apologise, an_act(ASTRID), person=ASTRID.id)
    _found(store, BJARNE)

    assert [key for key, *_ in _asked_for(store, BJARNE)] == [f"card:{called.id}:2:"]


def test_a_stand_in_who_was_let_go_is_spared(store: Store, called: Meeting) -> None:
    store.change(called.id, apologise, an_act(ASTRID), person=ASTRID.id)
    store.change(called.id, come, an_act(ASTRID), person=ASTRID.id)
    _found(store, BJARNE)

    assert _asked_for(store, BJARNE) == []


@pytest.mark.parametrize("at", [a_time(9), a_time(12)])
@pytest.mark.usefixtures("called")
def test_a_meeting_that_has_begun_is_not_told_of(store: Store, at: datetime) -> None:
    _found(store, ASTRID, at=at)

    assert _asked_for(store, ASTRID) == []


def test_a_meeting_that_is_cancelled_is_not_told_of(
    store: Store, called: Meeting
) -> None:
    store.change(called.id, cancel, an_act(), why="Snø")
    _found(store, ASTRID)

    assert _asked_for(store, ASTRID) == []


@pytest.mark.usefixtures("called")
def test_who_was_in_slack_all_the_time_gets_nothing_twice(store: Store) -> None:
    before = _asked_for(store, DAG)
    _found(store, DAG)

    assert _asked_for(store, DAG) == before != []


def test_a_live_message_that_was_asked_for_while_they_were_gone_is_sent(
    store: Store, called: Meeting
) -> None:
    _all_are_gone(store, at=LATER)
    _found(store, DAG, at=LATER)
    in_peace = _states(store, DAG)
    asked = an_act(DAG, at=LATER + timedelta(minutes=1))
    store.change(called.id, come, asked, person=DAG.id)
    still = _states(store, DAG)
    _found(store, DAG, at=LATER + timedelta(minutes=2))

    gone = {"card": State.GONE, "invitation": State.GONE}
    assert (in_peace, still) == (gone, gone)
    assert _states(store, DAG) == gone | {"card": State.PENDING}


def test_app_home_that_was_opened_meanwhile_is_drawn(store: Store) -> None:
    home = Message(kind=Kind.HOME, to=DAG.id)
    store.tell(home, an_act(DAG))
    _all_are_gone(store, at=NOW)
    store.tell(home, an_act(DAG, at=LATER))
    _found(store, DAG, at=LATER)

    assert _states(store, DAG) == {"home": State.PENDING}


def test_what_was_asked_for_of_a_meeting_that_is_over_stays(
    store: Store, called: Meeting
) -> None:
    _all_are_gone(store, at=LATER)
    asked = an_act(DAG, at=LATER + timedelta(minutes=1))
    store.change(called.id, come, asked, person=DAG.id)
    _found(store, DAG, at=called.ends_at)

    assert _states(store, DAG)["card"] == State.GONE


def test_a_card_of_one_meeting_is_none_of_another(
    store: Store, called: Meeting
) -> None:
    times = {"starts_at": a_time(13), "ends_at": a_time(14), "uid": "mote-2"}
    (other,) = keep(store, a_meeting(**times))
    store.send_notice(other.id, an_act(), seen_sequence=0)
    _found(store, ASTRID)
    with writing(store.engine) as db:
        db.execute(delete(t.outbox).where(t.outbox.c.meeting == other.id))
    _found(store, ASTRID)

    cards = [key for key, *_ in _asked_for(store, ASTRID) if key.startswith("card")]
    assert sorted(cards) == [f"card:{called.id}:1:", f"card:{other.id}:1:"]


def _found(store: Store, person: Person, *, at: datetime = LATER) -> None:
    slack = f"U{person.id:04}"
    seen = Member(slack=slack, name=person.name, email=person.email)
    store.keep_members((seen,), at)


def _all_are_gone(store: Store, *, at: datetime) -> None:
    deliveries = Deliveries(store.engine)
    for second in range(30):
        claim = deliveries.claim(at + timedelta(seconds=second))
        if claim:
            deliveries.bury(claim, at, fault="user_not_found", for_good=True)


def _states(store: Store, person: Person) -> dict[str, str]:
    found = rows(store.engine, "to", "kind", "state")
    return {kind: state for to, kind, state in found if to == person.id}


def _asked_for(store: Store, person: Person) -> list[tuple[Any, ...]]:
    found = rows(store.engine, "to", "key", "wanted", "after", "next_try_at")
    return [tuple(row) for to, *row in found if to == person.id]

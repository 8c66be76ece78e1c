"""What a click costs: not in time, which no test can trust, but in what is asked.

`make bench` measures the time.
"""

import json
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from slack_bolt import App, BoltRequest
from slack_sdk import WebClient

from bot.body import SeatId
from bot.meeting import Meeting
from handlers.slack import create_app
from storage import Store
from tests.bench.click import Json, submission
from tests.builders import ASTRID, NOW, a_called_meeting
from tests.records import a_store, keep, revising
from tests.said import listen

#: Who clicks; the meeting with the roster's mark, the roll; that it is no repeat; the
#: meeting, the roll, the journal, what is to be said, to be shown anew, and calendars.
STATEMENTS = 10
#: Forfall asks one thing more: who of those next in line has something else to do.
LOOK_AROUND = 1
#: The body, its seats, offices, stand-ins and terms, how long it is the same, and the
#: mark again: for the first who clicks after the roster has changed.
BODY = 7


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    store = a_store(database_url)
    yield store
    store.close()


def test_forfall_asks_the_database_no_more_than_this(store: Store) -> None:
    meeting, said = _called(store), listen(store.engine)
    _send(store, submission(meeting, meeting.roll[SeatId(1)][0]))

    asked = STATEMENTS + LOOK_AROUND
    assert [len(said), said.count("COMMIT")] == [asked + 1, 1]


def test_forfall_asks_no_more_when_others_meet_at_the_same_time(store: Store) -> None:
    keep(store, a_called_meeting(), a_called_meeting())
    meeting, said = _called(store), listen(store.engine)
    _send(store, submission(meeting, meeting.roll[SeatId(1)][0]))

    assert len(said) == STATEMENTS + LOOK_AROUND + 1


def test_yes_asks_the_database_no_more_than_this(store: Store) -> None:
    meeting, said = _called(store), listen(store.engine)
    _send(
        store,
        {
            "type": "block_actions",
            "user": {"id": ASTRID.slack},
            "actions": [
                {
                    "type": "button",
                    "action_id": "come",
                    "block_id": "1",
                    "action_ts": "1.2",
                    "value": f"{meeting.id}/{ASTRID.id}/0",
                }
            ],
        },
    )

    assert [len(said), said.count("COMMIT")] == [STATEMENTS + 1, 1]


def test_the_body_is_asked_for_anew_when_the_roster_has_changed(store: Store) -> None:
    meeting = _called(store)
    with revising(store.engine):
        pass
    said = listen(store.engine)
    _send(store, submission(meeting, meeting.roll[SeatId(1)][0]))

    assert len(said) == STATEMENTS + LOOK_AROUND + BODY + 1


def _called(store: Store) -> Meeting:
    """Call a meeting, whose body has been looked at since the roster last changed."""
    (meeting,) = keep(store, a_called_meeting())
    seen = store.meeting(meeting.id)
    assert seen
    return seen


def _send(store: Store, payload: Json) -> None:
    answer = _app(store).dispatch(
        BoltRequest(body=urlencode({"payload": json.dumps(payload)}))
    )
    assert (answer.status, answer.body) == (200, "")


def _app(store: Store) -> App:
    slack = WebClient("xoxb-test", base_url="http://127.0.0.1:9/api/")
    return create_app(store, client=slack, clock=lambda: NOW, public_url="")

"""What the answers promise of a seat that nobody has marked yet."""

from collections.abc import Callable

import pytest

from bot.answer import be_unsure, come
from bot.apology import apologise
from bot.meeting import Meeting
from bot.person import Person
from bot.room.presence import Presence
from bot.room.roll_line import RollState, roll_line
from tests.builders import ASTRID, BJARNE, a_called_meeting, an_act


def _unsure(meeting: Meeting) -> Meeting:
    return be_unsure(meeting, an_act(ASTRID), person=ASTRID.id)[0]


def _coming(meeting: Meeting) -> Meeting:
    return come(meeting, an_act(ASTRID), person=ASTRID.id)[0]


def _away(meeting: Meeting) -> Meeting:
    return apologise(meeting, an_act(ASTRID), person=ASTRID.id)[0]


def _filled(meeting: Meeting) -> Meeting:
    return come(_away(meeting), an_act(BJARNE), person=BJARNE.id)[0]


@pytest.mark.parametrize(
    ("said", "state", "who"),
    [
        (lambda meeting: meeting, RollState.AWAITED, ASTRID),
        (_unsure, RollState.UNSURE, ASTRID),
        (_coming, RollState.COMING, ASTRID),
        (_away, RollState.ASKED, ASTRID),
        (_filled, RollState.COMING, BJARNE),
    ],
)
def test_roll_line_tells_what_was_answered(
    said: Callable[[Meeting], Meeting], state: RollState, who: Person
) -> None:
    meeting = said(a_called_meeting())
    line = roll_line(Presence(meeting), meeting.body.seats[0])
    assert (line.state, line.person) == (state, who)
    assert not line.state.is_marked

"""What a secretary was asked to do turns into a receipt that says what came of it."""

import pytest

from bot.apology import apologise
from bot.meeting import Meeting
from bot.person import Person
from bot.seat_telling import Errand
from handlers.blocks.task import reach
from tests.builders import (
    ASTRID,
    BJARNE,
    LIER,
    SOLVEIG,
    a_body,
    a_called_meeting,
    an_act,
)


@pytest.mark.parametrize(
    ("person", "receipt"),
    [
        (BJARNE, "Bjarne Solli svarte nei til å møte i Rådmannsgruppen"),
        (ASTRID, "Astrid Brekke kommer ikke til Rådmannsgruppen"),
    ],
)
def test_a_no_that_was_noted_says_who_said_it_and_who_wrote_it_down(
    person: Person, receipt: str
) -> None:
    meeting = _away(_away(a_called_meeting(body=a_body(LIER)), ASTRID), BJARNE)
    post = reach(meeting, person.id, meeting.question(person.id), Errand.ASK)
    assert post is not None
    assert post.text.startswith(f"{receipt}, torsdag")
    assert post.text.endswith(" Registrert av Solveig Lunde.")


def _away(meeting: Meeting, person: Person) -> Meeting:
    after, _ = apologise(meeting, an_act(SOLVEIG), person=person.id)
    return after

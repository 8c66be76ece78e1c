"""What a secretary was asked to do turns into a receipt that says what came of it."""

import pytest

from bot.apology import apologise
from bot.meeting import Meeting
from bot.message import Kind, of_meeting
from bot.person import Person
from bot.seat_telling import Errand
from bot.taking_over import ask_another
from handlers.blocks.task import reach, task
from handlers.rendering import Post
from tests.builders import (
    ASTRID,
    BJARNE,
    DAG,
    ELI,
    HOLE,
    LIER,
    SOLVEIG,
    TROND,
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


def test_a_seat_has_one_open_task_and_the_older_points_to_it() -> None:
    meeting = _away(_away(a_called_meeting(), DAG), ELI)
    asked, _ = ask_another(
        meeting, an_act(SOLVEIG), seat=HOLE.id, person=TROND, why="Kjenner saken"
    )
    meeting = _away(asked, TROND)
    assert meeting.times_handed_over(HOLE.id) == 2
    older, newer = (_unfilled(meeting, turn) for turn in (1, 2))
    assert "Plassen er tom: Hole" in newer.text
    assert older.text.startswith("Plassen til Hole i Rådmannsgruppen, torsdag")
    assert older.text.endswith("Oppgaven står i en nyere melding lenger ned.")
    assert [block["type"] for block in older.blocks] == ["section"]


def test_an_older_task_tells_who_sits_there_once_somebody_does() -> None:
    meeting = _away(_away(a_called_meeting(), DAG), ELI)
    asked, _ = ask_another(
        meeting, an_act(SOLVEIG), seat=HOLE.id, person=TROND, why="Kjenner saken"
    )
    told = [_unfilled(asked, turn).text for turn in (1, 2)]
    assert all(each.startswith("⏳ Trond Nygård er spurt") for each in told)


def _unfilled(meeting: Meeting, turn: int) -> Post:
    about = f"{HOLE.id}-{turn}"
    made = task(
        meeting, of_meeting(meeting, Kind.SEAT_UNFILLED, SOLVEIG.id, about=about)
    )
    assert made is not None
    return made


def _away(meeting: Meeting, person: Person) -> Meeting:
    after, _ = apologise(meeting, an_act(SOLVEIG), person=person.id)
    return after

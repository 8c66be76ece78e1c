"""The first sentence tells those who are silent from stand-ins who were just asked."""

import pytest

from bot.apology import apologise
from bot.extent import Extent, Leave
from bot.leave import be_away_in_part
from bot.meeting import Answer, Meeting
from bot.person import Person
from handlers.blocks.overview import status, summary
from tests.builders import (
    ASTRID,
    DAG,
    FRODE,
    a_called_meeting,
    a_time,
    an_act,
    with_answer,
)

SAID = {
    ASTRID: "Astrid Brekke, Lier – ikke fra kl. 10.00, Bjarne Solli er spurt",
    FRODE: "Frode Haugen, Buskerud fylkeskommune – ikke fra kl. 10.00, og ingen møter",
}


@pytest.mark.parametrize(
    ("coming", "away", "said"),
    [
        ((), (), "0 av 3 plasser er besatt. 3 har ikke svart."),
        ((ASTRID, DAG), (), "2 av 3 plasser er besatt. Én har ikke svart."),
        ((ASTRID, DAG, FRODE), (), "3 av 3 plasser er besatt. Alle har svart."),
        (
            (FRODE,),
            (ASTRID,),
            "1 av 3 plasser er besatt. Én har ikke svart. Én vara er spurt.",
        ),
        ((FRODE,), (ASTRID, DAG), "1 av 3 plasser er besatt. 2 vara er spurt."),
        (
            (DAG,),
            (FRODE,),
            "1 av 3 plasser er besatt. Én har ikke svart. Én plass står tom.",
        ),
    ],
)
def test_summary(
    coming: tuple[Person, ...], away: tuple[Person, ...], said: str
) -> None:
    assert summary(_answered(coming, away)) == said


def _answered(coming: tuple[Person, ...], away: tuple[Person, ...]) -> Meeting:
    meeting = a_called_meeting()
    for person in coming:
        meeting = with_answer(meeting, person, Answer.COMING)
    for person in away:
        meeting, _ = apologise(meeting, an_act(person), person=person.id)
    return meeting


def test_who_comes_to_a_part_stands_with_whoever_is_to_come_then() -> None:
    leave = Leave(gap=Extent(since=a_time(10)))
    for person in (ASTRID, FRODE):
        meeting, _ = be_away_in_part(
            a_called_meeting(), an_act(person), person=person.id, leave=leave
        )
        drawn = [b["text"]["text"] for b in status(meeting) if "text" in b]
        assert SAID[person] in "\n".join(drawn)


def test_who_does_not_know_yet_is_told_apart_from_who_is_silent() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.UNSURE)
    said = "0 av 3 plasser er besatt. 2 har ikke svart. Én vet ikke ennå."
    assert summary(meeting) == said

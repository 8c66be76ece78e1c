"""One seat on the secretary's desk says what follows before it is pressed."""

import pytest

from bot.apology import apologise
from bot.meeting import Answer
from bot.orders import ReleaseRule, StandingOrders
from bot.seat_story import SeatStory
from handlers.blocks.elements import Block
from handlers.blocks.seat_desk import seat_desk
from tests.builders import (
    ASTRID,
    BJARNE,
    LIER,
    a_body,
    a_called_meeting,
    an_act,
    with_answer,
)


@pytest.mark.parametrize(
    ("said", "release", "warning"),
    [
        (
            Answer.AWAITED,
            ReleaseRule.AT_ONCE,
            (
                "Bjarne Solli er spurt om å møte for Astrid Brekke. "
                "Spørsmålet blir trukket tilbake."
            ),
        ),
        (
            Answer.COMING,
            ReleaseRule.AT_ONCE,
            (
                "Bjarne Solli har sagt ja til å møte for Astrid Brekke, og får beskjed "
                "om at det ikke trengs likevel."
            ),
        ),
        (
            Answer.COMING,
            ReleaseRule.SECRETARIAT,
            (
                "Bjarne Solli har sagt ja til å møte for Astrid Brekke. Sekretariatet "
                "avgjør hvem av dem som møter."
            ),
        ),
    ],
)
def test_a_yes_for_a_member_asks_first_where_a_stand_in_is_asked(
    said: Answer, release: ReleaseRule, warning: str
) -> None:
    orders = StandingOrders(release=release)
    meeting = a_called_meeting(body=a_body(LIER, orders=orders))
    away, _ = apologise(meeting, an_act(ASTRID), person=ASTRID.id)
    desk = seat_desk(
        with_answer(away, BJARNE, said), LIER, SeatStory(people={}), elsewhere={}
    )
    assert _asked_first(desk) == {"Astrid Brekke": warning, "Bjarne Solli": ""}


def test_a_first_yes_needs_no_second_thought() -> None:
    meeting = a_called_meeting(body=a_body(LIER))
    desk = seat_desk(meeting, LIER, SeatStory(people={}), elsewhere={})
    assert _asked_first(desk) == {"Astrid Brekke": ""}


def _asked_first(desk: Block) -> dict[str, str]:
    """Read what the first button beneath each person asks before it does anything."""
    blocks = desk["blocks"]
    rows = [n for n, each in enumerate(blocks) if "example" in str(each.get("text"))]
    return {
        blocks[n]["text"]["text"].split("*")[1]: blocks[n + 1]["elements"][0].get(
            "confirm", {"text": {"text": ""}}
        )["text"]["text"]
        for n in rows
    }

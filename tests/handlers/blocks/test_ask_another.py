"""«Spør en annen» speaks of a list and a turn only where there are such."""

from dataclasses import replace

import pytest

from bot.apology import apologise
from bot.body import Seat
from bot.elsewhere import NOWHERE
from bot.opening import openings
from bot.orders import StandingOrders, StandInRule
from handlers.blocks.ask_another import ask_another_dialog
from tests.builders import ASTRID, LIER, a_body, a_called_meeting, an_act

LISTLESS = replace(LIER, stand_ins=())


@pytest.mark.parametrize(
    ("rule", "seat", "colleague", "why"),
    [
        (
            StandInRule.PERSONAL,
            LIER,
            "Eller en i Slack",
            "Hvorfor spør du utenom tur?",
        ),
        (StandInRule.PICKED, LIER, "Eller en i Slack", "Hvorfor spør du denne?"),
        (StandInRule.PICKED, LISTLESS, "En i Slack", "Hvorfor spør du denne?"),
        (StandInRule.PERSONAL, LISTLESS, "En i Slack", "Hvorfor spør du denne?"),
    ],
)
def test_labels_are_true_of_the_seat(
    rule: StandInRule, seat: Seat, colleague: str, why: str
) -> None:
    body = a_body(seat, orders=StandingOrders(stand_ins=rule))
    away, _ = apologise(a_called_meeting(body=body), an_act(ASTRID), person=ASTRID.id)
    dialog = ask_another_dialog(away, openings(away)[0], elsewhere=NOWHERE)
    labels = {
        block["block_id"]: block["label"]["text"]
        for block in dialog["blocks"]
        if "label" in block
    }
    assert (labels["colleague"], labels["why"]) == (colleague, why)

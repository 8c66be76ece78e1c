"""Standing orders in JSON: what is said comes back, and the rest is as usual."""

import json
from dataclasses import replace

import pytest

from bot.agenda.item import ItemKind
from bot.orders import (
    Language,
    LegalForm,
    MinutesForm,
    Publicness,
    QuorumRule,
    ReasonRule,
    StandingOrders,
    StandInRule,
    Told,
    usual,
)
from storage import orders

#: Nothing as it usually is.
OWN = StandingOrders(
    form=LegalForm.IKS,
    language=Language.NYNORSK,
    stand_ins=StandInRule.OFFICE,
    stand_in_office="nestleder",
    quorum=QuorumRule.NONE,
    cases_days=20,
    papers_days=9,
    notice_days=6,
    answer_days=2,
    stand_in_days=0,
    minutes_days=13,
    remarks_days=27,
    numbering="{year}/{number:03}",
    agenda=(ItemKind.CASE, ItemKind.OPENING),
    remote_allowed=False,
    reason=ReasonRule.NOT_ASKED,
    told=Told.PARTICIPANT_TOO,
    publicness=Publicness.INTERNAL,
    minutes=MinutesForm.TABLE,
    chair_years=4,
    chair_rotates=True,
    chair_follows="Styringsgruppen",
)


@pytest.mark.parametrize("said", [OWN, *map(usual, LegalForm)])
def test_what_is_kept_comes_back(said: StandingOrders) -> None:
    written = json.loads(json.dumps(orders.kept(said)))

    assert orders.read(written) == said
    assert written == orders.kept(said)


def test_what_is_not_kept_is_as_usual_for_the_legal_form() -> None:
    kept = {"form": "iks", "language": "nn", "colour": "an older release asked for it"}

    assert orders.read(kept) == replace(usual(LegalForm.IKS), language=Language.NYNORSK)
    assert orders.read({}) == StandingOrders()

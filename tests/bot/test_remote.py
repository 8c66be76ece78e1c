"""A meeting of an elected body is physical or remote; other groups may have both."""

from dataclasses import replace
from typing import Final

import pytest

from bot.agenda.item import Item
from bot.meeting import Form
from bot.notice_errors import ClosedCaseRemote, HybridNotAllowed
from bot.orders import Language, LegalForm, StandingOrders
from bot.remote import form_of, provision, require_closable, require_one_form
from tests.builders import a_body, a_meeting, some_orders

COUNCIL: Final = StandingOrders(form=LegalForm.IPR)
PLACE: Final = "Lier rådhus, og https://m.example/1"


def test_elected_body_meets_in_one_way() -> None:
    with pytest.raises(HybridNotAllowed):
        require_one_form(COUNCIL, Form.PHYSICAL, PLACE)
    require_one_form(COUNCIL, Form.PHYSICAL, "Lier rådhus")
    require_one_form(COUNCIL, Form.REMOTE, PLACE)
    require_one_form(some_orders(), Form.PHYSICAL, PLACE)


def test_case_that_must_be_closed_is_named_when_it_is_refused() -> None:
    secret = Item(title="Personalsak", exempt="offl. § 13", number=4, year=2026)
    remote = a_meeting(
        body=a_body(orders=COUNCIL), form=Form.REMOTE, agenda=(secret,), place=PLACE
    )
    with pytest.raises(ClosedCaseRemote, match=r"^04/2026 må behandles for lukkede"):
        require_closable(remote)
    require_closable(replace(remote, form=Form.PHYSICAL))


@pytest.mark.parametrize(
    ("form", "place", "named"),
    [
        (Form.PHYSICAL, "Lier", "fysisk møte"),
        (Form.REMOTE, PLACE, "fjernmøte"),
        (Form.PHYSICAL, PLACE, "fysisk møte, også på nett"),
    ],
)
def test_form_is_named(form: Form, place: str, named: str) -> None:
    assert form_of(a_meeting(form=form, place=place)) == named


def test_provision_is_named_in_the_bodys_language() -> None:
    iks = StandingOrders(form=LegalForm.IKS)
    assert [
        provision(orders)
        for orders in (COUNCIL, replace(COUNCIL, language=Language.NYNORSK), iks)
    ] == ["kommuneloven § 11-7", "kommunelova § 11-7", "IKS-loven § 8 a"]
    assert provision(some_orders()) == ""

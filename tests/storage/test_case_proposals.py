"""Proposals are kept with those who stand behind them, and put up what they demand."""

from typing import Final

import pytest

from bot.agenda.case_proposal import ProposalId, ProposalState, leave, support
from bot.agenda.errors import NoSuchProposal
from bot.agenda.events import (
    CaseDeclined,
    CaseDemanded,
    CaseLeft,
    CaseProposed,
    CaseSupported,
    ItemListed,
)
from bot.meeting import Meeting
from bot.orders import LegalForm, StandingOrders
from storage import Store
from tests.builders import (
    ASTRID,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    LIER,
    SOLVEIG,
    a_body,
    a_meeting,
    a_seat,
    an_act,
)
from tests.records import a_store, keep

COUNCIL: Final = a_body(
    LIER,
    HOLE,
    COUNTY,
    a_seat(4, participant="Modum", holder=None, stand_ins=()),
    orders=StandingOrders(form=LegalForm.IPR),
)


@pytest.fixture
def council(database_url: str) -> Store:
    return a_store(database_url, body=COUNCIL)


def _kept(store: Store) -> Meeting:
    (kept,) = keep(store, a_meeting(body=COUNCIL, agenda=()))
    return kept


def _events(store: Store, meeting: Meeting) -> list[object]:
    told = store.agenda_history(meeting.id, most=9)
    return [type(each.event) for each in reversed(told)]


def test_a_third_put_a_case_on_the_agenda(council: Store) -> None:
    meeting = _kept(council)
    made = council.case_proposals.propose(
        meeting.id, an_act(ASTRID), by=ASTRID, title="Sykkelveier", why="Det haster."
    )
    assert made
    assert council.case_proposals.find(made.id) == made
    assert council.case_proposals.open_in([meeting.id]) == (made,)
    again = council.case_proposals.join(made.id, leave, an_act(ASTRID), person=ASTRID)
    assert again.joined == ()
    council.case_proposals.join(made.id, support, an_act(DAG), person=DAG)
    after = council.case_proposals.join(made.id, support, an_act(FRODE), person=FRODE)

    (item,) = (council.meeting(meeting.id) or meeting).agenda
    assert (item.title, item.is_demanded) == ("Sykkelveier", True)
    assert (after.state, after.item) == (ProposalState.LISTED, item.id)
    found = council.case_proposals.find(made.id)
    assert found
    assert (found.joined, found.state) == ((DAG, FRODE), ProposalState.LISTED)
    assert council.case_proposals.open_in([meeting.id]) == ()
    assert _events(council, meeting) == [
        CaseProposed,
        CaseLeft,
        CaseSupported,
        CaseSupported,
        CaseDemanded,
    ]
    council.close()


def test_secretary_answers_yes_and_no(council: Store) -> None:
    meeting = _kept(council)
    act = an_act(ASTRID)
    one = council.case_proposals.propose(
        meeting.id, act, by=ASTRID, title="Sykkelveier"
    )
    two = council.case_proposals.propose(meeting.id, act, by=ASTRID, title="Budsjett")
    assert one
    assert two
    council.case_proposals.accept(one.id, an_act(SOLVEIG))
    council.case_proposals.decline(two.id, an_act(SOLVEIG), why="Behandlet i januar.")

    found = council.case_proposals.find(two.id)
    assert found
    assert (found.state, found.answer, found.item) == (
        ProposalState.DECLINED,
        "Behandlet i januar.",
        None,
    )
    assert [item.title for item in (council.meeting(meeting.id) or meeting).agenda] == [
        "Sykkelveier"
    ]
    assert _events(council, meeting)[2:] == [ItemListed, CaseDeclined]
    council.close()


def test_delivery_that_comes_twice_proposes_once(council: Store) -> None:
    meeting = _kept(council)
    act = an_act(ASTRID, delivery="view:1")
    council.case_proposals.propose(meeting.id, act, by=ASTRID, title="Sykkelveier")
    again = council.case_proposals.propose(
        meeting.id, act, by=ASTRID, title="Sykkelveier"
    )
    assert again is None
    assert len(council.case_proposals.open_in([meeting.id])) == 1
    council.close()


def test_proposal_that_is_not_there(council: Store) -> None:
    assert council.case_proposals.find(ProposalId(9)) is None
    with pytest.raises(NoSuchProposal):
        council.case_proposals.accept(ProposalId(9), an_act())
    council.close()

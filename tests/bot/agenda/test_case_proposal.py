"""Kommuneloven § 11-3: members propose cases, and a third of them demand one."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

import pytest

from bot import dates
from bot.act import Act
from bot.agenda.case_proposal import (
    CaseProposal,
    ProposalId,
    ProposalState,
    accept,
    decline,
    demand,
    leave,
    may_propose,
    propose,
    support,
)
from bot.agenda.editing import withdraw
from bot.agenda.errors import (
    CasesDeadlinePassed,
    ItemDemanded,
    ItemTitleMissing,
    NoRightToPropose,
    NoVoteForCase,
    ProposalDemanded,
    ProposalSettled,
    ProposalUnanswered,
)
from bot.agenda.events import CaseDemanded, ItemListed
from bot.agenda.item import Item, ItemId
from bot.agenda.postponing import postpone
from bot.agenda.proposal_news import told
from bot.errors import (
    MeetingCancelled,
    MeetingHasBegun,
    OnlyForSecretariat,
    RuleBroken,
)
from bot.meeting import Meeting, MeetingId, Status
from bot.message_kind import Kind
from bot.orders import LegalForm, StandingOrders
from bot.person import Person
from bot.rights import Rights
from tests.builders import (
    ASTRID,
    BJARNE,
    DAG,
    ELI,
    FRODE,
    GURO,
    HOLE,
    LIER,
    NOW,
    SOLVEIG,
    TROND,
    a_body,
    a_called_meeting,
    a_meeting,
    a_seat,
    a_time,
    an_act,
)

SEATS: Final = (
    LIER,
    HOLE,
    a_seat(3, participant="Modum", holder=ELI, stand_ins=()),
    a_seat(4, participant="Sigdal", holder=GURO, stand_ins=()),
)
COUNCIL: Final = a_body(*SEATS, orders=StandingOrders(form=LegalForm.IPR))
GROUP: Final = a_body(*SEATS)
#: Three weeks before the meeting.
LAST_DAY: Final = date(2026, 2, 5)
MEETING: Final = a_meeting(body=COUNCIL, agenda=())
OPEN: Final = CaseProposal(
    id=ProposalId(1),
    meeting=MEETING,
    by=ASTRID,
    title="Sykkelveier",
    why="Det haster.",
    proposed_at=NOW,
    joined=(ASTRID,),
)
act: Final = an_act()


def _proposed(meeting: Meeting = MEETING, by: Person = ASTRID) -> CaseProposal:
    return propose(meeting, an_act(by), by=by, title="Sykkelveier", why="Det haster.")


def test_member_proposes_and_stands_behind_it() -> None:
    assert _proposed() == replace(OPEN, id=ProposalId(0))


def test_one_without_a_vote_may_propose_and_does_not_count() -> None:
    speaks = replace(LIER, rights=Rights(votes=False, proposes=True))
    meeting = replace(MEETING, body=replace(COUNCIL, seats=(speaks, HOLE)))
    assert _proposed(meeting).joined == ()


@pytest.mark.parametrize(
    ("meeting", "by", "error"),
    [
        (replace(MEETING, status=Status.CANCELLED), ASTRID, MeetingCancelled),
        (replace(MEETING, starts_at=NOW), ASTRID, MeetingHasBegun),
        (MEETING, BJARNE, NoRightToPropose),
        (MEETING, SOLVEIG, NoRightToPropose),
        (
            replace(MEETING, starts_at=a_time(9, day=LAST_DAY)),
            ASTRID,
            CasesDeadlinePassed,
        ),
    ],
)
def test_who_and_when_cases_are_proposed(
    meeting: Meeting, by: Person, error: type[RuleBroken]
) -> None:
    with pytest.raises(error):
        _proposed(meeting, by)
    assert not may_propose(meeting, by.id, NOW)


def test_deadline_is_the_end_of_the_bodys_last_day() -> None:
    end = dates.at(LAST_DAY + timedelta(days=1), a_time(0).time())
    assert may_propose(MEETING, ASTRID.id, end - timedelta(seconds=1))
    assert not may_propose(MEETING, ASTRID.id, end)
    with pytest.raises(CasesDeadlinePassed, match=r"torsdag 5\. februar 2026"):
        propose(MEETING, an_act(ASTRID, at=end), by=ASTRID, title="x")


def test_proposal_has_a_title() -> None:
    with pytest.raises(ItemTitleMissing):
        propose(MEETING, an_act(ASTRID), by=ASTRID, title=" ")


@pytest.mark.parametrize(
    ("members", "needed"), [(1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (18, 6)]
)
def test_a_third_of_the_members_demand_it(members: int, needed: int) -> None:
    seats = [a_seat(n, participant=f"K{n}", holder=None) for n in range(members)]
    body = replace(COUNCIL, seats=tuple(seats))
    assert replace(OPEN, meeting=replace(MEETING, body=body)).needed == needed


def test_members_join_and_leave_until_it_is_enough() -> None:
    joined = support(OPEN, an_act(DAG), person=DAG)
    assert joined == replace(OPEN, joined=(ASTRID, DAG))
    assert (OPEN.is_demanded, joined.is_demanded) == (False, True)
    assert support(joined, an_act(DAG), person=DAG) == joined
    assert leave(joined, an_act(DAG), person=DAG) == OPEN


def test_those_who_are_members_no_longer_do_not_count() -> None:
    gone = replace(COUNCIL, seats=SEATS[1:])
    joined = replace(OPEN, joined=(ASTRID, DAG), meeting=replace(MEETING, body=gone))
    assert joined.supporters == (DAG,)


def test_law_gives_no_third_where_kommuneloven_does_not_apply() -> None:
    group = replace(MEETING, body=GROUP)
    everybody = replace(OPEN, meeting=group, joined=(ASTRID, DAG, ELI, GURO))
    assert not everybody.is_demanded


@pytest.mark.parametrize("person", [BJARNE, FRODE, SOLVEIG, TROND])
def test_only_members_with_a_vote_join(person: Person) -> None:
    with pytest.raises(NoVoteForCase):
        support(OPEN, an_act(person), person=person)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"state": ProposalState.LISTED}, ProposalSettled),
        ({"meeting": replace(MEETING, status=Status.CANCELLED)}, MeetingCancelled),
        ({"meeting": replace(MEETING, starts_at=NOW)}, MeetingHasBegun),
    ],
)
def test_nobody_joins_what_is_over(
    changes: dict[str, Any], error: type[RuleBroken]
) -> None:
    over = replace(OPEN, **changes)
    with pytest.raises(error):
        support(over, an_act(DAG), person=DAG)
    with pytest.raises(error):
        leave(over, an_act(ASTRID), person=ASTRID)
    with pytest.raises(error):
        accept(over, over.meeting, act, item=ItemId(9))


def test_secretary_puts_it_on_the_agenda() -> None:
    after, (meeting, events) = accept(OPEN, MEETING, act, item=ItemId(9))
    item = Item(id=ItemId(9), title="Sykkelveier", presenter="Astrid Brekke")
    assert after == replace(OPEN, state=ProposalState.LISTED, item=ItemId(9))
    assert meeting == replace(MEETING, agenda=(item,))
    assert events == (ItemListed(item=ItemId(9), title="Sykkelveier"),)


def test_secretary_says_no_with_a_reason() -> None:
    after = decline(OPEN, act, why="Behandlet i januar.")
    assert (after.state, after.answer) == (
        ProposalState.DECLINED,
        "Behandlet i januar.",
    )


@pytest.mark.parametrize(
    ("proposal", "by", "why", "error"),
    [
        (OPEN, an_act(ASTRID), "x", OnlyForSecretariat),
        (replace(OPEN, state=ProposalState.LISTED), act, "x", ProposalSettled),
        (replace(OPEN, joined=(ASTRID, DAG)), act, "x", ProposalDemanded),
        (OPEN, act, " ", ProposalUnanswered),
    ],
)
def test_when_the_secretary_cannot_say_no(
    proposal: CaseProposal, by: Act, why: str, error: type[RuleBroken]
) -> None:
    with pytest.raises(error):
        decline(proposal, by, why=why)


def test_what_a_third_demand_needs_nobodys_yes_and_stays() -> None:
    demanded = replace(OPEN, joined=(ASTRID, DAG))
    after, (meeting, events) = demand(demanded, MEETING, an_act(DAG), item=ItemId(9))
    assert after.state is ProposalState.LISTED
    assert meeting.agenda[0].is_demanded
    assert events == (CaseDemanded(item=ItemId(9), title="Sykkelveier", supporters=2),)
    with pytest.raises(ItemDemanded):
        withdraw(meeting, act, id=ItemId(9))
    later = a_meeting(id=MeetingId(2), body=COUNCIL, agenda=())
    with pytest.raises(ItemDemanded):
        postpone(meeting, later, act, id=ItemId(9))
    called = replace(meeting, status=Status.CALLED)
    (left, _), _ = postpone(called, later, act, id=ItemId(9))
    assert not left.agenda[0].is_treated


def test_demanded_after_the_notice_it_is_late_and_numbered() -> None:
    called = a_called_meeting(body=COUNCIL, agenda=())
    demanded = replace(OPEN, meeting=called, joined=(ASTRID, DAG))
    _, (meeting, _) = demand(
        demanded, called, an_act(DAG), item=ItemId(9), last_number=4
    )
    item = meeting.agenda[0]
    assert (item.number, item.added_at, item.is_demanded) == (5, NOW, True)


def test_too_few_put_up_nothing() -> None:
    with pytest.raises(ValueError, match="1"):
        demand(OPEN, MEETING, act, item=ItemId(9))


# --- Who is told ----------------------------------------------------------------------


def _told(before: CaseProposal | None, after: CaseProposal) -> list[tuple[Kind, int]]:
    return [
        (message.kind, message.to)
        for message in told(before, after)
        if not message.only_if_shown
    ]


def test_secretary_is_shown_a_proposal_and_others_only_if_asked() -> None:
    shown = Kind.CASE_PROPOSAL
    assert _told(None, OPEN) == [(shown, SOLVEIG.id)]
    assert _told(None, replace(OPEN, asks_others=True)) == [
        (shown, SOLVEIG.id),
        (shown, DAG.id),
        (shown, ELI.id),
        (shown, GURO.id),
    ]


def test_those_behind_it_hear_what_becomes_of_it() -> None:
    joined = replace(OPEN, joined=(ASTRID, DAG))
    declined = replace(joined, state=ProposalState.DECLINED, answer="Nei")
    assert _told(joined, declined) == [
        (Kind.CASE_PROPOSAL, SOLVEIG.id),
        (Kind.CASE_ANSWERED, ASTRID.id),
        (Kind.CASE_ANSWERED, DAG.id),
    ]
    listed = replace(joined, state=ProposalState.LISTED)
    assert _told(joined, listed)[-1] == (Kind.CASE_DEMANDED, SOLVEIG.id)
    alone = replace(OPEN, state=ProposalState.LISTED)
    assert _told(OPEN, alone)[-1] == (Kind.CASE_ANSWERED, ASTRID.id)

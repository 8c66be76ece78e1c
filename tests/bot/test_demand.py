"""A meeting is demanded by members with a vote, and a third of them is enough."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.body import Chair, ChairRole, Seat
from bot.demand import (
    LASTS,
    Basis,
    Demand,
    DemandId,
    Happened,
    Progress,
    a_third,
    basis,
    begin,
    happened,
    lapse,
    meet,
    members_of,
    support,
    withdraw,
)
from bot.demand_errors import (
    AlreadySupported,
    DemandAlreadyReached,
    DemandOver,
    DemandStands,
    DemandUnexplained,
    NotSupported,
    NoVoteHere,
)
from bot.demand_news import told
from bot.errors import RuleBroken
from bot.meeting import MeetingId
from bot.message import Kind
from bot.orders import LegalForm
from bot.person import Person
from bot.rights import OBSERVER
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    ELI,
    FRODE,
    GURO,
    NOW,
    SOLVEIG,
    TROND,
    a_body,
    a_seat,
    an_act,
)

WHY = "Høringsfristen går ut 1. mars."


def _seat(number: int, holder: Person | None, **changes: object) -> Seat:
    return a_seat(
        number, participant=f"Kommune {number}", holder=holder, stand_ins=(), **changes
    )


#: Five members with a vote, of whom two are a third. Eli listens; Cecilie steps in.
BODY = a_body(
    _seat(1, ASTRID),
    _seat(2, BJARNE),
    _seat(3, DAG),
    _seat(4, FRODE),
    replace(_seat(5, GURO), stand_ins=(CECILIE,)),
    _seat(6, ELI, rights=OBSERVER),
    chairs=(Chair(role=ChairRole.CHAIR, participant="Kommune 5", person=GURO),),
)


def a_demand(*joined: Person, **changes: object) -> Demand:
    """Make a demand that Astrid has begun."""
    begun = begin(BODY, an_act(ASTRID), why=WHY, standing=None)
    named = replace(begun, id=DemandId(7), joined=(ASTRID, *joined))
    return replace(named, **changes)  # type: ignore[arg-type]  # by the fields' types


def test_whoever_begins_stands_behind_it() -> None:
    demand = begin(BODY, an_act(ASTRID), why=f" {WHY} ", standing=None)
    assert demand == Demand(
        body=BODY,
        by=ASTRID,
        why=WHY,
        begun_at=NOW,
        until=demand.until,
        joined=(ASTRID,),
    )
    assert (demand.needed, demand.progress) == (2, Progress.OPEN)
    assert timedelta() <= demand.until - (NOW + LASTS) < timedelta(days=4)


@pytest.mark.parametrize(
    ("members", "third"), [(1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (15, 5), (16, 6)]
)
def test_a_third_is_rounded_up(members: int, third: int) -> None:
    seats = [_seat(number, None) for number in range(1, members + 1)]
    observers = [_seat(50 + n, ELI, rights=OBSERVER) for n in range(members)]
    assert a_third(a_body(*seats, *observers)) == third


def test_somebody_in_two_seats_is_one_member() -> None:
    assert members_of(a_body(_seat(1, ASTRID), _seat(2, ASTRID))) == (ASTRID,)


def test_the_permanent_proxy_is_the_one_who_demands() -> None:
    body = a_body(_seat(1, GURO, proxy=FRODE))
    assert begin(body, an_act(FRODE), why=WHY, standing=None).by == FRODE
    with pytest.raises(NoVoteHere):
        begin(body, an_act(GURO), why=WHY, standing=None)


def test_in_a_small_body_one_member_is_enough() -> None:
    body = a_body(*BODY.seats[:3])
    demand = begin(body, an_act(ASTRID), why=WHY, standing=None)
    assert demand.progress is Progress.REACHED


def test_a_third_is_reached() -> None:
    reached = support(a_demand(), an_act(DAG))
    assert reached == a_demand(DAG, progress=Progress.REACHED)


def test_a_member_who_has_left_counts_no_longer() -> None:
    gone = replace(BODY, seats=BODY.seats[1:])
    demand = support(a_demand(body=gone), an_act(DAG))
    assert (demand.supporters, demand.progress) == ((DAG,), Progress.OPEN)


def test_a_support_is_withdrawn_as_long_as_more_are_needed() -> None:
    wide = replace(BODY, seats=(*BODY.seats, _seat(7, TROND), _seat(8, SOLVEIG)))
    demand = support(a_demand(body=wide), an_act(DAG))
    assert demand.progress is Progress.OPEN
    without = withdraw(demand, an_act(ASTRID))
    assert without == replace(demand, joined=(DAG,))
    assert withdraw(without, an_act(DAG)).progress is Progress.WITHDRAWN


Deed = Callable[[], object]


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        (lambda: begin(BODY, an_act(ELI), why=WHY, standing=None), NoVoteHere),
        (lambda: begin(BODY, an_act(CECILIE), why=WHY, standing=None), NoVoteHere),
        (lambda: begin(BODY, an_act(SOLVEIG), why=WHY, standing=None), NoVoteHere),
        (lambda: begin(BODY, an_act(DAG), why=" ", standing=None), DemandUnexplained),
        (lambda: begin(BODY, an_act(DAG), why=WHY, standing=a_demand()), DemandStands),
        (lambda: support(a_demand(), an_act(ELI)), NoVoteHere),
        (lambda: support(a_demand(), an_act(ASTRID)), AlreadySupported),
        (
            lambda: support(a_demand(DAG, progress=Progress.REACHED), an_act(FRODE)),
            DemandAlreadyReached,
        ),
        (
            lambda: withdraw(a_demand(DAG, progress=Progress.MET), an_act(DAG)),
            DemandAlreadyReached,
        ),
        (
            lambda: support(a_demand(progress=Progress.WITHDRAWN), an_act(DAG)),
            DemandOver,
        ),
        (lambda: support(a_demand(until=NOW), an_act(DAG)), DemandOver),
        (lambda: withdraw(a_demand(until=NOW), an_act(ASTRID)), DemandOver),
        (lambda: withdraw(a_demand(), an_act(DAG)), NotSupported),
    ],
)
def test_what_is_refused(deed: Deed, why: type[RuleBroken]) -> None:
    with pytest.raises(why):
        deed()


def test_a_demand_lapses_when_its_time_is_over() -> None:
    act = an_act(by=SOLVEIG)
    assert lapse(a_demand(), act) == a_demand()
    late = a_demand(until=NOW)
    assert lapse(late, act) == replace(late, progress=Progress.LAPSED)
    reached = a_demand(DAG, progress=Progress.REACHED, until=NOW)
    assert lapse(reached, act) == reached


def test_the_meeting_that_is_planned_meets_it() -> None:
    reached = a_demand(DAG, progress=Progress.REACHED)
    met = replace(reached, progress=Progress.MET, meeting=MeetingId(3))
    assert meet(reached, MeetingId(3)) == met
    assert meet(met, MeetingId(4)) == met
    assert meet(a_demand(), MeetingId(3)) == a_demand()


@pytest.mark.parametrize(
    ("form", "law"),
    [
        (LegalForm.IPR, Basis.MUNICIPAL_ACT),
        (LegalForm.KO, Basis.MUNICIPAL_ACT),
        (LegalForm.PARAGRAPH_27, Basis.FORMER_ACT),
        (LegalForm.IKS, Basis.IKS_ACT),
        (LegalForm.AGREEMENT, Basis.NONE),
        (LegalForm.ADMINISTRATIVE, Basis.NONE),
        (LegalForm.WORKING_GROUP, Basis.NONE),
    ],
)
def test_what_lets_a_third_have_a_meeting(form: LegalForm, law: Basis) -> None:
    assert basis(form) is law


# --- Who is told, and what the journal says -------------------------------------------

ASKED = {person.id for person in (ASTRID, BJARNE, DAG, FRODE, GURO)}


def _told(before: Demand | None, after: Demand) -> set[tuple[Kind, int, bool]]:
    return {(m.kind, m.to, m.only_if_shown) for m in told(before, after)}


def test_every_member_in_slack_is_asked() -> None:
    seats = (*BODY.seats[:4], _seat(5, replace(GURO, slack=None)))
    demand = a_demand(body=replace(BODY, seats=seats))
    asked = ASKED - {GURO.id}
    assert _told(None, demand) == {(Kind.DEMAND, id, False) for id in asked}
    assert {m.about for m in told(None, demand)} == {"7"}


def test_secretariat_and_chair_are_told_when_a_third_is_reached() -> None:
    reached = support(a_demand(), an_act(DAG))
    assert _told(a_demand(), reached) == {
        *((Kind.DEMAND, id, True) for id in ASKED),
        (Kind.DEMAND_REACHED, SOLVEIG.id, False),
        (Kind.DEMAND_REACHED, GURO.id, False),
    }


def test_what_was_shown_is_put_right_when_the_meeting_is_planned() -> None:
    reached = a_demand(DAG, progress=Progress.REACHED)
    assert _told(reached, meet(reached, MeetingId(3))) == {
        *((Kind.DEMAND, id, True) for id in ASKED),
        (Kind.DEMAND_REACHED, SOLVEIG.id, True),
        (Kind.DEMAND_REACHED, GURO.id, True),
    }


def test_those_who_stood_behind_it_are_told_that_it_lapsed() -> None:
    late = a_demand(until=NOW)
    assert _told(late, lapse(late, an_act())) == {
        *((Kind.DEMAND, id, True) for id in ASKED),
        (Kind.DEMAND_LAPSED, ASTRID.id, False),
    }


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (None, a_demand(), [Happened.BEGUN]),
        (
            None,
            a_demand(progress=Progress.REACHED),
            [Happened.BEGUN, Happened.REACHED],
        ),
        (
            a_demand(),
            a_demand(DAG, progress=Progress.REACHED),
            [Happened.SUPPORTED, Happened.REACHED],
        ),
        (a_demand(DAG), a_demand(), [Happened.LEFT]),
        (
            a_demand(),
            a_demand(joined=(), progress=Progress.WITHDRAWN),
            [Happened.LEFT, Happened.WITHDRAWN],
        ),
        (a_demand(), a_demand(progress=Progress.LAPSED), [Happened.LAPSED]),
    ],
)
def test_the_journal_says_what_has_happened(
    before: Demand | None, after: Demand, said: list[Happened]
) -> None:
    assert list(happened(before, after)) == said

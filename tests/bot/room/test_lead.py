"""The leader leads, or else the deputy, or else whom the meeting elects (§ 11-2)."""

from dataclasses import replace

import pytest

from bot.agenda.item import Item, ItemId
from bot.body import Chair, ChairRole
from bot.errors import OnlyForSecretariat
from bot.extent import Ground
from bot.meeting import Meeting
from bot.room.errors import ChairIsHere, NotInSeat
from bot.room.fact import Entry, FactKind
from bot.room.lead import (
    Leading,
    LedBy,
    arrange,
    leading,
    leads_now,
    minute_takers,
    signers,
)
from bot.room.presence import Presence
from tests.builders import (
    ASTRID,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    LIER,
    SOLVEIG,
    TROND,
    a_body,
    a_called_meeting,
    a_time,
    an_act,
)
from tests.rooms import a_room, begun, closed, left, present

FIRST, SECOND, THIRD = (Item(id=ItemId(n), title=f"Sak {n}") for n in (1, 2, 3))
STAMPS = (
    begun(1, a_time(9)),
    begun(2, a_time(9, 30)),
    begun(3, a_time(10)),
    closed(a_time(11)),
)
ACT = an_act(at=a_time(9, 30))


def test_leader_leads_who_is_there() -> None:
    presence = _seen(*STAMPS, present(LIER), present(HOLE))
    assert leading(presence) == (
        Leading(person=ASTRID, by=LedBy.CHAIR, items=(FIRST.id, SECOND.id, THIRD.id)),
    )


def test_deputy_takes_over_when_the_leader_goes() -> None:
    presence = _seen(
        *STAMPS, present(LIER), present(HOLE), left(LIER, at=a_time(9, 30))
    )
    assert leading(presence) == (
        Leading(person=ASTRID, by=LedBy.CHAIR, items=(FIRST.id,)),
        Leading(person=DAG, by=LedBy.DEPUTY, items=(SECOND.id, THIRD.id)),
    )


def test_leader_who_is_disqualified_does_not_lead_that_case() -> None:
    recused = Entry(
        kind=FactKind.RECUSED,
        seat=LIER.id,
        person=ASTRID,
        item=SECOND.id,
        ground=Ground.DISQUALIFIED,
    )
    presence = _seen(*STAMPS, present(LIER), present(HOLE), recused)
    assert [(each.by, each.items) for each in leading(presence)] == [
        (LedBy.CHAIR, (FIRST.id,)),
        (LedBy.DEPUTY, (SECOND.id,)),
        (LedBy.CHAIR, (THIRD.id,)),
    ]


def test_nobody_leads_until_somebody_is_elected_when_both_are_away() -> None:
    meeting = _meeting(*STAMPS, present(COUNTY))
    assert leads_now(Presence(meeting)) is None
    elected, _ = arrange(meeting, ACT, elected=FRODE)
    presence = Presence(elected)
    assert leads_now(presence) == Leading(person=FRODE, by=LedBy.ELECTED)
    assert leading(presence) == (
        Leading(person=FRODE, by=LedBy.ELECTED, items=(SECOND.id, THIRD.id)),
    )
    assert arrange(elected, ACT, elected=FRODE) == (elected, ())


def test_nobody_is_elected_while_the_leader_is_there_nor_who_has_no_seat() -> None:
    with pytest.raises(ChairIsHere, match="Dag Øverby"):
        arrange(_meeting(present(HOLE), present(COUNTY)), ACT, elected=FRODE)
    with pytest.raises(NotInSeat):
        arrange(_meeting(present(COUNTY)), ACT, elected=TROND)
    with pytest.raises(OnlyForSecretariat):
        arrange(_meeting(present(COUNTY)), an_act(FRODE), elected=FRODE)


def test_secretary_writes_unless_another_is_appointed() -> None:
    meeting = _meeting(present(LIER), present(HOLE))
    assert (minute_takers(meeting), signers(meeting)) == ((SOLVEIG,), ())
    named, _ = arrange(meeting, ACT, writers=(DAG,), signers=(ASTRID, DAG))
    assert (minute_takers(named), signers(named)) == ((DAG,), (ASTRID, DAG))
    fewer, _ = arrange(named, ACT, writers=(), signers=(DAG,))
    assert (minute_takers(fewer), signers(fewer)) == ((SOLVEIG,), (DAG,))


def _meeting(*entries: Entry) -> Meeting:
    chairs = (
        Chair(role=ChairRole.CHAIR, participant="Lier", person=ASTRID),
        Chair(role=ChairRole.DEPUTY, participant="Hole", person=DAG),
    )
    return a_called_meeting(
        body=replace(a_body(), chairs=chairs),
        agenda=(FIRST, SECOND, THIRD),
        room=a_room(*entries),
    )


def _seen(*entries: Entry) -> Presence:
    return Presence(_meeting(*entries))

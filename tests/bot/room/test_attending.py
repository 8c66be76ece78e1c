"""Others are there without a seat: they come, go, or are there for one case."""

import pytest

from bot.agenda.item import Item, ItemId
from bot.errors import OnlyForSecretariat
from bot.room.attending import attend_all, see_off
from bot.room.errors import NoSuchFact, VisitorNameMissing, VisitorThere
from bot.room.fact import FactId, FactKind
from bot.room.presence import Presence
from bot.room.stint import Stint, Turn
from bot.room.visitor import Role, Visitor
from tests.builders import ASTRID, a_called_meeting, a_time, an_act

CASE = Item(id=ItemId(1), title="Sykkelveier")
MEETING = a_called_meeting(agenda=(CASE,))
ACT = an_act(at=a_time(10))
KARI = Visitor(name="Kari Moen", capacity="KS")
NILS = Visitor(name="Nils Berg", role=Role.OBSERVER)


def test_visitors_are_there_from_the_beginning_or_from_a_time_until_they_go() -> None:
    here, _ = attend_all(MEETING, ACT, visitors=(KARI,))
    both, _ = attend_all(here, ACT, visitors=(NILS,), at=a_time(9, 30))
    gone, _ = see_off(both, ACT, fact=FactId(1), at=a_time(10))
    assert Presence(gone).visits == (
        Stint(visitor=KARI, until=Turn(kind=FactKind.LEFT, at=a_time(10))),
        Stint(visitor=NILS, since=Turn(kind=FactKind.PRESENT, at=a_time(9, 30))),
    )
    with pytest.raises(NoSuchFact):
        see_off(gone, ACT, fact=FactId(1), at=a_time(10, 30))


def test_visitor_may_be_there_for_a_case_alone() -> None:
    here, _ = attend_all(MEETING, ACT, visitors=(KARI,), items=(CASE.id,))
    assert Presence(here).visits == (Stint(visitor=KARI, only=CASE.id),)


def test_visitor_who_has_gone_may_come_again() -> None:
    here, _ = attend_all(MEETING, ACT, visitors=(KARI,))
    gone, _ = see_off(here, ACT, fact=FactId(1), at=a_time(10))
    with pytest.raises(VisitorThere):
        attend_all(gone, ACT, visitors=(KARI,))
    back, _ = attend_all(gone, ACT, visitors=(KARI,), at=a_time(11))
    assert Presence(back).visits[1] == Stint(
        visitor=KARI, since=Turn(kind=FactKind.PRESENT, at=a_time(11))
    )


def test_visitor_has_a_name_and_stands_there_once() -> None:
    one = (CASE.id,)
    here, _ = attend_all(MEETING, ACT, visitors=(KARI,))
    for written, names, items in (
        (here, (KARI,), ()),
        (MEETING, (KARI, KARI), ()),
        (attend_all(MEETING, ACT, visitors=(KARI,), items=one)[0], (KARI,), one),
    ):
        with pytest.raises(VisitorThere, match="Kari Moen"):
            attend_all(written, ACT, visitors=names, items=items)
    with pytest.raises(VisitorNameMissing):
        attend_all(MEETING, ACT, visitors=())
    with pytest.raises(VisitorNameMissing):
        attend_all(MEETING, ACT, visitors=(Visitor(name=""),))
    with pytest.raises(OnlyForSecretariat):
        attend_all(MEETING, an_act(ASTRID), visitors=(KARI,))


def test_nobody_without_a_seat_votes_or_proposes() -> None:
    rights = {role: Visitor(name="N", role=role).rights for role in Role}
    assert {role for role in Role if rights[role].votes or rights[role].proposes} == (
        set()
    )
    assert [role for role in Role if rights[role].speaks] == [
        Role.GUEST,
        Role.ADMINISTRATION,
    ]

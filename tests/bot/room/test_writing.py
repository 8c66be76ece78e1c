"""The record of a room is written until its minutes are approved, and no longer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from bot.agenda.item import Item, ItemId
from bot.meeting import Meeting
from bot.minutes.course import Course, Issue, Stage
from bot.minutes.errors import MinutesApproved
from bot.room.attending import attend_all
from bot.room.deciding import decide
from bot.room.decision import Decision
from bot.room.fact import FactId
from bot.room.lead import arrange
from bot.room.moving_on import begin, close
from bot.room.roll_call import mark_expected, strike
from bot.room.tasking import give
from tests.builders import LIER, a_called_meeting, a_time, an_act
from tests.rooms import a_room, present

CASE: Final = Item(id=ItemId(1), title="Sykkelveier")
ACT: Final = an_act(at=a_time(10))
NOTHING: Final = Decision(item=CASE.id, is_not_treated=True)
DEEDS: Final[tuple[Callable[[Meeting], object], ...]] = (
    lambda m: mark_expected(m, ACT),
    lambda m: strike(m, ACT, fact=FactId(1)),
    lambda m: attend_all(m, ACT, visitors=()),
    lambda m: arrange(m, ACT),
    lambda m: begin(m, ACT, item=CASE.id),
    lambda m: close(m, ACT),
    lambda m: decide(m, ACT, decision=NOTHING, seen=None),
    lambda m: give(m, ACT, item=CASE.id, what="Svare", by=date(2026, 3, 1)),
)


@pytest.mark.parametrize("deed", DEEDS)
def test_what_is_approved_stands(deed: Callable[[Meeting], object]) -> None:
    approved = Issue(number=1, stage=Stage.APPROVED, issued_at=a_time(12))
    meeting = a_called_meeting(agenda=(CASE,), room=a_room(present(LIER)))
    with pytest.raises(MinutesApproved):
        deed(replace(meeting, minutes=Course(issues=(approved,))))

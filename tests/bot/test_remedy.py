"""What would mend a meeting that is heading for too few."""

from dataclasses import replace

from bot.body import Rank, SeatId
from bot.extent import Extent, Leave
from bot.meeting import Answer, Meeting
from bot.quorum import forecast
from bot.remedy import Advice, Remedy, advice
from bot.rights import OBSERVER
from tests.builders import (
    ASTRID,
    BJARNE,
    DAG,
    FRODE,
    a_called_meeting,
    a_seat,
    a_summons,
    a_time,
    with_answer,
)

MOVE = Advice(remedy=Remedy.MOVE)


def test_each_is_named_where_they_can_be_of_help() -> None:
    meeting = a_called_meeting(
        a_seat(1, holder=ASTRID),
        a_seat(2, holder=DAG),
        a_seat(3, holder=FRODE),
        a_seat(4, holder=None),
        a_seat(5, holder=None, rights=OBSERVER),
    )
    meeting = with_answer(meeting, ASTRID, Answer.AWAY)
    asked = meeting.summon(SeatId(1), a_summons(BJARNE, rank=Rank.STAND_IN))
    unsure = with_answer(with_answer(asked, DAG, Answer.UNSURE), FRODE, Answer.COMING)
    (stand_in,) = [s for _, s in unsure.called(BJARNE.id)]
    (member,) = [s for _, s in unsure.called(DAG.id)]
    assert _advice(unsure) == (
        Advice(remedy=Remedy.ASK_MEMBERS, people=(member,)),
        Advice(remedy=Remedy.ASK_STAND_INS, people=(stand_in,)),
        Advice(remedy=Remedy.FILL_SEATS, seats=(unsure.body.seat(SeatId(4)),)),
        MOVE,
    )


def test_what_is_well_needs_nothing() -> None:
    meeting = with_answer(a_called_meeting(a_seat(1)), ASTRID, Answer.COMING)
    assert advice(meeting, forecast(meeting)) == ()


def test_part_is_mended_by_whoever_sits_there_then() -> None:
    meeting = with_answer(a_called_meeting(a_seat(1)), ASTRID, Answer.COMING)
    gap = Extent(until=a_time(10))
    late = meeting.answer(SeatId(1), ASTRID.id, leave=Leave(gap=gap))
    (found,) = late.body.seats
    assert advice(late, forecast(late, gap)) == (
        Advice(remedy=Remedy.FILL_SEATS, seats=(found,)),
        MOVE,
    )


def _advice(meeting: Meeting) -> tuple[Advice, ...]:
    return advice(meeting, replace(forecast(meeting), coming=0, likely=0))

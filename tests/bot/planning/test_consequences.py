"""What a move or a cancellation entails, summed up from what the rules decide."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.body import BodyId, Rank
from bot.change import cancel, move
from bot.meeting import Answer, Meeting, MeetingId
from bot.planning.collision import Clash
from bot.planning.consequences import Consequences, consequences, new_collisions
from bot.planning.entry import entry_of
from bot.planning.occasion import of_meeting
from bot.planning.off_day import OffDay, Why
from bot.planning.pairing import Partner, Tie
from tests.builders import (
    ASTRID,
    BJARNE,
    DAG,
    FRODE,
    SOLVEIG,
    a_body,
    a_called_meeting,
    a_meeting,
    a_person,
    a_plan,
    a_seat,
    a_slot,
    a_summons,
    an_act,
    with_answer,
)

LATER: Final = a_slot(day=a_slot().day + timedelta(days=7))
NILS: Final = a_person(10, name="Nils Moe", slack=None)


def _moved(meeting: Meeting, *, is_adopted: bool = False) -> Consequences:
    plan = a_plan(body=meeting.body)
    after, events = move(meeting, an_act(), plan=plan, slot=LATER, seen_sequence=0)
    return consequences(meeting, after, events, is_adopted=is_adopted)


def test_those_who_are_called_are_told_and_their_answers_counted() -> None:
    answered = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    found = _moved(with_answer(answered, DAG, Answer.AWAY))
    assert (found.called, found.answered) == (3, 2)
    assert (found.told, found.unreached) == ((ASTRID, DAG, FRODE), ())


def test_who_is_not_in_slack_is_named_apart() -> None:
    found = _moved(a_called_meeting(a_seat(holder=NILS), a_seat(2, holder=DAG)))
    assert (found.told, found.unreached) == ((DAG,), (NILS,))


def test_nobody_is_told_before_anybody_is_called() -> None:
    assert _moved(a_meeting()).told == ()


def test_of_an_adopted_plan_all_who_sit_there_are_told() -> None:
    found = _moved(a_meeting(), is_adopted=True)
    assert found.told == (ASTRID, DAG, FRODE, SOLVEIG)


def test_a_cancellation_tells_the_same() -> None:
    meeting = a_called_meeting()
    after, events = cancel(meeting, an_act(), why="Snø")
    assert consequences(meeting, after, events).told == (ASTRID, DAG, FRODE)


def test_only_what_did_not_collide_before_is_new() -> None:
    meeting, moved = a_meeting(), _on(a_meeting(), 7)
    board = a_body(id=BodyId(2), name="Styringsgruppen")
    there = _on(a_meeting(id=MeetingId(2), body=board), 7)
    here = a_meeting(id=MeetingId(3), body=replace(board, id=BodyId(3)))
    others = [of_meeting(each) for each in (meeting, there, here)]

    found = new_collisions(moved, (), others=others)
    assert [(c.clash, [m.key for m in c.meetings]) for c in found] == [
        (Clash.PEOPLE, [1, 2])
    ]
    assert new_collisions(meeting, (), others=others) == ()


def test_partners_are_seen_where_they_go() -> None:
    meeting, moved = a_meeting(), _on(a_meeting(), 7)
    board = a_body(id=BodyId(2), name="Styringsgruppen")
    there = _on(a_meeting(id=MeetingId(2), body=board), 7)
    slot = a_slot(day=LATER.day + timedelta(days=14))
    partner = Partner(meeting=there, tie=Tie.AFTER, to=meeting, days=14, slot=slot)
    others = [of_meeting(each) for each in (meeting, there)]
    assert new_collisions(moved, (partner,), others=others) == ()


def test_a_day_off_is_told_of() -> None:
    moved = _on(a_meeting(), 7)
    off = OffDay(day=entry_of(moved).slot.day, why=Why.NAMED, name="Fylkesting")
    found = new_collisions(moved, (), others=[of_meeting(a_meeting())], off_days=(off,))
    assert [c.off for c in found] == [off]


def test_who_was_to_stand_in_is_told_too() -> None:
    away = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    seat = away.body.seats[0].id
    asked = away.summon(seat, a_summons(BJARNE, rank=Rank.STAND_IN))
    assert BJARNE in _moved(asked).told


def test_those_of_a_meeting_that_goes_along_are_told_too_and_once() -> None:
    meeting = a_meeting()
    beside = a_called_meeting(
        a_seat(7, holder=BJARNE), a_seat(8, holder=NILS), a_seat(9, holder=DAG)
    )
    partner = Partner(meeting=beside, tie=Tie.BEFORE, to=meeting, days=14)
    after, events = move(
        meeting, an_act(), plan=a_plan(body=meeting.body), slot=LATER, seen_sequence=0
    )
    for slot, told in ((LATER, (BJARNE,)), (None, ())):
        along = (replace(partner, slot=slot),)
        found = consequences(meeting, after, events, is_adopted=True, partners=along)
        assert set(found.told) == {ASTRID, DAG, FRODE, SOLVEIG, *told}
        assert len(found.told) == len(set(found.told))
        assert found.unreached == ((NILS,) if slot else ())


def _on(meeting: Meeting, days: int) -> Meeting:
    away = timedelta(days=days)
    return replace(
        meeting, starts_at=meeting.starts_at + away, ends_at=meeting.ends_at + away
    )

"""Who may sit in a seat, in whose place, and who is away because somebody else did."""

from dataclasses import replace

from bot.body import Rank
from bot.meeting import Answer, Meeting
from bot.room.presence import Presence
from bot.room.sitter import Absent, absent, in_place_of, possible_sitters
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    COUNTY,
    DAG,
    ELI,
    FRODE,
    GURO,
    HOLE,
    LIER,
    TROND,
    a_called_meeting,
    a_summons,
    a_time,
    with_answer,
)
from tests.rooms import a_room, excused, left, not_come, present


def test_those_who_may_turn_up_are_listed_the_likeliest_first() -> None:
    meeting = a_called_meeting()
    assert possible_sitters(meeting, LIER) == (ASTRID, BJARNE, CECILIE)
    assert possible_sitters(meeting, COUNTY) == (FRODE, GURO)


def test_stand_in_who_was_called_comes_first() -> None:
    assert possible_sitters(_with_stand_in(), LIER) == (BJARNE, ASTRID, CECILIE)


def test_stand_in_from_outside_the_list_may_turn_up_too() -> None:
    meeting = a_called_meeting().summon(HOLE.id, a_summons(TROND))
    assert possible_sitters(meeting, HOLE) == (TROND, DAG, ELI)


def test_one_who_was_asked_twice_is_listed_once() -> None:
    let_go = with_answer(_with_stand_in(), BJARNE, Answer.RELEASED)
    again = let_go.summon(LIER.id, a_summons(BJARNE, rank=Rank.STAND_IN))
    assert possible_sitters(again, LIER) == (BJARNE, ASTRID, CECILIE)


def test_one_whose_seat_has_passed_on_is_not_expected_in_it() -> None:
    let_go = with_answer(_with_stand_in(), ASTRID, Answer.RELEASED)
    seat = replace(LIER, holder=TROND, stand_ins=())
    meeting = with_answer(let_go, BJARNE, Answer.RELEASED)
    meeting = meeting.summon(LIER.id, a_summons(TROND))
    assert possible_sitters(meeting, seat) == (TROND, BJARNE)


def test_stand_in_sits_for_whose_seat_it_is() -> None:
    meeting = a_called_meeting()
    assert in_place_of(meeting, LIER, BJARNE) == ASTRID
    assert in_place_of(meeting, LIER, ASTRID) is None
    assert in_place_of(meeting, COUNTY, GURO) is None


def test_whoever_somebody_sits_for_is_away() -> None:
    seen = a_room(present(LIER, BJARNE), not_come(HOLE), excused(COUNTY))
    assert list(absent(Presence(a_called_meeting(room=seen)))) == [
        Absent(seat=LIER, person=ASTRID, is_excused=True),
        Absent(seat=HOLE, person=DAG, is_excused=False),
        Absent(seat=COUNTY, person=FRODE, is_excused=True),
    ]


def test_who_was_there_for_a_part_is_not_away() -> None:
    shared = (present(LIER), present(LIER, BJARNE, at=a_time(10)))
    early = (present(HOLE), left(HOLE, at=a_time(10)))
    seen = a_room(*shared, *early, present(COUNTY, GURO))
    assert list(absent(Presence(a_called_meeting(room=seen)))) == []


def test_of_a_seat_that_nobody_marked_nothing_is_known() -> None:
    assert list(absent(Presence(a_called_meeting()))) == []


def _with_stand_in() -> Meeting:
    away = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    return away.summon(LIER.id, a_summons(BJARNE, rank=Rank.STAND_IN))

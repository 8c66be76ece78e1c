"""A meeting is moved or cancelled, and everybody asked anew or let go."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from bot import dates
from bot.body import Body, Rank, SeatId
from bot.change import cancel, move
from bot.errors import (
    BodyAlreadyMeets,
    DateInPast,
    EndsBeforeStart,
    MeetingCancelled,
    MeetingChanged,
    MeetingHasBegun,
    NothingMoved,
    OnlyForSecretariat,
    RuleBroken,
)
from bot.events import MeetingCancelled as WasCancelled
from bot.events import (
    MeetingMoved,
    MemberReleased,
    MoveTold,
    StandInReleased,
    Summoned,
)
from bot.meeting import Answer, Form, Meeting, MeetingId, Status, Summons
from bot.person import Person
from bot.plan import Slot
from bot.room.room import Room
from bot.succession import follow
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    NOW,
    TROND,
    a_body,
    a_called_meeting,
    a_meeting,
    a_plan,
    a_seat,
    a_slot,
    a_summons,
    an_act,
    with_answer,
)
from tests.rooms import a_guest, a_room, present

LIER = SeatId(1)
NEXT_WEEK = date(2026, 3, 5)
LATER = dates.at(date(2026, 2, 3), time(10))


def test_moved_meeting_has_its_new_time_place_and_form() -> None:
    slot = a_slot(day=NEXT_WEEK, place="https://mote.example.no", form=Form.REMOTE)
    moved, events = _move(a_meeting(), slot)
    assert events == (MeetingMoved(),)
    assert moved == a_meeting(
        starts_at=dates.at(NEXT_WEEK, time(9)),
        ends_at=dates.at(NEXT_WEEK, time(11, 15)),
        place="https://mote.example.no",
        form=Form.REMOTE,
        sequence=1,
        stamped_at=LATER,
    )


def test_everyone_is_asked_anew_with_a_new_date_to_answer_by() -> None:
    answered = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    moved, _ = _move(with_answer(answered, FRODE, Answer.AWAY))
    assert list(moved.roll.values()) == [
        (a_summons(person, rank=rank, called_at=LATER),)
        for person, rank in _principals(moved)
    ]
    assert moved.answer_by == dates.at(date(2026, 3, 2), time(12))


@pytest.mark.parametrize(
    ("said", "had_accepted"), [(Answer.AWAITED, False), (Answer.COMING, True)]
)
def test_stand_ins_are_let_go_when_the_meeting_moves(
    said: Answer, had_accepted: bool
) -> None:
    moved, events = _move(with_answer(_with_stand_in(), BJARNE, said))
    assert events == (
        MeetingMoved(),
        MoveTold(),
        StandInReleased(LIER, BJARNE.id, had_accepted),
    )
    assert [s.answer for s in moved.roll[LIER]] == [Answer.AWAITED, Answer.RELEASED]


def test_stand_in_who_said_no_to_the_old_time_may_be_asked_about_the_new() -> None:
    moved, events = _move(with_answer(_with_stand_in(), BJARNE, Answer.AWAY))
    assert events == (MeetingMoved(), MoveTold())
    assert moved.roll[LIER][1].answer is Answer.RELEASED


def test_meeting_moved_past_a_change_of_mandates_takes_the_body_of_its_day() -> None:
    new = a_body(replace(a_seat(), holder=TROND), HOLE, COUNTY)
    answered = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    moved, events = _move(answered, body=new)
    assert events == (
        MeetingMoved(),
        MoveTold(newcomers=(TROND.id,)),
        MemberReleased(LIER, ASTRID.id),
        Summoned(LIER, TROND.id),
    )
    assert moved.body == new
    assert moved.roll[LIER] == (
        a_summons(answer=Answer.RELEASED, called_at=LATER, answered_at=LATER),
        a_summons(TROND, called_at=LATER),
    )


def test_stand_in_who_sits_there_on_the_new_day_is_no_newcomer() -> None:
    asked = with_answer(_with_stand_in(), BJARNE, Answer.COMING)
    _, events = _move(asked, body=a_body(replace(a_seat(), holder=BJARNE)))
    assert events[:3] == (
        MeetingMoved(),
        MoveTold(),
        StandInReleased(LIER, BJARNE.id, had_accepted=True),
    )


def test_meeting_that_has_followed_once_moves_with_those_who_sit_there_now() -> None:
    body = a_body(replace(a_seat(), holder=TROND), HOLE)
    followed, _ = follow(a_called_meeting(), an_act(), body=body)
    moved, events = _move(followed, body=body)
    assert events == (MeetingMoved(), MoveTold())
    assert {seat: s.person for seat, s in _standing(moved)} == {
        LIER: TROND,
        HOLE.id: DAG,
    }


def test_planned_meeting_takes_the_body_of_its_new_day() -> None:
    moved, events = _move(a_meeting(), body=a_body(HOLE))
    assert (moved.body, events) == (a_body(HOLE), (MeetingMoved(),))


def test_planned_meeting_moves_without_a_date_to_answer_by() -> None:
    moved, _ = _move(a_meeting())
    assert (moved.answer_by, moved.roll) == (None, {})


def test_meeting_may_move_within_its_own_time() -> None:
    moved, _ = _move(a_meeting(), a_slot(starts=time(10)))
    assert moved.starts_at == dates.at(date(2026, 2, 26), time(10))


@pytest.mark.parametrize("meeting", [a_meeting(), a_called_meeting()])
def test_move_to_where_it_is_already_is_refused(meeting: Meeting) -> None:
    _refused(NothingMoved, meeting, a_slot())


@pytest.mark.parametrize(
    ("why", "slot"),
    [
        (EndsBeforeStart, a_slot(ends=time(8))),
        (DateInPast, a_slot(day=date(2026, 1, 8))),
        (BodyAlreadyMeets, a_slot(day=date(2026, 4, 9))),
    ],
)
def test_move_is_refused_as_planning_would_be(
    why: type[RuleBroken], slot: Slot
) -> None:
    _refused(why, a_called_meeting(), slot)


def test_dialog_opened_before_somebody_else_moved_it_is_refused() -> None:
    moved, _ = _move(a_called_meeting())
    with pytest.raises(MeetingChanged):
        move(moved, an_act(at=LATER), plan=a_plan(), slot=a_slot(), seen_sequence=0)
    with pytest.raises(MeetingChanged):
        cancel(moved, an_act(at=LATER), why="Snø", seen_sequence=0)


def test_cancelled_meeting_stays_where_it_was() -> None:
    meeting = with_answer(_with_stand_in(), BJARNE, Answer.COMING)
    cancelled, events = cancel(meeting, an_act(at=LATER), why="Snø")
    assert events == (WasCancelled("Snø"),)
    changes = {
        "status": Status.CANCELLED,
        "cancelled_because": "Snø",
        "sequence": 1,
        "stamped_at": LATER,
    }
    assert cancelled == a_called_meeting(roll=meeting.roll, **changes)


def test_planned_meeting_can_be_cancelled_too() -> None:
    cancelled, _ = cancel(a_meeting(), an_act(), why="Ingen saker")
    assert cancelled.status is Status.CANCELLED


def test_cancelled_meeting_is_neither_cancelled_nor_moved() -> None:
    over = a_called_meeting(status=Status.CANCELLED)
    _refused(MeetingCancelled, over)
    with pytest.raises(MeetingCancelled):
        cancel(over, an_act(), why="Snø")


def test_meeting_that_has_begun_is_neither_cancelled_nor_moved() -> None:
    begun = a_called_meeting()
    _refused(MeetingHasBegun, begun, at=begun.starts_at)
    with pytest.raises(MeetingHasBegun):
        cancel(begun, an_act(at=begun.starts_at), why="Snø")


def test_member_neither_cancels_nor_moves() -> None:
    with pytest.raises(OnlyForSecretariat):
        cancel(a_called_meeting(), an_act(ASTRID), why="Snø")
    with pytest.raises(OnlyForSecretariat):
        move(
            a_called_meeting(),
            an_act(ASTRID),
            plan=a_plan(),
            slot=a_slot(day=NEXT_WEEK),
            seen_sequence=0,
        )


def _move(
    meeting: Meeting,
    slot: Slot | None = None,
    *,
    at: datetime = LATER,
    body: Body | None = None,
) -> tuple[Meeting, tuple[object, ...]]:
    april = date(2026, 4, 9)
    other = a_meeting(
        id=MeetingId(2),
        starts_at=dates.at(april, time(8)),
        ends_at=dates.at(april, time(16)),
    )
    return move(
        meeting,
        an_act(at=at),
        plan=a_plan(meeting, other, body=body),
        slot=slot or a_slot(day=NEXT_WEEK),
        seen_sequence=meeting.sequence,
    )


def _standing(meeting: Meeting) -> Iterator[tuple[SeatId, Summons]]:
    return ((seat, summons) for seat, summons in meeting.everyone() if summons.stands)


def _refused(
    why: type[RuleBroken],
    meeting: Meeting,
    slot: Slot | None = None,
    *,
    at: datetime = NOW,
) -> None:
    with pytest.raises(why):
        _move(meeting, slot, at=at)


def _with_stand_in() -> Meeting:
    away = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    return away.summon(LIER, a_summons(BJARNE, rank=Rank.STAND_IN))


def _principals(meeting: Meeting) -> list[tuple[Person, Rank]]:
    seats = meeting.body.seats
    return [(s.principal, s.principal_rank) for s in seats if s.principal]


def test_moved_meeting_has_no_roll_of_the_day_it_was() -> None:
    seen = a_room(present(a_seat()), a_guest("Nina Berg"))
    moved, _ = _move(a_called_meeting(room=seen), a_slot(day=NEXT_WEEK))
    assert moved.room == Room()

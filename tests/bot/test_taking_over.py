"""What only the secretary decides about who sits in a seat."""

from collections.abc import Callable

import pytest

from bot.answer import come
from bot.apology import apologise
from bot.body import SeatId
from bot.errors import (
    MeetingHasBegun,
    OnlyForSecretariat,
    RuleBroken,
    StandInAlreadyCalled,
    StandInIsMember,
)
from bot.events import (
    ApologyWithdrawn,
    Event,
    ReturnRefused,
    SeatLeftEmpty,
    StandInAsked,
    StandInReleased,
)
from bot.filling import unfilled
from bot.meeting import Answer, Meeting
from bot.person import Person
from bot.seat_errors import NobodyReturning, NothingToFill, ReasonForTurnMissing
from bot.taking_over import ask_another, give_back, keep_stand_in, leave_empty
from bot.turn import Calling
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    ELI,
    TROND,
    a_called_meeting,
    a_seat,
    a_time,
    an_act,
)

LIER, HOLE = SeatId(1), SeatId(2)
WHY = "Kjenner saken"
Decision = tuple[Meeting, tuple[Event, ...]]


def test_secretary_asks_anybody_out_of_turn_with_a_reason() -> None:
    meeting, events = _ask(_empty(), TROND, f"  {WHY} ")
    assert events == (StandInAsked(LIER, TROND.id, Calling.OUT_OF_TURN, None, WHY),)
    assert meeting.roll[LIER][-1].person == TROND


def test_whoever_was_asked_before_is_let_go() -> None:
    meeting, events = _ask(_asked(), TROND)
    assert events[0] == StandInReleased(LIER, BJARNE.id, had_accepted=False)
    assert _answers(meeting) == [Answer.AWAY, Answer.RELEASED, Answer.AWAITED]


def test_whoever_had_said_yes_is_let_go_too() -> None:
    _, events = _ask(_accepted(), CECILIE)
    assert events[0] == StandInReleased(LIER, BJARNE.id, had_accepted=True)


def test_one_who_said_no_may_be_asked_once_more() -> None:
    declined, _ = apologise(_asked(), an_act(BJARNE), person=BJARNE.id)
    meeting, _ = _ask(declined, BJARNE)
    assert [s.person for s in meeting.roll[LIER]] == [ASTRID, BJARNE, CECILIE, BJARNE]


def test_order_goes_on_after_one_who_was_asked_out_of_turn() -> None:
    meeting, _ = _ask(_asked(), TROND)
    _, events = apologise(meeting, an_act(TROND), person=TROND.id)
    assert events[-1] == StandInAsked(LIER, BJARNE.id)


def test_seat_stays_empty_when_the_secretary_lets_it() -> None:
    meeting, events = leave_empty(_empty(), an_act(), seat=LIER)
    assert events == (SeatLeftEmpty(LIER),)
    _, events = come(meeting, an_act(DAG), person=DAG.id)
    assert len(events) == 1


def test_seat_is_filled_anew_when_the_member_stays_away_anew() -> None:
    left, _ = leave_empty(_empty(), an_act(), seat=LIER)
    back, _ = come(left, an_act(ASTRID), person=ASTRID.id)
    again, _ = apologise(back, an_act(ASTRID), person=ASTRID.id)
    assert [o.absent.is_left_empty for o in unfilled(again)] == [False]


def test_stand_in_is_let_go_for_a_member_who_would_come() -> None:
    meeting, events = give_back(_returning(), an_act(), seat=LIER)
    assert events == (
        StandInReleased(LIER, BJARNE.id, had_accepted=True),
        ApologyWithdrawn(LIER, ASTRID.id),
    )
    assert _answers(meeting) == [Answer.COMING, Answer.RELEASED]


def test_stand_in_keeps_the_seat_though_the_member_would_come() -> None:
    meeting, events = keep_stand_in(_returning(), an_act(), seat=LIER)
    assert events == (ReturnRefused(LIER, ASTRID.id),)
    assert _answers(meeting) == [Answer.AWAY, Answer.COMING]
    assert not meeting.roll[LIER][0].is_returning


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        (lambda: _ask(_empty(), TROND, by=ASTRID), OnlyForSecretariat),
        (lambda: _ask(_empty(), TROND, " "), ReasonForTurnMissing),
        (lambda: _ask(_empty(), DAG), StandInIsMember),
        (lambda: _ask(_asked(), BJARNE), StandInAlreadyCalled),
        (lambda: _ask(a_called_meeting(), TROND), NothingToFill),
        (lambda: give_back(_accepted(), an_act(), seat=LIER), NobodyReturning),
        (lambda: keep_stand_in(_accepted(), an_act(), seat=HOLE), NobodyReturning),
        (
            lambda: give_back(_returning(), an_act(BJARNE), seat=LIER),
            OnlyForSecretariat,
        ),
        (lambda: leave_empty(_asked(), an_act(), seat=LIER), NothingToFill),
        (lambda: leave_empty(_asked(), an_act(ELI), seat=LIER), OnlyForSecretariat),
        (
            lambda: leave_empty(_empty(), an_act(at=a_time(9)), seat=LIER),
            MeetingHasBegun,
        ),
    ],
)
def test_what_can_not_be_done_is_refused(
    deed: Callable[[], Decision], why: type[RuleBroken]
) -> None:
    with pytest.raises(why):
        deed()


def _asked() -> Meeting:
    asked, _ = apologise(a_called_meeting(), an_act(ASTRID), person=ASTRID.id)
    return asked


def _accepted() -> Meeting:
    accepted, _ = come(_asked(), an_act(BJARNE), person=BJARNE.id)
    return accepted


def _returning() -> Meeting:
    returning, _ = come(_accepted(), an_act(ASTRID), person=ASTRID.id)
    return returning


def _empty() -> Meeting:
    """Astrid is away, and nobody is listed to come for her."""
    lone = a_called_meeting(a_seat(stand_ins=()), a_seat(2, holder=DAG))
    empty, _ = apologise(lone, an_act(ASTRID), person=ASTRID.id)
    return empty


def _ask(
    meeting: Meeting, person: Person, why: str = WHY, *, by: Person | None = None
) -> Decision:
    act = an_act(by) if by else an_act()
    return ask_another(meeting, act, seat=LIER, person=person, why=why)


def _answers(meeting: Meeting) -> list[Answer]:
    return [summons.answer for summons in meeting.roll[LIER]]

"""Each seat that somebody is away from has a stand-in, or somebody is asked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.act import Act
from bot.answer import come
from bot.apology import apologise
from bot.body import Seat
from bot.elsewhere import Engagement
from bot.events import (
    ApologyGiven,
    ApologyWithdrawn,
    Event,
    PassedOver,
    SeatUnfilled,
    StandInAsked,
    StandInDeclined,
    StandInReleased,
)
from bot.filling import unfilled
from bot.meeting import Answer, Meeting
from bot.orders import StandingOrders, StandInRule
from bot.person import Person
from bot.turn import Calling, Obstacle, Skip
from bot.window import cut_off
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    COUNTY,
    DAG,
    ELI,
    HOLE,
    LIER,
    NOW,
    a_body,
    a_called_meeting,
    a_seat,
    an_act,
)

Deed = Callable[[Meeting, Act], tuple[Meeting, tuple[Event, ...]]]
#: Two seats of a group that share their stand-ins.
FIRST = a_seat(1, group="Ap/SV", stand_ins=(BJARNE, CECILIE))
SECOND = a_seat(2, group="Ap/SV", holder=DAG, stand_ins=(BJARNE, CECILIE))


def test_two_who_are_away_from_one_group_get_two_stand_ins_in_order() -> None:
    _, events = _after(_group(), _away(ASTRID), _away(DAG))
    assert [e for e in events if isinstance(e, StandInAsked)] == [
        StandInAsked(FIRST.id, BJARNE.id, Calling.GROUP),
        StandInAsked(SECOND.id, CECILIE.id, Calling.GROUP),
    ]


def test_who_was_away_first_goes_first_when_somebody_can_be_asked_again() -> None:
    """Both were left without; the one who has waited longest gets who is free now."""
    one_each = (replace(FIRST, stand_ins=(BJARNE,)), replace(SECOND, stand_ins=()))
    three = a_seat(3, group="Ap/SV", holder=ELI, stand_ins=(BJARNE,))
    meeting = _group(*one_each, three)
    meeting, _ = _after(meeting, _away(ASTRID), _away(ELI), _comes(ASTRID))
    assert meeting.sitting(three.id) == meeting.roll[three.id][-1]
    assert meeting.roll[three.id][-1].person == BJARNE


def test_one_who_is_free_again_is_asked_where_nobody_was_left_to_ask() -> None:
    both = (replace(FIRST, stand_ins=(BJARNE,)), replace(SECOND, stand_ins=(BJARNE,)))
    meeting, _ = _after(_group(*both), _away(ASTRID), _away(DAG))
    _, events = come(meeting, an_act(ASTRID), person=ASTRID.id)
    assert events == (
        ApologyWithdrawn(FIRST.id, ASTRID.id),
        StandInReleased(FIRST.id, BJARNE.id, had_accepted=False),
        StandInAsked(SECOND.id, BJARNE.id, Calling.GROUP),
    )


def test_that_a_seat_stays_empty_is_told_once() -> None:
    lone = a_seat(1, stand_ins=(BJARNE,))
    meeting, _ = _after(a_called_meeting(lone, HOLE, COUNTY), _away(ASTRID))
    meeting, events = apologise(meeting, an_act(BJARNE), person=BJARNE.id)
    assert events == (StandInDeclined(LIER.id, BJARNE.id), SeatUnfilled(LIER.id))
    _, events = come(meeting, an_act(DAG), person=DAG.id)
    assert SeatUnfilled(LIER.id) not in events


def test_who_is_passed_over_is_told_with_the_question() -> None:
    seat = a_seat(stand_ins=(DAG, BJARNE, CECILIE))
    ill = Engagement(since=NOW, until=NOW + timedelta(days=40))
    _, events = apologise(
        a_called_meeting(seat, HOLE),
        an_act(ASTRID),
        {BJARNE.id: (ill,)},
        person=ASTRID.id,
    )
    skips = (Skip(DAG.id, Obstacle.MEMBER), Skip(BJARNE.id, Obstacle.ABSENT))
    assert events == (
        ApologyGiven(LIER.id, ASTRID.id),
        PassedOver(LIER.id, skips),
        StandInAsked(LIER.id, CECILIE.id),
    )


def test_from_the_cut_off_on_nobody_is_asked_by_itself() -> None:
    meeting = a_called_meeting()
    late = an_act(ASTRID, at=cut_off(meeting))
    meeting, events = apologise(meeting, late, person=ASTRID.id)
    assert events == (
        ApologyGiven(LIER.id, ASTRID.id),
        SeatUnfilled(LIER.id, is_late=True),
    )
    assert [opening.seat for opening in unfilled(meeting)] == [LIER]


@pytest.mark.parametrize("seat", [LIER, COUNTY])
def test_nothing_is_to_be_filled_where_the_body_calls_nobody(seat: Seat) -> None:
    orders = StandingOrders(stand_ins=StandInRule.NONE)
    meeting = a_called_meeting(body=a_body(orders=orders))
    assert seat.principal
    _, events = apologise(meeting, an_act(seat.principal), person=seat.principal.id)
    assert events == (ApologyGiven(seat.id, seat.principal.id),)


def test_seat_without_a_vote_and_without_a_list_is_not_filled() -> None:
    """A stand-in is for a member (kommuneloven § 7-10)."""
    attends = replace(COUNTY, rights=replace(COUNTY.rights, votes=False))
    meeting = a_called_meeting(attends)
    person = meeting.roll[COUNTY.id][0].person
    _, events = apologise(meeting, an_act(person), person=person.id)
    assert events == (ApologyGiven(COUNTY.id, person.id),)


def _group(*seats: Seat) -> Meeting:
    orders = StandingOrders(stand_ins=StandInRule.GROUP)
    own = [replace(seat, has_own_list=False) for seat in seats or (FIRST, SECOND)]
    return a_called_meeting(body=a_body(*own, orders=orders))


def _away(person: Person) -> Deed:
    return lambda meeting, act: apologise(meeting, act, person=person.id)


def _comes(person: Person) -> Deed:
    return lambda meeting, act: come(meeting, act, person=person.id)


def _after(meeting: Meeting, *deeds: Deed) -> tuple[Meeting, tuple[Event, ...]]:
    """Let things happen one after another, each a minute later, by the secretary."""
    events: tuple[Event, ...] = ()
    for minute, deed in enumerate(deeds):
        act = an_act(at=NOW + timedelta(minutes=minute))
        meeting, happened = deed(meeting, act)
        events += happened
    assert Answer.SILENT not in {s.answer for _, s in meeting.summonses()}
    return meeting, events

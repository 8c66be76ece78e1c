"""Gyldig forfall is judged where the body wants it, and the seat is filled anyway."""

from dataclasses import replace

import pytest

from bot.act import Act
from bot.answer import come
from bot.apology import apologise
from bot.body import SeatId
from bot.errors import OnlyForSecretariat
from bot.events import ApologyJudged
from bot.extent import Extent, Ground, Leave
from bot.leave import be_away_in_part
from bot.meeting import Apology, Meeting, Reason, Verdict
from bot.message import Kind, Message
from bot.orders import StandingOrders
from bot.seat_errors import NothingToJudge
from bot.telling import messages
from bot.validity import judge, to_judge
from tests.builders import (
    ASTRID,
    BJARNE,
    SOLVEIG,
    a_body,
    a_called_meeting,
    a_time,
    an_act,
)

LIER = SeatId(1)
VALID, INVALID = Verdict


def test_secretary_says_whether_it_is_valid_and_may_say_something_else() -> None:
    away = _away()
    assert [(seat.id, s.person) for seat, s in to_judge(away)] == [(LIER, ASTRID)]
    refused, events = judge(away, _secretary(), seat=LIER, verdict=INVALID)
    assert events == (ApologyJudged(LIER, ASTRID.id, INVALID),)
    assert to_judge(refused) == ()
    assert judge(refused, _secretary(), seat=LIER, verdict=INVALID) == (refused, ())
    accepted, _ = judge(refused, _secretary(), seat=LIER, verdict=VALID)
    assert accepted.roll[LIER][0].verdict is VALID


def test_seat_is_filled_before_anybody_has_judged() -> None:
    assert [s.person for s in _away().roll[LIER]] == [ASTRID, BJARNE]


def test_new_forfall_is_judged_anew() -> None:
    judged, _ = judge(_away(), _secretary(), seat=LIER, verdict=VALID)
    back, _ = come(judged, an_act(ASTRID), person=ASTRID.id)
    assert to_judge(back) == ()
    again, _ = apologise(back, an_act(ASTRID), person=ASTRID.id)
    ((_, summons),) = to_judge(again)
    assert (summons.verdict, summons.times_excused) == (None, 2)


@pytest.mark.parametrize(
    ("leave", "is_asked"),
    [
        (Leave(gap=Extent(until=a_time(10))), True),
        (Leave(gap=Extent(until=a_time(10)), ground=Ground.DISQUALIFIED), False),
    ],
)
def test_part_is_judged_unless_it_is_for_the_body_to_say(
    leave: Leave, *, is_asked: bool
) -> None:
    meeting, _ = be_away_in_part(
        _called(), an_act(ASTRID), person=ASTRID.id, leave=leave
    )
    assert bool(to_judge(meeting)) is is_asked


def test_meeting_of_another_elected_body_is_reason_enough() -> None:
    assert to_judge(_away(Apology(reason=Reason.ELECTED_OFFICE))) == ()


def test_stand_in_owes_nobody_a_reason() -> None:
    declined, _ = apologise(_away(), an_act(BJARNE), person=BJARNE.id)
    assert len(to_judge(declined)) == 1


def test_body_that_does_not_ask_has_nothing_to_judge() -> None:
    away, _ = apologise(a_called_meeting(), an_act(ASTRID), person=ASTRID.id)
    with pytest.raises(NothingToJudge):
        judge(away, _secretary(), seat=LIER, verdict=VALID)


def test_only_the_secretary_judges() -> None:
    with pytest.raises(OnlyForSecretariat):
        judge(_away(), an_act(ASTRID), seat=LIER, verdict=VALID)


def test_member_who_is_not_away_has_nothing_to_be_judged() -> None:
    with pytest.raises(NothingToJudge):
        judge(_called(), _secretary(), seat=LIER, verdict=VALID)


def test_no_is_said_out_loud_and_yes_on_the_card() -> None:
    told = {
        verdict: [m.kind for m in _told(verdict) if m.to == ASTRID.id]
        for verdict in Verdict
    }
    assert Kind.APOLOGY_REFUSED in told[INVALID]
    assert Kind.APOLOGY_REFUSED not in told[VALID]
    assert Kind.CARD in told[VALID]


def _told(verdict: Verdict) -> list[Message]:
    judged, events = judge(_away(), _secretary(), seat=LIER, verdict=verdict)
    return [message for event in events for message in messages(judged, event)]


def _called() -> Meeting:
    orders = StandingOrders(judges_apologies=True)
    return a_called_meeting(body=a_body(orders=orders))


def _away(apology: Apology | None = None) -> Meeting:
    given = apology or Apology(reason=Reason.TRAVEL)
    away, _ = apologise(_called(), an_act(ASTRID), person=ASTRID.id, apology=given)
    return replace(away, version=away.version + 1)


def _secretary() -> Act:
    return an_act(SOLVEIG)

"""Which meetings a person's own calendar shows."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.body import Rank
from bot.meeting import Answer, Meeting, Status
from bot.orders import Language, Publicness, StandingOrders
from bot.person import Person
from bot.subscription import Subscription, ended_calendar, shown
from tests.builders import (
    ASTRID,
    BJARNE,
    CAST,
    CECILIE,
    DAG,
    ELI,
    FRODE,
    GURO,
    MEETING_DAY,
    NOW,
    SOLVEIG,
    TROND,
    a_body,
    a_called_meeting,
    a_meeting,
    a_summons,
    with_answer,
)
from tests.feeds import is_shown, own_calendar

TODAY = NOW.date()


def those_who_see(meeting: Meeting, *, on: date = TODAY) -> list[Person]:
    return [person for person in CAST if is_shown(meeting, person.id, on=on)]


def with_stand_in(answer: Answer) -> Meeting:
    called = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    asked = called.summon(
        called.body.seats[0].id, a_summons(BJARNE, rank=Rank.STAND_IN)
    )
    return with_answer(asked, BJARNE, answer)


@pytest.mark.parametrize("meeting", [a_meeting(), a_called_meeting()])
def test_members_and_secretariat_see_their_meetings(meeting: Meeting) -> None:
    assert those_who_see(meeting) == [ASTRID, DAG, FRODE, SOLVEIG]


@pytest.mark.parametrize("answer", [Answer.AWAITED, Answer.COMING])
def test_stand_in_sees_the_meeting_while_they_are_on(answer: Answer) -> None:
    assert is_shown(with_stand_in(answer), BJARNE.id, on=TODAY)


@pytest.mark.parametrize("answer", [Answer.AWAY, Answer.RELEASED])
def test_stand_in_does_not_see_it_when_they_are_not(answer: Answer) -> None:
    assert not is_shown(with_stand_in(answer), BJARNE.id, on=TODAY)


def test_member_still_sees_the_meeting_that_they_stay_away_from() -> None:
    meeting = with_stand_in(Answer.COMING)
    assert is_shown(meeting, ASTRID.id, on=TODAY)


@pytest.mark.parametrize("answer", [Answer.AWAITED, Answer.AWAY])
def test_member_who_was_called_sees_it_though_another_has_the_seat_now(
    answer: Answer,
) -> None:
    called = with_answer(a_called_meeting(), ASTRID, answer)
    seats = (replace(called.body.seats[0], holder=CECILIE), *called.body.seats[1:])
    meeting = replace(called, body=replace(called.body, seats=seats))
    assert {ASTRID, CECILIE} < set(those_who_see(meeting))


def test_member_who_was_let_go_no_longer_sees_it() -> None:
    called = with_answer(a_called_meeting(), ASTRID, Answer.RELEASED)
    seats = (replace(called.body.seats[0], holder=CECILIE), *called.body.seats[1:])
    meeting = replace(called, body=replace(called.body, seats=seats))
    assert those_who_see(meeting) == [CECILIE, DAG, FRODE, SOLVEIG]


def test_others_never_see_it() -> None:
    for meeting in (a_meeting(), a_called_meeting(), with_stand_in(Answer.COMING)):
        assert not {CECILIE, ELI, GURO, TROND} & set(those_who_see(meeting))


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (MEETING_DAY - timedelta(days=3 * 366), True),
        (MEETING_DAY - timedelta(days=3 * 366 + 1), False),
        (MEETING_DAY + timedelta(days=366), True),
        (MEETING_DAY + timedelta(days=367), False),
    ],
)
def test_meeting_is_shown_for_years_but_not_for_ever(day: date, shown: bool) -> None:
    assert is_shown(a_called_meeting(), ASTRID.id, on=day) is shown


@pytest.mark.parametrize(("days", "shown"), [(0, True), (30, True), (31, False)])
def test_cancelled_meeting_ages_out(days: int, shown: bool) -> None:
    meeting = a_called_meeting(status=Status.CANCELLED)
    assert is_shown(meeting, ASTRID.id, on=TODAY + timedelta(days=days)) is shown


def test_stand_in_who_was_to_come_sees_that_it_is_cancelled() -> None:
    meeting = replace(with_stand_in(Answer.COMING), status=Status.CANCELLED)
    assert is_shown(meeting, BJARNE.id, on=TODAY)


def test_calendar_holds_only_what_is_shown() -> None:
    old = a_meeting(
        starts_at=NOW - timedelta(days=800), ends_at=NOW - timedelta(days=800)
    )
    assert own_calendar([old], ASTRID.id, on=TODAY) == own_calendar(
        [], ASTRID.id, on=TODAY
    )


def test_ended_calendar_is_empty_and_tells_where_the_new_one_is() -> None:
    text = ended_calendar(Language.NYNORSK).replace(b"\r\n ", b"").decode()
    assert "BEGIN:VEVENT" not in text
    assert "\r\nNAME:Mine rådsmøte\r\nX-WR-CALNAME:Mine rådsmøte\r\n" in text
    assert "X-WR-CALDESC:Denne kalenderadressa gjeld ikkje lenger." in text


def test_calendar_leads_to_the_page_of_an_announced_meeting_alone() -> None:
    internal = StandingOrders(publicness=Publicness.INTERNAL)
    leads = []
    for orders in (StandingOrders(), internal):
        own = shown(
            a_called_meeting(body=a_body(orders=orders)),
            Subscription(person=ASTRID.id),
            home="https://moter.example",
        )
        leads.append(
            own is not None and b"URL:https://moter.example/mote/" in own.entry
        )
    assert leads == [True, False]

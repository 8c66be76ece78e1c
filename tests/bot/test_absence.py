"""Days away answer for every meeting in them, called or planned."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.absence import Absence, require_days
from bot.answer import come
from bot.change import move
from bot.elsewhere import Elsewhere, Engagement, clash, standing
from bot.errors import RuleBroken, UntilBeforeSince
from bot.events import (
    AbsenceNoted,
    ApologyGiven,
    ApologyWithdrawn,
    Event,
    StandInAsked,
    StandInReleased,
)
from bot.meeting import AbsenceId, Answer, Apology, Meeting, Reason
from bot.notice import send_notice
from bot.orders import Language, ReasonRule
from bot.person import Person
from bot.seat_errors import AbsencePast, AbsenceTooLong
from bot.staying_away import be_back, stay_away
from bot.succession import follow
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    HOLE,
    LIER,
    MEETING_DAY,
    NOW,
    TROND,
    a_body,
    a_called_meeting,
    a_meeting,
    a_plan,
    a_slot,
    a_time,
    an_act,
    some_orders,
)

TODAY = NOW.date()


def test_forfall_is_reported_to_a_meeting_that_is_called() -> None:
    meeting, events = stay_away(
        a_called_meeting(), an_act(ASTRID), absence=_away(ASTRID)
    )
    assert events == (
        ApologyGiven(LIER.id, ASTRID.id),
        StandInAsked(LIER.id, BJARNE.id),
    )
    own = meeting.roll[LIER.id][0]
    assert (own.answer, own.absence, own.apology) == (
        Answer.AWAY,
        AbsenceId(7),
        Apology(reason=Reason.TRAVEL),
    )


@pytest.mark.parametrize(
    "meeting",
    [
        a_meeting(),
        a_called_meeting(starts_at=NOW, ends_at=NOW + timedelta(hours=1)),
        a_called_meeting(ends_at=a_time(9) + timedelta(days=3)),
    ],
    ids=["not called", "begun", "longer than the days"],
)
def test_other_meetings_are_left_alone(meeting: Meeting) -> None:
    absence = _away(ASTRID, until=MEETING_DAY)
    assert stay_away(meeting, an_act(ASTRID), absence=absence) == (meeting, ())


def test_body_that_does_not_ask_why_is_not_told_it_by_days_away() -> None:
    orders = some_orders(reason=ReasonRule.NOT_ASKED)
    called = a_called_meeting(body=a_body(orders=orders))
    meeting, _ = stay_away(called, an_act(ASTRID), absence=_away(ASTRID))
    own = meeting.roll[LIER.id][0]
    assert (own.answer, own.apology) == (Answer.AWAY, None)


def test_who_is_back_comes_to_what_they_were_excused_from_for_that_alone() -> None:
    away, _ = stay_away(a_called_meeting(), an_act(ASTRID), absence=_away(ASTRID))
    meeting, events = be_back(away, an_act(ASTRID), absence=_away(ASTRID))
    assert events == (
        ApologyWithdrawn(LIER.id, ASTRID.id),
        StandInReleased(LIER.id, BJARNE.id, had_accepted=False),
    )
    assert meeting.roll[LIER.id][0].absence is None


def test_what_was_said_of_one_meeting_afterwards_holds() -> None:
    away, _ = stay_away(a_called_meeting(), an_act(ASTRID), absence=_away(ASTRID))
    back, _ = come(away, an_act(ASTRID), person=ASTRID.id)
    assert be_back(back, an_act(ASTRID), absence=_away(ASTRID)) == (back, ())


def test_who_is_called_later_is_away_at_once() -> None:
    meeting, events = send_notice(a_meeting(), an_act(), _known(ASTRID))
    assert events[-2:] == (
        AbsenceNoted(LIER.id, ASTRID.id),
        StandInAsked(LIER.id, BJARNE.id),
    )
    own = meeting.roll[LIER.id][0]
    assert (own.answer, own.answered_by, own.absence) == (
        Answer.AWAY,
        ASTRID.id,
        AbsenceId(7),
    )


def test_who_takes_a_seat_over_and_is_away_is_so_at_once() -> None:
    body = a_body(replace(LIER, holder=TROND), HOLE, COUNTY)
    _, events = follow(a_called_meeting(), an_act(), body=body, elsewhere=_known(TROND))
    assert _noted(events) == [TROND.id]


def test_meeting_that_is_moved_to_such_a_day_is_answered_for() -> None:
    meeting = a_called_meeting()
    moved, events = move(
        meeting,
        an_act(at=NOW + timedelta(hours=1)),
        plan=a_plan(meeting),
        slot=a_slot(day=MEETING_DAY - timedelta(days=1)),
        seen_sequence=0,
        elsewhere=_known(DAG),
    )
    assert _noted(events) == [DAG.id]
    assert moved.roll[HOLE.id][0].answer is Answer.AWAY


def test_answer_that_is_given_is_not_overruled_by_a_change_of_others() -> None:
    coming, _ = come(a_called_meeting(), an_act(ASTRID), person=ASTRID.id)
    body = a_body(LIER, replace(HOLE, holder=TROND), COUNTY)
    followed, events = follow(coming, an_act(), body=body, elsewhere=_known(ASTRID))
    assert _noted(events) == []
    assert followed.roll[LIER.id][0].answer is Answer.COMING


@pytest.mark.parametrize(
    ("since", "until", "why"),
    [
        (3, 2, UntilBeforeSince),
        (-3, -1, AbsencePast),
        (0, 183, AbsenceTooLong),
        (750, 801, AbsenceTooLong),
    ],
)
def test_days_on_which_nobody_can_be_away_are_refused(
    since: int, until: int, why: type[RuleBroken]
) -> None:
    absence = _away(ASTRID, since=_in(since), until=_in(until))
    with pytest.raises(why):
        require_days(Language.BOKMAL, absence, today=TODAY)


@pytest.mark.parametrize(("since", "until"), [(0, 0), (-5, 0), (1, 182), (799, 800)])
def test_days_may_have_begun_and_last_for_half_a_year(since: int, until: int) -> None:
    absence = _away(ASTRID, since=_in(since), until=_in(until))
    require_days(Language.BOKMAL, absence, today=TODAY)


def test_duty_in_another_body_goes_before_another_meeting() -> None:
    other = _meeting("Ressursgruppen", is_elected=False)
    duty = _meeting("Formannskapet", is_elected=True)
    known = {ASTRID.id: (other, duty), DAG.id: (other,)}
    meeting = a_called_meeting()
    assert clash(meeting, ASTRID.id, known) == duty
    assert clash(meeting, DAG.id, known) == other
    assert clash(meeting, TROND.id, known) is None
    assert clash(meeting, ASTRID.id, _known(ASTRID)) is None
    assert standing(known, meeting, ASTRID.id) is None


def _away(
    person: Person, *, since: date = TODAY, until: date = date(2026, 3, 8)
) -> Absence:
    return Absence(
        id=AbsenceId(7),
        person=person.id,
        since=since,
        until=until,
        reason=Reason.TRAVEL,
    )


def _known(person: Person) -> Elsewhere:
    away = _away(person)
    told = Engagement(since=away.starts_at, until=away.ends_at, absence=away)
    return {person.id: (told,)}


def _meeting(body: str, *, is_elected: bool) -> Engagement:
    return Engagement(
        since=a_time(10), until=a_time(12), body=body, is_elected=is_elected
    )


def _noted(events: tuple[Event, ...]) -> list[int]:
    return [event.person for event in events if isinstance(event, AbsenceNoted)]


def _in(days: int) -> date:
    return TODAY + timedelta(days=days)

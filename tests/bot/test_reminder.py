"""Who has not answered is reminded, twice at most, and then telephoned."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.act import Act, Door
from bot.body import Rank
from bot.due import coming, do_due, next_due
from bot.errand import Errand, What
from bot.errors import MeetingHasBegun, OnlyForSecretariat
from bot.events import AnswersOverdue, Reminded, RemindersStarted, RemindersStopped
from bot.meeting import Answer, Meeting, Status
from bot.orders import LegalForm, StandingOrders
from bot.reminder import is_last, start, stop
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    LIER,
    NOW,
    a_body,
    a_called_meeting,
    a_meeting,
    a_summons,
    a_time,
    an_act,
    with_answer,
)

#: The meeting is on Thursday the 26th, and answers are due on Monday at noon.
FRIDAY = a_time(9, day=date(2026, 2, 20))
MONDAY = a_time(9, day=date(2026, 2, 23))
NOON = a_time(12, day=date(2026, 2, 23))
ALL = (ASTRID, DAG, FRODE)
START = a_called_meeting().starts_at


def _clock(at: datetime) -> Act:
    return Act(by=None, at=at, door=Door.CLOCK)


def _after(meeting: Meeting, *moments: datetime) -> Meeting:
    for at in moments:
        meeting, _ = do_due(meeting, _clock(at))
    return meeting


def test_silent_members_are_reminded_twice_and_then_the_secretary_is_told() -> None:
    assert coming(a_called_meeting()) == (
        Errand(
            what=What.REMINDER,
            at=FRIDAY,
            until=MONDAY - timedelta(hours=12),
            people=ALL,
        ),
        Errand(what=What.REMINDER, at=MONDAY, until=NOON, people=ALL),
        Errand(what=What.SILENCE, at=NOON, until=START, people=ALL),
    )


@pytest.mark.parametrize(
    "meeting",
    [
        a_meeting(),
        a_called_meeting(status=Status.CANCELLED),
        a_called_meeting(reminders_stopped=True),
    ],
)
def test_clock_has_nothing_to_do_with(meeting: Meeting) -> None:
    assert next_due(meeting) is None


def test_clock_has_nothing_to_do_with_a_meeting_that_has_begun() -> None:
    assert next_due(a_called_meeting(), since=START) is None


def test_reminder_goes_to_those_who_are_silent_still() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    meeting = with_answer(meeting, FRODE, Answer.COMING)
    meeting = meeting.summon(LIER.id, a_summons(BJARNE, rank=Rank.STAND_IN))
    reminded, events = do_due(meeting, _clock(FRIDAY))

    assert events == (Reminded(HOLE.id, DAG.id),)
    (summons,) = reminded.roll[HOLE.id]
    assert summons == a_summons(DAG, reminders=1, reminded_at=FRIDAY)
    assert next_due(reminded) == MONDAY


def test_nothing_is_done_before_its_time() -> None:
    before = FRIDAY - timedelta(microseconds=1)
    assert do_due(a_called_meeting(), _clock(before)) == (a_called_meeting(), ())


def test_what_is_done_is_not_done_again() -> None:
    done = _after(a_called_meeting(), FRIDAY)
    assert do_due(done, _clock(FRIDAY)) == (done, ())
    assert do_due(done, _clock(FRIDAY - timedelta(days=9))) == (done, ())


def test_everyone_is_reminded_twice_whatever_the_clock_is_asked() -> None:
    meeting, events = a_called_meeting(), list[object]()
    for hour in range(24 * 24):
        meeting, happened = do_due(meeting, _clock(NOW + timedelta(hours=hour)))
        events += happened

    once = [
        Reminded(LIER.id, ASTRID.id),
        Reminded(HOLE.id, DAG.id),
        Reminded(COUNTY.id, FRODE.id),
    ]
    assert events == [*once, *once, AnswersOverdue(tuple(p.id for p in ALL))]


def test_worker_that_was_away_reminds_once_and_not_in_the_night() -> None:
    saturday = a_time(15, day=date(2026, 2, 21))
    assert do_due(a_called_meeting(), _clock(saturday)) == (a_called_meeting(), ())
    # The first is then so close to the second that it is let be.
    assert next_due(a_called_meeting(), since=saturday) == MONDAY


def test_first_reminder_is_given_late_while_the_second_is_far_away() -> None:
    late = a_time(17, day=date(2026, 2, 20))
    reminded = _after(a_called_meeting(), late)
    assert reminded.roll[HOLE.id] == (a_summons(DAG, reminders=1, reminded_at=late),)


def test_secretary_is_told_late_but_before_the_meeting() -> None:
    late = a_time(9, day=date(2026, 2, 25))
    told, events = do_due(a_called_meeting(), _clock(late))
    assert events == (AnswersOverdue(tuple(person.id for person in ALL)),)
    assert (told.silence_told_at, next_due(told)) == (late, FRIDAY)
    assert next_due(told, since=late) is None


def test_who_is_called_late_has_time_and_is_told_of_apart() -> None:
    late = a_summons(DAG, called_at=a_time(8, day=date(2026, 2, 24)))
    meeting = replace(
        _after(a_called_meeting(LIER, HOLE), FRIDAY, MONDAY, NOON),
        roll={HOLE.id: (late,)},
    )
    halfway = a_time(9, day=date(2026, 2, 25))
    assert coming(meeting, since=NOON) == (
        Errand(what=What.SILENCE, at=halfway, until=START, people=(DAG,)),
    )


def test_secretary_is_told_once_of_all_who_are_late_when_it_is_told_late() -> None:
    late = a_summons(DAG, called_at=a_time(8, day=date(2026, 2, 24)))
    roll = {LIER.id: (a_summons(),), HOLE.id: (late,)}
    _, events = do_due(a_called_meeting(roll=roll), _clock(START - timedelta(hours=1)))
    assert events == (AnswersOverdue((ASTRID.id, DAG.id)),)


def test_moved_meeting_starts_over() -> None:
    meeting = _after(a_called_meeting(), FRIDAY, MONDAY, NOON)
    asked = {
        seat: tuple(a_summons(s.person, rank=s.rank, called_at=NOON) for s in called)
        for seat, called in meeting.roll.items()
    }
    later = timedelta(days=7)
    moved = replace(
        meeting, starts_at=START + later, answer_by=NOON + later, roll=asked
    )
    assert [errand.at for errand in coming(moved)] == [
        FRIDAY + later,
        MONDAY + later,
        NOON + later,
    ]


@pytest.mark.parametrize(
    ("days", "moments"),
    [((), ()), ((0,), (MONDAY,)), ((5, 1), (a_time(9, day=date(2026, 2, 18)), FRIDAY))],
)
def test_body_says_when_and_how_often(
    days: tuple[int, ...], moments: tuple[datetime, ...]
) -> None:
    orders = StandingOrders(form=LegalForm.ADMINISTRATIVE, reminder_days=days)
    meeting = a_called_meeting(body=a_body(orders=orders))
    assert [errand.at for errand in coming(meeting)] == [*moments, NOON]


def test_reminder_is_not_given_on_the_heels_of_the_notice() -> None:
    called = a_time(14, day=date(2026, 2, 19))
    roll = {HOLE.id: (a_summons(DAG, called_at=called),)}
    meeting = a_called_meeting(roll=roll)
    assert [errand.at for errand in coming(meeting)] == [MONDAY, NOON]


def test_who_is_not_in_slack_is_telephoned_only() -> None:
    by_phone = replace(DAG, slack=None)
    meeting = a_called_meeting(roll={HOLE.id: (a_summons(by_phone),)})
    assert coming(meeting) == (
        Errand(what=What.SILENCE, at=NOON, until=START, people=(by_phone,)),
    )


def test_who_has_two_seats_is_reminded_in_both() -> None:
    both = {LIER.id: (a_summons(DAG),), HOLE.id: (a_summons(DAG),)}
    _, events = do_due(a_called_meeting(roll=both), _clock(FRIDAY))
    assert events == (Reminded(LIER.id, DAG.id), Reminded(HOLE.id, DAG.id))


def test_last_reminder_says_so() -> None:
    once = _after(a_called_meeting(), FRIDAY)
    twice = _after(once, MONDAY)
    said = [is_last(each, each.roll[HOLE.id][0]) for each in (once, twice)]
    assert said == [False, True]


def test_reminders_are_stopped_and_started_by_the_secretary() -> None:
    stopped, events = stop(a_called_meeting(), an_act())
    assert (stopped.reminders_stopped, events) == (True, (RemindersStopped(),))
    assert stop(stopped, an_act()) == (stopped, ())

    started, events = start(stopped, an_act())
    assert (started, events) == (a_called_meeting(), (RemindersStarted(),))
    assert start(started, an_act()) == (started, ())


@pytest.mark.parametrize("rule", [stop, start])
def test_reminders_are_the_secretarys_and_of_what_lies_ahead(
    rule: Callable[[Meeting, Act], object],
) -> None:
    with pytest.raises(OnlyForSecretariat):
        rule(a_called_meeting(), an_act(DAG))
    with pytest.raises(MeetingHasBegun):
        rule(a_called_meeting(), an_act(at=START))

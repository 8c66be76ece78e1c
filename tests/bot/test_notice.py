"""The notice calls everyone once, with a date to answer by."""

from datetime import date, datetime, time

import pytest

from bot import dates
from bot.body import Rank
from bot.errors import (
    MeetingCancelled,
    MeetingHasBegun,
    NobodyToCall,
    NoticeAlreadySent,
    OnlyForSecretariat,
    RuleBroken,
)
from bot.events import NoticeSent, Summoned
from bot.lacks import days_of_notice, is_short_notice
from bot.meeting import Meeting, Status
from bot.notice import answer_by, deadline, send_notice
from bot.orders import OffDayRule, StandingOrders
from tests.builders import (
    ASTRID,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    LIER,
    NOW,
    a_body,
    a_called_meeting,
    a_meeting,
    a_seat,
    a_summons,
    a_time,
    an_act,
)


# Above its callers: the cases are made as this file is read.
def _february(day: int, hour: int, minute: int = 0) -> datetime:
    return a_time(hour, minute, day=date(2026, 2, day))


def test_everyone_who_holds_a_seat_is_called_once() -> None:
    called, events = send_notice(a_meeting(), an_act())
    assert events == (
        NoticeSent(),
        Summoned(LIER.id, ASTRID.id),
        Summoned(HOLE.id, DAG.id),
        Summoned(COUNTY.id, FRODE.id),
    )
    assert called.roll == {
        LIER.id: (a_summons(ASTRID),),
        HOLE.id: (a_summons(DAG),),
        COUNTY.id: (a_summons(FRODE, rank=Rank.PROXY),),
    }


def test_member_who_is_called_with_all_others_answers_when_they_do() -> None:
    called, _ = send_notice(a_meeting(), an_act())
    assert deadline(called, called.roll[LIER.id][0]) == called.answer_by


def test_member_who_is_called_late_has_half_of_what_is_left() -> None:
    called, _ = send_notice(a_meeting(), an_act())
    late = a_summons(DAG, called_at=_february(24, 9))
    assert deadline(called, late) == _february(25, 10)


def test_notice_opens_the_meeting_for_answers() -> None:
    called, _ = send_notice(a_meeting(), an_act())
    assert (called.status, called.answer_by, called.sequence) == (
        Status.CALLED,
        dates.at(date(2026, 2, 23), time(12)),
        0,
    )


def test_notice_numbers_the_cases_after_the_years_last() -> None:
    called, _ = send_notice(a_meeting(), an_act(), last_number=11)
    assert [(item.number, item.year) for item in called.agenda] == [
        (None, None),
        (12, 2026),
        (13, 2026),
        (14, 2026),
    ]


def test_vacant_seat_is_not_called() -> None:
    vacant = a_seat(4, holder=None, stand_ins=(DAG,))
    called, events = send_notice(a_meeting(LIER, vacant), an_act())
    assert events == (NoticeSent(), Summoned(LIER.id, ASTRID.id))
    assert called.roll.keys() == {LIER.id}


@pytest.mark.parametrize(
    ("why", "meeting"),
    [
        (NoticeAlreadySent, a_called_meeting()),
        (MeetingCancelled, a_meeting(status=Status.CANCELLED)),
        (MeetingHasBegun, a_meeting(starts_at=NOW)),
        (NobodyToCall, a_meeting(a_seat(holder=None))),
    ],
)
def test_notice_is_refused(why: type[RuleBroken], meeting: Meeting) -> None:
    with pytest.raises(why):
        send_notice(meeting, an_act())


def test_member_does_not_send_the_notice() -> None:
    with pytest.raises(OnlyForSecretariat):
        send_notice(a_meeting(), an_act(ASTRID))


@pytest.mark.parametrize(
    ("sent", "deadline"),
    [
        # In good time: three days before, at noon.
        (_february(2, 9), _february(23, 12)),
        (_february(22, 11, 59), _february(23, 12)),
        # Less than a day to answer in: halfway, at the next full hour.
        (_february(22, 12), _february(24, 11)),
        (_february(25, 3), _february(25, 19)),
        # Never at night: on the evening before, or in the morning.
        (_february(25, 9), _february(25, 19)),
        (_february(25, 17), _february(25, 19)),
        (_february(25, 17, 1), _february(26, 7)),
        (_february(25, 22), _february(26, 7)),
        # Never after the meeting has begun.
        (_february(26, 8, 10), _february(26, 9)),
        (_february(26, 8, 59), _february(26, 9)),
    ],
)
def test_answers_are_due_in_time_to_call_others(
    sent: datetime, deadline: datetime
) -> None:
    due = answer_by(a_meeting(), sent_at=sent)
    assert due == deadline


def test_answers_are_due_at_noon_also_across_summer_time() -> None:
    meeting = a_meeting(starts_at=dates.at(date(2026, 3, 30), time(9)))
    assert answer_by(meeting, sent_at=NOW) == dates.at(date(2026, 3, 27), time(12))


def test_answers_are_due_on_a_working_day() -> None:
    meeting = a_meeting(starts_at=dates.at(date(2026, 3, 31), time(9)))
    assert answer_by(meeting, sent_at=NOW) == dates.at(date(2026, 3, 27), time(12))


def test_notice_is_not_short_when_it_goes_out_so_many_days_before_on_a_sunday() -> None:
    sunday = a_meeting(starts_at=dates.at(date(2026, 3, 1), time(9)))
    assert not is_short_notice(sunday, sent_at=_february(22, 12))
    assert is_short_notice(sunday, sent_at=_february(23, 0))


def test_notice_is_not_short_before_the_deadline_that_was_moved_later() -> None:
    body = a_body(orders=StandingOrders(off_days=OffDayRule.LATER))
    sunday = a_meeting(body=body, starts_at=dates.at(date(2026, 3, 1), time(9)))
    assert not is_short_notice(sunday, sent_at=_february(23, 12))
    assert is_short_notice(sunday, sent_at=_february(24, 0))


def test_body_decides_how_long_before_answers_are_due() -> None:
    body = a_body(orders=StandingOrders(answer_days=10))
    due = answer_by(a_meeting(body=body), sent_at=NOW)
    assert due == dates.at(date(2026, 2, 16), time(12))


@pytest.mark.parametrize(
    ("sent", "days", "is_short"),
    [
        (_february(18, 23, 59), 8, False),
        (_february(19, 23, 59), 7, False),
        (_february(20, 0), 6, True),
        (_february(26, 8), 0, True),
    ],
)
def test_notice_is_short_by_the_bodys_own_rule(
    sent: datetime, days: int, is_short: bool
) -> None:
    meeting = a_meeting()
    assert days_of_notice(meeting, sent_at=sent) == days
    assert is_short_notice(meeting, sent_at=sent) == is_short

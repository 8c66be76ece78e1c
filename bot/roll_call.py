"""Opprop: the secretary writes down who was in the room, starting from the answers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.act import Act, require_secretary
from bot.attendance import Attendance, Guest, Presence
from bot.body import Rank, Seat, SeatId
from bot.errors import (
    LeftBeforeArriving,
    MeetingCancelled,
    MeetingChanged,
    NoticeNotSent,
)
from bot.events import AttendanceRecorded, Event
from bot.meeting import Answer, Meeting, Status
from bot.person import Person

#: How long after a meeting its roll and minutes are still asked for.
LOOK_BACK: Final = timedelta(days=60)


def record_attendance(
    meeting: Meeting,
    act: Act,
    *,
    seats: Mapping[SeatId, Attendance],
    guests: tuple[Guest, ...] | None = None,
) -> tuple[Meeting, tuple[Event, ...]]:
    """Write down who sat in which seats; seats that are not named stay as they were.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled: when it can't be.
        LeftBeforeArriving: when somebody's times run backwards.
        MeetingChanged: when who was there no longer belongs to the meeting.
    """
    require_recordable(meeting, act)
    for seat in seats.values():
        _require_somebody(meeting, seat)
        _require_order(meeting, seat)
    recorded = replace(
        meeting,
        attendance={**meeting.attendance, **seats},
        guests=meeting.guests if guests is None else guests,
    )
    return recorded, (AttendanceRecorded(),)


def require_recordable(meeting: Meeting, act: Act) -> None:
    """Let a secretary call the roll of a meeting that people are called to.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled: otherwise.
    """
    require_secretary(meeting.body, act)
    language = meeting.body.orders.language
    if meeting.status is Status.CANCELLED:
        raise MeetingCancelled(language)
    if meeting.status is Status.PLANNED:
        raise NoticeNotSent(language)


def expected_attendance(meeting: Meeting, seat: Seat) -> Attendance | None:
    """Fill a seat in from what is recorded, or else from the answers.

    Someone who has not answered may be there or not: that only the room can tell.
    """
    if seat.id in meeting.attendance:
        return meeting.attendance[seat.id]
    sitting = meeting.sitting(seat.id)
    if sitting is None:
        return Attendance(presence=Presence.EXCUSED)
    if sitting.answer is Answer.COMING:
        return Attendance(presence=Presence.PRESENT, person=sitting.person)
    return None


def possible_sitters(meeting: Meeting, seat: Seat) -> tuple[Person, ...]:
    """List everyone who may turn out to sit in a seat, the likeliest first."""
    latest = reversed(meeting.roll.get(seat.id, ()))
    # A stand-in may come unneeded; whoever sat there before has nothing to come for.
    called = (s.person for s in latest if s.holds or s.rank is Rank.STAND_IN)
    return tuple({person.id: person for person in (*called, *seat.people)}.values())


def _require_somebody(meeting: Meeting, seat: Attendance) -> None:
    """Let nobody be present without a name: the minutes would know of neither."""
    if seat.presence is Presence.PRESENT and seat.person is None:
        raise MeetingChanged(meeting.body.orders.language)


def _require_order(meeting: Meeting, seat: Attendance) -> None:
    came, left = seat.arrived_at, seat.left_at
    if came and left and left <= came and seat.person:
        raise LeftBeforeArriving(meeting.body.orders.language, name=seat.person.name)

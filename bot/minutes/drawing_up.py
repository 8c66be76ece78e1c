"""The minutes are asked for, and whoever asks gets them as documents."""

from dataclasses import replace

from bot.act import Act, require_secretary
from bot.errors import AttendanceMissing, MeetingCancelled
from bot.events import Event, MinutesDrawnUp
from bot.law import minutes_word
from bot.meeting import Meeting, Status


def draw_up(meeting: Meeting, act: Act) -> tuple[Meeting, tuple[Event, ...]]:
    """Ask for the minutes as documents; whoever asks will get them.

    Raises:
        OnlyForSecretariat: for everybody but the body's secretaries.
        MeetingCancelled, AttendanceMissing: when there is nothing to write.
    """
    require_secretary(meeting.body, act)
    require_held(meeting)
    if act.by is None:
        raise _missing(meeting)
    return replace(meeting, minutes_at=act.at), (MinutesDrawnUp(act.by),)


def require_held(meeting: Meeting) -> None:
    """Let nothing be written of a meeting that was not held.

    Raises:
        MeetingCancelled, AttendanceMissing: when there is nothing to write.
    """
    if meeting.status is Status.CANCELLED:
        raise MeetingCancelled(meeting.body.orders.language)
    if not meeting.room.is_called:
        raise _missing(meeting)


def _missing(meeting: Meeting) -> AttendanceMissing:
    orders = meeting.body.orders
    return AttendanceMissing(orders.language, minutes=minutes_word(orders))

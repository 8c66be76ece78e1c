"""What a payroll can't tell, so that nobody goes unpaid without a word."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.meeting import Meeting, Status
from bot.payroll.line import PayrollLine
from bot.room.clock import closed_at
from bot.room.presence import Presence


class MissingKind(StrEnum):
    """Why something is not in a payroll, or is to be looked at."""

    CANCELLED = "cancelled"
    NOT_YET = "not_yet"
    NOT_RECORDED = "not_recorded"
    NOT_CLOSED = "not_closed"
    #: Nobody has written down who sat in a seat, or that nobody did.
    SEAT = "seat"
    #: Somebody was there, and it is not known from when, or until when.
    TIME = "time"
    #: The night between two days is counted with them.
    OVERNIGHT = "overnight"


@dataclass(frozen=True, kw_only=True)
class Missing:
    """Something that a payroll can't tell of a meeting."""

    meeting: Meeting
    kind: MissingKind
    #: Whose line it is, or whose seat, when it is not about the whole meeting.
    who: str = ""
    participants: tuple[str, ...] = ()


def why_left_out(meeting: Meeting, *, at: datetime) -> MissingKind | None:
    """Tell why nobody can be paid for a meeting yet, if it is so."""
    if meeting.status is Status.CANCELLED:
        return MissingKind.CANCELLED
    if not meeting.has_begun(at):
        return MissingKind.NOT_YET
    if not meeting.room.is_called:
        return MissingKind.NOT_RECORDED
    return None if closed_at(meeting) else MissingKind.NOT_CLOSED


def unmarked(presence: Presence) -> Iterator[Missing]:
    """List the seats of which nobody has written down who sat there."""
    for seat in presence.meeting.body.seats:
        if seat.principal and not presence.is_marked(seat.id):
            yield Missing(
                meeting=presence.meeting,
                kind=MissingKind.SEAT,
                who=seat.principal.name,
                participants=(seat.participant,),
            )


def doubtful(line: PayrollLine) -> MissingKind | None:
    """Tell why a line must be looked at before it is paid, if it must."""
    if line.duration is None:
        return MissingKind.TIME
    return MissingKind.OVERNIGHT if line.is_overnight else None

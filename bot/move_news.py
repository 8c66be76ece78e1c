"""Beskjed om flytting: the first at once, and more of them within minutes as one."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from bot.act import Act
from bot.dispatch import DispatchKind
from bot.errand import Errand, What
from bot.events import Event, MoveTold
from bot.meeting import Meeting
from bot.person import PersonId
from bot.told import dispatched

#: A secretary who has told of a move and moves again is putting something right.
QUIET: Final = timedelta(minutes=10)
#: Who is on the way already can't wait for that.
NEAR: Final = timedelta(hours=1)

Decision = tuple[Meeting, tuple[Event, ...]]


def tell(
    meeting: Meeting, act: Act, *, newcomers: tuple[PersonId, ...] = ()
) -> Decision:
    """Tell of a move at once, or leave it to be told with those that may follow."""
    if not meeting.is_open or told_at(meeting, act.at) > act.at:
        return meeting, ()
    told = dispatched(meeting, act, DispatchKind.MOVE)
    return told, (MoveTold(newcomers),)


def told_at(meeting: Meeting, at: datetime) -> datetime:
    """Find when a move that is made at a moment is told of."""
    if meeting.move_told_at is None:
        return at
    later = meeting.move_told_at + QUIET
    return later if later < meeting.starts_at - NEAR else at


def errands(meeting: Meeting) -> Iterator[Errand]:
    """Tell of what was moved while nobody was to be disturbed again."""
    if meeting.move_told_at and meeting.told_sequence != meeting.sequence:
        yield Errand(
            what=What.MOVE,
            at=meeting.move_told_at + QUIET,
            until=meeting.starts_at,
            people=(),
            waits=False,
        )


def tell_later(meeting: Meeting, act: Act, _: Errand) -> Decision:
    """Tell from where people last knew a meeting to where it is now."""
    told = dispatched(meeting, act, DispatchKind.MOVE)
    return told, (MoveTold(),)

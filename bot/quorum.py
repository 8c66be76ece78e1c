"""Vedtaksførhet: whether a meeting is heading for enough members to decide."""

from dataclasses import dataclass
from enum import StrEnum

from bot.meeting import Answer, Meeting
from bot.orders import QuorumRule


class Outlook(StrEnum):
    """What the answers so far promise."""

    SECURED = "secured"
    OPEN = "open"
    LOST = "lost"


@dataclass(frozen=True, kw_only=True)
class Forecast:
    """How many votes are needed, promised, and still possible."""

    seats: int
    needed: int
    coming: int
    possible: int
    #: Whether the body has a rule; otherwise the numbers are only a help.
    is_binding: bool

    @property
    def outlook(self) -> Outlook:
        """Tell whether the quorum is secured, open or lost."""
        if self.coming >= self.needed:
            return Outlook.SECURED
        return Outlook.OPEN if self.possible >= self.needed else Outlook.LOST


def forecast(meeting: Meeting) -> Forecast:
    """Count the seats with a vote that are promised and that may still be filled.

    Of a body's members at least half must be there (kommuneloven § 11-9). A seat
    that nobody holds is still a member's seat.
    """
    voting = [seat for seat in meeting.body.seats if seat.has_vote]
    expected = [meeting.sitting(seat.id) for seat in voting]
    return Forecast(
        seats=len(voting),
        needed=(len(voting) + 1) // 2,
        coming=sum(s is not None and s.answer is Answer.COMING for s in expected),
        possible=sum(s is not None for s in expected),
        is_binding=meeting.body.orders.quorum is QuorumRule.HALF,
    )

"""Vedtaksførhet: whether enough members come, or are there, for a body to decide."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.body import Body, Seat
from bot.meeting import Answer, Meeting
from bot.orders import QuorumRule

Seats = Sequence[Seat]


class Outlook(StrEnum):
    """What the answers so far promise."""

    SECURED = "secured"
    OPEN = "open"
    LOST = "lost"


class Counted(StrEnum):
    """What a rule counts."""

    #: Seats that vote, one for each member.
    MEMBERS = "members"
    #: Those who have such a seat.
    PARTICIPANTS = "participants"
    #: What the seats weigh, where members have several votes.
    VOTES = "votes"


@dataclass(frozen=True, kw_only=True)
class Forecast:
    """How much of what a rule counts is needed, promised, and still possible."""

    counted: Counted
    total: int
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
    """Count what is promised and what may still come of what the body's rule asks for.

    Where a rule asks for two things, the one that looks worse is told.
    """
    return _told(meeting.body, _coming(meeting), _possible(meeting))


def count(body: Body, there: Seats) -> Forecast:
    """Count those who are there against what the body's rule asks for, likewise."""
    return _told(body, there, there)


def _told(body: Body, coming: Seats, possible: Seats) -> Forecast:
    by_outlook = list(Outlook)
    asked_for = _asked_for(body, coming, possible)
    return max(asked_for, key=lambda each: by_outlook.index(each.outlook))


def _asked_for(body: Body, coming: Seats, possible: Seats) -> Iterator[Forecast]:
    match body.orders.quorum:
        case QuorumRule.ALL_PARTICIPANTS:
            yield _participants(body, coming, possible)
        case QuorumRule.HALF_AND_TWO_THIRDS:
            yield _members(body, coming, possible)
            yield _votes(body, coming, possible)
        case _:
            yield _members(body, coming, possible)


def _members(body: Body, coming: Seats, possible: Seats) -> Forecast:
    """Ask for half of the members or more (kommuneloven § 11-9, IKS-loven § 8).

    A seat that nobody holds is still a member's seat.
    """
    total = len(_voting(body))
    return Forecast(
        counted=Counted.MEMBERS,
        total=total,
        needed=(total + 1) // 2,
        coming=len(coming),
        possible=len(possible),
        is_binding=body.orders.quorum is not QuorumRule.NONE,
    )


def _votes(body: Body, coming: Seats, possible: Seats) -> Forecast:
    """Ask that those who come have two thirds of the votes (IKS-loven § 8)."""
    total = _weight(_voting(body))
    return Forecast(
        counted=Counted.VOTES,
        total=total,
        needed=(2 * total + 2) // 3,
        coming=_weight(coming),
        possible=_weight(possible),
        is_binding=True,
    )


def _participants(body: Body, coming: Seats, possible: Seats) -> Forecast:
    """Ask that every participant that votes is represented, as agreements may say."""
    total = len(_whose(_voting(body)))
    return Forecast(
        counted=Counted.PARTICIPANTS,
        total=total,
        needed=total,
        coming=len(_whose(coming)),
        possible=len(_whose(possible)),
        is_binding=True,
    )


def _voting(body: Body) -> list[Seat]:
    return [seat for seat in body.seats if seat.has_vote]


def _possible(meeting: Meeting) -> list[Seat]:
    return [seat for seat in _voting(meeting.body) if meeting.sitting(seat.id)]


def _coming(meeting: Meeting) -> list[Seat]:
    return [seat for seat in _voting(meeting.body) if _comes(meeting, seat)]


def _comes(meeting: Meeting, seat: Seat) -> bool:
    sitting = meeting.sitting(seat.id)
    return sitting is not None and sitting.answer is Answer.COMING


def _weight(seats: Iterable[Seat]) -> int:
    return sum(seat.weight for seat in seats)


def _whose(seats: Iterable[Seat]) -> set[str]:
    return {seat.participant for seat in seats}

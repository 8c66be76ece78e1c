"""What has happened. Past tense, frozen, and said in the council's own words."""

from dataclasses import dataclass

from bot.body import SeatId
from bot.person import PersonId


@dataclass(frozen=True)
class MeetingPlanned:
    """A meeting stands in the plan."""


@dataclass(frozen=True)
class NoticeSent:
    """The notice went out to everyone who holds a seat."""


@dataclass(frozen=True)
class Summoned:
    """The one who sits in a seat was called."""

    seat: SeatId
    person: PersonId


@dataclass(frozen=True)
class Accepted:
    """Somebody called to a seat said that they come."""

    seat: SeatId
    person: PersonId


@dataclass(frozen=True)
class ApologyGiven:
    """A member reported forfall. Why is nobody's business but the secretariat's."""

    seat: SeatId
    person: PersonId


@dataclass(frozen=True)
class ApologyWithdrawn:
    """A member comes after all."""

    seat: SeatId
    person: PersonId


@dataclass(frozen=True)
class StandInAsked:
    """Somebody was asked to sit in another's place."""

    seat: SeatId
    person: PersonId


@dataclass(frozen=True)
class StandInAccepted:
    """A stand-in sits in another's place."""

    seat: SeatId
    person: PersonId


@dataclass(frozen=True)
class StandInDeclined:
    """A stand-in said no, or no after yes."""

    seat: SeatId
    person: PersonId


@dataclass(frozen=True)
class StandInReleased:
    """A stand-in is no longer needed, because the member comes."""

    seat: SeatId
    person: PersonId
    #: Whether they had said yes, and so have it in their calendar.
    had_accepted: bool


@dataclass(frozen=True)
class SeatUnfilled:
    """A seat will be empty: there is nobody left to ask."""

    seat: SeatId


@dataclass(frozen=True)
class MeetingMoved:
    """Time or place changed; earlier answers no longer count."""


@dataclass(frozen=True)
class MeetingCancelled:
    """The meeting will not be held."""

    why: str


@dataclass(frozen=True)
class AttendanceRecorded:
    """The secretary wrote down who was in the room."""


@dataclass(frozen=True)
class MinutesDrawnUp:
    """The secretary asked for the minutes as a document."""

    by: PersonId


Event = (
    MeetingPlanned
    | NoticeSent
    | Summoned
    | Accepted
    | ApologyGiven
    | ApologyWithdrawn
    | StandInAsked
    | StandInAccepted
    | StandInDeclined
    | StandInReleased
    | SeatUnfilled
    | MeetingMoved
    | MeetingCancelled
    | AttendanceRecorded
    | MinutesDrawnUp
)

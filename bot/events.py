"""What has happened. Past tense, frozen, and said in the council's own words."""

from dataclasses import dataclass

from bot.agenda.events import AgendaEvent
from bot.body import SeatId
from bot.extent import Extent, Leave
from bot.meeting import Verdict
from bot.minutes.events import MinutesEvent
from bot.person import PersonId
from bot.room.events import RoomEvent
from bot.turn import Calling, Skip


@dataclass(frozen=True)
class MeetingPlanned:
    """A meeting stands in the plan."""


@dataclass(frozen=True)
class NoticeSent:
    """The notice went out to everyone who holds a seat."""


@dataclass(frozen=True)
class ChangesSent:
    """What was changed after the notice went out to everyone who is called."""

    #: Of the dispatch that it is.
    number: int


@dataclass(frozen=True)
class OfSeat:
    """Something that happened to one person in one seat."""

    seat: SeatId
    person: PersonId


@dataclass(frozen=True)
class Summoned(OfSeat):
    """The one who sits in a seat was called."""


@dataclass(frozen=True)
class Accepted(OfSeat):
    """Somebody called to a seat said that they come."""


@dataclass(frozen=True)
class Unsure(OfSeat):
    """A member does not know yet whether they come."""


@dataclass(frozen=True)
class ApologyGiven(OfSeat):
    """A member reported forfall. Why is nobody's business but the secretariat's."""


@dataclass(frozen=True)
class AbsenceNoted(OfSeat):
    """Somebody who is called has told before that they are away on that day."""


@dataclass(frozen=True)
class PartlyAway(OfSeat):
    """Somebody comes, but not to all of the meeting."""

    leave: Leave


@dataclass(frozen=True)
class ApologyWithdrawn(OfSeat):
    """A member comes after all."""


@dataclass(frozen=True)
class ReturnWished(OfSeat):
    """A member would come after all, and a stand-in has said yes."""


@dataclass(frozen=True)
class ReturnRefused(OfSeat):
    """The secretary lets the stand-in have the seat, and not the member."""


@dataclass(frozen=True)
class StandInAsked(OfSeat):
    """Somebody was asked to sit in another's place."""

    by: Calling = Calling.PERSONAL
    extent: Extent | None = None
    #: Why they were asked out of turn.
    why: str = ""


@dataclass(frozen=True)
class StandInSilent(OfSeat):
    """A stand-in did not answer in time."""


@dataclass(frozen=True)
class StandInAccepted(OfSeat):
    """A stand-in sits in another's place."""


@dataclass(frozen=True)
class StandInDeclined(OfSeat):
    """A stand-in said no, or no after yes."""

    #: Whether they had said yes before, and so have it in their calendar.
    had_accepted: bool = False


@dataclass(frozen=True)
class StandInReleased(OfSeat):
    """A stand-in is no longer needed: the member comes, or is another now."""

    #: Whether they had said yes, and so have it in their calendar.
    had_accepted: bool


@dataclass(frozen=True)
class MemberReleased(OfSeat):
    """Somebody no longer sits in the seat that they were called to."""


@dataclass(frozen=True)
class SeatVacated:
    """A seat to which somebody was called is nobody's any longer."""

    seat: SeatId


@dataclass(frozen=True)
class PassedOver:
    """Some whose turn it would have been were not asked for a seat."""

    seat: SeatId
    skips: tuple[Skip, ...]


@dataclass(frozen=True)
class SeatUnfilled:
    """A seat will be empty: nobody is left to ask, or only the secretary may ask."""

    seat: SeatId
    #: Whether it is so near the meeting that only the secretary asks.
    is_late: bool = False


@dataclass(frozen=True)
class SeatLeftEmpty:
    """The secretary lets a seat stay empty, and nobody more is asked."""

    seat: SeatId


@dataclass(frozen=True)
class ApologyJudged(OfSeat):
    """Somebody's forfall was accepted as valid, or not."""

    verdict: Verdict


@dataclass(frozen=True)
class QuorumThreatened:
    """It became less sure that enough come for the meeting to decide."""


@dataclass(frozen=True)
class Reminded(OfSeat):
    """Somebody who had not answered was reminded."""


@dataclass(frozen=True)
class AnswersOverdue:
    """The time to answer was over, and some had not answered."""

    people: tuple[PersonId, ...]


@dataclass(frozen=True)
class RemindersStopped:
    """Nobody is reminded by itself any longer."""


@dataclass(frozen=True)
class RemindersStarted:
    """Those who do not answer are reminded again."""


@dataclass(frozen=True)
class MeetingMoved:
    """Time or place changed, and perhaps everybody is asked anew."""


@dataclass(frozen=True)
class MoveTold:
    """Those who are called were told where a meeting has gone to."""

    #: Those who sit there on the new day only, and never were asked of another.
    newcomers: tuple[PersonId, ...] = ()


@dataclass(frozen=True)
class MeetingRetitled:
    """A meeting has got another title."""

    title: str


@dataclass(frozen=True)
class MeetingCancelled:
    """The meeting will not be held."""

    why: str


@dataclass(frozen=True)
class MinutesDrawnUp:
    """The secretary asked for the minutes as a document."""

    by: PersonId


Event = (
    MeetingPlanned
    | NoticeSent
    | ChangesSent
    | Summoned
    | Accepted
    | Unsure
    | ApologyGiven
    | AbsenceNoted
    | PartlyAway
    | ApologyWithdrawn
    | ReturnWished
    | ReturnRefused
    | PassedOver
    | StandInAsked
    | StandInSilent
    | StandInAccepted
    | StandInDeclined
    | StandInReleased
    | MemberReleased
    | SeatVacated
    | SeatUnfilled
    | SeatLeftEmpty
    | QuorumThreatened
    | ApologyJudged
    | Reminded
    | AnswersOverdue
    | RemindersStopped
    | RemindersStarted
    | MeetingMoved
    | MoveTold
    | MeetingRetitled
    | MeetingCancelled
    | MinutesDrawnUp
    | MinutesEvent
    | AgendaEvent
    | RoomEvent
)

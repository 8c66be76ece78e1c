"""A message: one thing to tell one person. The outbox keeps it, the worker delivers."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.meeting import Meeting, MeetingId
from bot.person import PersonId
from bot.planning.version import VersionId


class Kind(StrEnum):
    """What a message is about, which decides how it looks."""

    #: A person's own message about one meeting: notice, question, receipt.
    CARD = "card"
    #: The secretary's overview of one meeting.
    OVERVIEW = "overview"
    #: The App Home of one person.
    HOME = "home"
    #: `innkalling.ics`, to put the meeting in the person's calendar.
    INVITATION = "invitation"
    #: `avlysning.ics`, to take it out again.
    CANCELLATION = "cancellation"
    #: The meeting was moved: come and answer anew.
    MOVED = "moved"
    #: The meeting is cancelled.
    CANCELLED = "cancelled"
    #: A stand-in who was let go is needed after all.
    ASKED_AGAIN = "asked_again"
    #: A stand-in is no longer needed.
    RELEASED = "released"
    #: A member's seat has passed on to another, or ended.
    SUCCEEDED = "succeeded"
    #: Somebody who has the meeting before them already sits in it as a member now.
    SEATED = "seated"
    #: To a member: an answer is missing.
    REMINDER = "reminder"
    #: To the secretary: who has not answered in time, and how they are reached.
    UNANSWERED = "unanswered"
    #: To the secretary: nobody is left to ask for a seat, until somebody sits there.
    SEAT_UNFILLED = "seat_unfilled"
    #: To the secretary: a member would come, and a stand-in has said yes.
    RETURN_WISHED = "return_wished"
    #: The stand-in keeps the seat, and the member hears of it.
    RETURN_REFUSED = "return_refused"
    #: To the secretary: nobody sits in a seat any longer.
    SEAT_VACATED = "seat_vacated"
    #: To the secretary, in the morning: all that waits for them, in one message.
    CHORES = "chores"
    #: To the secretary: somebody must be reached by other means than Slack, until they
    #: have answered.
    REACH = "reach"
    #: To the secretary: `innkalling.ics` of somebody who isn't in Slack, to send on.
    FILE_FOR = "file_for"
    #: To the secretary: the minutes as a Word document.
    MINUTES = "minutes"
    #: A year's plan is drafted, and may still be changed.
    PLAN_CIRCULATED = "plan_circulated"
    #: A year's plan is adopted.
    PLAN_ADOPTED = "plan_adopted"
    #: An adopted plan is changed, and why.
    PLAN_AMENDED = "plan_amended"
    #: `hold-av.ics`, to keep days free before anybody is called to them.
    HELD_DATES = "held_dates"
    #: To the secretary: a year's plan as a file.
    PLAN_FILE = "plan_file"
    #: `frister.ics`, to have deadlines in a calendar.
    DEADLINES_FILE = "deadlines_file"
    #: What can be asked for, to somebody who wrote something else.
    HELP = "help"


#: Shown once and kept right ever after; everything else is said once and left alone.
LIVE = frozenset(
    {
        Kind.CARD,
        Kind.OVERVIEW,
        Kind.HOME,
        Kind.SEAT_UNFILLED,
        Kind.RETURN_WISHED,
        Kind.REACH,
    }
)


@dataclass(frozen=True, kw_only=True)
class Message:
    """One thing to tell one person."""

    kind: Kind
    to: PersonId
    meeting: MeetingId | None = None
    #: The version of a year's plan that it is about.
    plan: VersionId | None = None
    #: What tells two messages of a kind apart: a seat, a person, a version.
    about: str = ""
    #: The key of a message that must have arrived before this one may leave.
    after: str | None = None
    #: Only refreshes what the person has seen before, as with App Home.
    only_if_shown: bool = False

    @property
    def key(self) -> str:
        """Name the message, so that it exists once however often it is asked for."""
        return f"{self.kind}:{self.meeting or 0}:{self.to}:{self.about}"


def of_meeting(
    meeting: Meeting,
    kind: Kind,
    to: PersonId,
    *,
    about: str = "",
    after: Message | None = None,
) -> Message:
    """Tell somebody something of a meeting, perhaps below something else."""
    return Message(
        kind=kind,
        to=to,
        meeting=meeting.id,
        about=about,
        after=after.key if after else None,
    )


def card(meeting: Meeting, person: PersonId) -> Message:
    """Show somebody their own card, or put it right."""
    return of_meeting(meeting, Kind.CARD, person)


def file(
    meeting: Meeting, person: PersonId, kind: Kind, *, after: Message | None = None
) -> Message:
    """Give a file below what is said about it, which is the card if nothing else is."""
    said = after or card(meeting, person)
    return of_meeting(meeting, kind, person, about=str(meeting.version), after=said)


def to_secretariat(meeting: Meeting, kind: Kind, about: str = "") -> Iterator[Message]:
    """Tell those who keep the books."""
    for secretary in meeting.body.secretariat:
        yield of_meeting(meeting, kind, secretary.person.id, about=about)

"""A message: one thing to tell one person. The outbox keeps it, the worker delivers."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.meeting import Meeting, MeetingId
from bot.message_kind import Kind as Kind  # noqa: PLC0414  # who speaks of messages speaks of kinds
from bot.person import PersonId
from bot.planning.version import VersionId


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

    @cached_property
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

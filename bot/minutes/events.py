"""What has happened to minutes. Past tense, with the number of the issue."""

from dataclasses import dataclass

from bot.person import PersonId


@dataclass(frozen=True)
class OfMinutes:
    """Something that happened to one issue of the minutes."""

    issue: int


@dataclass(frozen=True)
class MinutesSent(OfMinutes):
    """The minutes went out for remarks."""


@dataclass(frozen=True)
class MinutesRemarkedOn(OfMinutes):
    """Somebody who got the minutes had a remark, or none."""

    person: PersonId


@dataclass(frozen=True)
class MinutesApprovedIn(OfMinutes):
    """The minutes were approved in a later meeting."""

    meeting: int


@dataclass(frozen=True)
class AccountWritten(OfMinutes):
    """A secretary wrote what is told of a case."""

    title: str


MinutesEvent = MinutesSent | MinutesRemarkedOn | MinutesApprovedIn | AccountWritten

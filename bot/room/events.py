"""What has happened to the record of a room. Past tense, with the fact that it is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RoomEvent:
    """Something that happened to the record of a room."""


@dataclass(frozen=True)
class OfFact(RoomEvent):
    """Something that happened to one fact of the room."""

    fact: int
    kind: str


@dataclass(frozen=True)
class FactRecorded(OfFact):
    """Somebody wrote down what they saw."""


@dataclass(frozen=True)
class FactStruck(OfFact):
    """Somebody struck what was written down."""


@dataclass(frozen=True, kw_only=True)
class DecisionRecorded(RoomEvent):
    """Somebody wrote down how an item ended."""

    item: int
    title: str


@dataclass(frozen=True)
class OfTask(RoomEvent):
    """Something that happened to one task."""

    task: int


@dataclass(frozen=True)
class TaskGiven(OfTask):
    """The meeting asked somebody to do something."""


@dataclass(frozen=True)
class TaskDone(OfTask):
    """A task was done."""


@dataclass(frozen=True)
class TaskWithdrawn(OfTask):
    """A task was taken back."""

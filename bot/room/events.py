"""What has happened to the record of a room. Past tense, with the fact that it is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OfFact:
    """Something that happened to one fact of the room."""

    fact: int
    kind: str


@dataclass(frozen=True)
class FactRecorded(OfFact):
    """Somebody wrote down what they saw."""


@dataclass(frozen=True)
class FactStruck(OfFact):
    """Somebody struck what was written down."""


RoomEvent = FactRecorded | FactStruck

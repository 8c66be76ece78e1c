"""An errand: something that is to be done with a meeting by itself, and when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.person import Person


class What(StrEnum):
    """What the clock does by itself."""

    #: Those who have not answered are reminded.
    REMINDER = "reminder"
    #: The secretary is told who has not answered when the deadline has passed.
    SILENCE = "silence"
    #: Those who are called are told where the meeting has gone to.
    MOVE = "move"
    #: A stand-in who has not answered loses their turn.
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, kw_only=True)
class Errand:
    """Something that is done by itself at a moment, unless it is stopped before."""

    what: What
    at: datetime
    #: From when on it is of no use any longer, and is let be.
    until: datetime
    #: Whom it is about.
    people: tuple[Person, ...]
    #: Whether it waits for humane hours. A stand-in's time to answer has only those,
    #: and what somebody has just pressed for is told at any hour.
    waits: bool = True

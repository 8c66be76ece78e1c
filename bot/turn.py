"""Tur: why somebody is asked to stand in, and why others before them are not."""

from dataclasses import dataclass
from enum import StrEnum

from bot.person import PersonId


class Calling(StrEnum):
    """By which rule a stand-in is asked."""

    #: The seat's own list, in order (kommuneloven § 7-10).
    PERSONAL = "personal"
    #: The list group's, in the order in which they were elected (§ 7-10).
    GROUP = "group"
    #: The participant's (§ 18-3).
    PARTICIPANT = "participant"
    #: They hold the office that stands in.
    OFFICE = "office"
    #: The member asked for them.
    PROPOSED = "proposed"
    #: They were asked before, and it is about another part of the meeting now.
    CHANGED = "changed"
    #: The secretary asked them out of turn, for a reason.
    OUT_OF_TURN = "out_of_turn"


class Obstacle(StrEnum):
    """What keeps somebody from being asked."""

    #: They have a seat of their own in the body.
    MEMBER = "member"
    #: They are asked for another seat, or sit in it.
    SEATED = "seated"
    #: They have said no to this meeting.
    DECLINED = "declined"
    #: They did not answer when they were asked before.
    SILENT = "silent"
    #: They have left a seat for the very case (forvaltningsloven § 8).
    DISQUALIFIED = "disqualified"
    #: They have told that they are away.
    ABSENT = "absent"
    #: They have another meeting at the time.
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True)
class Skip:
    """Somebody who was passed over when it would have been their turn, and why."""

    person: PersonId
    why: Obstacle
    #: The body whose meeting they are in, if that is what it is.
    body: str = ""

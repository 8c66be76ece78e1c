"""What minutes are written of: who was there and who was away, as plain facts.

Everything that is written of a room is written of these, whatever form it takes.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.orders import Language
from bot.person import PersonId


class Capacity(StrEnum):
    """In which capacity somebody was there, in the order in which they are listed."""

    #: A seat that votes, by its own: holder, settemedlem or permanent proxy.
    MEMBER = "member"
    #: A seat that votes, for somebody who was away.
    STAND_IN = "stand_in"
    #: A seat that may speak, and has no vote.
    SPEAKER = "speaker"
    #: A seat that may be there and no more.
    OBSERVER = "observer"
    ADMINISTRATION = "administration"
    GUEST = "guest"
    SECRETARIAT = "secretariat"


@dataclass(frozen=True, kw_only=True)
class Stay:
    """A part of the meeting that somebody was there for."""

    #: Nothing when it is from the beginning, or nobody knows.
    since: datetime | None = None
    #: Nothing when it is to the end, or nobody knows.
    until: datetime | None = None
    #: The one case that it was for, when it was for one: «sak 06/2018».
    item: str = ""


@dataclass(frozen=True, kw_only=True)
class Attendee:
    """Somebody who was there, in one seat or in none."""

    #: Nobody whom the record knows, for some guests.
    person: PersonId | None = None
    name: str
    #: The municipality or county; for a guest, what they are or come from; for the
    #: secretariat, the title that they sign by.
    represents: str = ""
    capacity: Capacity
    #: What they are in the body, in words: «Leder».
    function: str = ""
    #: The office that gives the seat: «ordfører».
    office: str = ""
    #: The list group that was elected to the seat: «Ap/Sp».
    group: str = ""
    #: Whose seat a stand-in sat in.
    stands_for: str = ""
    #: When they were there, if it was not all the time.
    stays: tuple[Stay, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Absentee:
    """Somebody whose seat it was, and who did not sit in it."""

    name: str
    represents: str
    function: str = ""
    office: str = ""
    group: str = ""
    #: Meldt forfall; those who have not are listed apart.
    is_excused: bool = True
    #: Who sat there instead.
    stand_in: str = ""


class Move(StrEnum):
    """How somebody came or went."""

    ARRIVED = "arrived"
    LEFT = "left"
    #: Permisjon: out for a while, and back again.
    WENT_OUT = "went_out"
    CAME_BACK = "came_back"


@dataclass(frozen=True, kw_only=True)
class Movement:
    """Somebody who came or went while the others sat."""

    name: str
    move: Move
    at: datetime | None = None
    #: The case that was begun on next, or the one that was treated: «sak 06/2018».
    item: str = ""
    #: Whether it was while that case was treated.
    is_under: bool = False


@dataclass(frozen=True, kw_only=True)
class Held:
    """A meeting that was held: who was in the room, in the order of the roster."""

    language: Language
    attendees: tuple[Attendee, ...]
    absentees: tuple[Absentee, ...]
    movements: tuple[Movement, ...] = ()
    #: Who led it; nothing when nobody has said so.
    chair: str = ""
    #: Who wrote the minutes, one or several, when somebody has said so.
    writer: str = ""
    #: Whether enough were there when it began; nothing where no rule asks for it.
    quorum: str = ""
    #: Those who were elected to sign with whoever led it.
    signers: tuple[str, ...] = ()
    #: All who have seats that vote, also those of whom nobody came.
    participants: tuple[str, ...] = ()
    #: Whether it was held on several days, so that a clock alone says too little.
    has_days: bool = False

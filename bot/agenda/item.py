"""An item of an agenda: what is treated, what is asked, and the number it keeps."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from itertools import count
from typing import Final, NewType

ItemId = NewType("ItemId", int)
#: An item that the store has not given an id yet.
UNSAVED: Final = ItemId(0)


class ItemKind(StrEnum):
    """What kind of item, which decides whether it gets a case number."""

    #: Opprop: who is there, before anything is treated; without a number.
    ROLL_CALL = "roll_call"
    #: Godkjenning av innkalling og dagsorden: first, without a number.
    OPENING = "opening"
    #: A case of the meeting's own.
    CASE = "case"
    #: Godkjenning av referat: the minutes of the body's own last meeting.
    OWN_MINUTES = "own_minutes"
    #: Referater fra andre organer, which are taken note of and not approved.
    OTHER_MINUTES = "other_minutes"
    #: Oppfølging: what earlier meetings asked for, and is not done.
    FOLLOW_UP = "follow_up"
    #: Orienteringer: what the meeting is told, and does not decide.
    BRIEFING = "briefing"
    #: «Fra kommunene»: once around the table.
    ROUND = "round"
    #: Eventuelt: last.
    ANY_OTHER = "any_other"


class Aim(StrEnum):
    """What an item asks of the meeting."""

    #: Vedtak: the meeting settles it.
    DECISION = "decision"
    #: Innstilling: the meeting says what another body ought to decide.
    RECOMMENDATION = "recommendation"
    #: Drøfting: the meeting talks about it.
    DISCUSSION = "discussion"
    #: Orientering: the meeting takes note of it.
    INFORMATION = "information"


class ItemState(StrEnum):
    """Whether an item is still to be treated in this meeting."""

    LISTED = "listed"
    #: Trukket: it is not treated, and keeps its number if it had one.
    WITHDRAWN = "withdrawn"
    #: Utsatt: it is treated in another meeting, under the same number.
    POSTPONED = "postponed"


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A document of an item: where it lies, and never a copy of it."""

    title: str
    #: Nothing while it is still to come.
    link: str = ""
    #: «Ettersendes senest»: by when it is promised.
    due: date | None = None
    #: Whether it is kept from the public (offentleglova).
    is_exempt: bool = False
    #: When it came, if that was after the notice.
    came_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Part:
    """A lettered part of an item: A, B and so on, in order."""

    title: str
    presenter: str = ""


@dataclass(frozen=True, kw_only=True)
class Earlier:
    """An earlier meeting, whose minutes are treated."""

    #: Its `MeetingId`.
    meeting: int
    body: str
    starts_at: datetime
    #: What its minutes are called: «protokoll» or «referat».
    word: str


@dataclass(frozen=True, kw_only=True)
class Item:
    """One line of the agenda. Its number, once given, is never given again.

    It keeps its id for ever, also when it is postponed to another meeting.
    """

    id: ItemId = UNSAVED
    kind: ItemKind = ItemKind.CASE
    title: str
    number: int | None = None
    #: The year whose series the number is of, also if the meeting moves to another.
    year: int | None = None
    #: Nothing while nobody has said what is asked.
    aim: Aim | None = None
    #: Who presents it: of the body, or a guest.
    presenter: str = ""
    #: When it is to begin, where somebody comes for it at an appointed time.
    starts: time | None = None
    minutes: int | None = None
    parts: tuple[Part, ...] = ()
    papers: tuple[Paper, ...] = ()
    #: Whether a secretary has said that there are to be none.
    is_paperless: bool = False
    #: Forslag til vedtak, as it goes out with the notice.
    proposal: str = ""
    #: By which provision it is closed to the public; nothing when it is open.
    exempt: str = ""
    state: ItemState = ItemState.LISTED
    #: The item of another body that it was sent on from.
    came_from: ItemId | None = None
    #: The items of other bodies, or of this one's earlier meetings, that it refers to.
    refers: tuple[ItemId, ...] = ()
    #: Whether a third of the members demand it, so that it can't be taken off.
    is_demanded: bool = False
    #: When it came on the agenda, if that was after the notice.
    added_at: datetime | None = None
    #: The seats (`SeatId`) whose members object to deciding it.
    objectors: tuple[int, ...] = ()
    chair_objects: bool = False
    #: Whether it was postponed to this meeting, and so has an older number.
    was_postponed: bool = False
    #: The meeting whose minutes it is about, which gives it its title.
    earlier: Earlier | None = None

    @property
    def is_numbered(self) -> bool:
        """Tell whether this kind of item takes a number of the year's series."""
        return self.kind not in (ItemKind.ROLL_CALL, ItemKind.OPENING)

    @property
    def is_treated(self) -> bool:
        """Tell whether it is neither withdrawn nor postponed."""
        return self.state is ItemState.LISTED

    @property
    def is_on_list(self) -> bool:
        """Tell whether it is shown: what was taken off before it had a number isn't."""
        return self.is_treated or self.number is not None

    @property
    def is_closed(self) -> bool:
        """Tell whether it is kept from the public, title and all."""
        return bool(self.exempt)


def number(items: Sequence[Item], *, after: int, year: int) -> tuple[Item, ...]:
    """Give the items that lack one the next numbers of the year, without gaps.

    What was withdrawn or postponed before it had a number gets none.
    """
    numbers = count(after + 1)
    return tuple(
        replace(item, number=next(numbers), year=year)
        if item.is_numbered and item.is_treated and item.number is None
        else item
        for item in items
    )

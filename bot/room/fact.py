"""Facts of the room: what somebody saw and wrote down, kept also when it was wrong."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, NewType

from bot.agenda.item import ItemId
from bot.body import SeatId
from bot.extent import Ground
from bot.person import Person, PersonId
from bot.room.visitor import Visitor

#: Counts from 1 in each meeting, in the order in which things were written down.
FactId = NewType("FactId", int)
#: Before anything was written down.
NO_FACT: Final = FactId(0)


class FactKind(StrEnum):
    """What was seen."""

    #: Somebody takes a seat, or a visitor comes: from the beginning without a time.
    PRESENT = "present"
    #: Fratrådte: whoever was there leaves for good.
    LEFT = "left"
    #: Permisjon: they are out for a while, and back again.
    OUT = "out"
    BACK = "back"
    #: Somebody is there for one item alone, as the stand-in of who is disqualified.
    FOR_ITEM = "for_item"
    #: Inhabil eller fritatt: whoever has the seat leaves it for one item.
    RECUSED = "recused"
    #: Forfall.
    EXCUSED = "excused"
    #: Ikke møtt: away, and had not said so.
    NOT_COME = "not_come"
    #: Settemøteleder: elected to lead while leader and deputy are away (§ 11-2).
    CHAIRS = "chairs"
    #: Referent: who writes the minutes.
    WRITES = "writes"
    #: Elected to sign the minutes with whoever leads.
    SIGNS = "signs"
    #: An item is begun on, which ends the one before it.
    BEGUN = "begun"
    #: Hevet: the meeting is over.
    CLOSED = "closed"


#: What is seen of a seat.
OF_SEATS: Final = frozenset(
    {
        FactKind.PRESENT,
        FactKind.LEFT,
        FactKind.OUT,
        FactKind.BACK,
        FactKind.FOR_ITEM,
        FactKind.RECUSED,
        FactKind.EXCUSED,
        FactKind.NOT_COME,
    }
)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What somebody writes down.

    It holds from `at`, or else from when `item` is begun on, or from the beginning.
    What is about one item alone, such as a recusal, has it as `item`.
    """

    kind: FactKind
    #: Nothing for visitors, for the lead and for the clock.
    seat: SeatId | None = None
    person: Person | None = None
    visitor: Visitor | None = None
    at: datetime | None = None
    item: ItemId | None = None
    #: On what ground somebody leaves their seat for an item.
    ground: Ground | None = None


@dataclass(frozen=True, kw_only=True)
class Fact(Entry):
    """What was written down, by whom and when, and whether it was struck since."""

    id: FactId
    recorded_by: PersonId | None
    recorded_at: datetime
    struck_by: PersonId | None = None
    struck_at: datetime | None = None

    @property
    def stands(self) -> bool:
        """Tell whether nobody has struck it."""
        return self.struck_at is None

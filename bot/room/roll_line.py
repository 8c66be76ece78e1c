"""How a seat stands: what is known of it, for somebody who keeps the roll."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.agenda.item import ItemId
from bot.body import Seat
from bot.meeting import Answer, Meeting
from bot.person import Person
from bot.room.fact import FactKind
from bot.room.presence import Presence
from bot.room.sitter import expected_sitter, in_place_of, whose
from bot.room.stint import Stint


class RollState(StrEnum):
    """What is known of a seat by now."""

    #: Nobody has marked it, and this is what the answers said.
    COMING = "coming"
    AWAITED = "awaited"
    UNSURE = "unsure"
    #: Whose seat it is stays away, and a stand-in has not answered.
    ASKED = "asked"
    AWAY = "away"
    #: It is marked.
    PRESENT = "present"
    LEFT = "left"
    OUT = "out"
    EXCUSED = "excused"
    NOT_COME = "not_come"

    @property
    def is_marked(self) -> bool:
        """Tell whether somebody has seen it, and not only been told."""
        return self not in PROMISED


#: What is known by the answers alone.
PROMISED: Final = (
    RollState.COMING,
    RollState.AWAITED,
    RollState.UNSURE,
    RollState.ASKED,
    RollState.AWAY,
)


@dataclass(frozen=True, kw_only=True)
class RollLine:
    """One line of the roll."""

    seat: Seat
    state: RollState
    #: Who sits there, or is expected to; whose it is where nobody is.
    person: Person | None
    #: In whose place they sit.
    member: Person | None = None
    #: The last time that somebody sat there, if anybody did.
    stint: Stint | None = None
    #: The items for which they have left their seat.
    recused: tuple[ItemId, ...] = ()


def roll_line(presence: Presence, seat: Seat) -> RollLine:
    """Tell how one seat stands."""
    meeting, there = presence.meeting, presence.stints.get(seat.id, ())
    whole = [stint for stint in there if not stint.only]
    if not whole:
        return _empty(presence, seat)
    last = whole[-1]
    how = RollState.PRESENT
    if last.until:
        how = RollState.OUT if last.until.kind is FactKind.OUT else RollState.LEFT
    return RollLine(
        seat=seat,
        state=how,
        person=last.person,
        member=in_place_of(meeting, seat, last.person) if last.person else None,
        stint=last,
        recused=presence.left_for(seat.id),
    )


def _empty(presence: Presence, seat: Seat) -> RollLine:
    meeting, principal = presence.meeting, whose(presence.meeting, seat)
    if presence.is_marked(seat.id):
        missing = presence.has_not_come(seat.id)
        how = RollState.NOT_COME if missing else RollState.EXCUSED
        return RollLine(seat=seat, state=how, person=principal)
    person = expected_sitter(meeting, seat)
    member = in_place_of(meeting, seat, person) if person else None
    return RollLine(
        seat=seat,
        state=_promised(meeting, seat),
        person=person or principal,
        member=member,
    )


def _promised(meeting: Meeting, seat: Seat) -> RollState:
    sitting = meeting.sitting(seat.id)
    if sitting is None:
        return RollState.AWAY
    if sitting.answer is Answer.COMING:
        return RollState.COMING
    if sitting.is_stand_in:
        return RollState.ASKED
    is_unsure = sitting.answer is Answer.UNSURE
    return RollState.UNSURE if is_unsure else RollState.AWAITED

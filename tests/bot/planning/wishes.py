"""Rhythms with defaults, and the year that is proposed of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from bot.body import BodyId
from bot.plan import Slot
from bot.planning.entry import Entry
from bot.planning.off_days import off_days
from bot.planning.proposal import Proposal, propose
from bot.planning.rhythm import Ahead, Rhythm

STEERING, MANAGERS, ASSEMBLY = BodyId(1), BodyId(2), BodyId(3)
NO_SUMMER = (1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12)
DRAMMEN = "Drammen rådhus"


def a_rhythm(body: BodyId = STEERING, **changes: object) -> Rhythm:
    """Make a rhythm: by default Styringsgruppen's six Thursdays."""
    default = Rhythm(body=body, months=NO_SUMMER, place=DRAMMEN)
    return replace(default, **changes)  # type: ignore[arg-type]  # checked by the fields


def managers(*days: int, **changes: object) -> Rhythm:
    """Make Rådmannsgruppen's rhythm: 14 or 21 days ahead of Styringsgruppen."""
    relation = Ahead(of=STEERING, days=days or (14, 21))
    return a_rhythm(MANAGERS, **{"relation": relation, **changes})


def an_entry(body: BodyId, day: date, **changes: object) -> Entry:
    """Make a meeting of a body on a day, at the usual time and place."""
    slot = Slot(day=day, starts=time(9), ends=time(11, 15), place=DRAMMEN)
    return Entry(body=body, slot=replace(slot, **changes))  # type: ignore[arg-type]  # the same


def the_days(proposal: Proposal, body: BodyId = STEERING) -> list[date]:
    """List the days of a body."""
    return [e.slot.day for e in proposal.entries if e.body == body]


def in_2027(*rhythms: Rhythm, fixed: Sequence[Entry] = (), **more: object) -> Proposal:
    """Propose the year 2027, with Akershus's and Buskerud's days off."""
    off = off_days(2027, counties=("Akershus", "Buskerud"))
    wish = {"off_days": off, "fixed": fixed, **more}
    return propose(rhythms, year=2027, **wish)  # type: ignore[arg-type]  # the same

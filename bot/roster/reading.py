"""Reading: rows become a roster, or a list of everything that is wrong with them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.roster import (
    body_reading,
    named,
    party_reading,
    plan_reading,
    rhythm_reading,
    seat_reading,
)
from bot.roster.body_sheets import BODIES
from bot.roster.checks import check
from bot.roster.fault import Fault
from bot.roster.named import Named
from bot.roster.party_sheets import PARTICIPANTS, PEOPLE
from bot.roster.roster import Roster
from bot.roster.rows import Rows
from bot.roster.seat_reading import Seats
from bot.roster.sheet import Sheet


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What some files say, as far as it could be read, and what is wrong with them."""

    roster: Roster = field(default_factory=Roster)
    faults: tuple[Fault, ...] = ()


def read(sheets: Sequence[Sheet]) -> Reading:
    """Read the sheets of one import, from one file or several."""
    rows = Rows(sheets)
    roster = _roster(rows)
    faults = (*rows.faults, *check(roster))
    return Reading(roster=roster, faults=_in_order(faults, sheets))


def _roster(rows: Rows) -> Roster:
    for plan in (PARTICIPANTS, PEOPLE, BODIES):
        rows.has(plan)
    people = party_reading.read_people(rows)
    who = named.people(rows, people)
    participants = party_reading.read_participants(rows, who)
    whose = named.participants(rows, participants)
    bodies = body_reading.read_bodies(rows)
    which = named.bodies(rows, bodies)
    known = Named(who=who, whose=whose, which=which)
    seats = Seats(rows, known)
    return Roster(
        participants=participants,
        memberships=party_reading.read_memberships(rows, known),
        people=people,
        tenures=party_reading.read_tenures(rows, known),
        bodies=bodies,
        secretaries=body_reading.read_secretaries(rows, known),
        terms=body_reading.read_terms(rows, known),
        seats=seats.all,
        mandates=seat_reading.read_mandates(rows, known, seats),
        listings=seat_reading.read_listings(rows, known, seats),
        rhythms=rhythm_reading.read_rhythms(rows, known),
        named_days=rhythm_reading.read_named_days(rows),
        meetings=plan_reading.read_meetings(rows, which),
    )


def _in_order(faults: Sequence[Fault], sheets: Sequence[Sheet]) -> tuple[Fault, ...]:
    """Sort faults as they are met by somebody who looks the files through."""
    order = {sheet.at: place for place, sheet in enumerate(sheets)}

    def place(fault: Fault) -> tuple[int, int]:
        sheet = replace(fault.where, row=None, column="")
        return order.get(sheet, 0), fault.where.row or 0

    return tuple(sorted(faults, key=place))

"""Reading: rows become a roster, or a list of everything that is wrong with them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

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
from bot.roster.plan_sheets import CASES, MEETINGS
from bot.roster.rhythm_sheets import NAMED_DAYS, RHYTHMS
from bot.roster.roster import Body, Roster
from bot.roster.rows import Rows
from bot.roster.seat_reading import Seats
from bot.roster.sheet import Sheet

#: What a file may hold of bodies that stand in no sheet of it.
PLAN: Final = (RHYTHMS, NAMED_DAYS, MEETINGS, CASES)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What some files say, as far as it could be read, and what is wrong with them."""

    roster: Roster = field(default_factory=Roster)
    faults: tuple[Fault, ...] = ()
    #: Whether they only plan for bodies that are kept already.
    is_plan: bool = False


def read(sheets: Sequence[Sheet], known: Sequence[Body] = ()) -> Reading:
    """Read the sheets of one import, from one file or several.

    Args:
        known: The bodies that are kept already. A plan by itself may be theirs.
    """
    rows = Rows(sheets)
    is_plan = bool(known) and rows.are_only(PLAN)
    roster = _plan(rows, known) if is_plan else _roster(rows)
    faults = (*rows.faults, *check(roster))
    in_order = _in_order(faults, sheets)
    return Reading(roster=roster, faults=in_order, is_plan=is_plan)


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


def _plan(rows: Rows, known: Sequence[Body]) -> Roster:
    """Read meetings, wishes and days of bodies that are there already."""
    rows.has(PARTICIPANTS)
    participants = party_reading.read_participants(rows, None)
    whose = named.participants(rows, participants)
    which = named.bodies(rows, known)
    rhythms = rhythm_reading.read_rhythms(rows, Named(whose=whose, which=which))
    meetings = plan_reading.read_meetings(rows, which)
    mentioned = {meeting.body for meeting in meetings}
    mentioned |= {b for r in rhythms for b in (r.body, *r.before, r.together) if b}
    return Roster(
        bodies=tuple(body for body in known if body in mentioned),
        rhythms=rhythms,
        named_days=rhythm_reading.read_named_days(rows),
        meetings=meetings,
    )


def _in_order(faults: Sequence[Fault], sheets: Sequence[Sheet]) -> tuple[Fault, ...]:
    """Sort faults as they are met by somebody who looks the files through."""
    order = {sheet.at: place for place, sheet in enumerate(sheets)}

    def place(fault: Fault) -> tuple[int, int]:
        sheet = replace(fault.where, row=None, column="")
        return order.get(sheet, 0), fault.where.row or 0

    return tuple(sorted(faults, key=place))

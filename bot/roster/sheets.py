"""The sheets of a roster file, in the order in which a person fills them in."""

from typing import Final

from bot.roster.body_sheets import BODIES, SECRETARIES, TERMS
from bot.roster.columns import SheetPlan
from bot.roster.party_sheets import MEMBERSHIPS, PARTICIPANTS, PEOPLE, TENURES
from bot.roster.plan_sheets import CASES, MEETINGS
from bot.roster.rhythm_sheets import NAMED_DAYS, RHYTHMS
from bot.roster.rules_sheet import RULES
from bot.roster.seat_sheets import LISTINGS, MANDATES, SEATS
from bot.roster.words import fold

#: Left out when a file is read: it is there for people.
READ_ME: Final = "Les meg"

SHEETS: Final = (
    PARTICIPANTS,
    MEMBERSHIPS,
    PEOPLE,
    TENURES,
    BODIES,
    RULES,
    SECRETARIES,
    TERMS,
    SEATS,
    MANDATES,
    LISTINGS,
    RHYTHMS,
    NAMED_DAYS,
    MEETINGS,
    CASES,
)
_BY_NAME: Final = {fold(plan.name): plan for plan in SHEETS}


def plan_of(name: str) -> SheetPlan | None:
    """Find the sheet that a name in a file means."""
    return _BY_NAME.get(fold(name))

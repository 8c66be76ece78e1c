"""Checks: what is wrong with a roster though each of its cells can be read."""

from bot.roster.body_checks import check_bodies
from bot.roster.fault import Fault
from bot.roster.party_checks import check_parties
from bot.roster.roster import Roster
from bot.roster.seat_checks import check_seats


def check(roster: Roster) -> tuple[Fault, ...]:
    """Find what keeps a roster from being imported as a whole."""
    return (*check_parties(roster), *check_bodies(roster), *check_seats(roster))

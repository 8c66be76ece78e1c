"""Succession: what a change of the roster means for a called meeting ahead."""

from dataclasses import dataclass

from bot.body import Seat
from bot.meeting import Meeting
from bot.person import Person


@dataclass(frozen=True, kw_only=True)
class Effect:
    """One seat of one called meeting ahead, to which another is called now."""

    meeting: Meeting
    seat: Seat
    #: Nobody when the seat is empty now, or was empty before.
    joins: Person | None
    leaves: Person | None

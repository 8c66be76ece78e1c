"""Vara: who may sit in another's place, and who is asked next."""

from datetime import datetime, timedelta

from bot.act import Act
from bot.body import Rank, Seat
from bot.errors import (
    RuleBroken,
    StandInAlreadyCalled,
    StandInIsAway,
    StandInIsMember,
    StandInNotListed,
)
from bot.events import Event, SeatUnfilled, StandInAsked
from bot.meeting import Answer, Meeting, Summons
from bot.orders import StandInRule
from bot.person import Person


def fill(
    meeting: Meeting, act: Act, seat: Seat, *, proposed: Person | None = None
) -> tuple[Meeting, tuple[Event, ...]]:
    """Ask the proposed stand-in, or the next in order, to sit in an empty seat."""
    person = proposed or next_in_line(meeting, seat)
    if person is None:
        return meeting, (SeatUnfilled(seat.id),)
    summons = Summons(person=person, rank=Rank.STAND_IN, called_at=act.at)
    return meeting.summon(seat.id, summons), (StandInAsked(seat.id, person.id),)


def next_in_line(meeting: Meeting, seat: Seat) -> Person | None:
    """Find the first listed stand-in who can sit, in order (kommuneloven § 7-10)."""
    return next(iter(candidates(meeting, seat)), None)


def candidates(meeting: Meeting, seat: Seat) -> tuple[Person, ...]:
    """List the seat's stand-ins who can still be asked, in calling order."""
    return tuple(p for p in _listed(meeting, seat) if _obstacle(meeting, p) is None)


def may_pick_anyone(meeting: Meeting) -> bool:
    """Tell whether a member of this body may send whom they like."""
    return meeting.body.orders.stand_ins is StandInRule.PICKED


def require_fit(meeting: Meeting, seat: Seat, person: Person) -> None:
    """Let a proposed stand-in pass who can sit in the seat.

    Raises:
        StandInIsMember, StandInIsAway, StandInAlreadyCalled, StandInNotListed:
        when they can't.
    """
    obstacle = _obstacle(meeting, person)
    if obstacle:
        raise obstacle(meeting.body.orders.language, name=person.name)
    if person not in _listed(meeting, seat) and not may_pick_anyone(meeting):
        raise StandInNotListed(meeting.body.orders.language, name=person.name)


def _listed(meeting: Meeting, seat: Seat) -> tuple[Person, ...]:
    has_stand_ins = meeting.body.orders.stand_ins is not StandInRule.NONE
    return seat.stand_ins if has_stand_ins else ()


def _obstacle(meeting: Meeting, person: Person) -> type[RuleBroken] | None:
    """Find what keeps a person from sitting in a seat, if anything does."""
    if any(person.id == _principal_id(other) for other in meeting.body.seats):
        return StandInIsMember
    answers = {summons.answer for _, summons in meeting.called(person.id)}
    if Answer.AWAY in answers:
        return StandInIsAway
    if answers & {Answer.AWAITED, Answer.COMING}:
        return StandInAlreadyCalled
    return None


def _principal_id(seat: Seat) -> object:
    return seat.principal.id if seat.principal else None


def answer_by(meeting: Meeting, called_at: datetime) -> datetime:
    """Set when a stand-in must have answered: in two days, or halfway if sooner."""
    return called_at + min(timedelta(days=2), (meeting.starts_at - called_at) / 2)

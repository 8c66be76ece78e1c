"""Succession: a called meeting ahead takes over its body as it now is on its day."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from bot import notice
from bot.act import Act
from bot.body import Body, Seat, SeatId
from bot.elsewhere import NOWHERE, Elsewhere
from bot.events import Event, MemberReleased, SeatVacated, StandInReleased, Summoned
from bot.filling import fill_seats
from bot.meeting import Answer, Meeting, Status, Summons
from bot.person import Person, PersonId


@dataclass(frozen=True, kw_only=True)
class Effect:
    """One seat of one called meeting ahead, to which another is called now."""

    #: As it is now.
    meeting: Meeting
    #: As it is now, or as it was if it has ended.
    seat: Seat
    #: Nobody when the seat is empty now, or was empty before.
    joins: Person | None
    leaves: Person | None


def follow(
    meeting: Meeting,
    act: Act,
    *,
    body: Body,
    elsewhere: Elsewhere = NOWHERE,
    before: Meeting | None = None,
) -> tuple[Meeting, tuple[Event, ...]]:
    """Let those go who no longer sit, and call those who sit there now.

    Nobody is called to a planned meeting yet, so it takes the body over and that is
    all. One that has begun or is cancelled is history, and stays as it was.
    """
    if meeting.status is Status.CANCELLED or meeting.has_begun(act.at):
        return meeting, ()
    followed = replace(meeting, body=body)
    if not meeting.is_open:
        return followed, ()
    followed, let_go = _let_go(followed, act)
    followed, called = _call(followed, act, before=meeting)
    followed, asked = fill_seats(before or meeting, followed, act, elsewhere=elsewhere)
    return followed, (*let_go, *called, *asked)


def effects(before: Meeting, after: Meeting) -> tuple[Effect, ...]:
    """Tell for each seat whom a meeting has lost and won."""
    now = {seat.id: seat for seat in after.body.seats}
    ended = [seat for seat in before.body.seats if seat.id not in now]
    changed = (_effect(before, after, seat) for seat in (*now.values(), *ended))
    return tuple(effect for effect in changed if effect)


def _effect(before: Meeting, after: Meeting, seat: Seat) -> Effect | None:
    left, joined = _member(before, seat.id), _member(after, seat.id)
    if _id(left) == _id(joined):
        return None
    return Effect(meeting=after, seat=seat, joins=joined, leaves=left)


def _let_go(meeting: Meeting, act: Act) -> tuple[Meeting, tuple[Event, ...]]:
    """Release those whose seat has passed on, with whoever was to stand in for them."""
    sitting = {seat.id: _id(seat.principal) for seat in meeting.body.seats}
    members = frozenset(sitting.values()) - {None}
    roll, events = dict(meeting.roll), list[Event]()
    for seat, called in meeting.roll.items():
        has_passed = _id(_member(meeting, seat)) not in (None, sitting.get(seat))
        ends = [s for s in called if _ends(s, members, has_passed=has_passed)]
        roll[seat] = tuple(_released(s, act) if s in ends else s for s in called)
        events += [told for s in ends if (told := _parting(seat, s))]
        if has_passed and seat in sitting and sitting[seat] is None:
            events.append(SeatVacated(seat))
    return replace(meeting, roll=roll), tuple(events)


def _ends(
    summons: Summons, members: Collection[PersonId | None], *, has_passed: bool
) -> bool:
    """Tell whether a summons ends with its seat, or with a seat of the person's own.

    A stand-in who has said no is not asked again because another sits there now.
    """
    if not summons.is_stand_in:
        return has_passed and summons.holds
    is_member_now = summons.person.id in members
    if summons.answer is Answer.AWAY:
        return is_member_now
    return summons.stands and (has_passed or is_member_now)


def _released(summons: Summons, act: Act) -> Summons:
    """Release somebody, and forget why they were to stay away."""
    return replace(
        summons,
        answer=Answer.RELEASED,
        apology=None,
        leave=None,
        is_returning=False,
        answered_at=act.at,
    )


def _parting(seat: SeatId, summons: Summons) -> Event | None:
    if not summons.is_stand_in:
        return MemberReleased(seat, summons.person.id)
    if not summons.stands:
        return None
    had_accepted = summons.accepted_at is not None
    return StandInReleased(seat, summons.person.id, had_accepted)


def _call(
    meeting: Meeting, act: Act, *, before: Meeting
) -> tuple[Meeting, tuple[Event, ...]]:
    """Call those who sit there now, in the capacity in which they do."""
    events: list[Event] = []
    for seat in meeting.body.seats:
        called = meeting.principal(seat.id)
        if seat.principal is None:
            continue
        if called is None:
            meeting = meeting.summon(seat.id, _summons(before, seat, act))
            events.append(Summoned(seat.id, seat.principal.id))
        elif called.rank is not seat.principal_rank:
            rank = seat.principal_rank
            meeting = meeting.answer(seat.id, called.person.id, rank=rank)
    return meeting, tuple(events)


def _summons(before: Meeting, seat: Seat, act: Act) -> Summons:
    """Call a new member; what they have said for another seat holds for this as well.

    Whoever answers does so for all their seats at once, and so can't for one alone.
    """
    new = notice.summons(seat, act)
    called = (s for _, s in before.everyone() if s.person.id == new.person.id)
    said = next((s for s in called if not s.is_stand_in and s.holds), None)
    return replace(said, rank=new.rank, called_at=act.at) if said else new


def _member(meeting: Meeting, seat: SeatId) -> Person | None:
    called = meeting.principal(seat)
    return called.person if called else None


def _id(person: Person | None) -> PersonId | None:
    return person.id if person else None

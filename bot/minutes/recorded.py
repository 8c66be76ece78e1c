"""From the record to the facts: who was in the room, seat by seat."""

from collections.abc import Iterator

from bot import dates
from bot.attendance import Attendance, Presence
from bot.body import Body, Rank, Seat
from bot.meeting import Meeting
from bot.minutes.facts import (
    Absentee,
    Attendee,
    Capacity,
    Held,
    Move,
    Movement,
    Stay,
)
from bot.minutes.names import sentence_start
from bot.person import Person
from bot.seat_function import function_of


def held(meeting: Meeting) -> Held:
    """Read who was there from a meeting whose roll is called."""
    return Held(
        language=meeting.body.orders.language,
        attendees=(*_seated(meeting), *_guests(meeting), *_secretariat(meeting)),
        absentees=tuple(_absentees(meeting)),
        movements=tuple(_movements(meeting)),
        chair=_chair(meeting),
        participants=_participants(meeting.body),
        has_days=len(meeting.days) > 1,
    )


def _seated(meeting: Meeting) -> Iterator[Attendee]:
    for seat, seen in _seen(meeting):
        if seen.presence is Presence.PRESENT and seen.person:
            yield _attendee(meeting, seat, seen, seen.person)


def _attendee(
    meeting: Meeting, seat: Seat, seen: Attendance, person: Person
) -> Attendee:
    principal, rank = _principal(meeting, seat), _rank(meeting, seat)
    is_stand_in = principal is not None and person not in (
        principal,
        seat.holder,
        seat.proxy,
    )
    stay = Stay(since=seen.arrived_at, until=seen.left_at)
    return Attendee(
        person=person.id,
        name=person.name,
        represents=seat.participant,
        capacity=_capacity(seat, is_stand_in=is_stand_in),
        function="" if is_stand_in else _function(meeting, seat, person, rank),
        office=seat.office,
        group=seat.group,
        stands_for=principal.name if is_stand_in and principal else "",
        stays=(stay,) if stay != Stay() else (),
    )


def _function(meeting: Meeting, seat: Seat, person: Person, rank: Rank) -> str:
    """Name what somebody is there: in the body, or at home if they have no vote."""
    if not seat.rights.votes and seat.office:
        return sentence_start(seat.office)
    return function_of(meeting.body, seat, person.id, rank)


def _capacity(seat: Seat, *, is_stand_in: bool) -> Capacity:
    if not seat.rights.votes:
        return Capacity.SPEAKER if seat.rights.speaks else Capacity.OBSERVER
    return Capacity.STAND_IN if is_stand_in else Capacity.MEMBER


def _guests(meeting: Meeting) -> Iterator[Attendee]:
    for guest in meeting.guests:
        yield Attendee(
            name=guest.name, represents=guest.capacity, capacity=Capacity.GUEST
        )


def _absentees(meeting: Meeting) -> Iterator[Absentee]:
    """Name whose seat it is wherever somebody else, or nobody, sat in it.

    Whoever a stand-in sits for is away, so nobody can be missing from this list.
    """
    for seat, seen in _seen(meeting):
        principal = _principal(meeting, seat)
        if principal is None or _sits(meeting, seat, seen, principal):
            continue
        rank = _rank(meeting, seat)
        yield Absentee(
            name=principal.name,
            represents=seat.participant,
            function=_function(meeting, seat, principal, rank),
            office=seat.office,
            group=seat.group,
            is_excused=bool(seen.person) or seen.presence is Presence.EXCUSED,
            stand_in=seen.person.name if seen.person else "",
        )


def _sits(meeting: Meeting, seat: Seat, seen: Attendance, principal: Person) -> bool:
    """Tell whether the seat's own sat in it. A permanent proxy's holder is not away."""
    called_as_proxy = _rank(meeting, seat) is Rank.PROXY
    own = {principal.id} | (
        {seat.holder.id} if called_as_proxy and seat.holder else set()
    )
    return seen.person is not None and seen.person.id in own


def _principal(meeting: Meeting, seat: Seat) -> Person | None:
    called = meeting.principal(seat.id)
    return called.person if called else seat.principal


def _rank(meeting: Meeting, seat: Seat) -> Rank:
    called = meeting.principal(seat.id)
    return called.rank if called else seat.principal_rank


def _seen(meeting: Meeting) -> Iterator[tuple[Seat, Attendance]]:
    for seat in meeting.body.seats:
        if seat.id in meeting.attendance:
            yield seat, meeting.attendance[seat.id]


def _movements(meeting: Meeting) -> Iterator[Movement]:
    for _, seen in _seen(meeting):
        if seen.person is None:
            continue
        name = seen.person.name
        if seen.arrived_at:
            yield Movement(name=name, move=Move.ARRIVED, at=seen.arrived_at)
        if seen.left_at:
            yield Movement(name=name, move=Move.LEFT, at=seen.left_at)
        if seen.in_part and not (seen.arrived_at or seen.left_at):
            yield Movement(name=name, move=Move.IN_PART)


def _secretariat(meeting: Meeting) -> Iterator[Attendee]:
    day = dates.local(meeting.starts_at).date()
    for keeper in meeting.body.secretaries_on(day):
        yield Attendee(
            person=keeper.person.id,
            name=keeper.person.name,
            represents=keeper.title,
            capacity=Capacity.SECRETARIAT,
        )


def _chair(meeting: Meeting) -> str:
    """Find who led it: the chair, or else the deputy (kommuneloven § 11-2)."""
    here = {
        seen.person.id: seen.person.name for _, seen in _seen(meeting) if seen.person
    }
    for lead in (meeting.body.chair, meeting.body.deputy_chair):
        if lead and lead.person and lead.person.id in here:
            return here[lead.person.id]
    return ""


def _participants(body: Body) -> tuple[str, ...]:
    voting = (seat.participant for seat in body.seats if seat.has_vote)
    return tuple(dict.fromkeys(voting))

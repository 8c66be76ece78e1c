"""From the record to the facts: who was in the room, seat by seat."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from bot import dates
from bot.agenda.heading import numbered_within
from bot.agenda.item import ItemId
from bot.agenda.outward import outward
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
from bot.minutes.names import joined, sentence_start
from bot.person import Person
from bot.phrases import say
from bot.quorum import count
from bot.room.fact import FactKind
from bot.room.lead import appointed_to_write, leading, signers
from bot.room.presence import Presence
from bot.room.sitter import absent, in_place_of
from bot.room.stint import Stint, Turn
from bot.room.visitor import Role
from bot.seat_function import function_of

_MOVES = {
    FactKind.PRESENT: Move.ARRIVED,
    FactKind.LEFT: Move.LEFT,
    FactKind.OUT: Move.WENT_OUT,
    FactKind.BACK: Move.CAME_BACK,
}
_CAPACITIES = {
    Role.GUEST: Capacity.GUEST,
    Role.ADMINISTRATION: Capacity.ADMINISTRATION,
    Role.OBSERVER: Capacity.OBSERVER,
}


def held(presence: Presence) -> Held:
    """Read who was there from a meeting whose roll is called.

    Nobody is named for having been there for a closed case alone: who was may tell what
    it is about.
    """
    meeting = presence.meeting
    return Held(
        language=meeting.body.orders.language,
        attendees=(
            *_seated(presence),
            *_visitors(presence),
            *_secretariat(meeting),
        ),
        absentees=tuple(_absentees(presence)),
        movements=tuple(_movements(presence)),
        chair=_chair(presence),
        writer=joined(
            meeting.body.orders.language, _names(appointed_to_write(meeting))
        ),
        signers=_names(signers(meeting)),
        quorum=_quorum(presence),
        participants=_participants(meeting.body),
        has_days=len(meeting.days) > 1,
    )


def led_openly(presence: Presence) -> Iterator[tuple[Person, ItemId]]:
    """List who led it, each from the first case on that is not closed."""
    closed = _closed(presence.meeting)
    for each in leading(presence):
        first = next((item for item in each.items if item not in closed), None)
        if first:
            yield each.person, first


def _seated(presence: Presence) -> Iterator[Attendee]:
    for seat in presence.meeting.body.seats:
        for person in presence.sat(seat.id):
            stints = presence.stints[seat.id]
            theirs = [s for s in _open(presence, stints) if s.person == person]
            if theirs:
                yield _attendee(presence, seat, person, theirs)


def _open(presence: Presence, stints: Iterable[Stint]) -> Iterator[Stint]:
    """Leave out what was for one case alone, and that was closed."""
    closed = _closed(presence.meeting)
    return (stint for stint in stints if stint.only not in closed)


def _closed(meeting: Meeting) -> frozenset[ItemId]:
    return frozenset(item.id for item in meeting.agenda if item.is_closed)


def _attendee(
    presence: Presence, seat: Seat, person: Person, stints: list[Stint]
) -> Attendee:
    meeting = presence.meeting
    member = in_place_of(meeting, seat, person)
    return Attendee(
        person=person.id,
        name=person.name,
        represents=seat.participant,
        capacity=_capacity(seat, is_stand_in=member is not None),
        function="" if member else _function(meeting, seat, person),
        office=seat.office,
        group=seat.group,
        stands_for=member.name if member else "",
        stays=_stays(presence, stints),
    )


def _stays(presence: Presence, stints: Iterable[Stint]) -> tuple[Stay, ...]:
    return tuple(_stay(presence, stint) for stint in stints if not stint.is_whole)


def _stay(presence: Presence, stint: Stint) -> Stay:
    return Stay(
        since=presence.moment(stint.since) if stint.since else None,
        until=presence.moment(stint.until) if stint.until else None,
        item=_case(presence.meeting, stint.only),
    )


def _function(meeting: Meeting, seat: Seat, person: Person) -> str:
    """Name what somebody is there: in the body, or at home if they have no vote."""
    if not seat.rights.votes and seat.office:
        return sentence_start(seat.office)
    return function_of(meeting.body, seat, person.id, _rank(meeting, seat))


def _capacity(seat: Seat, *, is_stand_in: bool) -> Capacity:
    if not seat.rights.votes:
        return Capacity.SPEAKER if seat.rights.speaks else Capacity.OBSERVER
    return Capacity.STAND_IN if is_stand_in else Capacity.MEMBER


def _visitors(presence: Presence) -> Iterator[Attendee]:
    """Name those without a seat once each, in however many cases they were there."""
    visits = list(_open(presence, presence.visits))
    for visitor in dict.fromkeys(s.visitor for s in visits if s.visitor):
        theirs = (s for s in visits if s.visitor == visitor)
        yield Attendee(
            name=visitor.name,
            represents=visitor.capacity,
            capacity=_CAPACITIES[visitor.role],
            stays=_stays(presence, theirs),
        )


def _absentees(presence: Presence) -> Iterator[Absentee]:
    """Name whose seat it is wherever somebody else, or nobody, sat in it."""
    for each in absent(presence):
        sat = presence.sat(each.seat.id)
        yield Absentee(
            name=each.person.name,
            represents=each.seat.participant,
            function=_function(presence.meeting, each.seat, each.person),
            office=each.seat.office,
            group=each.seat.group,
            is_excused=each.is_excused,
            stand_in=sat[-1].name if sat else "",
        )


def _rank(meeting: Meeting, seat: Seat) -> Rank:
    called = meeting.principal(seat.id)
    return called.rank if called else seat.principal_rank


def _movements(presence: Presence) -> Iterator[Movement]:
    for seat in presence.meeting.body.seats:
        for stint in presence.stints.get(seat.id, ()):
            turns = (stint.since, _going(stint))
            yield from (_movement(presence, stint, t) for t in turns if t)


def _going(stint: Stint) -> Turn | None:
    """Find when somebody went; who gave way to another left by the other's coming."""
    if stint.until and stint.until.kind is FactKind.PRESENT:
        return Turn(kind=FactKind.LEFT, at=stint.until.at, item=stint.until.item)
    return stint.until


def _movement(presence: Presence, stint: Stint, turn: Turn) -> Movement:
    at = presence.moment(turn)
    during = presence.item_at(at) if at and not turn.item else None
    following = presence.item_after(at) if at and not turn.item else turn.item
    return Movement(
        name=stint.person.name if stint.person else "",
        move=_MOVES[turn.kind],
        at=at,
        item=_case(presence.meeting, during or following),
        is_under=during is not None,
    )


def _case(meeting: Meeting, id: ItemId | None) -> str:
    """Name a case within a sentence: «sak 06/2018»."""
    found = next((item for item in meeting.agenda if item.id == id), None)
    if found is None:
        return ""
    seen = outward(found, meeting.body.orders.language)
    return numbered_within(meeting, seen) or f"«{seen.title}»"


def _secretariat(meeting: Meeting) -> Iterator[Attendee]:
    day = dates.local(meeting.starts_at).date()
    for keeper in meeting.body.secretaries_on(day):
        yield Attendee(
            person=keeper.person.id,
            name=keeper.person.name,
            represents=keeper.title,
            capacity=Capacity.SECRETARIAT,
        )


def _chair(presence: Presence) -> str:
    """Name who led it, and from which case on another did (kommuneloven § 11-2)."""
    language = presence.meeting.body.orders.language
    names: list[str] = []
    for person, stretch in groupby(led_openly(presence), key=lambda each: each[0]):
        case = _case(presence.meeting, next(stretch)[1])
        later = say(language, "minutes-chair-from", name=person.name, case=case)
        names.append(later if names else person.name)
    return joined(language, names)


def _names(people: Iterable[Person]) -> tuple[str, ...]:
    return tuple(person.name for person in people)


def _quorum(presence: Presence) -> str:
    """Tell whether enough were there when it began (kommuneloven § 11-9)."""
    meeting = presence.meeting
    voting = (seat for seat in meeting.body.seats if seat.has_vote)
    there = count(meeting.body, [s for s in voting if _was_there(presence, s)])
    if not there.is_binding:
        return ""
    how = "enough" if there.coming >= there.needed else "short"
    return say(
        meeting.body.orders.language,
        f"minutes-quorum-{how}",
        counted=there.counted.value,
        there=there.coming,
        total=there.total,
        needed=there.needed,
    )


def _was_there(presence: Presence, seat: Seat) -> bool:
    """Tell whether somebody sat in a seat from the beginning."""
    stints = (s for s in presence.stints.get(seat.id, ()) if not s.only)
    return any(
        stint.since is None
        or (stint.since.at and stint.since.at <= presence.meeting.starts_at)
        for stint in stints
    )


def _participants(body: Body) -> tuple[str, ...]:
    voting = (seat.participant for seat in body.seats if seat.has_vote)
    return tuple(dict.fromkeys(voting))

"""A body's year in figures, as the annual report has them."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain

from bot import dates
from bot.body import BodyId, Seat
from bot.meeting import Meeting, Status
from bot.person import Person
from bot.room.clock import is_expected
from bot.room.presence import Presence
from bot.statistics.tally import Tally
from bot.statistics.turnout import Showing, Turnout, turnouts


@dataclass(frozen=True, kw_only=True)
class Attendance:
    """How often a seat, a participant or a person came in a year."""

    name: str
    #: The office of a seat, or what a person sits for.
    of: str = ""
    tally: Tally


@dataclass(frozen=True, kw_only=True)
class AnnualFigures:
    """What one body's year came to, as far as it has been recorded."""

    body: str
    year: int
    #: Meetings that are over, and whose roll was called.
    held: int
    #: Meetings that are over, and of which nobody has written down who came.
    unrecorded: int
    cancelled: int
    #: Numbered cases that were treated in the meetings that were held.
    cases: int
    seats: tuple[Attendance, ...] = ()
    participants: tuple[Attendance, ...] = ()
    people: tuple[Attendance, ...] = ()


def annual_figures(
    meetings: Iterable[Meeting], *, body: BodyId, name: str, year: int, at: datetime
) -> AnnualFigures:
    """Count a body's year, each meeting by who had the seats on its day."""
    own = [m for m in meetings if m.body.id == body and _year(m) == year]
    standing = [m for m in own if m.status is not Status.CANCELLED]
    over = [m for m in standing if m.ends_at <= at]
    held = [m for m in over if m.room.is_called]
    # The latest first, so that what is shown is as it was last called.
    latest = sorted(held, key=lambda m: m.starts_at, reverse=True)
    rooms = [tuple(turnouts(Presence(meeting))) for meeting in latest]
    found = list(chain.from_iterable(rooms))
    return AnnualFigures(
        body=name,
        year=year,
        held=len(held),
        unrecorded=len(over) - len(held),
        cancelled=len(own) - len(standing),
        cases=sum(map(_cases, held)),
        seats=_by_seat(found),
        participants=_by_participant(found),
        people=_by_person(rooms),
    )


def _year(meeting: Meeting) -> int:
    return dates.local(meeting.starts_at).year


def _cases(meeting: Meeting) -> int:
    """Count the numbered cases; what was withdrawn, postponed or not reached isn't."""
    numbered = (i for i in meeting.agenda if i.is_numbered and i.number is not None)
    return sum(is_expected(meeting, item) for item in numbered)


Counted = tuple[Hashable, Attendance]
#: The seats of one meeting.
Room = tuple[Turnout, ...]


def _by_seat(found: Collection[Turnout]) -> tuple[Attendance, ...]:
    return _together(
        (t.seat.id, _attendance(t, t.seat.participant, _office(t.seat))) for t in found
    )


def _by_participant(found: Collection[Turnout]) -> tuple[Attendance, ...]:
    return _together(
        (t.seat.participant, _attendance(t, t.seat.participant)) for t in found
    )


def _by_person(rooms: Collection[Room]) -> tuple[Attendance, ...]:
    members = (each for room in rooms for each in _members(room))
    others = (each for room in rooms for each in _stand_ins(room))
    return _together((*members, *others))


def _members(room: Room) -> Iterator[Counted]:
    """Count each once in a meeting, by the best of what they did in their seats."""
    theirs = defaultdict[Person, list[Turnout]](list)
    for turnout in room:
        if turnout.person:
            theirs[turnout.person].append(turnout)
    for person, seats in theirs.items():
        best = min((turnout.showing for turnout in seats), key=list(Showing).index)
        instead = any(turnout.stand_ins for turnout in seats)
        tally = Tally(**{best.value: 1}, stand_in=int(instead))
        yield person.id, Attendance(name=person.name, of=_whose(seats), tally=tally)


def _stand_ins(room: Room) -> Iterator[Counted]:
    seats = defaultdict[Person, list[Turnout]](list)
    for turnout in room:
        for person in turnout.stand_ins:
            seats[person].append(turnout)
    once = Tally(as_stand_in=1)
    for person, taken in seats.items():
        yield person.id, Attendance(name=person.name, of=_whose(taken), tally=once)


def _whose(seats: Iterable[Turnout]) -> str:
    return ", ".join(dict.fromkeys(turnout.seat.participant for turnout in seats))


def _attendance(turnout: Turnout, name: str, of: str = "") -> Attendance:
    had = {turnout.showing.value: 1} if turnout.person else {}
    tally = Tally(**had, stand_in=int(bool(turnout.stand_ins)))
    return Attendance(name=name, of=of, tally=tally)


def _office(seat: Seat) -> str:
    return f"{seat.office} {seat.number}" if seat.number > 1 else seat.office


def _together(each: Iterable[Counted]) -> tuple[Attendance, ...]:
    """Count together what is of one and the same, in the order of the roster."""
    sums: dict[Hashable, Attendance] = {}
    for key, one in each:
        before = sums.get(key, replace(one, tally=Tally()))
        sums[key] = replace(before, tally=before.tally + one.tally)
    return tuple(sums.values())

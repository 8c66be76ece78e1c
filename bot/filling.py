"""Å fylle plassene: each seat has whom it should have, or somebody is asked.

What anybody says is noted where it is said. What follows of it for the seats is decided
here, always in the same way: whoever may come back does, whoever is not needed any more
is let go, and for each seat that somebody is away from, the next in line is asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from bot import window
from bot.absence import Absence
from bot.act import Act
from bot.body import Rank, Seat, SeatId
from bot.elsewhere import NOWHERE, Elsewhere, standing
from bot.events import (
    AbsenceNoted,
    ApologyWithdrawn,
    Event,
    PassedOver,
    QuorumThreatened,
    SeatUnfilled,
    StandInAsked,
    StandInReleased,
)
from bot.extent import Extent
from bot.meeting import Answer, Meeting, Summons
from bot.opening import Opening, openings
from bot.person import Person
from bot.quorum import has_got_worse
from bot.stand_in import Search, calling
from bot.turn import Calling

Decision = tuple[Meeting, tuple[Event, ...]]
#: Whom members have asked for to come in their place.
Proposed = Mapping[SeatId, Person]
NOBODY: Final[Proposed] = MappingProxyType({})


def fill_seats(
    before: Meeting,
    meeting: Meeting,
    act: Act,
    *,
    elsewhere: Elsewhere = NOWHERE,
    proposed: Proposed = NOBODY,
) -> Decision:
    """Let a meeting's seats follow what has been said.

    Args:
        before: The meeting as it was, for what is told only once.
        elsewhere: What people have to do outside the meeting.
        proposed: Who is asked first, because the member wishes it.
    """
    meeting, noted = _note_absences(before, meeting, act, elsewhere)
    meeting, returned = _let_back(meeting, act)
    meeting, released = _let_go(meeting, act)
    meeting, asked = _ask(before, meeting, act, elsewhere, proposed)
    meeting, warned = _warn(before, meeting)
    return meeting, (*noted, *returned, *released, *asked, *warned)


def ask(
    meeting: Meeting,
    act: Act,
    opening: Opening,
    person: Person,
    *,
    by: Calling,
    why: str = "",
) -> Decision:
    """Ask somebody to sit in a seat, with a date to answer by."""
    summons = Summons(
        person=person,
        rank=Rank.STAND_IN,
        called_at=act.at,
        extent=opening.extent,
        answer_by=window.answer_by(meeting, act.at),
    )
    asked = StandInAsked(opening.seat.id, person.id, by, opening.extent, why)
    return meeting.summon(opening.seat.id, summons), (asked,)


def release(meeting: Meeting, act: Act, seat: Seat, summons: Summons) -> Decision:
    """Let a stand-in go."""
    person = summons.person.id
    meeting = meeting.answer(
        seat.id, person, answer=Answer.RELEASED, answered_at=act.at
    )
    had_accepted = summons.accepted_at is not None
    return meeting, (StandInReleased(seat.id, person, had_accepted),)


def make_room(meeting: Meeting, act: Act, opening: Opening) -> Decision:
    """Let whoever was asked to sit in a seat, or had said yes, go for another."""
    standing = meeting.standing_in(opening.seat.id, opening.extent)
    if standing is None:
        return meeting, ()
    return release(meeting, act, opening.seat, standing)


def come_back(act: Act) -> dict[str, object]:
    """Tell what changes of the summons of somebody who comes after all."""
    return {
        "answer": Answer.COMING,
        "apology": None,
        "verdict": None,
        "leave": None,
        "is_returning": False,
        "is_left_empty": False,
        "absence": None,
        "answered_at": act.at,
    }


def has_the_word_of(meeting: Meeting, seat: Seat, absent: Summons) -> Summons | None:
    """Find the stand-in who has said yes to sit where somebody is away, if one has."""
    if absent.extent:
        return None
    extent = None if absent.answer is Answer.AWAY else absent.gap
    found = meeting.standing_in(seat.id, extent)
    if found is None or not found.is_stand_in or found == absent:
        return None
    return found if found.answer is Answer.COMING else None


def unfilled(meeting: Meeting) -> tuple[Opening, ...]:
    """List the seats that somebody is away from, and nobody is asked to sit in."""
    return tuple(
        opening
        for opening in openings(meeting)
        if meeting.standing_in(opening.seat.id, opening.extent) is None
    )


def to_look_after(meeting: Meeting) -> tuple[Opening, ...]:
    """List the seats for which the secretary is to find somebody, or to choose."""
    empty = (o for o in unfilled(meeting) if not o.absent.is_left_empty)
    returning = (o for o in openings(meeting) if o.absent.is_returning)
    return (*empty, *returning)


def _note_absences(
    before: Meeting, meeting: Meeting, act: Act, elsewhere: Elsewhere
) -> Decision:
    """Answer for those who are called now and have told that they are away then."""
    events: list[Event] = []
    for seat, summons in meeting.summonses():
        is_new = summons not in before.roll.get(seat.id, ())
        if not is_new or summons.answer is not Answer.AWAITED or summons.is_stand_in:
            continue
        if absence := standing(elsewhere, meeting, summons.person.id):
            noted = _by_absence(meeting, absence, act)
            noted["times_excused"] = summons.times_excused + 1
            meeting = meeting.answer(seat.id, summons.person.id, **noted)
            events.append(AbsenceNoted(seat.id, summons.person.id))
    return meeting, tuple(events)


def _by_absence(meeting: Meeting, absence: Absence, act: Act) -> dict[str, object]:
    return {
        "answer": Answer.AWAY,
        "apology": absence.apology(meeting.body.orders),
        "absence": absence.id,
        "answered_at": act.at,
        "answered_by": absence.person,
    }


def _let_back(meeting: Meeting, act: Act) -> Decision:
    """Let those have their seat again who would, once no stand-in has their word."""
    events: list[Event] = []
    for seat, summons in meeting.summonses():
        if summons.is_returning and not has_the_word_of(meeting, seat, summons):
            person = summons.person.id
            meeting = meeting.answer(seat.id, person, **come_back(act))
            events.append(ApologyWithdrawn(seat.id, person))
    return meeting, tuple(events)


def _let_go(meeting: Meeting, act: Act) -> Decision:
    """Let stand-ins go whom nothing calls for any longer, or ask them of another part.

    Who was asked about one part of the meeting has not answered about another.
    """
    events: list[Event] = []
    wanted = _wanted(meeting)
    for seat, summons in meeting.summonses():
        extents = wanted.get(seat.id, [])
        if _is_wanted(summons, extents):
            continue
        free = [e for e in extents if meeting.standing_in(seat.id, e) is None]
        if free:
            meeting, told = _ask_of_another_part(meeting, act, seat, summons, free[0])
        else:
            meeting, told = release(meeting, act, seat, summons)
        events += told
    return meeting, tuple(events)


def _warn(before: Meeting, meeting: Meeting) -> Decision:
    """Tell that it is less sure than before that enough come."""
    if not has_got_worse(before, meeting):
        return meeting, ()
    warned = replace(meeting, threats_told=meeting.threats_told + 1)
    return warned, (QuorumThreatened(),)


def _wanted(meeting: Meeting) -> Mapping[SeatId, list[Extent | None]]:
    wanted: dict[SeatId, list[Extent | None]] = {}
    for opening in openings(meeting):
        wanted.setdefault(opening.seat.id, []).append(opening.extent)
    return wanted


def _is_wanted(summons: Summons, extents: Sequence[Extent | None]) -> bool:
    """Tell whether somebody may stay: members do, and whoever is needed for a part."""
    if not summons.is_stand_in or not summons.stands:
        return True
    return summons.extent in extents


def _ask_of_another_part(
    meeting: Meeting, act: Act, seat: Seat, summons: Summons, extent: Extent | None
) -> Decision:
    person = summons.person.id
    meeting = meeting.answer(seat.id, person, answer=Answer.RELEASED)
    anew = replace(
        summons,
        answer=Answer.AWAITED,
        extent=extent,
        called_at=act.at,
        answer_by=window.answer_by(meeting, act.at),
        answered_at=None,
        answered_by=None,
    )
    asked = StandInAsked(seat.id, person, Calling.CHANGED, extent)
    return meeting.summon(seat.id, anew), (asked,)


def _ask(
    before: Meeting,
    meeting: Meeting,
    act: Act,
    elsewhere: Elsewhere,
    proposed: Proposed,
) -> Decision:
    """Ask the next for each seat that nobody is to sit in, or tell that it is empty."""
    events: list[Event] = []
    was_empty = {(o.seat.id, o.extent) for o in unfilled(before)}
    search = Search(meeting, elsewhere)
    for opening in unfilled(meeting):
        asked, told = _next(meeting, act, opening, search, proposed)
        if asked is not meeting:
            meeting, search = asked, Search(asked, elsewhere)
        elif (opening.seat.id, opening.extent) in was_empty:
            continue
        else:
            meeting = _hand_over(meeting, opening)
        events += told
    return meeting, tuple(events)


def _hand_over(meeting: Meeting, opening: Opening) -> Meeting:
    """Note that the secretary is asked to find somebody."""
    times = opening.absent.handed_over + 1
    person = opening.absent.person.id
    return meeting.answer(opening.seat.id, person, handed_over=times)


def _next(
    meeting: Meeting, act: Act, opening: Opening, search: Search, proposed: Proposed
) -> Decision:
    """Ask the one whose turn it is; tell the secretary when it is nobody's."""
    seat = opening.seat
    if opening.absent.is_left_empty:
        return meeting, ()
    if act.at >= window.cut_off(meeting):
        return meeting, (SeatUnfilled(seat.id, is_late=True),)
    wish = proposed.get(seat.id)
    if wish and search.skip(opening, wish) is None:
        return ask(meeting, act, opening, wish, by=Calling.PROPOSED)
    person, skips = search.next(opening)
    passed = (PassedOver(seat.id, skips),) if skips else ()
    if person is None:
        return meeting, (*passed, SeatUnfilled(seat.id))
    meeting, asked = ask(meeting, act, opening, person, by=calling(meeting, seat))
    return meeting, (*passed, *asked)

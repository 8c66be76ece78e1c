"""Opprop: the secretary writes down who sits where, starting from the answers.

Two may keep the roll at once. Whoever writes of a seat says what they had seen of it,
so that nobody overwrites what another wrote meanwhile.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.act import Act
from bot.agenda.item import ItemId
from bot.body import Seat, SeatId
from bot.errors import MeetingChanged, NoSuchSeat, RuleBroken
from bot.extent import Ground
from bot.meeting import Meeting
from bot.person import Person
from bot.room.errors import (
    GoneBeforeCome,
    HasLeftSeat,
    ItemNotOnList,
    MarkedMeanwhile,
    NobodyInSeat,
    NobodyOut,
    NoSuchFact,
    SitsThere,
)
from bot.room.expecting import expected, left_over
from bot.room.fact import NO_FACT, Entry, Fact, FactId, FactKind
from bot.room.presence import Presence
from bot.room.sitter import in_place_of
from bot.room.writing import Written, require_writable, write

#: How long after a meeting its roll and minutes are still asked for.
LOOK_BACK: Final = timedelta(days=60)
_AWAY: Final = (FactKind.EXCUSED, FactKind.NOT_COME)
_OPENING: Final = (FactKind.PRESENT, *_AWAY)


@dataclass(frozen=True, kw_only=True)
class SeenSeat:
    """A seat as somebody saw it who writes of it."""

    id: SeatId
    #: The newest fact of it that they could see; 0 when there was none.
    newest: FactId = NO_FACT


def mark(
    meeting: Meeting,
    act: Act,
    *,
    seat: SeenSeat,
    kind: FactKind,
    person: Person | None = None,
) -> Written:
    """Write down how a seat was from the beginning, in the place of what stood there.

    Args:
        kind: PRESENT with a person, EXCUSED or NOT_COME.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MinutesApproved,
        NoSuchSeat: as they say.
        MeetingChanged: when nobody knows any longer who it is that is present.
        MarkedMeanwhile: when another has written something else of the seat since.
    """
    require_writable(meeting, act)
    place = require_seat(meeting, seat.id)
    if kind is FactKind.PRESENT and person is None:
        raise MeetingChanged(meeting.body.orders.language)
    entry = Entry(kind=kind, seat=seat.id, person=person)
    if _is_written(meeting, entry):
        return meeting, ()
    _require_seen(meeting, place, seat)
    replaced = _replaced(meeting, place, entry)
    return write(meeting, act, entry, strike=[fact.id for fact in replaced])


def mark_expected(meeting: Meeting, act: Act) -> Written:
    """Take all seats that nobody has marked to be as the answers said.

    Those who have not answered are left for the secretary to see.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled,
        MinutesApproved: as they say.
    """
    require_writable(meeting, act)
    return write(meeting, act, *expected(meeting))


def mark_rest(meeting: Meeting, act: Act) -> Written:
    """Take all seats to be empty that nobody has marked and nothing is promised of.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled,
        MinutesApproved: as they say.
    """
    require_writable(meeting, act)
    return write(meeting, act, *left_over(meeting))


def come(
    meeting: Meeting,
    act: Act,
    *,
    seat: SeenSeat,
    person: Person,
    at: datetime | None = None,
    item: ItemId | None = None,
) -> Written:
    """Let somebody take a seat during the meeting, perhaps after another.

    Whoever was marked as there from the beginning, and now comes late, was not.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MinutesApproved,
        NoSuchSeat, OutsideMeeting, MarkedMeanwhile: as they say.
        SitsThere: when they sit there already at that time.
    """
    require_writable(meeting, act)
    place = require_seat(meeting, seat.id)
    entry = Entry(kind=FactKind.PRESENT, seat=seat.id, person=person, at=at, item=item)
    if _is_written(meeting, entry):
        return meeting, ()
    _require_seen(meeting, place, seat)
    after, events = write(meeting, act, entry, strike=_belied(meeting, place, person))
    _require_sense(after, place)
    return after, events


def go(
    meeting: Meeting,
    act: Act,
    *,
    seat: SeenSeat,
    kind: FactKind,
    at: datetime | None = None,
    item: ItemId | None = None,
) -> Written:
    """Let whoever sits in a seat leave it, go out for a while, or come back.

    Args:
        kind: LEFT, OUT or BACK.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MinutesApproved,
        NoSuchSeat, OutsideMeeting, MarkedMeanwhile: as they say.
        NobodyInSeat, NobodyOut, GoneBeforeCome: when it can't have been so.
    """
    require_writable(meeting, act)
    place = require_seat(meeting, seat.id)
    entry = Entry(kind=kind, seat=seat.id, at=at, item=item)
    if _is_written(meeting, entry):
        return meeting, ()
    _require_seen(meeting, place, seat)
    after, events = write(meeting, act, entry)
    _require_sense(after, place)
    return after, events


def recuse(
    meeting: Meeting,
    act: Act,
    *,
    seat: SeatId,
    item: ItemId,
    ground: Ground,
    stand_in: Person | None = None,
) -> Written:
    """Let whoever has a seat leave it for an item, perhaps to a stand-in.

    The body decides it, without the member (kommuneloven §§ 11-10 and 11-11,
    forvaltningsloven § 8); a stand-in is to be called if there is time.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MinutesApproved,
        NoSuchSeat: as they say.
        ItemNotOnList, NobodyInSeat, HasLeftSeat: when it can't be.
    """
    require_writable(meeting, act)
    place = require_seat(meeting, seat)
    language = meeting.body.orders.language
    presence = Presence(meeting)
    sat = presence.sat(seat)
    if item not in [each.id for each in meeting.listed]:
        raise ItemNotOnList(language)
    if not sat:
        raise NobodyInSeat(language, seat=place.participant)
    if seat in [each.seat for each in presence.recused(item)]:
        raise HasLeftSeat(language, seat=place.participant)
    there = [s.person for s in presence.there(item) if s.seat == seat]
    who = there[-1] if there else sat[-1]
    entries = [
        Entry(kind=FactKind.RECUSED, seat=seat, person=who, item=item, ground=ground)
    ]
    if stand_in:
        entries.append(
            Entry(kind=FactKind.FOR_ITEM, seat=seat, person=stand_in, item=item)
        )
    return write(meeting, act, *entries)


def strike(meeting: Meeting, act: Act, *, fact: FactId) -> Written:
    """Strike what was written down by a slip, and what makes no sense without it.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled,
        MinutesApproved: as they say.
        NoSuchFact: when it is struck already.
    """
    require_writable(meeting, act)
    found = next((f for f in meeting.room.standing if f.id == fact), None)
    if found is None:
        raise NoSuchFact(meeting.body.orders.language)
    if found.seat is None:
        return write(meeting, act, strike=[fact])
    rest = [f for f in meeting.room.of_seat(found.seat) if f.id != fact]
    senseless = [f.id for f, _ in _nonsense(meeting, rest)]
    return write(meeting, act, strike=[fact, *senseless])


def require_seat(meeting: Meeting, id: SeatId) -> Seat:
    """Find a seat of the body.

    Raises:
        NoSuchSeat: when it has it no longer.
    """
    found = next((seat for seat in meeting.body.seats if seat.id == id), None)
    if found is None:
        raise NoSuchSeat(meeting.body.orders.language)
    return found


def _replaced(meeting: Meeting, seat: Seat, entry: Entry) -> list[Fact]:
    """Find what does not hold of a seat when it was otherwise from the beginning."""
    facts = meeting.room.of_seat(seat.id)
    if entry.person is None:
        return list(facts)
    is_own = in_place_of(meeting, seat, entry.person) is None
    gone = _OPENING if is_own else (FactKind.PRESENT,)
    return [fact for fact in facts if fact.kind in gone]


def _belied(meeting: Meeting, seat: Seat, person: Person) -> list[FactId]:
    """Find what can't be when somebody comes late: that they were there, or away.

    Who was there from the beginning, and has left since, comes again.
    """
    here = Presence(meeting).in_seat(seat.id)
    is_there = here is not None and here.is_whole and here.person == person
    is_own = in_place_of(meeting, seat, person) is None
    return [
        fact.id
        for fact in meeting.room.of_seat(seat.id)
        if (is_own and fact.kind in _AWAY)
        or (is_there and fact.kind is FactKind.PRESENT)
    ]


def _is_written(meeting: Meeting, entry: Entry) -> bool:
    """Tell whether it was the last that was written of its seat: two saw the same."""
    facts = meeting.room.of_seat(entry.seat) if entry.seat else ()
    names = Entry.__dataclass_fields__
    return bool(facts) and all(
        getattr(facts[-1], name) == getattr(entry, name) for name in names
    )


def _require_seen(meeting: Meeting, seat: Seat, seen: SeenSeat) -> None:
    if meeting.room.last_of_seat(seat.id) <= seen.newest:
        return
    newest = [fact for fact in meeting.room.facts if fact.seat == seat.id][-1]
    keepers = (keeper.person for keeper in meeting.body.secretariat)
    who = next((p.name for p in keepers if p.id == newest.recorded_by), "")
    raise MarkedMeanwhile(meeting.body.orders.language, seat=seat.participant, who=who)


def _require_sense(meeting: Meeting, seat: Seat) -> None:
    """Let nobody come who is there, nor go who isn't.

    Raises:
        SitsThere, NobodyInSeat, NobodyOut, GoneBeforeCome: when somebody would.
    """
    found = list(_nonsense(meeting, list(meeting.room.of_seat(seat.id))))
    if not found:
        return
    fact, refusal = found[0]
    known = (each.person for each in (fact, *meeting.room.of_seat(seat.id)))
    name = next((person.name for person in known if person), seat.participant)
    raise refusal(meeting.body.orders.language, seat=seat.participant, name=name)


Refusal = type[RuleBroken]
_SENSELESS: Final[Mapping[FactKind, Refusal]] = {
    FactKind.PRESENT: SitsThere,
    FactKind.LEFT: NobodyInSeat,
    FactKind.OUT: NobodyInSeat,
    FactKind.BACK: NobodyOut,
}
#: Who sits in a seat, and who is out of it for a while.
_Sitting = tuple[Person | None, Person | None]


def _nonsense(meeting: Meeting, facts: list[Fact]) -> Iterator[tuple[Fact, Refusal]]:
    """Find what can't have happened to a seat after what happened before it."""
    ordered = Presence(meeting).ordered(facts)
    sitting: _Sitting = (None, None)
    for place, fact in enumerate(ordered):
        after = _after(sitting, fact)
        if after is None:
            comes = any(f.kind is FactKind.PRESENT for f in ordered[place + 1 :])
            goes = fact.kind in (FactKind.LEFT, FactKind.OUT)
            yield fact, GoneBeforeCome if comes and goes else _SENSELESS[fact.kind]
        sitting = after or sitting


def _after(sitting: _Sitting, fact: Fact) -> _Sitting | None:
    """Tell who sits in a seat after something; nothing when it can't have been."""
    here, out = sitting
    match fact.kind:
        case FactKind.PRESENT:
            return (fact.person, None) if fact.person != here else None
        case FactKind.LEFT:
            return (None, None) if here else None
        case FactKind.OUT:
            return (None, here) if here else None
        case FactKind.BACK:
            return (out, None) if out else None
    return sitting

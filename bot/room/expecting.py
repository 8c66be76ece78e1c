"""What the answers promise of the room, before anybody has seen it."""

from collections.abc import Iterator
from dataclasses import replace

from bot.body import Seat
from bot.extent import Extent
from bot.meeting import Answer, Meeting, Summons
from bot.person import Person
from bot.room.fact import Entry, FactKind
from bot.room.presence import Presence
from bot.room.sitter import is_expected_empty


def expected(meeting: Meeting) -> Iterator[Entry]:
    """Tell of the seats that nobody has marked what the answers promise.

    Of those who have not answered nothing is promised.
    """
    presence = Presence(meeting)
    for seat in meeting.body.seats:
        if not presence.is_marked(seat.id) and seat.id in meeting.roll:
            yield from _of_seat(meeting, seat)


def left_over(meeting: Meeting) -> Iterator[Entry]:
    """Tell of the seats that are neither marked nor promised that nobody came.

    Whoever has said so has forfall, also while a stand-in has not answered.
    """
    presence = Presence(meeting)
    promised = {entry.seat for entry in expected(meeting)}
    for seat in meeting.body.seats:
        is_known = presence.is_marked(seat.id) or seat.id in promised
        if seat.id in meeting.roll and not is_known:
            called = meeting.principal(seat.id)
            has_said = called is not None and called.answer is Answer.AWAY
            kind = FactKind.EXCUSED if has_said else FactKind.NOT_COME
            yield Entry(kind=kind, seat=seat.id)


def _of_seat(meeting: Meeting, seat: Seat) -> Iterator[Entry]:
    sitting = meeting.sitting(seat.id)
    if sitting and sitting.answer is Answer.COMING:
        yield from _comes(meeting, seat, sitting)
    elif is_expected_empty(meeting, seat):
        yield Entry(kind=FactKind.EXCUSED, seat=seat.id)


def _comes(meeting: Meeting, seat: Seat, sitting: Summons) -> Iterator[Entry]:
    """Let somebody be there, and leave their seat for the cases that they said.

    Who said that they come late is marked when they come, and who goes early when they
    go: a time that was told beforehand is not yet seen.
    """
    here = Entry(kind=FactKind.PRESENT, seat=seat.id, person=sitting.person)
    if sitting.leave is None:
        yield here
        return
    gap, ground = sitting.leave.gap, sitting.leave.ground
    stand_in = _stand_in(meeting, seat, gap)
    if gap.since or not gap.has_time:
        yield here
    elif stand_in:
        yield replace(here, person=stand_in)
    for item in gap.items:
        yield replace(here, kind=FactKind.RECUSED, item=item, ground=ground)
        if stand_in:
            yield replace(here, kind=FactKind.FOR_ITEM, item=item, person=stand_in)


def _stand_in(meeting: Meeting, seat: Seat, gap: Extent) -> Person | None:
    found = meeting.standing_in(seat.id, gap)
    return found.person if found and found.answer is Answer.COMING else None

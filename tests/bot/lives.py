"""What must hold of a meeting's seats at every moment, whatever has happened."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.body import Rank, Seat, SeatId
from bot.elsewhere import Elsewhere
from bot.events import Event, PassedOver, StandInAsked, StandInReleased
from bot.extent import Leave
from bot.filling import unfilled
from bot.meeting import Answer, Meeting, Summons
from bot.opening import openings
from bot.orders import ReleaseRule
from bot.person import PersonId
from bot.stand_in import Search, listed
from bot.turn import Calling
from bot.window import cut_off

#: What somebody said last: whether they come, and what they are away from.
Word = tuple[Answer, Leave | None]
#: Those who are not called in the order of a list.
OUT_OF_ORDER = (Calling.PROPOSED, Calling.CHANGED, Calling.OUT_OF_TURN)


def require_order(meeting: Meeting, at: datetime, elsewhere: Elsewhere) -> None:
    """Hold a meeting to all that is promised of its seats."""
    for seat in meeting.body.seats:
        _seat_is_filled_once(meeting, seat)
    _nobody_is_in_two_seats(meeting)
    _who_stands_in_is_called_for(meeting)
    _nobody_is_forgotten(meeting, at, elsewhere)


def require_explained(meeting: Meeting, events: Iterable[Event]) -> None:
    """Tell of everybody who was asked why it was their turn."""
    passed: dict[SeatId, set[PersonId]] = {}
    for event in events:
        match event:
            case PassedOver(id, skips):
                passed[id] = {skip.person for skip in skips}
            case StandInAsked(id, person, by) if by not in OUT_OF_ORDER:
                seat = meeting.body.seat(id)
                order = [each.id for each in listed(meeting, seat)]
                ahead = set(order[: order.index(person)])
                known = passed.pop(id, set()) | _had_a_turn(meeting, seat)
                assert ahead <= known, "passed over without a word"


def _seat_is_filled_once(meeting: Meeting, seat: Seat) -> None:
    called = meeting.roll.get(seat.id, ())
    stand_ins = [s for s in called if s.rank is Rank.STAND_IN and s.stands]
    assert len({s.extent for s in stand_ins}) == len(stand_ins), "filled twice"
    members = [s for s in called if s.rank is not Rank.STAND_IN and s.stands]
    whole = [s for s in stand_ins if s.extent is None]
    assert len([*members, *whole]) <= 1, "a member and a stand-in"


def _nobody_is_in_two_seats(meeting: Meeting) -> None:
    standing: dict[PersonId, list[Summons]] = {}
    for _, summons in meeting.everyone():
        if summons.stands:
            standing.setdefault(summons.person.id, []).append(summons)
    for theirs in standing.values():
        if any(summons.rank is Rank.STAND_IN for summons in theirs):
            assert len(theirs) == 1, "in two seats at once"


def _who_stands_in_is_called_for(meeting: Meeting) -> None:
    wanted = {(o.seat.id, o.extent) for o in openings(meeting)}
    for seat, summons in meeting.summonses():
        if summons.rank is Rank.STAND_IN and summons.stands:
            assert (seat.id, summons.extent) in wanted, "for somebody who comes"
            is_noted = summons.accepted_at or summons.answer is not Answer.COMING
            assert is_noted, "said yes, and it is not known when"
        if summons.is_returning:
            extent = None if summons.answer is Answer.AWAY else summons.gap
            in_the_way = meeting.standing_in(seat.id, extent)
            assert in_the_way, "waits for nobody"
            assert in_the_way.answer is Answer.COMING, "waits for nobody's word"


def _nobody_is_forgotten(meeting: Meeting, at: datetime, elsewhere: Elsewhere) -> None:
    """Every seat that nobody is asked for is the secretary's, and for a reason."""
    search = Search(meeting, elsewhere)
    for opening in unfilled(meeting):
        is_late = at >= cut_off(meeting)
        is_left = opening.absent.is_left_empty
        turn, _ = search.next(opening)
        assert is_late or is_left or turn is None, "somebody could be asked"
        is_told = meeting.times_handed_over(opening.seat.id) > 0
        assert is_told or is_left, "the secretary knows nothing of it"


def word(summons: Summons) -> Word:
    """Tell what somebody has said last: who waits for their seat, that they come."""
    if summons.is_returning:
        return Answer.COMING, None
    return summons.answer, summons.leave


def require_last_words(meeting: Meeting, words: Mapping[PersonId, Word]) -> None:
    """Hold what stands of members to the last that each of them said."""
    for _, summons in meeting.summonses():
        said = words.get(summons.person.id)
        if said is None or summons.rank is Rank.STAND_IN or not summons.holds:
            continue
        assert word(summons) == said, "not what was said"


def require_promises(before: Meeting, events: Iterable[Event]) -> None:
    """Let nobody's word take a yes back that only the secretary may take back."""
    for event in events:
        if isinstance(event, StandInReleased) and event.had_accepted:
            at_once = before.body.orders.release is ReleaseRule.AT_ONCE
            assert at_once, "a promise was broken"


def _had_a_turn(meeting: Meeting, seat: Seat) -> set[PersonId]:
    called = meeting.roll[seat.id]
    return {s.person.id for s in called if s.answer is not Answer.RELEASED}

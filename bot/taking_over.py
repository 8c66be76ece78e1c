"""Sekretæren tar over: what only the secretary decides about who sits in a seat."""

from bot.act import Act, require_secretary
from bot.answer import require_answerable
from bot.body import Seat, SeatId
from bot.elsewhere import NOWHERE, Elsewhere
from bot.events import Event, ReturnRefused, SeatLeftEmpty
from bot.filling import ask, fill_seats, has_the_word_of, make_room, release
from bot.meeting import Meeting, Summons
from bot.opening import Opening, openings
from bot.person import Person
from bot.seat_errors import NobodyReturning, NothingToFill, ReasonForTurnMissing
from bot.stand_in import require_fit
from bot.turn import Calling

Decision = tuple[Meeting, tuple[Event, ...]]


def ask_another(
    meeting: Meeting,
    act: Act,
    elsewhere: Elsewhere = NOWHERE,
    *,
    seat: SeatId,
    person: Person,
    why: str,
) -> Decision:
    """Ask anybody to sit in a seat, out of turn and for a reason.

    Whoever was asked before or had said yes is let go. Who has said no may be asked
    once more: the secretary has perhaps spoken with them.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MeetingHasBegun: when it
        can't be done now.
        NothingToFill: when nobody is away from the seat.
        ReasonForTurnMissing: without a reason, which the record must have.
        StandInIsMember, StandInAlreadyCalled: when they can't sit.
    """
    _require_secretary(meeting, act)
    if not why.strip():
        raise ReasonForTurnMissing(meeting.body.orders.language)
    opening = _opening(meeting, seat)
    require_fit(meeting, opening, person, though_they_said_no=True)
    asked, let_go = make_room(meeting, act, opening)
    asked, told = ask(
        asked, act, opening, person, by=Calling.OUT_OF_TURN, why=why.strip()
    )
    asked, filled = fill_seats(meeting, asked, act, elsewhere=elsewhere)
    return asked, (*let_go, *told, *filled)


def give_back(
    meeting: Meeting,
    act: Act,
    elsewhere: Elsewhere = NOWHERE,
    *,
    seat: SeatId,
) -> Decision:
    """Let the stand-in go, and the member have their seat again.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MeetingHasBegun: when it
        can't be done now.
        NobodyReturning: when the member does not ask for it.
    """
    at, _, stand_in = _returning(meeting, act, seat)
    freed, let_go = release(meeting, act, at, stand_in)
    freed, filled = fill_seats(meeting, freed, act, elsewhere=elsewhere)
    return freed, (*let_go, *filled)


def keep_stand_in(meeting: Meeting, act: Act, *, seat: SeatId) -> Decision:
    """Let the stand-in have the seat, though the member would come after all.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MeetingHasBegun,
        NobodyReturning: as `give_back` does.
    """
    at, absent, _ = _returning(meeting, act, seat)
    kept = meeting.answer(at.id, absent.person.id, is_returning=False)
    return kept, (ReturnRefused(at.id, absent.person.id),)


def leave_empty(meeting: Meeting, act: Act, *, seat: SeatId) -> Decision:
    """Let a seat stay empty, and ask nobody more until the absent says something else.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MeetingHasBegun: when it
        can't be done now.
        NothingToFill: when nobody is away from the seat, or somebody sits in it.
    """
    _require_secretary(meeting, act)
    opening = _opening(meeting, seat)
    if meeting.standing_in(seat, opening.extent):
        raise NothingToFill(meeting.body.orders.language)
    if opening.absent.is_left_empty:
        return meeting, ()
    absent = opening.absent.person.id
    return meeting.answer(seat, absent, is_left_empty=True), (SeatLeftEmpty(seat),)


def _require_secretary(meeting: Meeting, act: Act) -> None:
    require_secretary(meeting.body, act)
    require_answerable(meeting, act)


def _opening(meeting: Meeting, seat: SeatId) -> Opening:
    """Find what is to be filled of a seat: what nobody sits in, before all else."""
    here = [opening for opening in openings(meeting) if opening.seat.id == seat]
    if not here:
        raise NothingToFill(meeting.body.orders.language)
    return min(here, key=lambda each: bool(meeting.standing_in(seat, each.extent)))


def _returning(
    meeting: Meeting, act: Act, seat: SeatId
) -> tuple[Seat, Summons, Summons]:
    _require_secretary(meeting, act)
    for at, absent in meeting.summonses():
        stand_in = has_the_word_of(meeting, at, absent)
        if at.id == seat and absent.is_returning and stand_in:
            return at, absent, stand_in
    raise NobodyReturning(meeting.body.orders.language)

"""Forfall: somebody can't come, and their seat passes to a stand-in."""

from bot.act import Act
from bot.answer import answerable
from bot.body import Rank, Seat
from bot.events import ApologyGiven, Event, StandInDeclined
from bot.meeting import Answer, Apology, Meeting, Summons
from bot.person import Person, PersonId
from bot.stand_in import fill, require_fit


def apologise(
    meeting: Meeting,
    act: Act,
    *,
    person: PersonId,
    apology: Apology | None = None,
    stand_in: Person | None = None,
) -> tuple[Meeting, tuple[Event, ...]]:
    """Excuse a person from the seats they are called to, and ask the next in line.

    `stand_in` is the one whom the person proposes; otherwise the seat's own order
    decides. An answer that was given before stays as it is.

    Raises:
        NotCalled, NoLongerNeeded, NotForOthers, NoticeNotSent, MeetingCancelled,
        MeetingHasBegun: when no answer can be taken.
        StandInIsMember, StandInIsAway, StandInAlreadyCalled, StandInNotListed:
        when the proposed stand-in can't sit.
    """
    events: list[Event] = []
    for seat, summons in answerable(meeting, act, person):
        if not summons.stands:
            continue
        if stand_in:
            require_fit(meeting, seat, stand_in)
        meeting = meeting.answer(
            seat.id,
            person,
            answer=Answer.AWAY,
            apology=apology,
            answered_at=act.at,
            answered_by=act.by,
        )
        meeting, filled = fill(meeting, act, seat, proposed=stand_in)
        events += [_said_no(seat, summons), *filled]
    return meeting, tuple(events)


def _said_no(seat: Seat, summons: Summons) -> Event:
    if summons.rank is Rank.STAND_IN:
        return StandInDeclined(seat.id, summons.person.id)
    return ApologyGiven(seat.id, summons.person.id)

"""What it means for a meeting that somebody is away on its days, or no longer is."""

from bot.absence import Absence
from bot.act import Act
from bot.answer import come
from bot.apology import apologise
from bot.elsewhere import NOWHERE, Elsewhere
from bot.events import Event
from bot.meeting import Meeting

Decision = tuple[Meeting, tuple[Event, ...]]


def stay_away(
    meeting: Meeting, act: Act, elsewhere: Elsewhere = NOWHERE, *, absence: Absence
) -> Decision:
    """Excuse somebody from a called meeting that is held on days when they are away."""
    person = absence.person
    stands = any(summons.stands for _, summons in meeting.called(person))
    if not (stands and absence.takes_in(meeting) and _is_ahead(meeting, act)):
        return meeting, ()
    apology = absence.apology(meeting.body.orders)
    after, events = apologise(meeting, act, elsewhere, person=person, apology=apology)
    for seat, before in meeting.called(person):
        if before.stands:
            after = after.answer(seat.id, person, absence=absence.id)
    return after, events


def be_back(
    meeting: Meeting, act: Act, elsewhere: Elsewhere = NOWHERE, *, absence: Absence
) -> Decision:
    """Let a member come after all whose forfall was for those days alone."""
    theirs = meeting.called(absence.person)
    own = (summons for _, summons in theirs if not summons.is_stand_in)
    if not (any(s.absence == absence.id for s in own) and _is_ahead(meeting, act)):
        return meeting, ()
    return come(meeting, act, elsewhere, person=absence.person)


def _is_ahead(meeting: Meeting, act: Act) -> bool:
    return meeting.is_open and not meeting.has_begun(act.at)

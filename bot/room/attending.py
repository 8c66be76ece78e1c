"""Others in the room: guests, the administration and observers are written down."""

from collections import Counter
from collections.abc import Collection
from datetime import datetime

from bot.act import Act
from bot.agenda.item import ItemId
from bot.meeting import Meeting
from bot.room.errors import NoSuchFact, VisitorNameMissing, VisitorThere
from bot.room.fact import Entry, FactId, FactKind
from bot.room.presence import Presence
from bot.room.visitor import Visitor
from bot.room.writing import Written, require_writable, write


def attend_all(
    meeting: Meeting,
    act: Act,
    *,
    visitors: Collection[Visitor],
    items: tuple[ItemId, ...] = (),
    at: datetime | None = None,
) -> Written:
    """Write down that some are there without a seat, perhaps for some items only.

    Args:
        at: When they came, if it was not at the beginning, nor for items.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled,
        MinutesApproved: as they say.
        OutsideMeeting: when it was on no day of the meeting.
        VisitorNameMissing, VisitorThere: when it can't be.
    """
    require_writable(meeting, act)
    language = meeting.body.orders.language
    if not visitors:
        raise VisitorNameMissing(language)
    found = Counter(visitor.name for visitor in visitors)
    for visitor in visitors:
        if not visitor.name:
            raise VisitorNameMissing(language)
        if found[visitor.name] > 1 or _is_there(meeting, visitor, items, at):
            raise VisitorThere(language, name=visitor.name)
    entries = (e for visitor in visitors for e in _entries(visitor, items, at))
    return write(meeting, act, *entries)


def see_off(meeting: Meeting, act: Act, *, fact: FactId, at: datetime) -> Written:
    """Write down that a visitor goes who is there.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled,
        MinutesApproved: as they say.
        OutsideMeeting: when it was on no day of the meeting.
        NoSuchFact: when they are not there any longer.
    """
    require_writable(meeting, act)
    came = next((f for f in meeting.room.standing if f.id == fact), None)
    here = {s.visitor for s in Presence(meeting).visits if not (s.until or s.only)}
    if came is None or came.visitor not in here:
        raise NoSuchFact(meeting.body.orders.language)
    gone = Entry(kind=FactKind.LEFT, visitor=came.visitor, at=at)
    return write(meeting, act, gone)


def _is_there(
    meeting: Meeting, visitor: Visitor, items: tuple[ItemId, ...], at: datetime | None
) -> bool:
    """Tell whether a visitor is written down already; who has gone may come again."""
    visits = Presence(meeting).visits
    theirs = [s for s in visits if s.visitor and s.visitor.name == visitor.name]
    if items:
        return any(stint.only in items for stint in theirs)
    return any(not stint.only and (not stint.until or at is None) for stint in theirs)


def _entries(
    visitor: Visitor, items: tuple[ItemId, ...], at: datetime | None
) -> Collection[Entry]:
    if not items:
        return [Entry(kind=FactKind.PRESENT, visitor=visitor, at=at)]
    return [Entry(kind=FactKind.FOR_ITEM, visitor=visitor, item=i) for i in items]

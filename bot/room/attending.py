"""Others in the room: guests, the administration and observers are written down."""

from collections.abc import Collection

from bot.act import Act
from bot.agenda.item import ItemId
from bot.meeting import Meeting
from bot.room.errors import VisitorNameMissing, VisitorThere
from bot.room.fact import Entry, FactKind
from bot.room.presence import Presence
from bot.room.visitor import Visitor
from bot.room.writing import Written, require_recordable, write


def attend_all(
    meeting: Meeting,
    act: Act,
    *,
    visitors: Collection[Visitor],
    items: tuple[ItemId, ...] = (),
) -> Written:
    """Write down that some are there without a seat, perhaps for some items only.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled: as they say.
        VisitorNameMissing, VisitorThere: when it can't be.
    """
    require_recordable(meeting, act)
    language = meeting.body.orders.language
    there = {s.visitor.name for s in Presence(meeting).visits if s.visitor}
    for visitor in visitors:
        if not visitor.name:
            raise VisitorNameMissing(language)
        if visitor.name in there and not items:
            raise VisitorThere(language, name=visitor.name)
    entries = (e for visitor in visitors for e in _entries(visitor, items))
    return write(meeting, act, *entries)


def _entries(visitor: Visitor, items: tuple[ItemId, ...]) -> Collection[Entry]:
    if not items:
        return [Entry(kind=FactKind.PRESENT, visitor=visitor)]
    return [Entry(kind=FactKind.FOR_ITEM, visitor=visitor, item=i) for i in items]

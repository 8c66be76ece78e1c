"""To write in the record of a room, and to strike what is there: nothing is changed."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from bot import dates
from bot.act import Act, require_secretary
from bot.errors import MeetingCancelled, NoticeNotSent
from bot.law import minutes_word
from bot.meeting import Meeting, Status
from bot.minutes.course import Stage
from bot.minutes.errors import MinutesApproved
from bot.room.errors import OutsideMeeting
from bot.room.events import FactRecorded, FactStruck, RoomEvent
from bot.room.fact import Entry, Fact, FactId

Written = tuple[Meeting, tuple[RoomEvent, ...]]


def require_recordable(meeting: Meeting, act: Act) -> None:
    """Let a secretary write of a meeting that people are called to.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled: otherwise.
    """
    require_secretary(meeting.body, act)
    language = meeting.body.orders.language
    if meeting.status is Status.CANCELLED:
        raise MeetingCancelled(language)
    if meeting.status is Status.PLANNED:
        raise NoticeNotSent(language)


def require_writable(meeting: Meeting, act: Act) -> None:
    """Let a secretary write of it until its minutes are approved.

    What was approved stands, and so does what it tells of.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MinutesApproved: otherwise.
    """
    require_recordable(meeting, act)
    if meeting.minutes.stage is Stage.APPROVED:
        orders = meeting.body.orders
        raise MinutesApproved(orders.language, minutes=minutes_word(orders))


def write(
    meeting: Meeting, act: Act, *entries: Entry, strike: Collection[FactId] = ()
) -> Written:
    """Write entries down after what stands there, and strike what they replace.

    Raises:
        OutsideMeeting: when something was seen on no day of the meeting.
    """
    for entry in entries:
        _require_within(meeting, entry)
    room = meeting.room
    struck = [fact for fact in room.standing if fact.id in strike]
    kept = tuple(_struck(f, act) if f in struck else f for f in room.facts)
    first = len(kept) + 1
    new = tuple(_fact(e, FactId(n), act) for n, e in enumerate(entries, first))
    events: tuple[RoomEvent, ...] = (
        *(FactStruck(fact.id, fact.kind) for fact in struck),
        *(FactRecorded(fact.id, fact.kind) for fact in new),
    )
    return replace(meeting, room=replace(room, facts=(*kept, *new))), events


def _fact(entry: Entry, id: FactId, act: Act) -> Fact:
    fields: dict[str, Any] = {
        name: getattr(entry, name) for name in Entry.__dataclass_fields__
    }
    return Fact(**fields, id=id, recorded_by=act.by, recorded_at=act.at)


def _struck(fact: Fact, act: Act) -> Fact:
    return replace(fact, struck_by=act.by, struck_at=act.at)


def _require_within(meeting: Meeting, entry: Entry) -> None:
    if entry.at and dates.local(entry.at).date() not in meeting.days:
        raise OutsideMeeting(meeting.body.orders.language)

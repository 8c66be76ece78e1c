"""Telling: what a change makes known is kept with it, in journal, outbox and feeds."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection

from bot.act import Act
from bot.events import Event, MeetingMoved
from bot.meeting import Meeting
from bot.message import Message
from bot.room.events import RoomEvent
from bot.telling import concerned, messages, refreshed, refreshed_in_room
from storage import earlier, feeds, journal, outbox


def tell(db: Connection, act: Act, meeting: Meeting, events: tuple[Event, ...]) -> None:
    """Write the journal, queue the messages, and mark calendars as changed."""
    journal.write(db, act, meeting.id, events)
    outbox.put(db, said(meeting, events), act.at)
    if not _is_of_room(events):
        feeds.touch(db, concerned(meeting))
    if any(isinstance(event, MeetingMoved) for event in events):
        earlier.follow(db, act, meeting)


def said(meeting: Meeting, events: Collection[Event]) -> Iterator[Message]:
    """List what is to be said of what has happened to a meeting."""
    for event in events:
        yield from messages(meeting, event)
    yield from refreshed_in_room(meeting) if _is_of_room(events) else refreshed(meeting)


def _is_of_room(events: Collection[Event]) -> bool:
    """Tell whether it shows in no calendar, and on nobody's Home but a secretary's."""
    return bool(events) and all(isinstance(event, RoomEvent) for event in events)

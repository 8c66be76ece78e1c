"""Dispatches: what people were told of a meeting, with the agenda as it was then."""

from collections.abc import Mapping
from datetime import datetime, time
from types import SimpleNamespace
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, select

from bot.agenda.item import Item
from bot.dispatch import Dispatch, DispatchKind, Facts
from bot.meeting import Meeting, MeetingId
from bot.person import PersonId
from storage import agenda
from storage import tables as t
from storage.rows import Fields, Rows, save_difference

_SENT: Final = (
    select(t.dispatches)
    .where(t.dispatches.c.meeting == bindparam("meeting"))
    .order_by(t.dispatches.c.number)
)


def load(db: Connection, id: MeetingId) -> tuple[Dispatch, ...]:
    """Load what has been sent, in order."""
    return tuple(_dispatch(row) for row in db.execute(_SENT, {"meeting": id}))


def save(db: Connection, before: Meeting, after: Meeting) -> None:
    """Write what is new."""
    save_difference(db, t.dispatches, dict(_rows(before)), dict(_rows(after)))


def _rows(meeting: Meeting) -> Rows:
    for sent in meeting.dispatches:
        fields = {
            "kind": sent.kind,
            "sent_at": sent.sent_at,
            "by": sent.by,
            "facts": _kept(sent.facts),
        }
        yield (meeting.id, sent.number), fields


def _kept(facts: Facts) -> Fields:
    return {
        "title": facts.title,
        "starts_at": facts.starts_at.isoformat(),
        "ends_at": facts.ends_at.isoformat(),
        "place": facts.place,
        "is_remote": facts.is_remote,
        "agenda": [_kept_item(item) for item in facts.agenda],
    }


def _kept_item(item: Item) -> Fields:
    starts = item.starts.isoformat() if item.starts else None
    # A title that the record gives by itself is kept as it was.
    named = {"case": item.id, "came_from": item.came_from, "earlier": None}
    return {**agenda.fields(item), **named, "starts": starts}


def _dispatch(row: Row[Any]) -> Dispatch:
    return Dispatch(
        number=row.number,
        kind=DispatchKind(row.kind),
        sent_at=row.sent_at,
        by=PersonId(row.by) if row.by is not None else None,
        facts=_facts(row.facts),
    )


def _facts(kept: Mapping[str, Any]) -> Facts:
    return Facts(
        title=kept["title"],
        starts_at=datetime.fromisoformat(kept["starts_at"]),
        ends_at=datetime.fromisoformat(kept["ends_at"]),
        place=kept["place"],
        is_remote=kept["is_remote"],
        agenda=tuple(map(_item, kept["agenda"])),
    )


def _item(kept: Mapping[str, Any]) -> Item:
    starts = time.fromisoformat(kept["starts"]) if kept["starts"] else None
    return agenda.item(SimpleNamespace(**{**kept, "starts": starts}))

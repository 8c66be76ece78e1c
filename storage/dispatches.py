"""Dispatches: what people were told of a meeting, with the agenda as it was then."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime, time
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, select

from bot.agenda.item import Aim, Item, ItemKind, ItemState, Paper, Part
from bot.dispatch import Dispatch, DispatchKind, Facts
from bot.meeting import Meeting, MeetingId
from bot.person import PersonId
from bot.told import SAID
from storage import tables as t
from storage.rows import Fields, Rows, save_difference

_SENT: Final = (
    select(t.dispatches)
    .where(t.dispatches.c.meeting == bindparam("meeting"))
    .order_by(t.dispatches.c.number)
)


def load(db: Connection, id: MeetingId) -> tuple[Dispatch, ...]:
    """Load what has been sent, in order."""
    return tuple(dispatch(row) for row in db.execute(_SENT, {"meeting": id}))


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
    said = {name: getattr(item, name) for name in SAID}
    return said | {
        "starts": item.starts.isoformat() if item.starts else None,
        "parts": [asdict(part) for part in item.parts],
        "papers": [_kept_paper(paper) for paper in item.papers],
    }


def _kept_paper(paper: Paper) -> Fields:
    return {
        "title": paper.title,
        "link": paper.link,
        "due": paper.due.isoformat() if paper.due else None,
        "is_exempt": paper.is_exempt,
    }


def dispatch(row: Row[Any]) -> Dispatch:
    """Read one dispatch."""
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


def _item(kept: dict[str, Any]) -> Item:
    said = kept | {
        "kind": ItemKind(kept["kind"]),
        "aim": Aim(kept["aim"]) if kept["aim"] else None,
        "starts": time.fromisoformat(kept["starts"]) if kept["starts"] else None,
        "parts": tuple(Part(**part) for part in kept["parts"]),
        "papers": tuple(map(_paper, kept["papers"])),
        "state": ItemState(kept["state"]),
    }
    return Item(**said)


def _paper(kept: Mapping[str, Any]) -> Paper:
    due = date.fromisoformat(kept["due"]) if kept["due"] else None
    return Paper(**{**kept, "due": due})

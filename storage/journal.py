"""The journal: what happened, by whom and from where. Written once, never changed."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, insert

from bot.act import Act
from bot.events import Event
from bot.meeting import MeetingId
from bot.planning.version import Version
from bot.roster.outcome import Change
from storage import tables as t

_WRITE = insert(t.journal)


def write(db: Connection, act: Act, id: MeetingId, events: Iterable[Event]) -> None:
    """Write down what an act did to a meeting."""
    rows = list(_rows(act, id, events))
    if rows:
        db.execute(_WRITE, rows)


def write_changes(db: Connection, act: Act, changes: Iterable[Change]) -> None:
    """Write down what an act did to the roster."""
    rows = [
        {
            "at": act.at,
            "by": act.by,
            "via": act.door,
            "body": change.body,
            "event": f"Roster{change.verb.capitalize()}",
            "facts": {"subject": change.subject, "text": change.text},
        }
        for change in changes
    ]
    if rows:
        db.execute(_WRITE, rows)


def write_version(db: Connection, act: Act, version: Version) -> None:
    """Write down what an act did to the plan of a year."""
    row = {
        "at": act.at,
        "by": act.by,
        "via": act.door,
        "event": f"Plan{version.status.capitalize()}",
        "facts": {
            "organisation": version.organisation,
            "year": version.year,
            "number": version.number,
            "reason": version.reason,
            "adopted_in": version.adopted_in,
        },
    }
    db.execute(_WRITE, row)


def _rows(act: Act, id: MeetingId, events: Iterable[Event]) -> Iterator[dict[str, Any]]:
    for event in events:
        yield {
            "at": act.at,
            "by": act.by,
            "via": act.door,
            "meeting": id,
            "event": type(event).__name__,
            "facts": asdict(event),
        }

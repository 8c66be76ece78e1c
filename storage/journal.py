"""The journal: what happened, by whom and from where. Written once, never changed."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final, get_args

from sqlalchemy import Connection, insert, or_, select

from bot.act import Act, Door
from bot.agenda.events import AgendaEvent
from bot.agenda.history import AgendaHappening
from bot.body import BodyId
from bot.demand import Demand, happened
from bot.events import Event
from bot.happening import Happening
from bot.meeting import MeetingId
from bot.minutes.trace import PRIVATE, Trace
from bot.planning.version import Version
from bot.roster.outcome import Change, Verb
from storage import tables as t

_WRITE = insert(t.journal)
_AGENDA: Final[Mapping[str, type[AgendaEvent]]] = {
    event.__name__: event for event in get_args(AgendaEvent)
}
_CHANGES: Final = {f"Roster{verb.capitalize()}": verb for verb in Verb}


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
            "participant": change.participant or None,
            "event": f"Roster{change.verb.capitalize()}",
            "facts": {"subject": change.subject, "text": change.text},
        }
        for change in changes
    ]
    if rows:
        db.execute(_WRITE, rows)


def of_body(
    db: Connection,
    id: BodyId,
    participants: Collection[str],
    *,
    before: int | None = None,
    most: int,
) -> tuple[Happening, ...]:
    """List what has been changed of a body and of participants, the latest first.

    Args:
        before: The number of a happening, to list what came before it.
    """
    about = or_(t.journal.c.body == id, t.journal.c.participant.in_(participants))
    earlier = [t.journal.c.id < before] if before else []
    rows = db.execute(
        select(t.journal, t.people.c.name)
        .outerjoin(t.people, t.people.c.id == t.journal.c.by)
        .where(about, t.journal.c.event.in_(_CHANGES), *earlier)
        .order_by(t.journal.c.id.desc())
        .limit(most)
    )
    return tuple(
        Happening(
            number=row.id,
            at=row.at,
            by=row.name or "",
            door=Door(row.via),
            verb=_CHANGES[row.event],
            text=row.facts["text"],
        )
        for row in rows
    )


def of_agenda(
    db: Connection, id: MeetingId, *, before: int | None = None, most: int
) -> tuple[AgendaHappening, ...]:
    """List what has happened to a meeting's agenda, the latest first.

    Args:
        before: As for `of_body`.
    """
    earlier = [t.journal.c.id < before] if before else []
    rows = db.execute(
        select(t.journal, t.people.c.name)
        .outerjoin(t.people, t.people.c.id == t.journal.c.by)
        .where(t.journal.c.meeting == id, t.journal.c.event.in_(_AGENDA), *earlier)
        .order_by(t.journal.c.id.desc())
        .limit(most)
    )
    return tuple(
        AgendaHappening(
            number=row.id,
            at=row.at,
            by=row.name or "",
            door=Door(row.via),
            event=_AGENDA[row.event](**_read(row.facts)),
        )
        for row in rows
    )


def _read(facts: dict[str, Any]) -> dict[str, Any]:
    """Give what is listed back as it was; JSON knows no tuples."""
    return {k: tuple(v) if isinstance(v, list) else v for k, v in facts.items()}


def of_meeting(db: Connection, id: MeetingId) -> tuple[Trace, ...]:
    """List all that has happened to a meeting, as it happened."""
    rows = db.execute(
        select(t.journal, t.people.c.name)
        .outerjoin(t.people, t.people.c.id == t.journal.c.by)
        .where(t.journal.c.meeting == id)
        .order_by(t.journal.c.id)
    )
    return tuple(
        Trace(
            at=row.at,
            by=row.name or "",
            door=Door(row.via),
            event=row.event,
            facts={k: v for k, v in row.facts.items() if k not in PRIVATE},
        )
        for row in rows
    )


def write_demand(db: Connection, act: Act, before: Demand | None, now: Demand) -> None:
    """Write down what an act did to a demand for a meeting."""
    rows = [
        {
            "at": act.at,
            "by": act.by,
            "via": act.door,
            "body": now.body.id,
            "event": f"Demand{each.capitalize()}",
            "facts": {"demand": now.id},
        }
        for each in happened(before, now)
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
            "facts": _plain(asdict(event)),
        }


def _plain(facts: Any) -> Any:  # noqa: ANN401  # whatever an event has to tell
    """Write moments as JSON can hold them."""
    match facts:
        case dict():
            return {name: _plain(fact) for name, fact in facts.items()}
        case list() | tuple():
            return [_plain(fact) for fact in facts]
        case datetime():
            return facts.isoformat()
    return facts

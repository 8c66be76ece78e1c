"""Bodies: what each is, and which bodies it stands among."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from sqlalchemy import Connection

from bot.body import BodyId
from bot.roster.field import Field, news
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.period import verb_of, written
from bot.roster.roster import Body
from storage import tables as t
from storage.roster.ids import BodyKey, Kept, body_key
from storage.roster.records import Fields, Record, period, put, rows

#: The bodies that a body refers to, and what their columns are called.
_OTHERS: Final = {"parent": "overordnet organ", "predecessor": "forgjenger"}


def keep(db: Connection, bodies: Sequence[Body], *, today: date) -> Kept[BodyKey]:
    """Keep each body, first each by itself, and then among which others it stands."""
    found = {body_key(row["organisation"], row["name"]): row for row in _rows(db)}
    wanted = [(found.get(_key(body)), _fields(body)) for body in bodies]
    records = put(db, t.bodies, wanted)
    ids = {key: row["id"] for key, row in found.items()}
    ids |= {_key(body): r.id for body, r in zip(bodies, records, strict=True)}
    names = {row["id"]: row["name"] for row in found.values()}
    names |= {record.id: record.now["name"] for record in records}
    placed = _placed(db, bodies, records, ids)
    changes = _told(records, placed, names, today)
    return Kept(ids=ids, names=names, changes=tuple(changes))


def _rows(db: Connection) -> list[Fields]:
    return rows(db, t.bodies)


def _key(body: Body) -> BodyKey:
    return body_key(body.organisation, body.name)


def _fields(body: Body) -> Fields:
    return {
        "name": body.name,
        "organisation": body.organisation,
        "task": body.task,
        "since": body.since,
        "until": body.until,
    }


def _placed(
    db: Connection,
    bodies: Sequence[Body],
    records: Sequence[Record],
    ids: Mapping[BodyKey, int],
) -> Sequence[Record]:
    """Write down which bodies each refers to, now that all have a number."""
    wanted = []
    for body, record in zip(bodies, records, strict=True):
        before = {name: record.before.get(name) for name in _OTHERS}
        now = {name: _other(body, getattr(body, name), ids) for name in _OTHERS}
        wanted.append(({"id": record.id, **before}, now))
    return put(db, t.bodies, wanted)


def _other(body: Body, name: str, ids: Mapping[BodyKey, int]) -> int | None:
    """Find a body by its name: one of the same cooperation, or else of any."""
    own = ids.get(body_key(body.organisation, name))
    if own or not name:
        return own
    _, key = body_key("", name)
    return next((id for (_, other), id in ids.items() if other == key), None)


def _told(
    records: Sequence[Record],
    placed: Sequence[Record],
    names: Mapping[int, str],
    today: date,
) -> Iterator[Change]:
    for record, others in zip(records, placed, strict=True):
        name = record.now["name"]
        if record.is_new:
            text = f"Nytt organ: {name} ({record.now['organisation']})."
            yield _change(record, Verb.ADDED, text)
        elif said := news(*_compared(record, others, names)):
            verb = verb_of([period(record.before)], [period(record.now)], today=today)
            yield _change(record, verb, f"{name}: {said}.")


def _compared(
    record: Record, others: Record, names: Mapping[int, str]
) -> Iterator[Field]:
    before, now = record.before, record.now
    for name, label in {
        "name": "organ",
        "organisation": "organisasjon",
        "task": "oppgave",
    }.items():
        yield Field(name=label, before=before[name], after=now[name])
    for name, label in {"since": "fra", "until": "til"}.items():
        yield Field(name=label, before=written(before[name]), after=written(now[name]))
    for name, label in _OTHERS.items():
        was, is_now = others.before[name], others.now[name]
        yield Field(name=label, before=names.get(was, ""), after=names.get(is_now, ""))


def _change(record: Record, verb: Verb, text: str) -> Change:
    return Change(verb=verb, subject=Subject.BODY, text=text, body=BodyId(record.id))

"""Bodies with their standing orders, and those who keep their books."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import Connection, delete, insert, select

from bot.person import PersonId
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.roster import Body, Person, Secretary
from bot.roster.words import listed
from storage import bodies
from storage import tables as t
from storage.roster.records import Record, put

#: What the file calls each of the standing orders.
_RULES: Final = {
    "language": "språk",
    "stand_ins": "vara",
    "quorum": "vedtaksført",
    "notice_days": "innkalling dager",
    "answer_days": "svar dager",
    "numbering": "saksnummer",
    "remote_allowed": "fjernmøte",
}


def keep(
    db: Connection, found: Iterable[Body]
) -> tuple[Mapping[Body, int], tuple[Change, ...]]:
    """Keep each body; return their ids, and what changed."""
    ids: dict[Body, int] = {}
    changes: list[Change] = []
    for body in found:
        key = {"organisation": body.organisation, "name": body.name}
        now = bodies.kept(body.orders)
        record = put(db, t.bodies, key, {"orders": now})
        ids[body] = record.id
        changes += _told(body, record, now)
    return ids, tuple(changes)


def keep_secretaries(
    db: Connection,
    secretaries: Iterable[Secretary],
    which: Mapping[Body, int],
    who: Mapping[Person, PersonId],
) -> tuple[Change, ...]:
    """Let each body that the file has a secretariat for have just that one."""
    changes: list[Change] = []
    for body in dict.fromkeys(secretary.body for secretary in secretaries):
        here = [secretary for secretary in secretaries if secretary.body == body]
        wanted = {who[s.person]: (place, s.title) for place, s in enumerate(here)}
        changes += _secretariat(db, body, which[body], wanted)
    return tuple(changes)


def _secretariat(
    db: Connection, body: Body, id: int, wanted: Mapping[PersonId, tuple[int, str]]
) -> Iterable[Change]:
    rows = db.execute(select(t.secretaries).where(t.secretaries.c.body == id))
    before = {row.person: (row.position, row.title) for row in rows}
    if before == wanted:
        return
    db.execute(delete(t.secretaries).where(t.secretaries.c.body == id))
    db.execute(
        insert(t.secretaries),
        [
            {"body": id, "person": person, "position": place, "title": title}
            for person, (place, title) in wanted.items()
        ],
    )
    verb, news = (Verb.CHANGED, "endret") if before else (Verb.ADDED, "nytt")
    text = f"Sekretariatet for {body.name} er {news}."
    yield _change(verb, Subject.SECRETARY, text)


def _told(body: Body, record: Record, now: Mapping[str, Any]) -> Iterable[Change]:
    if record.is_new:
        yield _change(Verb.ADDED, Subject.BODY, f"Ny: {body.name}.")
    elif record.before:
        before = record.before["orders"]
        names = [name for rule, name in _RULES.items() if before.get(rule) != now[rule]]
        text = f"{body.name}: endret {listed(names)}."
        yield _change(Verb.CHANGED, Subject.BODY, text)


def _change(verb: Verb, subject: Subject, text: str) -> Change:
    return Change(verb=verb, subject=subject, text=text)

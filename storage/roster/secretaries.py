"""Secretaries: who keeps each body's books, in the order in which they are listed."""

from collections.abc import Sequence
from datetime import date
from operator import itemgetter

from sqlalchemy import Connection

from bot.body import BodyId
from bot.roster.outcome import Change, Subject
from bot.roster.period import About
from bot.roster.roster import Secretary
from storage import tables as t
from storage.roster.ids import Ids
from storage.roster.records import Fields
from storage.roster.sets import grouped, numbered, replace


def keep(
    db: Connection, secretaries: Sequence[Secretary], ids: Ids, *, today: date
) -> tuple[Change, ...]:
    """Let each body that the file has a secretariat for have just that one."""
    body = itemgetter("body")
    wanted = numbered(grouped((_fields(each, ids) for each in secretaries), body))
    changes: list[Change] = []
    for id, difference in replace(db, t.secretaries, wanted, body).items():
        name = f"{ids.bodies.names[id]}: sekretariat"
        about = About(subject=Subject.SECRETARY, name=name, body=BodyId(id))
        changes += difference.told(about, lambda row: _who(row, ids), today)
    return tuple(changes)


def _fields(secretary: Secretary, ids: Ids) -> Fields:
    return {
        "body": ids.body(secretary.body),
        "person": ids.person(secretary.person),
        "title": secretary.title,
        "since": secretary.since,
        "until": secretary.until,
    }


def _who(row: Fields, ids: Ids) -> str:
    return f"{ids.who(row)} ({row['title']})"

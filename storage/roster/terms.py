"""Terms: which participant leads each body, and who of its people does it."""

from collections.abc import Sequence
from datetime import date
from operator import itemgetter
from typing import Final

from sqlalchemy import Connection

from bot.body import BodyId, ChairRole
from bot.roster.outcome import Change, Subject
from bot.roster.period import About
from bot.roster.roster import Term
from storage import tables as t
from storage.roster.ids import Ids
from storage.roster.records import Fields
from storage.roster.sets import grouped, replace

_ROLES: Final = {ChairRole.CHAIR: "leder", ChairRole.DEPUTY: "nestleder"}


def keep(
    db: Connection, terms: Sequence[Term], ids: Ids, *, today: date
) -> tuple[Change, ...]:
    """Let each body that the file says who leads be led by just those."""
    body = itemgetter("body")
    wanted = grouped((_fields(each, ids) for each in terms), body)
    changes: list[Change] = []
    for id, difference in replace(db, t.terms, wanted, body).items():
        for role, part in difference.by(itemgetter("role")):
            name = f"{ids.bodies.names[id]}: {_ROLES[ChairRole(role)]}"
            about = About(subject=Subject.CHAIR, name=name, body=BodyId(id))
            changes += part.told(about, lambda row: _who(row, ids), today)
    return tuple(changes)


def _fields(term: Term, ids: Ids) -> Fields:
    return {
        "body": ids.body(term.body),
        "role": term.role.value,
        "participant": ids.participant(term.participant),
        "person": ids.person(term.person) if term.person else None,
        "since": term.since,
        "until": term.until,
    }


def _who(row: Fields, ids: Ids) -> str:
    whose = ids.participants.names[row["participant"]]
    return f"{whose} ved {ids.who(row)}" if row["person"] else whose

"""Mandates: who was given each seat by name, and in which capacity."""

from collections.abc import Sequence
from datetime import date
from operator import itemgetter
from typing import Final

from sqlalchemy import Connection

from bot.body import BodyId, Rank
from bot.roster.outcome import Change, Subject
from bot.roster.period import About
from bot.roster.roster import Mandate
from storage import tables as t
from storage.roster.ids import Ids
from storage.roster.records import Fields
from storage.roster.sets import grouped, replace

_RANKS: Final = {
    Rank.HOLDER: "medlem",
    Rank.SUBSTITUTE: "settemedlem",
    Rank.PROXY: "fast fullmektig",
}


def keep(
    db: Connection, mandates: Sequence[Mandate], ids: Ids, *, today: date
) -> tuple[Change, ...]:
    """Let each seat that is mentioned be given to just those whom the file names."""
    seat = itemgetter("seat")
    wanted = grouped((_fields(mandate, ids) for mandate in mandates), seat)
    bodies = {id: key[0] for key, id in ids.seats.ids.items()}
    changes: list[Change] = []
    for id, difference in replace(db, t.mandates, wanted, seat).items():
        body, name = BodyId(bodies[id]), ids.seats.names[id]
        for rank, part in difference.by(itemgetter("rank")):
            told = f"{ids.bodies.names[body]}, {name}: {_RANKS[Rank(rank)]}"
            about = About(subject=Subject.MANDATE, name=told, body=body)
            changes += part.told(about, ids.who, today)
    return tuple(changes)


def _fields(mandate: Mandate, ids: Ids) -> Fields:
    return {
        "seat": ids.seat(mandate.seat),
        "person": ids.person(mandate.person),
        "rank": mandate.rank.value,
        "since": mandate.since,
        "until": mandate.until,
    }

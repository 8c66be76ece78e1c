"""Bodies as they are on a day and a while later, for somebody to look through."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection

from bot.attention import AHEAD, Prospect
from bot.body import BodyId
from storage import bodies


def load(db: Connection, ids: Iterable[BodyId], *, on: date) -> tuple[Prospect, ...]:
    """Load those of some bodies that exist on a day, and what they come to be."""
    return tuple(prospect for id in ids for prospect in _alive(db, id, on))


def _alive(db: Connection, id: BodyId, on: date) -> Iterable[Prospect]:
    body = bodies.load(db, id, on=on)
    if body.exists_on(on):
        yield Prospect(body=body, later=bodies.load(db, id, on=on + AHEAD))

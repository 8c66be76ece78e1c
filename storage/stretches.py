"""Stretches of days on which a body is the same: from one day to its next change."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import (
    Connection,
    FromClause,
    Select,
    case,
    func,
    null,
    or_,
    select,
    union_all,
)

from bot.body import Body
from storage import tables as t
from storage.charters import DAY, FOLLOWED, HERE, asked

_A_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """All days from one to another, both included, or from one on for good."""

    first: date
    last: date | None = None

    def __contains__(self, day: date) -> bool:
        """Tell whether a day is one of them."""
        return self.first <= day <= (self.last or day)


def _ahead(table: FromClause) -> Select[Any]:
    """Take from a table what ends on a day or later, or has not begun by then.

    What is over is not looked at, as there is ever more of it. So nothing is known of
    the days before.
    """
    since, until = table.c.since, table.c.until
    return select(since, until).where(or_(until >= DAY, since > DAY))


_seated = select(t.seats.c.participant).where(t.seats.c.body == HERE)
_rules = t.standing_orders.c
#: Whatever has days of its own, and says something of a body.
_spells = union_all(
    _ahead(t.seats).where(t.seats.c.body == HERE),
    _ahead(t.mandates)
    .join(t.seats, t.seats.c.id == t.mandates.c.seat)
    .where(t.seats.c.body == HERE),
    _ahead(t.tenures).where(t.tenures.c.participant.in_(_seated)),
    _ahead(t.listings).where(t.listings.c.body == HERE),
    _ahead(t.terms).where(or_(t.terms.c.body == HERE, t.terms.c.body == FOLLOWED)),
    _ahead(t.secretaries).where(t.secretaries.c.body == HERE),
    select(_rules.since, null()).where(_rules.body == HERE, _rules.since > DAY),
).subquery()
_since, _until = _spells.c.since, _spells.c.until
_NEXT: Final[Select[Any]] = select(
    func.min(case((_since > DAY, _since))).label("begins"),
    func.min(_until).label("ends"),
)


def ahead(db: Connection, body: Body, *, on: date) -> Stretch:
    """Find how long a body goes on as it is on a day."""
    row = db.execute(_NEXT, asked(body, on)).one()
    days = [row.ends, row.begins and row.begins - _A_DAY]
    return Stretch(first=on, last=min(filter(None, days), default=None))

"""Named days: the secretary's own days to go round, year by year."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from bot.planning.named_day import NamedDay
from storage import tables as t


def of_year(db: Connection, year: int) -> tuple[NamedDay, ...]:
    """List the named days of which any lies in a year, in order."""
    days = t.named_days.c
    rows = db.execute(
        select(t.named_days)
        .where(days.since <= date(year, 12, 31), days.until >= date(year, 1, 1))
        .order_by(days.since, days.name, days.id)
    )
    return tuple(map(named_day, rows))


def named_day(row: Row[Any]) -> NamedDay:
    """Read a named day from a row of the table."""
    return NamedDay(
        name=row.name,
        since=row.since,
        until=row.until,
        county=row.county,
        source=row.source,
    )

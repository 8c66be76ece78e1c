"""A year of a cooperation, put together for somebody to plan it or to look at it."""

from collections.abc import Collection
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from bot import dates
from bot.body import Body, BodyId
from bot.meeting import Meeting, Status
from bot.planning.year import Year
from storage import (
    bodies,
    editions,
    external_calendars,
    meetings,
    named_days,
    rhythms,
    versions,
)
from storage import tables as t
from storage.bodies import Known


def load(db: Connection, organisation: str, year: int, *, on: date) -> Year:
    """Load all that the plan of a cooperation for a year rests on.

    Args:
        on: The day as of which the bodies are; those that begin later or have ended
            are as they begin or end.
    """
    found = _bodies(db, organisation, year, on)
    ids = [body.id for body in found]
    return Year(
        organisation=organisation,
        year=year,
        bodies=found,
        rhythms=rhythms.of(db, ids),
        meetings=standing(db, year, organisation=organisation),
        versions=versions.of_year(db, organisation, year),
        named_days=named_days.of_year(db, year),
        calendars=external_calendars.of(db, organisation, year),
    )


def standing(
    db: Connection, year: int, *, organisation: str | None = None
) -> tuple[Meeting, ...]:
    """List the meetings of a year that are not cancelled, by time, without rolls.

    Args:
        organisation: The cooperation whose they are; everybody's without it.
    """
    starts = t.meetings.c.starts_at
    first, after = _new_year(year), _new_year(year + 1)
    query = (
        select(t.meetings)
        .where(starts >= first, starts < after)
        .where(t.meetings.c.status != Status.CANCELLED)
        .order_by(starts, t.meetings.c.id)
    )
    if organisation is not None:
        query = query.join(t.bodies, t.bodies.c.id == t.meetings.c.body)
        query = query.where(t.bodies.c.organisation == organisation)
    return bare(db, query)


def shown(
    db: Connection, these: Collection[BodyId], *, since: datetime, until: datetime
) -> tuple[Meeting, ...]:
    """List some bodies' meetings that end in a time, the cancelled ones too."""
    query = (
        select(t.meetings)
        .where(t.meetings.c.body.in_(these))
        .where(t.meetings.c.ends_at >= since, t.meetings.c.ends_at < until)
        .order_by(t.meetings.c.starts_at, t.meetings.c.id)
    )
    return bare(db, query)


def bare(db: Connection, query: Select[Any]) -> tuple[Meeting, ...]:
    """Make meetings of rows alone, each with its body as of its day."""
    mark = editions.mark(db)
    return tuple(
        meetings.bare(row, bodies.load(db, BodyId(row.body), on=_day(row), mark=mark))
        for row in db.execute(query).all()
    )


def _day(row: Row[Any]) -> date:
    return dates.local(row.starts_at).date()


def _bodies(db: Connection, organisation: str, year: int, on: date) -> tuple[Body, ...]:
    """Load the bodies that there are in a year, as they were added."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    known = sorted(bodies.known(db), key=lambda each: each.id)
    return tuple(
        bodies.load(db, each.id, on=_within(each, on))
        for each in known
        if each.organisation == organisation
        and (each.since or first) <= last
        and (each.until or last) >= first
    )


def _within(body: Known, day: date) -> date:
    """Find the day of a body that is nearest to another."""
    return min(max(day, body.since or day), body.until or day)


def _new_year(year: int) -> datetime:
    return datetime.combine(date(year, 1, 1), time(), tzinfo=dates.OSLO)

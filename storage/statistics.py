"""The meetings of a body's year, loaded whole, to be counted."""

from datetime import date, datetime, time

from sqlalchemy import Connection, select

from bot import dates
from bot.meeting import MeetingId
from bot.statistics.annual import AnnualFigures, annual_figures
from storage import meetings
from storage import tables as t
from storage.bodies import Known


def load(db: Connection, of: Known, year: int, *, at: datetime) -> AnnualFigures:
    """Count what a body's year has come to by a moment."""
    starts = t.meetings.c.starts_at
    query = (
        select(t.meetings.c.id)
        .where(t.meetings.c.body == of.id)
        .where(starts >= _new_year(year), starts < _new_year(year + 1))
        .order_by(starts, t.meetings.c.id)
    )
    ids = [MeetingId(id) for id in db.scalars(query)]
    found = filter(None, (meetings.read(db, id) for id in ids))
    return annual_figures(found, body=of.id, name=of.name, year=year, at=at)


def _new_year(year: int) -> datetime:
    return datetime.combine(date(year, 1, 1), time(), tzinfo=dates.OSLO)

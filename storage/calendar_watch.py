"""The watch over external calendars: which is next, and what was found in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, Select, delete, func, insert, select, update

from bot import dates
from bot.planning.external_calendar import CalendarId, ExternalEvent, Mishap
from storage import tables as t
from storage.database import reading, retrying, writing

T = TypeVar("T")

#: How often a calendar is looked at: those who plan for others do so by the week.
EVERY: Final = timedelta(hours=6)
#: How soon a calendar is tried again that could not be read.
AGAIN: Final = timedelta(hours=1)
_NEXT: Final[Select[Any]] = (
    select(t.external_calendars)
    .order_by(t.external_calendars.c.next_at, t.external_calendars.c.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_ANY: Final[Select[Any]] = select(t.external_calendars.c.id).limit(1)


@dataclass(frozen=True, kw_only=True)
class Look:
    """A calendar to be looked at, and what is known of the last good copy."""

    calendar: CalendarId
    name: str
    address: str
    #: By what the server knows the copy; nothing when all of it must be had.
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a calendar held."""

    events: tuple[ExternalEvent, ...] = ()
    skipped: int = 0
    etag: str = ""
    modified: str = ""


class CalendarWatch:
    """Lets one worker at a time look at a calendar that is due."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def claim(self, at: datetime) -> Look | None:
        """Take the calendar that has been due the longest, so that no other does."""

        def claim(db: Connection) -> Look | None:
            row = db.execute(_due(_NEXT, at)).one_or_none()
            if row is None:
                return None
            _set(db, row.id, next_at=at + AGAIN)
            # In a new year the old copy lacks the last of the years ahead.
            is_fresh = row.year == dates.local(at).year and row.mishap is None
            return Look(
                calendar=CalendarId(row.id),
                name=row.name,
                address=row.address,
                etag=row.etag if is_fresh else "",
                modified=row.modified if is_fresh else "",
            )

        # A look is cheaper than a turn to write, and mostly there is nothing.
        with reading(self._engine) as db:
            is_any = db.execute(_due(_ANY, at)).one_or_none() is not None
        return self._write(claim) if is_any else None

    def unchanged(self, look: Look, at: datetime) -> None:
        """Note that the last good copy holds still."""
        self._write(lambda db: _looked(db, look, at, read_at=at, next_at=at + EVERY))

    def fail(self, look: Look, mishap: Mishap, at: datetime) -> None:
        """Note why a calendar could not be read; the last good copy stays."""
        self._write(lambda db: _looked(db, look, at, mishap=mishap, next_at=at + AGAIN))

    def keep(self, look: Look, found: Found, at: datetime) -> None:
        """Keep what a calendar holds, unless it held something and is empty now."""

        def keep(db: Connection) -> None:
            if not found.events and _count(db, look.calendar):
                _looked(db, look, at, mishap=Mishap.EMPTIED, next_at=at + AGAIN)
                return
            is_there = _looked(
                db,
                look,
                at,
                read_at=at,
                next_at=at + EVERY,
                year=dates.local(at).year,
                skipped=found.skipped,
                etag=found.etag,
                modified=found.modified,
            )
            if is_there:
                _replace(db, look.calendar, found.events)

        self._write(keep)

    def _write(self, work: Callable[[Connection], T]) -> T:
        def once() -> T:
            with writing(self._engine) as db:
                return work(db)

        return retrying(once)


def _due(query: Select[Any], at: datetime) -> Select[Any]:
    return query.where(t.external_calendars.c.next_at <= at)


def _looked(
    db: Connection,
    look: Look,
    at: datetime,
    *,
    mishap: Mishap | None = None,
    **facts: object,
) -> bool:
    """Write down how a look went, if the calendar is still looked at there."""
    here = t.external_calendars.c.id == look.calendar
    same = t.external_calendars.c.address == look.address
    values = {"tried_at": at, "mishap": mishap, **facts}
    done = update(t.external_calendars).where(here, same).values(values)
    return db.execute(done).rowcount > 0


def _set(db: Connection, id: int, **values: object) -> None:
    here = t.external_calendars.c.id == id
    db.execute(update(t.external_calendars).where(here).values(values))


def _count(db: Connection, id: CalendarId) -> int:
    here = t.external_events.c.calendar == id
    return db.scalar(select(func.count()).where(here)) or 0


def _replace(db: Connection, id: CalendarId, events: Sequence[ExternalEvent]) -> None:
    db.execute(delete(t.external_events).where(t.external_events.c.calendar == id))
    rows = [
        {
            "calendar": id,
            "name": event.name,
            "since": event.since,
            "until": event.until,
            "starts_at": event.starts_at,
            "ends_at": event.ends_at,
        }
        for event in events
    ]
    if rows:
        db.execute(insert(t.external_events), rows)

"""External calendars: which a cooperation looks at, and what they held when it did."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, delete, insert, select, update

from bot.act import Act
from bot.orders import Language
from bot.planning.external_calendar import (
    CalendarId,
    Counting,
    ExternalCalendar,
    ExternalEvent,
    Mishap,
    settled,
)
from bot.roster.outcome import Change, Subject, Verb
from storage import bodies, inbox, journal
from storage import tables as t

_CALENDARS: Final[Select[Any]] = (
    select(t.external_calendars, t.people.c.name.label("who"))
    .outerjoin(t.people, t.people.c.id == t.external_calendars.c.by)
    .order_by(t.external_calendars.c.name, t.external_calendars.c.id)
)


def of(
    db: Connection, organisation: str | None, year: int
) -> tuple[ExternalCalendar, ...]:
    """List the calendars that a cooperation looks at, or all, with a year's events."""
    query = _CALENDARS
    if organisation is not None:
        query = query.where(t.external_calendars.c.organisation == organisation)
    rows = db.execute(query).all()
    events = _events(db, {row.id: row.name for row in rows}, year)
    return tuple(_calendar(row, tuple(events.get(row.id, ()))) for row in rows)


def put(
    db: Connection, act: Act, wanted: ExternalCalendar, *, language: Language
) -> None:
    """Write a calendar down, new or in the place of what was said of it.

    Raises:
        OnlyForSecretariat: for all who keep no books in the cooperation.
        RuleBroken: when the rule refuses; then nothing is kept.
    """
    _require(db, act, wanted.organisation)
    known = of(db, wanted.organisation, act.at.year)
    others = tuple(each for each in known if each.id != wanted.id)
    now = settled(language, wanted, others)
    was = next((each for each in known if each.id == wanted.id), None)
    if not inbox.is_first(db, act) or (was and _said(was) == _said(now)):
        return
    if was is None:
        db.execute(insert(t.external_calendars).values(_new(act, now)))
        _tell(db, act, Verb.ADDED, f"Ny ekstern kalender: {now.name}.")
        return
    here = t.external_calendars.c.id == was.id
    db.execute(update(t.external_calendars).where(here).values(_said(now)))
    if was.address != now.address:
        _forget(db, act, was.id)
    _tell(db, act, Verb.CHANGED, f"Ekstern kalender endret: {now.name}.")


def remove(db: Connection, act: Act, id: CalendarId) -> str | None:
    """Look at a calendar no more; tell its name, or nothing when it is gone.

    Raises:
        OnlyForSecretariat: for all who keep no books in the cooperation.
    """
    row = _row(db, act, id)
    if row is None or not inbox.is_first(db, act):
        return None
    db.execute(delete(t.external_events).where(t.external_events.c.calendar == id))
    db.execute(delete(t.external_calendars).where(t.external_calendars.c.id == id))
    _tell(db, act, Verb.CHANGED, f"Ikke lenger en ekstern kalender: {row.name}.")
    return str(row.name)


def hurry(db: Connection, act: Act, id: CalendarId) -> str | None:
    """Have a calendar read as soon as possible; tell its name if there is one.

    Raises:
        OnlyForSecretariat: for all who keep no books in the cooperation.
    """
    row = _row(db, act, id)
    if row is None:
        return None
    if inbox.is_first(db, act):
        here = t.external_calendars.c.id == id
        db.execute(
            update(t.external_calendars).where(here).values(_unread(act) | _UNKNOWN)
        )
    return str(row.name)


#: What makes the server give all of a calendar, seen before or not.
_UNKNOWN: Final = {"etag": "", "modified": ""}


def _unread(act: Act) -> dict[str, object]:
    return {"next_at": act.at}


def _forget(db: Connection, act: Act, id: CalendarId) -> None:
    """Let what was read at another address count no more."""
    db.execute(delete(t.external_events).where(t.external_events.c.calendar == id))
    nothing = {"read_at": None, "tried_at": None, "mishap": None, "skipped": 0}
    here = t.external_calendars.c.id == id
    values = {**nothing, **_UNKNOWN, **_unread(act)}
    db.execute(update(t.external_calendars).where(here).values(values))


def _row(db: Connection, act: Act, id: CalendarId) -> Row[Any] | None:
    here = _CALENDARS.where(t.external_calendars.c.id == id)
    row = db.execute(here).one_or_none()
    if row is not None:
        _require(db, act, row.organisation)
    return row


def _require(db: Connection, act: Act, organisation: str) -> None:
    # At the command line sits whoever runs the house.
    if act.by is not None:
        bodies.require_keeper(db, act, organisation)


def _events(
    db: Connection, names: Mapping[int, str], year: int
) -> Mapping[int, list[ExternalEvent]]:
    events = t.external_events.c
    rows = db.execute(
        select(t.external_events)
        .where(events.calendar.in_(names))
        .where(events.since <= date(year, 12, 31), events.until >= date(year, 1, 1))
        .order_by(events.since, events.starts_at, events.id)
    )
    found: defaultdict[int, list[ExternalEvent]] = defaultdict(list)
    for row in rows:
        found[row.calendar].append(_event(row, names[row.calendar]))
    return found


def _event(row: Row[Any], calendar: str) -> ExternalEvent:
    return ExternalEvent(
        name=row.name,
        calendar=calendar,
        since=row.since,
        until=row.until,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
    )


def _calendar(row: Row[Any], events: tuple[ExternalEvent, ...]) -> ExternalCalendar:
    return ExternalCalendar(
        id=CalendarId(row.id),
        organisation=row.organisation,
        name=row.name,
        address=row.address,
        counting=Counting(row.counting),
        events=events,
        read_at=row.read_at,
        skipped=row.skipped,
        mishap=Mishap(row.mishap) if row.mishap else None,
        tried_at=row.tried_at,
        by=row.who or "",
        at=row.at,
    )


def _said(calendar: ExternalCalendar) -> dict[str, object]:
    return {
        "name": calendar.name,
        "address": calendar.address,
        "counting": calendar.counting,
    }


def _new(act: Act, calendar: ExternalCalendar) -> dict[str, object]:
    return {
        **_said(calendar),
        **_UNKNOWN,
        **_unread(act),
        "organisation": calendar.organisation,
        "by": act.by,
        "at": act.at,
        "skipped": 0,
    }


def _tell(db: Connection, act: Act, verb: Verb, text: str) -> None:
    change = Change(verb=verb, subject=Subject.EXTERNAL_CALENDAR, text=text)
    journal.write_changes(db, act, [change])

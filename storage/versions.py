"""Versions of plans: the draft is written anew, and what was adopted never is."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, insert, select, update

from bot.body import BodyId
from bot.meeting import Form, MeetingId
from bot.person import Person, PersonId
from bot.plan import Slot
from bot.planning.entry import Entry
from bot.planning.version import FIRST, UNSAVED, Status, Version, VersionId
from storage import people
from storage import tables as t
from storage.rhythms import clock
from storage.rows import Fields

_VERSION: Final[Select[Any]] = select(t.plan_versions).order_by(
    t.plan_versions.c.number
)


def of_year(db: Connection, organisation: str, year: int) -> tuple[Version, ...]:
    """List a plan's versions by number, the draft first."""
    return _listed(db, _VERSION.where(*_here(organisation, year)))


def load(db: Connection, id: VersionId) -> Version | None:
    """Find a version."""
    found = _listed(db, _VERSION.where(t.plan_versions.c.id == id))
    return found[0] if found else None


def latest(db: Connection, organisation: str, year: int) -> Version | None:
    """Find the version with the highest number."""
    here = _VERSION.where(*_here(organisation, year))
    newest = here.order_by(None).order_by(t.plan_versions.c.number.desc()).limit(1)
    found = _listed(db, newest)
    return found[0] if found else None


def years(db: Connection, organisation: str) -> tuple[int, ...]:
    """List the years of which a cooperation has a plan, adopted or not."""
    here = t.plan_versions.c.organisation == organisation
    found = select(t.plan_versions.c.year).where(here).distinct()
    return tuple(sorted(db.scalars(found)))


def put(db: Connection, version: Version) -> Version:
    """Write a version down; a draft takes the place of the one before it."""
    fields = _fields(version)
    if version.id != UNSAVED:
        here = t.plan_versions.c.id == version.id
        db.execute(update(t.plan_versions).where(here).values(fields))
        return version
    added = insert(t.plan_versions).values(fields).returning(t.plan_versions.c.id)
    return replace(version, id=VersionId(db.execute(added).scalar_one()))


def hold(db: Connection, organisation: str) -> tuple[BodyId, ...]:
    """Keep others from planning for a cooperation meanwhile; list its bodies."""
    here = t.bodies.c.organisation == organisation
    held = select(t.bodies.c.id).where(here).order_by(t.bodies.c.id)
    return tuple(map(BodyId, db.scalars(held.with_for_update())))


def hold_adopted(db: Connection, organisation: str, year: int) -> bool:
    """Keep others from changing an adopted plan meanwhile; no if there is none."""
    here = (*_here(organisation, year), t.plan_versions.c.number == FIRST)
    held = select(t.plan_versions.c.id).where(*here).with_for_update()
    return db.scalar(held) is not None


def _here(organisation: str, year: int) -> tuple[Any, ...]:
    versions = t.plan_versions.c
    return versions.organisation == organisation, versions.year == year


def _listed(db: Connection, query: Select[Any]) -> tuple[Version, ...]:
    rows = db.execute(query).all()
    who = people.loaded(db, {PersonId(row.by) for row in rows if row.by})
    return tuple(_version(row, who) for row in rows)


def _version(row: Row[Any], who: Mapping[PersonId, Person]) -> Version:
    return Version(
        id=VersionId(row.id),
        organisation=row.organisation,
        year=row.year,
        number=row.number,
        status=Status(row.status),
        at=row.at,
        by=who.get(row.by),
        reason=row.reason,
        adopted_in=row.adopted_in,
        holds_dates=row.holds_dates,
        entries=tuple(map(_entry, row.entries)),
    )


def _fields(version: Version) -> Fields:
    return {
        "organisation": version.organisation,
        "year": version.year,
        "number": version.number,
        "status": version.status,
        "at": version.at,
        "by": version.by.id if version.by else None,
        "reason": version.reason,
        "adopted_in": version.adopted_in,
        "holds_dates": version.holds_dates,
        "entries": [_kept(entry) for entry in version.entries],
    }


def _kept(entry: Entry) -> Fields:
    slot = entry.slot
    return {
        "body": entry.body,
        "day": slot.day.isoformat(),
        "starts": clock(slot.starts),
        "ends": clock(slot.ends),
        "last_day": slot.last_day and slot.last_day.isoformat(),
        "place": slot.place,
        "form": slot.form,
        "title": entry.title,
        "host": entry.host,
        "meeting": entry.meeting,
    }


def _entry(kept: Fields) -> Entry:
    meeting = kept["meeting"]
    slot = Slot(
        day=date.fromisoformat(kept["day"]),
        starts=time.fromisoformat(kept["starts"]),
        ends=time.fromisoformat(kept["ends"]),
        place=kept["place"],
        form=Form(kept["form"]),
        last_day=kept["last_day"] and date.fromisoformat(kept["last_day"]),
    )
    return Entry(
        body=BodyId(kept["body"]),
        slot=slot,
        title=kept["title"],
        host=kept["host"],
        meeting=None if meeting is None else MeetingId(meeting),
    )

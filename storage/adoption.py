"""Adoption: a plan becomes meetings, and every change of them its next version."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from sqlalchemy import Connection

from bot import dates
from bot.act import Act
from bot.body import BodyId
from bot.events import MeetingPlanned
from bot.meeting import Meeting
from bot.message import Message
from bot.person import Person
from bot.plan import Plan
from bot.planning import adoption, announcement
from bot.planning.entry import Entry
from bot.planning.version import Version
from bot.planning.year import Year
from bot.telling import concerned
from storage import (
    bodies,
    feeds,
    inbox,
    journal,
    meetings,
    outbox,
    people,
    plans,
    versions,
    years,
)

#: A meeting as it was, or nothing when it is new, and as it is now.
Changed = tuple[Meeting | None, Meeting]


def save_draft(
    db: Connection,
    act: Act,
    organisation: str,
    year: int,
    entries: Iterable[Entry],
    *,
    seen_at: datetime | None = None,
) -> Version | None:
    """Keep a draft in the place of the one before it; nothing for a repeat."""
    if not inbox.is_first(db, act):
        return None
    before = _held(db, act, organisation, year)
    by = _who(db, act)
    draft = adoption.save_draft(before, act, entries, by=by, seen_at=seen_at)
    return _kept(db, act, draft)


def circulate(
    db: Connection,
    act: Act,
    organisation: str,
    year: int,
    *,
    seen_at: datetime | None = None,
) -> Version | None:
    """Show the draft to those whom it concerns; nothing for a repeat."""
    if not inbox.is_first(db, act):
        return None
    before = _held(db, act, organisation, year)
    shown = adoption.circulate(before, act, by=_who(db, act), seen_at=seen_at)
    kept = _kept(db, act, shown)
    outbox.put(db, announcement.circulated(before, kept), act.at)
    return kept


def adopt(
    db: Connection,
    act: Act,
    organisation: str,
    year: int,
    *,
    case: str,
    holds_dates: bool = False,
    seen_at: datetime | None = None,
) -> Version | None:
    """Make a draft's meetings, all or none, and tell everybody once; or a repeat."""
    if not inbox.is_first(db, act):
        return None
    before = _held(db, act, organisation, year)
    decided = adoption.adopt(
        before,
        act,
        partial(_plan_on, db, before),
        by=_who(db, act),
        case=case,
        holds_dates=holds_dates,
        seen_at=seen_at,
    )
    added = [meetings.add(db, meeting) for meeting in decided.planned]
    for meeting in added:
        journal.write(db, act, meeting.id, (MeetingPlanned(),))
    standing = years.standing(db, year, organisation=organisation)
    kept = _kept(db, act, adoption.settled(decided.version, standing))
    _tell(db, act, announcement.adopted(kept, standing), added)
    return kept


def amend(
    db: Connection,
    act: Act,
    changed: Iterable[tuple[Meeting | None, Meeting]],
    why: str,
) -> None:
    """Write the next version of each adopted plan that an act has changed.

    Raises:
        PlanChangeUnexplained: when a plan was adopted, and nobody said why it changes.
    """
    pairs = list(changed)
    for organisation, year in sorted(set(_touched(pairs))):
        for id in sorted({now.body.id for _, now in pairs}):
            plans.hold(db, id)
        if not versions.hold_adopted(db, organisation, year):
            continue
        latest = versions.latest(db, organisation, year)
        assert latest  # noqa: S101  # one is held
        own = [each for each in pairs if each[1].body.organisation == organisation]
        now = [meeting for _, meeting in own]
        if after := adoption.amended(latest, act, now, by=_who(db, act), why=why):
            kept = _kept(db, act, after)
            said = announcement.amended(kept, _whole(db, own))
            outbox.put(db, said, act.at)


def _whole(db: Connection, pairs: Iterable[Changed]) -> list[Changed]:
    """Give each meeting its body with all who sit there; an import knows only names."""

    def whole(meeting: Meeting) -> Meeting:
        day = dates.local(meeting.starts_at).date()
        return replace(meeting, body=bodies.load(db, meeting.body.id, on=day))

    return [(was and whole(was), whole(now)) for was, now in pairs]


def _touched(
    pairs: Iterable[Changed],
) -> Iterator[tuple[str, int]]:
    """List the years of cooperations that some meetings were in, or are."""
    for was, now in pairs:
        for meeting in (was, now):
            if meeting:
                year = dates.local(meeting.starts_at).year
                yield meeting.body.organisation, year


def _held(db: Connection, act: Act, organisation: str, year: int) -> Year:
    """Load a year, and keep others from planning in it meanwhile."""
    versions.hold(db, organisation)
    return years.load(db, organisation, year, on=on_day(act, year))


def on_day(act: Act, year: int) -> date:
    """Tell as of which day a plan is made: today, or when the year begins."""
    return max(dates.local(act.at).date(), date(year, 1, 1))


def _plan_on(db: Connection, year: Year, id: BodyId, day: date) -> Plan:
    here = tuple(meeting for meeting in year.meetings if meeting.body.id == id)
    return Plan(body=bodies.load(db, id, on=day), meetings=here)


def _kept(db: Connection, act: Act, version: Version) -> Version:
    kept = versions.put(db, version)
    journal.write_version(db, act, kept)
    return kept


def _who(db: Connection, act: Act) -> Person | None:
    return people.load(db, act.by) if act.by else None


def _tell(
    db: Connection, act: Act, said: Iterable[Message], added: Iterable[Meeting]
) -> None:
    outbox.put(db, said, act.at)
    feeds.touch(db, {who for meeting in added for who in concerned(meeting)})

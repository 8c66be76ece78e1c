"""An import: all that a roster says is kept; what it does not mention, stays."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from sqlalchemy import Connection

from bot import dates
from bot.act import Act
from bot.roster.outcome import Change, Outcome
from bot.roster.roster import Roster
from storage import members
from storage.roster import (
    bodies,
    listings,
    mandates,
    meetings,
    memberships,
    named_days,
    participants,
    people,
    rhythms,
    rules,
    seats,
    secretaries,
    tenures,
    terms,
)
from storage.roster.ids import Ids


def keep(db: Connection, roster: Roster, act: Act, *, why: str = "") -> Outcome:
    """Keep what a roster says, and tell what that changes: work for `Store.revise`.

    Each table is read once and written at once, however much the roster says.

    Args:
        why: Why meetings of an adopted plan change, if any do.

    Raises:
        PlanChangeUnexplained: when some do, and nothing is said of it.
    """
    ids = _referred_to(db, roster, act)
    changes = tuple(_changes(db, roster, ids, act))
    members.link(db)
    planned = meetings.keep(db, roster.meetings, ids, act, why=why)
    return Outcome(
        changes=(*changes, *chain.from_iterable(plan.changes for plan in planned)),
        notes=(*ids.seats.notes, *chain.from_iterable(plan.notes for plan in planned)),
        faults=tuple(chain.from_iterable(plan.faults for plan in planned)),
    )


def _referred_to(db: Connection, roster: Roster, act: Act) -> Ids:
    """Keep all that other rows refer to, so that everything has its number."""
    today = dates.local(act.at).date()
    who = people.keep(db, roster.people)
    ids = Ids(
        people=who,
        participants=participants.keep(db, roster.participants, who, today=today),
        bodies=bodies.keep(db, roster.bodies, today=today),
    )
    return replace(ids, seats=seats.keep(db, roster.seats, ids, today=today))


def _changes(db: Connection, roster: Roster, ids: Ids, act: Act) -> Iterator[Change]:
    """Keep the rest, and tell all that changes in the order of the file's sheets."""
    today = dates.local(act.at).date()
    yield from ids.participants.changes
    yield from memberships.keep(db, roster.memberships, ids, today=today)
    yield from ids.people.changes
    yield from tenures.keep(db, roster.tenures, ids, today=today)
    yield from ids.bodies.changes
    yield from rules.keep(db, roster.bodies, ids, today=today)
    yield from secretaries.keep(db, roster.secretaries, ids, today=today)
    yield from terms.keep(db, roster.terms, ids, today=today)
    yield from ids.seats.changes
    yield from mandates.keep(db, roster.mandates, ids, today=today)
    yield from listings.keep(db, roster.listings, ids, today=today)
    yield from rhythms.keep(db, roster.rhythms, ids)
    yield from named_days.keep(db, roster.named_days, act)

"""Bodies as of a day, remembered for as long as the roster stays as it is."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    FromClause,
    Select,
    bindparam,
    or_,
    select,
    union,
)

from bot import dates
from bot.act import Act
from bot.body import Body, BodyId
from bot.charter import compose
from bot.errors import OnlyForSecretariat
from bot.office import leads_group
from bot.orders import Language
from bot.person import PersonId
from storage import charters, editions, stretches
from storage import tables as t


def _lasts(table: FromClause) -> ColumnElement[bool]:
    """Ask whether a row holds after a day, or will."""
    until = table.c.until
    return or_(until.is_(None), until >= bindparam("since", type_=Date()))


_KNOWN: Final[Select[Any]] = select(
    t.bodies.c.id,
    t.bodies.c.name,
    t.bodies.c.organisation,
    t.bodies.c.since,
    t.bodies.c.until,
).order_by(t.bodies.c.organisation, t.bodies.c.name)
_KEPT_BY: Final = (
    select(t.secretaries.c.body)
    .where(
        t.secretaries.c.person == bindparam("person"), charters.in_force(t.secretaries)
    )
    .distinct()
    .order_by(t.secretaries.c.body)
)
_SECRETARIES: Final = (
    select(t.secretaries.c.person)
    .join(t.people, t.people.c.id == t.secretaries.c.person)
    .where(t.people.c.slack.is_not(None), charters.in_force(t.secretaries))
    .distinct()
    .order_by(t.secretaries.c.person)
)
#: The bodies that a person was given a seat of by name, keeps the books of, or answers
#: for others in.
_NAMED: Final = union(
    select(t.seats.c.body)
    .join(t.mandates, t.mandates.c.seat == t.seats.c.id)
    .where(t.mandates.c.person == bindparam("person"), _lasts(t.mandates)),
    select(t.secretaries.c.body).where(
        t.secretaries.c.person == bindparam("person"), _lasts(t.secretaries)
    ),
    select(t.seats.c.body)
    .join(t.participants, t.participants.c.id == t.seats.c.participant)
    .where(t.participants.c.contact == bindparam("person"))
    .where(t.participants.c.contact_answers),
)
#: The seats of those whose offices a person holds.
_IN_OFFICE: Final[Select[Any]] = (
    select(t.seats.c.body, t.seats.c.office, t.tenures.c.office.label("held"))
    .join(t.tenures, t.tenures.c.participant == t.seats.c.participant)
    .where(t.tenures.c.person == bindparam("person"), _lasts(t.tenures))
)


#: The bodies on whose lists of stand-ins a person is.
_LISTED: Final = select(t.listings.c.body).where(
    t.listings.c.person == bindparam("person"), _lasts(t.listings)
)


@dataclass(frozen=True, kw_only=True)
class Known:
    """What tells one body from another, on whatever day."""

    id: BodyId
    name: str
    organisation: str
    since: date | None = None
    #: Its last day, included.
    until: date | None = None


def load(db: Connection, id: BodyId, *, on: date, mark: str | None = None) -> Body:
    """Load a body as it is on a day, by the Oslo calendar.

    A body that there is not on the day is loaded as well, with what it says of itself.

    Args:
        mark: The roster's, from whoever has asked for it already.

    Raises:
        LookupError: when there is no such body.
    """
    mark = editions.mark(db) if mark is None else mark
    remembered = editions.memory(db).recall((mark, id), on)
    return remembered or _read(db, id, on, mark)


def _read(db: Connection, id: BodyId, on: date, mark: str) -> Body:
    """Read a body all of whose parts are of one edition, and remember it."""
    charter = charters.load(db, id, on=on)
    stretch = stretches.ahead(db, charter.body, on=on)
    after = editions.mark(db)
    if after != mark:
        # Another has changed the roster meanwhile, and it may be half of each.
        return _read(db, id, on, after)
    body = compose(charter)
    if mark:
        editions.memory(db).keep((mark, id), stretch, body)
    return body


def exist(db: Connection) -> bool:
    """Tell whether there is any body."""
    return db.scalar(select(t.bodies.c.id).limit(1)) is not None


def known(db: Connection) -> tuple[Known, ...]:
    """List all bodies by organisation and name, for somebody to choose among."""
    return tuple(Known(**row) for row in db.execute(_KNOWN).mappings())


def kept_by(db: Connection, person: PersonId, *, on: date) -> tuple[BodyId, ...]:
    """List the bodies whose books a person keeps on a day, as they were added."""
    return tuple(map(BodyId, db.scalars(_KEPT_BY, {"person": person, "day": on})))


def secretaries(db: Connection, *, on: date) -> tuple[PersonId, ...]:
    """List those who keep some body's books on a day, and can be told in Slack."""
    return tuple(map(PersonId, db.scalars(_SECRETARIES, {"day": on})))


def require_keeper(db: Connection, act: Act, organisation: str | None = None) -> None:
    """Let those pass who keep the books of any body, or of one of a cooperation's.

    Raises:
        OnlyForSecretariat: for all others.
    """
    today = dates.local(act.at).date()
    kept = kept_by(db, act.by, on=today) if act.by else ()
    whose = {body.id: body.organisation for body in known(db)}
    if not any(organisation in (None, whose[id]) for id in kept):
        raise OnlyForSecretariat(body=organisation or "none")


def of_person(db: Connection, person: PersonId, *, since: date) -> frozenset[BodyId]:
    """Find the bodies that may have a person in them on a day, or on a later one.

    Whether they have, is for each to tell as of the day that is asked about.
    """
    here = {"person": person, "since": since}
    sits = {
        row.body
        for row in db.execute(_IN_OFFICE, here)
        if row.office.casefold() == row.held.casefold() or leads_group(row.held)
    }
    return frozenset(map(BodyId, sits.union(db.scalars(_NAMED, here))))


def spoken_by(db: Connection, person: PersonId, *, on: date) -> Language:
    """Tell how to speak with a person: as the first of the bodies they belong to does.

    Those they may sit in or keep come before those that may call them to stand in.
    """
    here = {"person": person, "since": on}
    of = of_person(db, person, since=on) or set(db.scalars(_LISTED, here))
    return load(db, BodyId(min(of)), on=on).orders.language if of else Language.BOKMAL

"""Seats through the years: read whole, and changed where a secretary's wish differs."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, Table, delete, insert, select, update

from bot import dates
from bot.act import Act, require_secretary
from bot.body import BodyId, Rank, SeatId
from bot.errors import (
    AlreadyLinked,
    NobodyToLink,
    NoSuchSeat,
    SlackUserTaken,
    SlackUserUnknown,
)
from bot.naming import Named, require_one, whom
from bot.office import Manner
from bot.orders import Language
from bot.person import UNKNOWN, Person, PersonId
from bot.place import Listed, Place, Spell
from bot.roster.outcome import Outcome
from bot.roster.words import fold
from bot.seat_change import linked, told
from bot.seating import Step, Wish, end, reseat
from storage import bodies, members, people
from storage import tables as t
from storage.members import Member

_A_DAY: Final = timedelta(days=1)
#: Whatever says of somebody that they are one of the council's people.
_ROLES: Final = (
    t.tenures.c.person,
    t.secretaries.c.person,
    t.mandates.c.person,
    t.listings.c.person,
    t.terms.c.person,
    t.participants.c.contact,
    t.roll.c.person,
)


def load(db: Connection, id: BodyId, seat: SeatId, *, today: date) -> Place:
    """Load a seat with everybody who has sat there, sits, or is to sit.

    Raises:
        NoSuchSeat: when it is not in the body any more.
    """
    body = bodies.load(db, id, on=today)
    here = t.seats.c.id == seat, t.seats.c.body == id
    row = db.execute(select(t.seats).where(*here)).one_or_none()
    if row is None:
        raise NoSuchSeat(body.orders.language)
    shown = bodies.load(db, id, on=_nearest(row, today))
    return Place(
        body=body,
        seat=shown.seat(seat),
        since=row.since,
        until=row.until,
        mandates=tuple(_mandates(db, seat)),
        tenures=tuple(_tenures(db, row.participant, row.office)),
        deputies=tuple(_tenures(db, row.participant, body.orders.stand_in_office)),
        listings=tuple(_listings(db, id)),
    )


def change(db: Connection, act: Act, wish: Wish) -> Outcome:
    """Do as a secretary wishes with a seat, and tell what has become of it.

    Raises:
        RuleBroken: when it can't be so; then nothing is changed.
    """
    today = dates.local(act.at).date()
    before = load(db, wish.body, wish.seat, today=today)
    if wish.step is Step.LINK:
        return _link(db, before, act, wish)
    first = wish.since
    if wish.step is Step.END:
        after, first = end(before, act, last_day=wish.since), wish.since + _A_DAY
    else:
        require_secretary(before.body, act)
        person = _person(db, wish.named, before.body.orders.language)
        after = reseat(before, act, wish.step, wish.of(person))
    _save(db, before, after)
    return told(before, after, first=first, today=today)


def users(db: Connection, of: Sequence[Person]) -> Mapping[PersonId, Member]:
    """Find the members of the workspace who have the e-mail address of somebody."""
    emails = {person.email: person.id for person in of if person.email}
    here = (t.members.c.email.in_(emails), ~t.members.c.is_deleted)
    rows = db.execute(select(t.members).where(*here)).mappings()
    return {emails[row["email"]]: Member(**row) for row in rows}


def _nearest(seat: Row[Any], today: date) -> date:
    """Find the day nearest to today on which there is such a seat."""
    if seat.since and today < seat.since:
        since: date = seat.since
        return since
    until: date = min(today, seat.until or today)
    return until


def _mandates(db: Connection, seat: SeatId) -> Iterator[Spell]:
    rows = db.execute(_with_people(t.mandates, t.mandates.c.seat == seat))
    for row in rows:
        yield _spell(row, Rank(row.rank))


def _tenures(db: Connection, participant: int, office: str) -> Iterator[Spell]:
    here = t.tenures.c.participant == participant
    for row in db.execute(_with_people(t.tenures, here)):
        if row.office.casefold() == office.casefold():
            yield _spell(row, Manner(row.manner))


def _listings(db: Connection, body: BodyId) -> Iterator[Listed]:
    whose = select(t.participants.c.id, t.participants.c.name)
    names: Mapping[int, str] = {row.id: row.name for row in db.execute(whose)}
    here = _with_people(t.listings, t.listings.c.body == body)
    order = (t.listings.c.position, t.listings.c.id)
    for row in db.execute(here.order_by(None).order_by(*order)):
        yield Listed(
            id=row.row,
            person=people.person(row),
            seat=row.seat and SeatId(row.seat),
            participant=names.get(row.participant, ""),
            group=row.group,
            position=row.position,
            since=row.since,
            until=row.until,
        )


def _with_people(table: Table, *here: Any) -> Any:  # noqa: ANN401  # SQLAlchemy's own
    others = [column for column in table.c if column.name not in ("id", "person")]
    return (
        select(table.c.id.label("row"), *others, *people.COLUMNS)
        .join(t.people, t.people.c.id == table.c.person)
        .where(*here)
        .order_by(table.c.since.asc().nulls_first(), table.c.id)
    )


def _spell(row: Row[Any], capacity: Rank | Manner) -> Spell:
    return Spell(
        id=row.row,
        person=people.person(row),
        capacity=capacity,
        since=row.since,
        until=row.until,
    )


def _person(db: Connection, named: Named, language: Language) -> Person:
    """Find who is meant; somebody new is added.

    Raises:
        SlackUserUnknown: for somebody who is in Slack, but not in this workspace.
        RuleBroken: when it is not told who it is, as `bot/naming.py` has it.
    """
    require_one(named, language)
    if named.slack:
        found = members.person_of(db, named.slack)
        if found is None:
            raise SlackUserUnknown(language)
        return found
    rows = db.execute(select(t.people).order_by(t.people.c.id)).all()
    email = named.email.strip().lower()
    known = [
        people.person(row)
        for row in rows
        if fold(row.name) == fold(named.name) or (email and row.email == email)
    ]
    names = [row.name for row in rows]
    person = whom(named, language, known=known, names=names)
    return members.add(db, person) if person.id == UNKNOWN else person


def _save(db: Connection, before: Place, after: Place) -> None:
    """Write down what differs, row by row."""
    _save_spells(db, before.mandates, after.mandates, _mandate(before))
    _save_spells(
        db, before.tenures, after.tenures, _tenure(db, before, before.seat.office)
    )
    deputy = before.body.orders.stand_in_office
    _save_spells(db, before.deputies, after.deputies, _tenure(db, before, deputy))
    for listed in after.listings:
        if listed.id == 0:
            db.execute(insert(t.listings).values(_listing(db, before, listed)))
    if before.until != after.until:
        here = t.seats.c.id == before.seat.id
        db.execute(update(t.seats).where(here).values(until=after.until))


#: Which table somebody is written down in, and what is the same in all of its rows.
Rows = tuple[Table, str, Mapping[str, Any]]


def _mandate(place: Place) -> Rows:
    return t.mandates, "rank", {"seat": place.seat.id}


def _tenure(db: Connection, place: Place, office: str) -> Rows:
    whose = _participant(db, place.seat.participant)
    return t.tenures, "manner", {"participant": whose, "office": office}


def _save_spells(
    db: Connection, before: Sequence[Spell], after: Sequence[Spell], rows: Rows
) -> None:
    table, capacity, same = rows
    kept = {spell.id: spell for spell in after if spell.id}
    for was in before:
        now = kept.get(was.id)
        if now is None:
            db.execute(delete(table).where(table.c.id == was.id))
        elif now != was:
            ends = update(table).where(table.c.id == was.id)
            db.execute(ends.values(until=now.until))
    for new in after:
        if new.id == 0:
            who = {"person": new.person.id, capacity: new.capacity}
            days = {"since": new.since, "until": new.until}
            db.execute(insert(table).values(**same, **who, **days))


def _listing(db: Connection, place: Place, listed: Listed) -> Mapping[str, Any]:
    whose = _participant(db, listed.participant) if listed.participant else None
    return {
        "body": place.body.id,
        "person": listed.person.id,
        "position": listed.position,
        "seat": listed.seat,
        "participant": whose,
        "group": listed.group,
        "since": listed.since,
        "until": listed.until,
    }


def _participant(db: Connection, name: str) -> int:
    here = t.participants.c.name == name
    id: int = db.scalars(select(t.participants.c.id).where(here)).one()
    return id


def _link(db: Connection, place: Place, act: Act, wish: Wish) -> Outcome:
    """Let one of the seat's people be known as a member of the workspace.

    Raises:
        SlackUserUnknown: when the workspace has no such member.
        SlackUserTaken: when that member is known to be another.
        NobodyToLink, AlreadyLinked: when there is nobody to be known.
    """
    require_secretary(place.body, act)
    language = place.body.orders.language
    person = next((each for each in place.people if each.id == wish.linked), None)
    if person is None:
        raise NobodyToLink(language)
    if person.slack:
        raise AlreadyLinked(language, name=person.name)
    user = wish.named.slack
    here = (t.members.c.slack == user, ~t.members.c.is_deleted)
    member = db.execute(select(t.members).where(*here)).one_or_none()
    if member is None:
        raise SlackUserUnknown(language)
    other = people.by_slack(db, user)
    if other and _has_roles(db, other):
        raise SlackUserTaken(language, name=other.name)
    members.join(db, person.id, user)
    is_matched = bool(person.email) and person.email == member.email
    return linked(place, person, user=member.name, is_matched=is_matched)


def _has_roles(db: Connection, person: Person) -> bool:
    """Tell whether somebody is more than a member of the workspace who looked in."""
    return any(
        db.scalar(select(column).where(column == person.id).limit(1)) is not None
        for column in _ROLES
    )

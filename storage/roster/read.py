"""The roster as a file would say it: everything that an import can know, read back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Connection

from bot import dates
from bot.agenda.item import Item
from bot.body import ChairRole, Rank
from bot.meeting import Form, Status
from bot.office import Manner
from bot.participant import Kind
from bot.plan import other_day
from bot.rights import Rights
from bot.roster.fault import Whereabouts
from bot.roster.filed_agenda import filed
from bot.roster.roster import (
    Body,
    Listing,
    Mandate,
    Meeting,
    Membership,
    Participant,
    Person,
    Roster,
    Seat,
    Secretary,
    Tenure,
    Term,
)
from bot.roster.words import fold
from storage import agenda
from storage import tables as t
from storage.roster import named_days, rhythms, rules
from storage.roster.records import Fields, rows

#: Where what is read stands: in no file.
HERE: Final = Whereabouts(file="Rådslag")


@dataclass(frozen=True, kw_only=True)
class _Known:
    """What rows refer to, by number; each in the order in which files list it."""

    people: Mapping[int, Person]
    participants: Mapping[int, Participant]
    bodies: Mapping[int, Body]
    seats: Mapping[int, Seat]


def read(db: Connection) -> Roster:
    """Read the whole roster, each sheet in an order that stays the same.

    Cancelled meetings are left out: imported anew, they would be planned again. Whether
    somebody is made a Slack user of in a trial is known to its file alone.
    """
    known = _known(db)
    return Roster(
        participants=tuple(known.participants.values()),
        memberships=tuple(_memberships(db, known)),
        people=tuple(known.people.values()),
        tenures=tuple(_tenures(db, known)),
        bodies=tuple(known.bodies.values()),
        secretaries=tuple(_secretaries(db, known)),
        terms=tuple(_terms(db, known)),
        seats=tuple(known.seats.values()),
        mandates=tuple(_mandates(db, known)),
        listings=tuple(_listings(db, known)),
        rhythms=rhythms.load(db, known.bodies, at=HERE),
        named_days=named_days.load(db, at=HERE),
        meetings=tuple(_meetings(db, known)),
    )


def _known(db: Connection) -> _Known:
    people = {row["id"]: _person(row) for row in rows(db, t.people)}
    participants = _participants(db, people)
    bodies = _bodies(db)
    return _Known(
        people=people,
        participants=participants,
        bodies=bodies,
        seats=_seats(db, bodies, participants),
    )


def _person(row: Fields) -> Person:
    return Person(
        name=row["name"],
        email=row["email"] or "",
        phone=row["phone"],
        origin=row["origin"],
        at=HERE,
    )


def _participants(
    db: Connection, people: Mapping[int, Person]
) -> Mapping[int, Participant]:
    found = rows(db, t.participants)
    names = {row["id"]: row["name"] for row in found}
    return {
        row["id"]: Participant(
            name=row["name"],
            kind=Kind(row["kind"]),
            number=row["number"] or "",
            successor=names.get(row["successor"], ""),
            contact=people.get(row["contact"]),
            contact_answers=row["contact_answers"],
            **_days(row),
        )
        for row in found
    }


def _bodies(db: Connection) -> Mapping[int, Body]:
    found = rows(db, t.bodies)
    names = {row["id"]: row["name"] for row in found}
    followed = rules.load(db)
    return {
        row["id"]: Body(
            name=row["name"],
            organisation=row["organisation"],
            task=row["task"],
            parent=names.get(row["parent"], ""),
            predecessor=names.get(row["predecessor"], ""),
            rules=followed.get(row["id"], ()),
            **_days(row),
        )
        for row in found
    }


def _seats(
    db: Connection,
    bodies: Mapping[int, Body],
    participants: Mapping[int, Participant],
) -> Mapping[int, Seat]:
    return {
        row["id"]: Seat(
            body=bodies[row["body"]],
            participant=participants[row["participant"]],
            office=row["office"],
            number=row["number"],
            group=row["group"],
            rights=Rights(
                attends=row["attends"],
                speaks=row["speaks"],
                proposes=row["proposes"],
                votes=row["votes"],
                basis=row["basis"],
            ),
            weight=row["weight"],
            **_days(row),
        )
        for row in _sorted(
            rows(db, t.seats), lambda row: (row["body"], row["position"])
        )
    }


def _memberships(db: Connection, known: _Known) -> Sequence[Membership]:
    whose = known.participants
    found = rows(db, t.memberships)
    return [
        Membership(
            participant=whose[row["participant"]],
            whole=whose[row["whole"]],
            **_days(row),
        )
        for row in _sorted(
            found, lambda row: (row["whole"], row["participant"], _begins(row))
        )
    ]


def _tenures(db: Connection, known: _Known) -> Sequence[Tenure]:
    found = rows(db, t.tenures)
    # An office comes where it was first written down among its participant's.
    offices: dict[tuple[int, str], int] = {}
    for row in found:
        offices.setdefault(_office(row), row["id"])
    return [
        Tenure(
            participant=known.participants[row["participant"]],
            office=row["office"],
            person=known.people[row["person"]],
            manner=Manner(row["manner"]),
            **_days(row),
        )
        for row in _sorted(
            found,
            lambda row: (row["participant"], offices[_office(row)], _begins(row)),
        )
    ]


def _office(row: Fields) -> tuple[int, str]:
    return row["participant"], fold(row["office"])


def _secretaries(db: Connection, known: _Known) -> Sequence[Secretary]:
    found = rows(db, t.secretaries)
    return [
        Secretary(
            body=known.bodies[row["body"]],
            person=known.people[row["person"]],
            title=row["title"],
            **_days(row),
        )
        for row in _sorted(found, lambda row: (row["body"], row["position"]))
    ]


def _terms(db: Connection, known: _Known) -> Sequence[Term]:
    found = rows(db, t.terms)
    return [
        Term(
            body=known.bodies[row["body"]],
            role=ChairRole(row["role"]),
            participant=known.participants[row["participant"]],
            person=known.people.get(row["person"]),
            **_days(row),
        )
        for row in _sorted(found, lambda row: (row["body"], _begins(row), row["role"]))
    ]


def _mandates(db: Connection, known: _Known) -> Sequence[Mandate]:
    places = {id: place for place, id in enumerate(known.seats)}
    found = rows(db, t.mandates)
    return [
        Mandate(
            seat=known.seats[row["seat"]],
            person=known.people[row["person"]],
            rank=Rank(row["rank"]),
            **_days(row),
        )
        for row in _sorted(found, lambda row: (places[row["seat"]], _begins(row)))
    ]


def _listings(db: Connection, known: _Known) -> Sequence[Listing]:
    found = rows(db, t.listings)
    return [
        Listing(
            body=known.bodies[row["body"]],
            person=known.people[row["person"]],
            seat=known.seats.get(row["seat"]),
            participant=known.participants.get(row["participant"]),
            group=row["group"],
            **_days(row),
        )
        for row in _sorted(found, lambda row: (row["body"], row["position"]))
    ]


def _meetings(db: Connection, known: _Known) -> Sequence[Meeting]:
    agendas: dict[int, list[Item]] = {}
    for row in db.execute(agenda.ITEMS.order_by(t.items.c.position)):
        agendas.setdefault(row.meeting, []).append(agenda.item(row))
    found = [row for row in rows(db, t.meetings) if row["status"] != Status.CANCELLED]
    return [
        _meeting(row, known.bodies[row["body"]], agendas.get(row["id"], []))
        for row in _sorted(found, lambda row: (row["body"], row["starts_at"]))
    ]


def _meeting(row: Fields, body: Body, items: Sequence[Item]) -> Meeting:
    hours = _hours(row)
    return Meeting(
        body=body,
        **hours,
        place=row["place"],
        form=Form(row["form"]),
        title=row["title"],
        cases=filed(body.orders_on(hours["day"]), items),
        at=HERE,
    )


def _hours(row: Fields) -> Fields:
    """Tell when a meeting begins and ends, by the clock on the wall."""
    first, last = dates.local(row["starts_at"]), dates.local(row["ends_at"])
    return {
        "day": first.date(),
        "starts": first.time(),
        "ends": last.time(),
        "last_day": other_day(first.date(), last.date()),
    }


def _days(row: Fields) -> Fields:
    """Give what every dated row says, besides what it is about."""
    return {"since": row["since"], "until": row["until"], "at": HERE}


def _begins(row: Fields) -> date:
    return row["since"] or date.min


def _sorted(
    found: Sequence[Fields], key: Callable[[Fields], tuple[object, ...]]
) -> Sequence[Fields]:
    """Put records in order; of those alike the one that was added first comes first."""
    return sorted(found, key=lambda row: (key(row), row["id"]))

"""Reading the parties: who takes part, what they belong to, who holds which office."""

from dataclasses import replace
from typing import Final

from bot.office import Manner
from bot.participant import Kind
from bot.roster import named
from bot.roster import party_sheets as s
from bot.roster.named import Named
from bot.roster.participants import full_name
from bot.roster.roster import Membership, Participant, Person, Tenure
from bot.roster.row import AskedRow, Index
from bot.roster.rows import Rows

#: A spreadsheet takes 0220 for the number 220.
_DIGITS: Final = {Kind.MUNICIPALITY: 4, Kind.COUNTY: 2}


def read_people(rows: Rows) -> tuple[Person, ...]:
    """Read everybody whom other rows mention."""
    return rows.entries(s.PEOPLE, _person)


def read_participants(rows: Rows, who: Index[Person] | None) -> tuple[Participant, ...]:
    """Read who takes part, each with its contact and whom it became a part of."""
    pairs = rows.pairs(s.PARTICIPANTS, lambda row: _participant(row, who))
    whose = named.participants(rows, (participant for _, participant in pairs))
    return tuple(_with_successor(row, each, whose) for row, each in pairs)


def read_memberships(rows: Rows, known: Named) -> tuple[Membership, ...]:
    """Read which participants belong to a cooperation or a region."""
    return rows.entries(s.MEMBERSHIPS, lambda row: _membership(row, known))


def read_tenures(rows: Rows, known: Named) -> tuple[Tenure, ...]:
    """Read who holds each office, and how."""
    return rows.entries(s.TENURES, lambda row: _tenure(row, known))


def _person(row: AskedRow) -> Person | None:
    person = Person(
        name=row.text("navn"),
        email=row.email("e-post"),
        phone=row.text("telefon"),
        origin=row.text("kommer fra"),
        is_in_slack=row.choice("i Slack", default=True),
        at=row.at,
    )
    return person if person.name else None


def _participant(row: AskedRow, who: Index[Person] | None) -> Participant | None:
    name = row.text("navn")
    kind: Kind | None = row.choice("slag", default=None)
    number, contact = row.text("nummer"), row.one_of("kontakt", who)
    since, until = row.days()
    if not name:
        return None
    if kind is None:
        # Other rows may still refer to it, and are not at fault.
        kind = Kind.COUNTY if name.endswith(Kind.COUNTY.word) else Kind.MUNICIPALITY
    return Participant(
        name=full_name(kind, name),
        kind=kind,
        number=number.zfill(_DIGITS.get(kind, 0)) if number else "",
        contact=contact,
        contact_answers=row.choice("kontakt svarer", default=False),
        since=since,
        until=until,
        at=row.at,
    )


def _with_successor(
    row: AskedRow, participant: Participant, whose: Index[Participant] | None
) -> Participant:
    successor = row.one_of("etterfølger", whose)
    return replace(participant, successor=successor.name) if successor else participant


def _membership(row: AskedRow, known: Named) -> Membership | None:
    part, whole = row.one_of("deltaker", known.whose), row.one_of("i", known.whose)
    since, until = row.days()
    if part is None or whole is None:
        return None
    return Membership(
        participant=part, whole=whole, since=since, until=until, at=row.at
    )


def _tenure(row: AskedRow, known: Named) -> Tenure | None:
    participant = row.one_of("deltaker", known.whose)
    office, person = row.text("verv"), row.one_of("person", known.who)
    manner = row.choice("måte", default=Manner.PERMANENT)
    since, until = row.days()
    if participant is None or not office or person is None:
        return None
    return Tenure(
        participant=participant,
        office=office,
        person=person,
        manner=manner,
        since=since,
        until=until,
        at=row.at,
    )

"""People: known again by e-mail, or else by name and where they come from."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import Connection, select

from bot.person import PersonId
from bot.roster.outcome import Change, Subject
from bot.roster.roster import Person
from bot.roster.words import fold
from storage import tables as t
from storage.roster.records import Fields, add, change, told

_LABELS: Final = {
    "name": "navn",
    "email": "e-post",
    "phone": "telefon",
    "origin": "kommer fra",
}


def keep(
    db: Connection, people: Iterable[Person]
) -> tuple[Mapping[Person, PersonId], tuple[Change, ...]]:
    """Keep each person; return their ids, and what changed."""
    rows = [dict(row) for row in db.execute(select(t.people)).mappings()]
    known = _recognised(list(people), rows)
    ids: dict[Person, PersonId] = {}
    changes: list[Change] = []
    for person, row in known.items():
        now = _fields(person)
        record = change(db, t.people, row, now) if row else add(db, t.people, now)
        ids[person] = PersonId(record.id)
        changes += told(record, Subject.PERSON, person.name, _LABELS, now)
    return ids, tuple(changes)


def _recognised(
    people: list[Person], rows: list[Fields]
) -> Mapping[Person, Fields | None]:
    """Find each person's record, those with a known e-mail first."""
    by_email = {row["email"]: row for row in rows if row["email"]}
    known = {person: by_email.get(person.email) for person in people}
    taken = {row["id"] for row in known.values() if row}
    for person in people:
        if known[person] is None:
            same = [row for row in rows if _is_same(person, row, taken)]
            # Two of a name from one place: nobody can tell which, so a third is added.
            known[person] = same[0] if len(same) == 1 else None
            taken.update(row["id"] for row in same)
    return known


def _is_same(person: Person, row: Fields, taken: set[Any]) -> bool:
    names = fold(person.name), fold(person.origin)
    return row["id"] not in taken and names == (fold(row["name"]), fold(row["origin"]))


def _fields(person: Person) -> Fields:
    return {
        "name": person.name,
        "email": person.email or None,
        "phone": person.phone,
        "origin": person.origin,
    }

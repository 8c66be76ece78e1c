"""People: known again by e-mail, or else by name and where they come from."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection

from bot.person import PersonId
from bot.roster.field import Field, news
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.roster import Person
from bot.roster.words import fold
from storage import members
from storage import tables as t
from storage.roster.ids import Kept
from storage.roster.records import Fields, Record, put, rows


def keep(db: Connection, people: Sequence[Person]) -> Kept[Person]:
    """Keep each person."""
    found = rows(db, t.people)
    known = _recognised(people, found)
    wanted = [(known[person], _fields(person)) for person in people]
    records = put(db, t.people, wanted)
    readdressed = [r for r in records if r.before.get("email") and r.differs("email")]
    members.part(db, [PersonId(record.id) for record in readdressed])
    names = {row["id"]: row["name"] for row in found}
    return Kept(
        ids={person: record.id for person, record in zip(people, records, strict=True)},
        names=names | {record.id: record.now["name"] for record in records},
        changes=tuple(_told(records)),
    )


def _recognised(
    people: Iterable[Person], found: Iterable[Fields]
) -> Mapping[Person, Fields | None]:
    """Find each person's record, those with a known e-mail first."""
    by_email = {row["email"]: row for row in found if row["email"]}
    known = {person: by_email.get(person.email) for person in people}
    taken = {row["id"] for row in known.values() if row}
    namesakes = _namesakes(row for row in found if row["id"] not in taken)
    for person in people:
        if known[person] is None:
            # Two of a name from one place: nobody can tell which, so a third is added.
            same = namesakes.pop(_name(person.name, person.origin), [])
            known[person] = same[0] if len(same) == 1 else None
    return known


def _namesakes(found: Iterable[Fields]) -> dict[tuple[str, str], list[Fields]]:
    groups: defaultdict[tuple[str, str], list[Fields]] = defaultdict(list)
    for row in found:
        groups[_name(row["name"], row["origin"])].append(row)
    return groups


def _name(name: str, origin: str) -> tuple[str, str]:
    return fold(name), fold(origin)


def _fields(person: Person) -> Fields:
    return {
        "name": person.name,
        "email": person.email or None,
        "phone": person.phone,
        "origin": person.origin,
    }


def _told(records: Iterable[Record]) -> Iterator[Change]:
    for record in records:
        name = record.now["name"]
        if record.is_new:
            yield _change(Verb.ADDED, f"Ny person: {name}.")
        elif said := news(*_compared(record)):
            yield _change(Verb.CHANGED, f"{name}: {said}.")


def _compared(record: Record) -> Iterator[Field]:
    labels = {
        "name": "navn",
        "origin": "kommer fra",
        "email": "e-post",
        "phone": "telefon",
    }
    for name, label in labels.items():
        yield Field(
            name=label,
            before=record.before[name] or "",
            after=record.now[name] or "",
            is_private=name in {"email", "phone"},
        )


def _change(verb: Verb, text: str) -> Change:
    return Change(verb=verb, subject=Subject.PERSON, text=text)

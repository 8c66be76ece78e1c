"""Seats in their order, and those who sit in them, from a day to a day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Final

from sqlalchemy import Connection, delete, exists, insert, or_, select

from bot import dates
from bot.act import Act
from bot.body import Rank
from bot.person import PersonId
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.roster import Body, Participant, Person, Seat
from bot.roster.words import listed
from storage import tables as t
from storage.roster.records import put

_CAPACITIES: Final = {
    Rank.HOLDER: "medlem",
    Rank.PROXY: "fast fullmektig",
    Rank.STAND_IN: "vara",
}


@dataclass(frozen=True, kw_only=True)
class Mandate:
    """Somebody in a seat, in one capacity, from a day to a day."""

    person: PersonId
    rank: str
    position: int
    since: date | None
    until: date | None


@dataclass(frozen=True, kw_only=True)
class Known:
    """The ids of what seats refer to."""

    bodies: Mapping[Body, int]
    participants: Mapping[Participant, int]
    people: Mapping[Person, PersonId]


def keep(
    db: Connection, seats: Sequence[Seat], known: Known, act: Act
) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    """Keep each seat; return what changed, and notes on seats that the file lacks."""
    changes: list[Change] = []
    kept: defaultdict[int, list[int]] = defaultdict(list)
    for rows in _by_seat(seats):
        body = known.bodies[rows[0].body]
        id, change = _keep_seat(db, rows, known, position=len(kept[body]))
        kept[body].append(id)
        changes += change
    return tuple(changes), tuple(_left_out(db, kept, dates.local(act.at).date()))


def _by_seat(seats: Sequence[Seat]) -> Iterable[Sequence[Seat]]:
    """Put the rows together that tell of one seat at different times."""
    groups: dict[object, list[Seat]] = {}
    for seat in seats:
        groups.setdefault(seat.identity, []).append(seat)
    return groups.values()


def _keep_seat(
    db: Connection, rows: Sequence[Seat], known: Known, *, position: int
) -> tuple[int, list[Change]]:
    seat = rows[0]
    key = {
        "body": known.bodies[seat.body],
        "participant": known.participants[seat.participant],
        "office": seat.office,
    }
    now = {"position": position, "has_vote": seat.has_vote}
    record = put(db, t.seats, key, now)
    wanted = [mandate for row in rows for mandate in _mandates(row, known.people)]
    has_new_people = _put_mandates(db, record.id, wanted)
    if record.is_new:
        return record.id, [_change(Verb.ADDED, f"Ny: {_name(seat)}.")]
    news = []
    if has_new_people:
        news.append("; så ".join(map(_sitters, rows)))
    if "has_vote" in record.before:
        news.append("med stemmerett" if seat.has_vote else "uten stemmerett")
    if "position" in record.before:
        news.append(f"nummer {position + 1} i lista")
    if not news:
        return record.id, []
    return record.id, [_change(Verb.CHANGED, f"{_name(seat)}: nå {listed(news)}.")]


def _mandates(seat: Seat, people: Mapping[Person, PersonId]) -> Iterator[Mandate]:
    for rank, place, person in _named(seat):
        yield Mandate(
            person=people[person],
            rank=rank.value,
            position=place,
            since=seat.since,
            until=seat.until,
        )


def _named(seat: Seat) -> Iterator[tuple[Rank, int, Person]]:
    if seat.holder:
        yield Rank.HOLDER, 0, seat.holder
    if seat.proxy:
        yield Rank.PROXY, 0, seat.proxy
    for place, person in enumerate(seat.stand_ins):
        yield Rank.STAND_IN, place, person


def _put_mandates(db: Connection, seat: int, wanted: Sequence[Mandate]) -> bool:
    """Let a seat have just these mandates, and tell whether it had others."""
    columns = [t.mandates.c[field.name] for field in fields(Mandate)]
    here = t.mandates.c.seat == seat
    rows = db.execute(select(*columns).where(here)).mappings()
    if {Mandate(**row) for row in rows} == set(wanted):
        return False
    db.execute(delete(t.mandates).where(here))
    if wanted:
        new = [{"seat": seat, **asdict(mandate)} for mandate in wanted]
        db.execute(insert(t.mandates), new)
    return True


def _left_out(
    db: Connection, kept: Mapping[int, Sequence[int]], today: date
) -> Iterator[str]:
    """Name the seats that somebody still sits in, of which the file says nothing."""
    until = t.mandates.c.until
    here = t.mandates.c.seat == t.seats.c.id
    held = exists().where(here, or_(until.is_(None), until >= today))
    for body, seats in kept.items():
        rows = db.execute(
            select(t.seats.c.office, t.participants.c.name, t.bodies.c.name)
            .join(t.participants, t.participants.c.id == t.seats.c.participant)
            .join(t.bodies, t.bodies.c.id == t.seats.c.body)
            .where(t.seats.c.body == body, t.seats.c.id.not_in(seats), held)
            .order_by(t.seats.c.position)
        )
        for office, participant, name in rows:
            yield (
                f"{name} har en plass for {office} fra {participant} som ikke står i "
                "filen. Den er ikke endret. Skriv den inn med til-dato for å avslutte."
            )


def _name(seat: Seat) -> str:
    return f"{seat.body.name}, {seat.office} fra {seat.participant.name}"


def _sitters(seat: Seat) -> str:
    named = [f"{_CAPACITIES[rank]} {person.name}" for rank, _, person in _named(seat)]
    since = f" fra {seat.since:%d.%m.%Y}" if seat.since else ""
    until = f" til {seat.until:%d.%m.%Y}" if seat.until else ""
    return f"{listed(named) if named else 'ingen'}{since}{until}"


def _change(verb: Verb, text: str) -> Change:
    return Change(verb=verb, subject=Subject.SEAT, text=text)

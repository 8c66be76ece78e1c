"""Seats in their order, and what each lets its holder do."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Final

from sqlalchemy import Connection

from bot.body import BodyId
from bot.roster.field import Field, news
from bot.roster.order import merged
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.period import verb_of, written
from bot.roster.roster import Seat
from bot.roster.words import counted, fold
from storage import tables as t
from storage.roster.ids import Ids, Kept, SeatKey
from storage.roster.records import Fields, Record, period, put, rows

_LABELS: Final = {
    "office": "verv",
    "group": "gruppe",
    "attends": "møterett",
    "speaks": "talerett",
    "proposes": "forslagsrett",
    "votes": "stemmerett",
    "basis": "hjemmel",
    "weight": "stemmer",
    "since": "fra",
    "until": "til",
}
#: What a seat is, which has no days of its own.
_NATURE: Final = tuple(name for name in _LABELS if name not in {"since", "until"})

Found = Mapping[SeatKey, Fields]


def keep(
    db: Connection, seats: Sequence[Seat], ids: Ids, *, today: date
) -> Kept[SeatKey]:
    """Keep each seat, and tell of those of the same bodies that the file lacks."""
    found = {_key(row): row for row in rows(db, t.seats)}
    keys = [ids.seat_key(seat) for seat in seats]
    order = _order(found, keys)
    wanted = [
        (found.get(key), _fields(seat, key, order[key]))
        for seat, key in zip(seats, keys, strict=True)
    ]
    records = put(db, t.seats, wanted)
    others = {key: row for key, row in found.items() if key not in set(keys)}
    moved = [key for key in others if key in order]
    put(db, t.seats, [(found[key], {"position": order[key]}) for key in moved])
    now = {
        **found,
        **{key: r.now | {"id": r.id} for key, r in zip(keys, records, strict=True)},
    }
    return Kept(
        ids={key: row["id"] for key, row in now.items()},
        names={row["id"]: _name(row, ids) for row in now.values()},
        changes=(*_told(records, ids, today), *_reordered(found, order, keys, ids)),
        notes=tuple(_left_out(others, {key[0] for key in keys}, ids, today)),
    )


def _name(row: Fields, ids: Ids) -> str:
    """Name a seat within its body: «rådmann fra Lier», with its number if not 1."""
    number = f" nr. {row['number']}" if row["number"] > 1 else ""
    return f"{row['office']} fra {ids.participants.names[row['participant']]}{number}"


def _full_name(row: Fields, ids: Ids) -> str:
    return f"{ids.bodies.names[row['body']]}, {_name(row, ids)}"


def _key(row: Fields) -> SeatKey:
    return row["body"], row["participant"], fold(row["office"]), row["number"]


def _order(found: Found, keys: Sequence[SeatKey]) -> Mapping[SeatKey, int]:
    """Place the seats of each body that the file has any of."""
    before, named = defaultdict(list), defaultdict(list)
    for key in sorted(found, key=lambda key: found[key]["position"]):
        before[key[0]].append(key)
    for key in keys:
        named[key[0]].append(key)
    orders = (merged(before[body], here) for body, here in named.items())
    return {key: place for order in orders for place, key in enumerate(order)}


def _fields(seat: Seat, key: SeatKey, position: int) -> Fields:
    body, participant, _, number = key
    return {
        "body": body,
        "position": position,
        "participant": participant,
        "office": seat.office,
        "number": number,
        "group": seat.group,
        **asdict(seat.rights),
        "weight": seat.weight,
        "since": seat.since,
        "until": seat.until,
    }


def _told(records: Sequence[Record], ids: Ids, today: date) -> Iterator[Change]:
    for record in records:
        name = _full_name(record.now, ids)
        if record.is_new:
            days = period(record.now, f"Ny plass: {name}")
            yield _change(record.now["body"], Verb.ADDED, f"{days}.")
        elif said := news(*_compared(record)):
            verb = _verb(record, today)
            yield _change(record.now["body"], verb, f"{name}: {said}.")


def _compared(record: Record) -> Iterator[Field]:
    for name, label in _LABELS.items():
        before, now = _word(record.before[name]), _word(record.now[name])
        yield Field(name=label, before=before, after=now)


def _word(value: object) -> str:
    match value:
        case bool():
            return "ja" if value else "nei"
        case date() | None:
            return written(value)
    return str(value)


def _verb(record: Record, today: date) -> Verb:
    """Tell a change from a correction; what a seat is, it has always been."""
    before, now = period(record.before), period(record.now)
    if record.differs(*_NATURE) and before.starts < today:
        return Verb.CORRECTED
    return verb_of([before], [now], today=today)


def _reordered(
    found: Found, order: Mapping[SeatKey, int], keys: Sequence[SeatKey], ids: Ids
) -> Iterator[Change]:
    """Tell of bodies whose seats stand in another order, but for those that are new."""
    for body in dict.fromkeys(key[0] for key in keys):
        here = [key for key in found if key[0] == body]
        before = sorted(here, key=lambda key: found[key]["position"])
        if before != sorted(here, key=lambda key: order[key]):
            text = f"{ids.bodies.names[body]}: rekkefølgen på plassene er endret."
            yield _change(body, Verb.CHANGED, text)


def _left_out(others: Found, bodies: set[int], ids: Ids, today: date) -> Iterator[str]:
    """Tell which bodies have seats in use of which the file says nothing."""
    for body in sorted(bodies):
        left = [row for row in others.values() if row["body"] == body]
        names = [_full_name(row, ids) for row in left if period(row).ends >= today]
        if names:
            many = len(names) - 1
            more = f" og {counted(many, 'plass', 'plasser')} til" if many else ""
            them = "dem" if many else "den"
            yield (
                f"{names[0]}{more} står ikke i filen. Det er ikke endret. Skriv {them} "
                f"inn med til-dato for å avslutte {them}."
            )


def _change(body: int, verb: Verb, text: str) -> Change:
    return Change(verb=verb, subject=Subject.SEAT, text=text, body=BodyId(body))

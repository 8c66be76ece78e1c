"""The roll of a meeting: everyone called to each seat, with their answers."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, and_, bindparam, select

from bot.apology import KEPT_FOR
from bot.body import Body, Rank, SeatId
from bot.extent import Ground, Leave
from bot.meeting import Answer, Apology, Meeting, MeetingId, Reason, Summons, Verdict
from bot.person import Person, PersonId
from storage import extents, people
from storage import tables as t
from storage.rows import Key, Rows, save_difference

_noted = and_(
    t.notes.c.meeting == t.roll.c.meeting,
    t.notes.c.seat == t.roll.c.seat,
    t.notes.c.position == t.roll.c.position,
)
_ROLL: Final[Select[Any]] = (
    select(
        t.roll.c.seat,
        t.roll.c.person,
        t.roll.c.rank,
        t.roll.c.answer,
        t.roll.c.reason,
        t.roll.c.verdict,
        t.roll.c.times_excused,
        t.roll.c.called_at,
        t.roll.c.answered_at,
        t.roll.c.answered_by,
        t.roll.c.extent,
        t.roll.c.answer_by,
        t.roll.c.accepted_at,
        t.roll.c.gap,
        t.roll.c.ground,
        t.roll.c.is_returning,
        t.roll.c.is_left_empty,
        t.roll.c.handed_over,
        t.roll.c.absence,
        t.roll.c.reminders,
        t.roll.c.reminded_at,
        t.notes.c.note,
    )
    .select_from(t.roll)
    .outerjoin(t.notes, _noted)
    .where(t.roll.c.meeting == bindparam("meeting"))
    .order_by(t.roll.c.seat, t.roll.c.position)
)
_NAMES: Final = tuple(_ROLL.selected_columns.keys())
#: What a summons has under the same name, and of the same type.
_AS_THEY_ARE: Final = (
    "times_excused",
    "called_at",
    "answered_at",
    "answered_by",
    "answer_by",
    "accepted_at",
    "is_returning",
    "is_left_empty",
    "handed_over",
    "absence",
    "reminders",
    "reminded_at",
)


def load(
    db: Connection, id: MeetingId, body: Body
) -> Mapping[SeatId, tuple[Summons, ...]]:
    """Load the roll, each seat's people in the order in which they were called."""
    rows = db.execute(_ROLL, {"meeting": id}).all()
    who = _people(db, {PersonId(row.person) for row in rows}, body)
    roll: defaultdict[SeatId, tuple[Summons, ...]] = defaultdict(tuple)
    for row in rows:
        roll[SeatId(row.seat)] += (_summons(row, who[row.person]),)
    return dict(roll)


def _people(
    db: Connection, called: set[PersonId], body: Body
) -> Mapping[PersonId, Person]:
    """Find those who are called, most of whom came with the body."""
    return {**body.people, **people.loaded(db, called - body.people.keys())}


def save(db: Connection, before: Meeting, after: Meeting) -> None:
    """Write what differs between two rolls, and the notes apart from them."""
    seats = _changed(before, after)
    old, new = dict(_rows(before, seats)), dict(_rows(after, seats))
    save_difference(db, t.roll, old, new)
    save_difference(db, t.notes, dict(_notes(before)), dict(_notes(after)))


def _changed(before: Meeting, after: Meeting) -> frozenset[SeatId]:
    """Find the seats whose people are not the same: an answer changes one or two."""
    either = before.roll.keys() | after.roll.keys()
    return frozenset(s for s in either if before.roll.get(s) != after.roll.get(s))


def _summons(row: Row[Any], person: Person) -> Summons:
    # A row takes ten times as long as a dictionary to find a column by its name.
    kept = dict(zip(_NAMES, row, strict=True))
    return Summons(
        person=person,
        rank=Rank(kept["rank"]),
        answer=Answer(kept["answer"]),
        apology=_apology(kept["reason"], kept["note"]),
        verdict=Verdict(kept["verdict"]) if kept["verdict"] else None,
        extent=extents.read(kept["extent"]),
        leave=_leave(kept["gap"], kept["ground"]),
        **{name: kept[name] for name in _AS_THEY_ARE},
    )


def _apology(reason: str | None, note: str | None) -> Apology | None:
    if not (reason or note):
        return None
    return Apology(reason=Reason(reason) if reason else None, note=note or "")


def _leave(kept: Mapping[str, Any] | None, ground: str | None) -> Leave | None:
    gap = extents.read(kept)
    return Leave(gap=gap, ground=Ground(ground) if ground else None) if gap else None


def _rows(meeting: Meeting, seats: Collection[SeatId]) -> Rows:
    for key, summons in _called(meeting, seats):
        fields = {
            "person": summons.person.id,
            "rank": summons.rank,
            "answer": summons.answer,
            "reason": summons.apology.reason if summons.apology else None,
            "verdict": summons.verdict,
            "extent": extents.kept(summons.extent),
            "gap": extents.kept(summons.gap),
            "ground": summons.leave.ground if summons.leave else None,
            **{name: getattr(summons, name) for name in _AS_THEY_ARE},
        }
        yield key, fields


def _notes(meeting: Meeting) -> Rows:
    until = meeting.ends_at + KEPT_FOR
    for key, summons in _called(meeting, meeting.roll.keys()):
        if summons.apology and summons.apology.note:
            yield key, {"note": summons.apology.note, "delete_after": until}


def _called(
    meeting: Meeting, seats: Collection[SeatId]
) -> Iterator[tuple[Key, Summons]]:
    for seat, summonses in meeting.roll.items():
        for position, summons in enumerate(summonses if seat in seats else ()):
            yield (meeting.id, seat, position), summons

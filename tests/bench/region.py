"""A region large enough to measure with: sixteen councils of seventeen seats.

Everybody is in Slack, each seat has a stand-in, and each council has eight meetings
ahead, to which everyone is called.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import product
from typing import Final

from sqlalchemy import select, update

from bot import dates
from bot.act import Act
from bot.meeting import MeetingId
from bot.roster.reading import read
from bot.roster.sheet import Sheet
from storage import Store, connect
from storage import tables as t
from storage.database import reading, writing
from storage.members import Member
from storage.migrations import upgrade
from storage.outbox import State
from storage.roster.keep import keep
from tests.rosters import Cells, a_sheet

COUNCILS: Final = 16
SEATS: Final = 17
MEETINGS: Final = 8
#: Days until the first day of meetings, on which each council has one.
AHEAD: Final = 30
SECRETARY: Final = "solveig"


@dataclass(frozen=True)
class Database:
    """One of the two, with the region in it."""

    name: str
    url: str


def settle(database: Database) -> None:
    """Make the region in an empty database, and call everyone to everything."""
    upgrade(database.url)
    store = Store(connect(database.url))
    found = read(list(_sheets()))
    if found.faults:
        raise AssertionError(found.faults)
    act = Act(by=None, at=now())
    kept = store.revise(act, lambda db: keep(db, found.roster, act))
    if kept.faults:
        raise AssertionError(kept.faults)
    store.keep_members(tuple(map(_member, _everyone())), now())
    secretary = store.introduce(_slack(SECRETARY))
    assert secretary
    for id in meeting_ids(store):
        store.send_notice(id, Act(by=secretary.id, at=now()), seen_sequence=0)
    have_all_said(store)
    store.close()


def now() -> datetime:
    """Read the clock that the processes read as well."""
    return datetime.now(dates.OSLO)


def meeting_ids(store: Store) -> Sequence[MeetingId]:
    """List the meetings by day: the first sixteen are one of each council."""
    order = (t.meetings.c.starts_at, t.meetings.c.body)
    with reading(store.engine) as db:
        return list(
            map(MeetingId, db.scalars(select(t.meetings.c.id).order_by(*order)))
        )


def have_all_said(store: Store) -> None:
    """Let everyone have had their messages, in conversations that are open."""
    with writing(store.engine) as db:
        db.execute(update(t.people).values(channel="D" + t.people.c.slack))
        said = {"state": State.SENT, "shown": t.outbox.c.wanted}
        db.execute(update(t.outbox).values(said))


def _sheets() -> Iterator[Sheet]:
    yield a_sheet("deltakere", {"navn": "Lier", "slag": "kommune"})
    yield a_sheet("personer", *map(_person, _everyone()))
    names = [_council(number) for number in range(COUNCILS)]
    bodies: list[Cells] = [{"organ": n, "organisasjon": "Vestregionen"} for n in names]
    yield a_sheet("organer", *bodies)
    books: list[Cells] = [{"organ": n, "person": SECRETARY} for n in names]
    yield a_sheet("sekretariat", *books)
    yield a_sheet("plasser", *map(_seat, _places()))
    yield a_sheet("medlemmer", *_named("medlem"))
    yield a_sheet("vara", *_named("vara"))
    yield a_sheet("møter", *_plan())


def _places() -> Iterator[tuple[int, int]]:
    yield from product(range(COUNCILS), range(SEATS))


def _seat(place: tuple[int, int]) -> Cells:
    council, number = place
    return {
        "organ": _council(council),
        "deltaker": "Lier",
        "verv": f"plass {number}",
    }


def _named(capacity: str) -> Iterator[Cells]:
    for council, number in _places():
        person = f"{capacity} {council}-{number}"
        yield {**_seat((council, number)), "person": person}


def _plan() -> Iterator[Cells]:
    first = dates.local(now()).date() + timedelta(days=AHEAD)
    for day, council in product(range(MEETINGS), range(COUNCILS)):
        yield {
            "organ": _council(council),
            "dato": first + timedelta(days=day),
            "fra": time(9),
            "til": time(11, 15),
            "sted": "Drammen rådhus, møterom Spiralen",
        }


def _everyone() -> Iterator[str]:
    yield SECRETARY
    for council, seat in _places():
        yield f"medlem {council}-{seat}"
        yield f"vara {council}-{seat}"


def _council(number: int) -> str:
    return f"Råd {number}"


def _person(name: str) -> Cells:
    return {"navn": name, "e-post": _email(name)}


def _member(name: str) -> Member:
    return Member(slack=_slack(name), name=name, email=_email(name))


def _email(name: str) -> str:
    return f"{name.replace(' ', '.')}@example.no"


def _slack(name: str) -> str:
    return "U" + name.replace(" ", "").replace("-", "X").upper()

"""How long it takes to tell who was there for every case of a large meeting.

Nothing is stored or sent: it is the rules alone. Each tenth comes late and each tenth
goes early, some are out for a while, and some are disqualified.
"""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from typing import Final

from bot import dates
from bot.agenda.item import Item, ItemId
from bot.body import Body, BodyId, Seat, SeatId
from bot.meeting import Meeting, MeetingId, Status
from bot.person import Person, PersonId
from bot.quorum import count
from bot.room.fact import Entry, Fact, FactId, FactKind
from bot.room.lead import leading
from bot.room.presence import Presence
from bot.room.room import Room
from tests.bench.report import Aim, Count, Report, Series

SEATS, ITEMS = 250, 40
ROUNDS: Final = 20
#: What it may take, in milliseconds.
A_MEETING: Final = 200
#: How much dearer a case may become with a tenth of the cases beside it, or all.
GROWTH: Final = 2
BEGINS: Final = dates.at(date(2027, 6, 10), clock_time(9))
LASTS: Final = timedelta(hours=8)


def measure(report: Report) -> None:
    """Derive all that is asked of a room, for a few cases and for many."""
    report.head("Who was there for each case, and whether it could be decided")
    few, many = (_measured(report, items) for items in (ITEMS // 10, ITEMS))
    what = f"{ITEMS} cases of {SEATS} seats, ms"
    report.aims.append(Aim(what=what, measured=many.p50, aim=A_MEETING))
    growth = many.p50 / ITEMS / (few.p50 / (ITEMS // 10))
    what = f"a case among {ITEMS}, times one among {ITEMS // 10}"
    report.aims.append(Aim(what=what, measured=growth, aim=GROWTH))


def a_large_meeting(items: int = ITEMS) -> Meeting:
    """Hold a meeting of a large body, with people coming and going all day."""
    agenda = tuple(Item(id=ItemId(n), title=f"Sak {n}") for n in range(1, items + 1))
    entries = [*_stamps(items), *(e for n in range(1, SEATS + 1) for e in _seat(n))]
    facts = tuple(_fact(entry, n) for n, entry in enumerate(entries, 1))
    return Meeting(
        id=MeetingId(1),
        body=_body(),
        starts_at=BEGINS,
        ends_at=BEGINS + LASTS,
        place="Drammen",
        status=Status.CALLED,
        agenda=agenda,
        room=Room(facts=facts),
        stamped_at=BEGINS,
    )


def derive(meeting: Meeting) -> int:
    """Tell who was there, who voted and whether they could, for every case."""
    presence = Presence(meeting)
    leading(presence)
    told = 0
    for item in meeting.agenda:
        presence.there(item.id)
        told += count(meeting.body, presence.voting(item.id)).coming
    return told


def _measured(report: Report, items: int) -> Series:
    meeting, series = a_large_meeting(items), Series()
    told = derive(meeting)
    series.add([_timed(meeting) for _ in range(ROUNDS)])
    report.line(f"{items} cases of {SEATS} seats", series, f"{told / items:.0f} votes")
    what = f"facts of {items} cases"
    facts = len(meeting.room.facts)
    wanted = items + 1 + SEATS + 4 * (SEATS // 10)
    report.counts.append(Count(what=what, counted=facts, expected=wanted))
    return series


def _timed(meeting: Meeting) -> float:
    began = time.perf_counter()
    derive(meeting)
    return time.perf_counter() - began


def _body() -> Body:
    seats = tuple(
        Seat(
            id=SeatId(n),
            participant=f"Kommune {n % 16}",
            office="medlem",
            holder=_person(n),
        )
        for n in range(1, SEATS + 1)
    )
    return Body(
        id=BodyId(1), name="Generalforsamlingen", organisation="Vest", seats=seats
    )


def _person(number: int) -> Person:
    return Person(id=PersonId(number), name=f"Medlem {number}")


def _stamps(items: int) -> Iterator[Entry]:
    for n in range(items):
        at = BEGINS + n * LASTS / items
        yield Entry(kind=FactKind.BEGUN, item=ItemId(n + 1), at=at)
    yield Entry(kind=FactKind.CLOSED, at=BEGINS + LASTS)


def _seat(number: int) -> Iterator[Entry]:
    """Let somebody sit there, and one in ten come late, go, or be out for a while."""
    seat = SeatId(number)
    at = _moment(number)
    here = Entry(kind=FactKind.PRESENT, seat=seat, person=_person(number))
    yield replace(here, at=at) if number % 10 == 1 else here
    match number % 10:
        case 2:
            yield Entry(kind=FactKind.LEFT, seat=seat, at=at)
        case 3:
            yield Entry(kind=FactKind.OUT, seat=seat, at=at)
            yield Entry(kind=FactKind.BACK, seat=seat, at=at + timedelta(minutes=20))
        case 4:
            yield Entry(kind=FactKind.RECUSED, seat=seat, item=ItemId(number % 4 + 1))


def _moment(number: int) -> datetime:
    return BEGINS + (number % 50 + 1) * LASTS / 60


def _fact(entry: Entry, number: int) -> Fact:
    fields = {name: getattr(entry, name) for name in Entry.__dataclass_fields__}
    return Fact(**fields, id=FactId(number), recorded_by=None, recorded_at=BEGINS)

"""Councils to test with: whole values with defaults, and a small cast of people.

The Rådmannsgruppen of these tests has three seats. In Lier's, Astrid sits, and Bjarne
and then Cecilie step in; in Hole's, Dag, and then Eli; in the county's, Frode comes
as permanent proxy for Guro. Solveig keeps the books.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, Final, TypeVar

from bot import dates
from bot.act import Act
from bot.agenda.item import Item, ItemKind
from bot.body import Body, BodyId, Rank, Seat, SeatId, Secretary
from bot.meeting import Answer, Form, Meeting, MeetingId, Status, Summons
from bot.orders import LegalForm, StandingOrders
from bot.person import Person, PersonId
from bot.plan import Plan, Slot

T = TypeVar("T")

#: A quiet Monday, well before the meeting.
NOW: Final = dates.at(date(2026, 2, 2), time(9))
#: A Thursday, as the councils prefer.
MEETING_DAY: Final = date(2026, 2, 26)


# Above its callers, unlike other helpers: the cast is made as this file is read.
def _changed(value: T, changes: Mapping[str, Any]) -> T:
    return replace(value, **changes)  # type: ignore[type-var]  # every T here is one


def a_person(
    number: int = 1, *, name: str = "Astrid Brekke", **changes: object
) -> Person:
    """Make a person in Slack, with an address of their own."""
    default = Person(
        id=PersonId(number),
        name=name,
        email=f"person-{number}@example.no",
        slack=f"U{number:04}",
    )
    return _changed(default, changes)


ASTRID: Final = a_person(1, name="Astrid Brekke")
BJARNE: Final = a_person(2, name="Bjarne Solli")
CECILIE: Final = a_person(3, name="Cecilie Aas")
DAG: Final = a_person(4, name="Dag Øverby")
ELI: Final = a_person(5, name="Eli Ødegård")
FRODE: Final = a_person(6, name="Frode Haugen")
GURO: Final = a_person(7, name="Guro Fjeld")
SOLVEIG: Final = a_person(8, name="Solveig Lunde")
#: Somebody of another council.
TROND: Final = a_person(9, name="Trond Nygård")
CAST: Final = (ASTRID, BJARNE, CECILIE, DAG, ELI, FRODE, GURO, SOLVEIG, TROND)


def a_seat(number: int = 1, **changes: object) -> Seat:
    """Make a municipality's seat: by default Lier's, with two stand-ins."""
    default = Seat(
        id=SeatId(number),
        participant="Lier",
        office="rådmann",
        holder=ASTRID,
        stand_ins=(BJARNE, CECILIE),
    )
    seat = _changed(default, changes)
    return replace(seat, has_own_list=bool(seat.stand_ins))


LIER: Final = a_seat(1)
HOLE: Final = a_seat(2, participant="Hole", holder=DAG, stand_ins=(ELI,))
COUNTY: Final = a_seat(
    3,
    participant="Buskerud fylkeskommune",
    office="fylkesrådmann",
    holder=GURO,
    proxy=FRODE,
    stand_ins=(),
)


def some_orders(**changes: object) -> StandingOrders:
    """Make the standing orders of a group of employees, whom few laws bind."""
    return _changed(StandingOrders(form=LegalForm.ADMINISTRATIVE), changes)


def a_body(*seats: Seat, **changes: object) -> Body:
    """Make a body: by default Rådmannsgruppen with its three seats."""
    default = Body(
        id=BodyId(1),
        name="Rådmannsgruppen",
        organisation="Vestregionen",
        orders=some_orders(),
        seats=seats or (LIER, HOLE, COUNTY),
        secretariat=(Secretary(person=SOLVEIG, title="daglig leder"),),
    )
    return _changed(default, changes)


def an_agenda(*cases: str) -> tuple[Item, ...]:
    """Make an agenda with what every meeting has around its cases."""
    return (
        Item(kind=ItemKind.OPENING, title="Godkjenning av innkalling og dagsorden"),
        Item(kind=ItemKind.OWN_MINUTES, title="Godkjenning av referat"),
        *(Item(title=case) for case in cases or ("Felles plan for sykkelveier",)),
        Item(kind=ItemKind.ANY_OTHER, title="Eventuelt"),
    )


def a_meeting(*seats: Seat, **changes: object) -> Meeting:
    """Make a meeting that is planned, and to which nobody is called yet."""
    default = Meeting(
        id=MeetingId(1),
        body=a_body(*seats),
        starts_at=a_time(9),
        ends_at=a_time(11, 15),
        place="Drammen rådhus, møterom Spiralen",
        agenda=an_agenda(),
        stamped_at=NOW,
    )
    meeting = _changed(default, changes)
    return meeting if "uid" in changes else replace(meeting, uid=f"mote-{meeting.id}")


def a_called_meeting(*seats: Seat, **changes: object) -> Meeting:
    """Make a meeting to which everyone who holds a seat is called."""
    planned = a_meeting(*seats)
    body = changes.get("body", planned.body)
    assert isinstance(body, Body)
    called = replace(
        planned,
        status=Status.CALLED,
        answer_by=dates.at(date(2026, 2, 23), time(12)),
        roll={s.id: (_principal_summons(s),) for s in body.seats if s.principal},
    )
    return _changed(called, changes)


def a_summons(person: Person = ASTRID, **changes: object) -> Summons:
    """Make a summons that waits for its answer."""
    return _changed(Summons(person=person, called_at=NOW), changes)


def with_answer(meeting: Meeting, person: Person, answer: Answer) -> Meeting:
    """Let a person have answered, for each seat that they are called to."""
    for seat, summons in meeting.called(person.id):
        is_yes = summons.rank is Rank.STAND_IN and answer is Answer.COMING
        meeting = meeting.answer(
            seat.id,
            person.id,
            answer=answer,
            answered_at=NOW,
            answered_by=person.id,
            accepted_at=NOW if is_yes else summons.accepted_at,
        )
    return meeting


def an_act(by: Person = SOLVEIG, **changes: object) -> Act:
    """Make the frame of a change: by default the secretary's, now."""
    return _changed(Act(by=by.id, at=NOW), changes)


def a_slot(**changes: object) -> Slot:
    """Make what somebody types to plan a meeting."""
    default = Slot(
        day=MEETING_DAY,
        starts=time(9),
        ends=time(11, 15),
        place="Drammen rådhus, møterom Spiralen",
        form=Form.PHYSICAL,
    )
    return _changed(default, changes)


def a_plan(*meetings: Meeting, body: Body | None = None) -> Plan:
    """Make a body's plan: by default an empty one."""
    return Plan(body=body or a_body(), meetings=meetings)


def a_time(hour: int, minute: int = 0, *, day: date = MEETING_DAY) -> datetime:
    """Set a clock time in Oslo: by default on the day of the meeting."""
    return dates.at(day, time(hour, minute))


def _principal_summons(seat: Seat) -> Summons:
    assert seat.principal
    return a_summons(seat.principal, rank=seat.principal_rank)

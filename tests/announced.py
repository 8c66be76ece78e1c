"""Two cooperations that announce their meetings, and a group that does not.

It is Monday 2 February 2026. `SECRETS` are words that stand in the record, and are not
to be found anywhere by anybody who comes from outside.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.agenda.item import Aim, Item, ItemKind, ItemState, Paper, Part
from bot.body import Body, BodyId
from bot.meeting import Answer, Apology, Form, Meeting, Reason, Status
from bot.orders import Language, Publicness, StandingOrders
from storage import Store
from storage.database import writing
from tests.builders import (
    ASTRID,
    CAST,
    a_body,
    a_called_meeting,
    a_meeting,
    a_seat,
    a_slot,
    an_act,
)
from tests.records import a_store, keep, keep_body

BOARD: Final = a_body(
    name="Styringsgruppen",
    orders=StandingOrders(enquiries="post@vestregionen.example"),
    task="Styrer samarbeidet mellom kommunene.",
)
NYNORSK: Final = a_body(
    replace(a_seat(4), participant="Ål", stand_ins=()),
    id=BodyId(2),
    name="Regionstyret",
    organisation="Regionrådet for Hallingdal",
    orders=StandingOrders(language=Language.NYNORSK),
)
#: Its name is a secret as well.
GROUP: Final = a_body(
    replace(a_seat(5), stand_ins=()),
    id=BodyId(3),
    name="Hviskegruppen",
    orders=StandingOrders(publicness=Publicness.INTERNAL),
)
SECRETS: Final = (
    *(name for person in CAST for name in (person.name, person.email)),
    "Hviskegruppen",
    "hviskegruppen",
    "Nedleggelse",
    "Ansettelse",
    "influensa",
    "saker.example/kontrakt",
    "teams.example",
    "Foreløpig sak",
    "U0001",
)
#: Where some of them are found.
CALLED: Final = "2026-02-26-vestregionen-styringsgruppen"
CANCELLED: Final = "2026-03-05-vestregionen-styringsgruppen"
MOVED: Final = "2026-03-26-vestregionen-styringsgruppen"
MOVED_FROM: Final = "2026-03-12-vestregionen-styringsgruppen"
SEMINAR: Final = "2026-06-11-vestregionen-styringsgruppen"
HELD: Final = "2026-01-15-regionradet-for-hallingdal-regionstyret"


def a_public_store(url: str) -> Store:
    """Keep all of it."""
    store = a_store(url, body=BOARD)
    with writing(store.engine) as db:
        keep_body(db, NYNORSK)
        keep_body(db, GROUP)
    kept = keep(store, *_meetings())
    moved = next(each for each in kept if each.title == "Vårmøte")
    store.planner.move(
        moved.id,
        an_act(),
        slot=a_slot(day=date(2026, 3, 26)),
        seen_sequence=0,
        why="Leder har influensa",
    )
    return store


def an_open_agenda() -> tuple[Item, ...]:
    """Make an agenda with something of everything."""
    return (
        Item(kind=ItemKind.OPENING, title="Godkjenning av innkalling"),
        Item(
            title="Felles plan for sykkelveier",
            number=1,
            year=2026,
            aim=Aim.DECISION,
            presenter=ASTRID.name,
            parts=(Part(title="Traseer", presenter=ASTRID.name), Part(title="Penger")),
            papers=(
                Paper(title="Saksframlegg", link="https://saker.example/1"),
                Paper(title="Høringssvar", due=date(2026, 2, 20)),
                Paper(
                    title="Nedleggelse",
                    link="https://saker.example/kontrakt",
                    is_exempt=True,
                ),
            ),
            proposal="Planen vedtas.\nKommunene får den til høring.",
        ),
        Item(
            title="Ansettelse av daglig leder",
            number=2,
            year=2026,
            exempt="offentleglova § 25",
        ),
        Item(title="Bompenger", number=3, year=2026, state=ItemState.WITHDRAWN),
    )


def _meetings() -> Iterator[Meeting]:
    called = a_called_meeting(body=BOARD, agenda=an_open_agenda())
    yield called.answer(
        called.body.seats[0].id,
        ASTRID.id,
        answer=Answer.AWAY,
        apology=Apology(reason=Reason.ILLNESS, note="influensa"),
    )
    yield _on(
        date(2026, 3, 5),
        BOARD,
        status=Status.CANCELLED,
        cancelled_because="Leder har influensa",
    )
    yield _on(date(2026, 3, 12), BOARD, title="Vårmøte")
    seminar = _on(date(2026, 6, 11), BOARD, title="Seminar om klima & energi")
    yield replace(seminar, ends_at=seminar.ends_at + timedelta(days=1))
    yield _on(
        date(2026, 4, 16),
        NYNORSK,
        form=Form.REMOTE,
        place="Teams, https://teams.example/l/42",
        agenda=(Item(title="Foreløpig sak"),),
    )
    held = a_called_meeting(body=NYNORSK, agenda=an_open_agenda())
    yield _moved_to(date(2026, 1, 15), held)
    yield _moved_to(
        date(2026, 2, 19), a_called_meeting(body=GROUP, title="Nedleggelse")
    )


def _on(day: date, body: Body, **changes: object) -> Meeting:
    return _moved_to(day, a_meeting(body=body, **changes))


def _moved_to(day: date, meeting: Meeting) -> Meeting:
    ahead = day - meeting.starts_at.date()
    return replace(
        meeting, starts_at=meeting.starts_at + ahead, ends_at=meeting.ends_at + ahead
    )

"""A region with three bodies that go by each other, and how its year is planned."""

from dataclasses import replace
from typing import Final

from bot.body import Body, BodyId, Secretary
from bot.orders import Language
from storage import Store
from tests.builders import (
    DAG,
    SOLVEIG,
    TROND,
    a_body,
    a_person,
    a_seat,
)
from tests.records import a_store, keep_body, revising
from tests.stories.town import Window

#: Keeps the same books as Solveig.
MARIT: Final = a_person(10, name="Marit Haug")
#: Not in Slack.
NILS: Final = a_person(11, name="Nils Moe", slack=None)
KEEPERS: Final = (
    Secretary(person=SOLVEIG, title="daglig leder"),
    Secretary(person=MARIT, title="rådgiver"),
)
GROUP: Final = a_body(secretariat=KEEPERS)
BOARD: Final = a_body(
    a_seat(4, office="ordfører", holder=TROND, stand_ins=()),
    a_seat(5, participant="Hole", office="ordfører", holder=NILS, stand_ins=()),
    id=BodyId(2),
    name="Styringsgruppen",
    secretariat=KEEPERS,
)
ASSEMBLY: Final = a_body(
    a_seat(6, office="ordfører", holder=TROND, stand_ins=()),
    a_seat(7, participant="Hole", office="rådmann", holder=DAG, stand_ins=()),
    id=BodyId(3),
    name="Generalforsamlingen",
    secretariat=KEEPERS,
)
BODIES: Final = (GROUP, BOARD, ASSEMBLY)
#: By body, what is filled in of its rhythm: as Vestregionen has always met.
WISHES: Final[dict[int, dict[str, object]]] = {
    2: {"weekday": "Torsdag", "count": "6", "place": "Drammen rådhus"},
    1: {
        "weekday": "Torsdag",
        "relation": "ahead",
        "of": ["Styringsgruppen"],
        "days": "14 eller 21",
        "place": "Lier rådhus",
    },
    3: {
        "weekday": "none",
        "count": "1",
        "ends": "12:00",
        "months": ["4", "5", "6"],
        "relation": "after",
        "of": ["Styringsgruppen"],
    },
}


def a_region(url: str, *, language: Language = Language.BOKMAL) -> Store:
    """Keep the three bodies, all of one written form."""
    group, *others = (_in(body, language) for body in BODIES)
    store = a_store(url, body=group)
    with revising(store.engine) as db:
        for body in others:
            keep_body(db, body)
    return store


def wish(secretary: Window) -> None:
    """Go to the year's rhythms, and fill each of them in."""
    secretary.type("/mote plan 2027")
    secretary.press_value("plan_desk", 2027)
    secretary.press_value("desk_propose", "propose")
    for body, filled in WISHES.items():
        secretary.press_value("rhythm_change", body)
        secretary.submit(**filled)


def draft(secretary: Window) -> None:
    """Let a year be proposed, and keep it as a draft."""
    wish(secretary)
    secretary.submit()
    secretary.submit()
    secretary.submit()


def adopt(secretary: Window, *, holds: str = "yes") -> None:
    """Let a year be proposed, and adopt it."""
    draft(secretary)
    secretary.press_value("desk_adopt", "adopt")
    secretary.submit(case="sak 12/2026", holds=holds)
    secretary.submit()


def _in(body: Body, language: Language) -> Body:
    return replace(body, orders=replace(body.orders, language=language))

"""What is new on an agenda, a sentence for each thing."""

from dataclasses import replace
from datetime import date, time
from typing import Final

import pytest

from bot.agenda.item import Aim, Item, ItemId, ItemState, Paper, Part
from bot.agenda.news import agenda_news
from bot.orders import Language
from tests.builders import a_body, a_meeting, some_orders

CASE: Final = Item(id=ItemId(1), title="Budsjett", number=4, year=2026)
OTHER: Final = Item(id=ItemId(2), title="Årsplan", number=5, year=2026)
UNNUMBERED: Final = Item(id=ItemId(3), title="Omvisning")
PAPER: Final = Paper(title="Tall", link="https://e.example/tall")
DUE: Final = Paper(title="Notat", due=date(2026, 2, 20))
Change = dict[str, object]


def _news(before: list[Item], after: list[Item], **orders: object) -> list[str]:
    body = a_body(orders=some_orders(**orders))
    return list(agenda_news(a_meeting(body=body), before, after))


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ({}, {}, []),
        ({}, {"title": "Økonomi"}, ["Sak 04/2026 har fått ny tittel: Økonomi."]),
        ({}, {"state": ItemState.WITHDRAWN}, ["Sak 04/2026 er trukket."]),
        ({"state": ItemState.POSTPONED}, {}, ["Sak 04/2026 er på sakslista igjen."]),
        ({}, {"aim": Aim.DECISION}, ["Sak 04/2026 er nå en sak til vedtak."]),
        ({}, {"starts": time(10)}, ["Sak 04/2026 begynner kl. 10.00."]),
        (
            {"starts": time(10)},
            {},
            ["Sak 04/2026 begynner ikke lenger til fast tid (kl. 10.00)."],
        ),
        ({}, {"presenter": "Nina Berg"}, ["Sak 04/2026 legges fram av Nina Berg."]),
        (
            {},
            {"proposal": "Vedtas."},
            ["Sak 04/2026 har fått nytt forslag til vedtak."],
        ),
        (
            {},
            {"parts": (Part(title="Drift"),)},
            ["Punktene under sak 04/2026 er endret."],
        ),
        ({}, {"papers": (PAPER,)}, ["Papirene til sak 04/2026 er lagt ved."]),
        (
            {},
            {"papers": (DUE,)},
            ["Papirene til sak 04/2026 ettersendes senest 20. februar 2026."],
        ),
        ({"papers": (PAPER,)}, {}, ["Papirene til sak 04/2026 er endret."]),
        (
            {},
            {"exempt": "offl. § 23", "title": "Personalsak"},
            ["Sak 04/2026 er nå unntatt offentlighet, jf. offl. § 23."],
        ),
        # What is not treated any longer is nobody's news.
        (
            {},
            {"state": ItemState.WITHDRAWN, "title": "Økonomi"},
            ["Sak 04/2026 er trukket."],
        ),
        # How long it takes is the secretary's own.
        ({}, {"minutes": 20}, []),
    ],
)
def test_item_is_otherwise(was: Change, now: Change, said: list[str]) -> None:
    before, after = (replace(CASE, **each) for each in (was, now))  # type: ignore[arg-type]  # fields of an item
    assert _news([before], [after]) == said


def test_items_come_and_go() -> None:
    assert _news([CASE], [CASE, OTHER, UNNUMBERED]) == [
        "Ny sak 05/2026: Årsplan.",
        "Nytt punkt på sakslista: Omvisning.",
    ]
    assert _news([CASE, UNNUMBERED], [CASE]) == [
        "Punktet «Omvisning» er tatt av sakslista."
    ]


def test_another_order_is_told_once() -> None:
    assert _news([CASE, OTHER], [OTHER, CASE]) == [
        "Rekkefølgen på sakslista er endret."
    ]
    assert _news([CASE, OTHER], [OTHER]) == ["Sak 04/2026 er tatt av sakslista."]


def test_it_is_said_in_the_bodys_language() -> None:
    gone = replace(CASE, state=ItemState.WITHDRAWN)
    assert _news([CASE], [gone], language=Language.NYNORSK) == ["Sak 04/2026 er trekt."]

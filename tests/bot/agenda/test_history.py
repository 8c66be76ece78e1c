"""What has happened to an agenda is told in plain words."""

from typing import Any, Final

import pytest

from bot.agenda import events as e
from bot.agenda.history import sentence
from bot.agenda.item import ItemId
from bot.orders import Language

OF: Final[Any] = {"item": ItemId(1), "title": "Sykkelveier"}
DAY = "2026-02-26T08:00:00+00:00"
NB, NN = Language.BOKMAL, Language.NYNORSK


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (e.ItemListed(**OF), "«Sykkelveier» ble satt opp."),
        (
            e.ItemListed(**OF, is_late=True),
            "«Sykkelveier» ble satt opp etter innkallingen.",
        ),
        (
            e.ItemEdited(**OF, fields=("title", "papers")),
            "«Sykkelveier» ble endret: tittel, vedlegg.",
        ),
        (e.ItemMovedUp(**OF), "«Sykkelveier» ble flyttet opp."),
        (e.ItemMovedDown(**OF), "«Sykkelveier» ble flyttet ned."),
        (e.ItemWithdrawn(**OF), "«Sykkelveier» ble trukket."),
        (e.ItemRelisted(**OF), "«Sykkelveier» ble satt opp igjen."),
        (
            e.ItemPostponed(**OF, to=DAY),
            "«Sykkelveier» ble utsatt til møtet torsdag 26. februar 2026.",
        ),
        (
            e.ItemTakenOver(**OF, since=DAY),
            "«Sykkelveier» kom hit fra møtet torsdag 26. februar 2026.",
        ),
        (
            e.ItemSentOn(**OF, body="Styringsgruppen"),
            "«Sykkelveier» ble sendt videre til Styringsgruppen.",
        ),
        (
            e.ItemReceived(**OF, body="Rådmannsgruppen"),
            "«Sykkelveier» kom fra Rådmannsgruppen.",
        ),
        (
            e.ObjectionRecorded(**OF, objectors=0, by_chair=True),
            "Møteleder motsatte seg at «Sykkelveier» blir avgjort.",
        ),
        (
            e.ObjectionRecorded(**OF, objectors=2, by_chair=True),
            (
                "Møteleder motsatte seg at «Sykkelveier» blir avgjort, "
                "og det gjorde også 2 av de frammøtte."
            ),
        ),
        (
            e.ObjectionRecorded(**OF, objectors=1, by_chair=False),
            "Én av de frammøtte motsatte seg at «Sykkelveier» blir avgjort.",
        ),
        (
            e.ObjectionRecorded(**OF, objectors=0, by_chair=False),
            "Ingen motsetter seg lenger at «Sykkelveier» blir avgjort.",
        ),
    ],
)
def test_what_happened_is_said(event: e.AgendaEvent, said: str) -> None:
    assert sentence(NB, event) == said


def test_it_is_said_in_the_bodys_language() -> None:
    assert sentence(NN, e.ItemPostponed(**OF, to=DAY)) == (
        "«Sykkelveier» vart utsett til møtet torsdag 26. februar 2026."
    )

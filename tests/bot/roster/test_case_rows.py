"""A row of cases says all that a secretary can say of an item."""

from datetime import date, time
from typing import Final

import pytest

from bot.agenda.item import Aim, Item, ItemKind, ItemState, Paper, Part
from bot.roster.sheet import Value
from bot.roster.writing import sheets_of
from tests.rosters import CASE, Cells, faults, roster

RULES: Final[Cells] = {"organ": "Rådmannsgruppen", "saksnummer": "PS 6/17"}
FULL: Final[dict[str, Value]] = {
    **CASE,
    "saksnummer": "PS 7/26",
    "ber om": "innstilling",
    "legger fram": "Nina Berg, KS",
    "klokkeslett": time(10, 15),
    "minutter": 20,
    "bokstavpunkter": "Status (ved Odd Li)\nPenger",
    "vedlegg": "Kart – https://a.example\nNotat (ettersendes senest 20. januar)",
    "forslag": "Planen vedtas.\nFrist er 1. juni.",
    "lukket etter": "offl. § 23",
    "tilstand": "utsatt sak",
}
ITEM: Final = Item(
    title="Felles plan for sykkelveier",
    number=7,
    year=2026,
    aim=Aim.RECOMMENDATION,
    presenter="Nina Berg, KS",
    starts=time(10, 15),
    minutes=20,
    parts=(Part(title="Status", presenter="Odd Li"), Part(title="Penger")),
    papers=(
        Paper(title="Kart", link="https://a.example"),
        Paper(title="Notat", due=date(2027, 1, 20)),
    ),
    proposal="Planen vedtas.\nFrist er 1. juni.",
    exempt="offl. § 23",
    was_postponed=True,
)


def test_row_says_all_of_an_item_and_is_written_back() -> None:
    found = roster({"regler": (RULES,), "saker": (FULL,)})
    assert found.meetings[0].cases == (ITEM,)
    (written,) = next(s for s in sheets_of(found) if s.at.sheet == "saker").rows
    assert written.cells == {**FULL, "møtedato": date(2027, 2, 4)}


@pytest.mark.parametrize(
    ("word", "state"),
    [("trukket", ItemState.WITHDRAWN), ("utsatt", ItemState.POSTPONED)],
)
def test_row_says_what_has_become_of_it(word: str, state: ItemState) -> None:
    found = roster({"saker": ({**CASE, "tilstand": word},)})
    assert found.meetings[0].cases[0].state is state


def test_other_kinds_make_it_the_whole_agenda() -> None:
    rows = ({**CASE, "slag": "orientering"}, CASE)
    assert [item.kind for item in roster({"saker": rows}).meetings[0].cases] == [
        ItemKind.BRIEFING,
        ItemKind.CASE,
    ]


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        (
            {"saksnummer": "7/2026"},
            (
                "«7/2026» er ikke et saksnummer i dette organet. "
                "Skriv det slik: «PS 1/27»."
            ),
        ),
        (
            {"vedlegg": "Kart www.a.example"},
            "Linje 1 må rettes: Lenken må begynne med «https://».",
        ),
        (
            {"bokstavpunkter": "\n".join("x" * 27)},
            "En sak kan ha høyst 26 bokstavpunkter. Del den opp.",
        ),
        (
            {"forslag": "x" * 10_001},
            "Teksten har 10001 tegn. Kort den ned til høyst 10000.",
        ),
    ],
)
def test_what_cannot_be_read_is_pointed_at(cells: Cells, sentence: str) -> None:
    (fault,) = faults({"regler": (RULES,), "saker": ({**CASE, **cells},)})
    assert f"«{next(iter(cells))}»" in fault
    assert fault.endswith(sentence)


def test_number_is_one_cases_alone() -> None:
    numbered = {**CASE, "saksnummer": "PS 7/27"}
    postponed = {**numbered, "tilstand": "utsatt"}
    files = {"regler": (RULES,), "saker": (postponed, numbered)}
    assert len(roster(files).meetings[0].cases) == 2
    (fault,) = faults({"regler": (RULES,), "saker": (numbered, numbered)})
    assert "En annen sak har dette nummeret." in fault

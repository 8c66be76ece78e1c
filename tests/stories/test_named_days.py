"""«Dager å gå utenom»: what is not known of a year is told, and added by hand."""

from collections.abc import Iterator
from datetime import date
from typing import Final

import pytest

from bot.orders import Language
from bot.planning.named_day import NamedDay
from tests.builders import CAST, SOLVEIG, an_act
from tests.stories.council import nothing_done
from tests.stories.region import MARIT, a_region, wish
from tests.stories.town import Town, Window, a_town

UNTOLD: Final = "❓ Skoleruta for Buskerud 2027 er ikke kjent."


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_town(a_region(sqlite_url), (*CAST, MARIT)) as town:
        yield town


def test_an_unknown_school_holiday_is_told_and_then_added(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    wish(secretary)
    secretary.submit()
    assert UNTOLD in secretary.lines

    _to_days(secretary)
    assert UNTOLD in secretary.lines
    secretary.press_dialog("Legg inn skoleferie")
    with nothing_done(town):
        secretary.submit(since="2027-03-05", until="2027-03-01")
    assert list(secretary.dialog["errors"]) == ["until"]

    secretary.submit(since="2027-03-01", until="2027-03-05", source="brev")
    assert secretary.lines[0] == "✅ «vinterferie» er lagt inn."
    assert "❓ Høstferien i Buskerud 2027 er ikke kjent." in secretary.lines
    assert secretary.lines[-2:] == [
        "*Vinterferie i Buskerud*, mandag 1. mars–fredag 5. mars 2027",
        "Lagt inn av Solveig Lunde 2. februar 2026. Kilde: brev",
    ]


def test_days_that_are_named_are_gone_round_and_taken_away_again(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    wish(secretary)
    _to_days(secretary)
    secretary.press_dialog("Legg inn dager")
    secretary.submit(name="Fylkesting", since="2027-06-03")
    secretary.press_dialog("Tilbake til planen")
    secretary.press_dialog("Foreslå et år")
    secretary.submit()
    assert any("er det Fylkesting" in line for line in secretary.lines)
    days = [line for line in secretary.lines if line.startswith("• *torsdag")]
    assert days
    assert not any("3. juni" in line for line in days)

    _to_days(secretary)
    secretary.press_dialog("Fjern")
    assert secretary.lines[0] == "✅ «Fylkesting» er fjernet."
    assert "Ingen dager er lagt inn i året." in secretary.lines
    secretary.press_dialog("Legg inn dager")
    secretary.press_dialog("Tilbake til dagene")
    assert "Ingen dager er lagt inn i året." in secretary.lines


def test_a_long_list_is_turned_page_by_page(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    for n in range(31):
        day = date(2027, 1, 1 + n)
        named = NamedDay(name=f"Dag {n:02}", since=day, until=day)
        town.store.planner.name_day(an_act(), named, language=Language.BOKMAL)
    _to_days(secretary)
    assert "1–30 av 31" in secretary.lines
    secretary.press_dialog("Neste →")
    assert "*Dag 30*, søndag 31. januar 2027" in secretary.lines
    secretary.press_dialog("Fjern")
    assert "*Dag 00*, fredag 1. januar 2027" in secretary.lines


def _to_days(secretary: Window) -> None:
    secretary.type("/mote plan 2027")
    secretary.press_dialog("Planlegg et år")
    secretary.press_dialog("Dager å gå utenom")

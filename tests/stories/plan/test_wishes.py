"""`/mote plan`: what is wished of a year, and what is proposed of it."""

from datetime import time, timedelta

import pytest

from bot.planning.rhythm import Together
from tests.builders import SOLVEIG, a_slot, an_act
from tests.stories.council import nothing_done
from tests.stories.plan.desk import BOARD_DAYS, HEAD, proposed, to_desk, written_in
from tests.stories.region import ASSEMBLY, BOARD, adopt, draft, wish
from tests.stories.town import Json, Town, Window


@pytest.mark.parametrize(
    ("filled", "field", "said"),
    [
        (
            {"count": "mange"},
            "count",
            "«mange» er ikke et antall møter. Skriv et tall fra 1 til 400.",
        ),
        (
            {"count": "401"},
            "count",
            "«401» er ikke et antall møter. Skriv et tall fra 1 til 400.",
        ),
        (
            {"ends": "08:00"},
            "ends",
            "Møtet må slutte etter at det har begynt. Velg et senere klokkeslett.",
        ),
        (
            {"weekday": "none", "weeks": ["Første"]},
            "weekday",
            "Velg hvilken ukedag det er som er den første eller siste i måneden.",
        ),
        (
            {"relation": "ahead", "days": "14"},
            "of",
            "Velg hvilket organ møtene skal legges etter.",
        ),
        (
            {"relation": "ahead", "of": ["Styringsgruppen"], "days": "to uker"},
            "days",
            (
                "«to uker» er ikke et antall dager. "
                "Skriv for eksempel «14 eller 21», og høyst 200."
            ),
        ),
    ],
)
def test_a_wish_that_can_not_be_read_is_told_at_its_field(
    town: Town, filled: dict[str, object], field: str, said: str
) -> None:
    secretary = town.window(SOLVEIG)
    _to_rhythms(secretary)
    secretary.press_value("rhythm_change", 1)
    with nothing_done(town):
        secretary.submit(**filled)
    assert secretary.dialog["errors"] == {field: said}


@pytest.mark.parametrize(
    ("relation", "starts", "words"),
    [
        ("together", time(12), "ett møte, kl. 12.00–14.00, samme dag som"),
        ("after", None, "ett møte, 120 minutter, rett etter"),
    ],
)
def test_a_meeting_beside_another_has_its_own_hour_or_begins_when_it_is_over(
    town: Town, relation: str, starts: time | None, words: str
) -> None:
    secretary = town.window(SOLVEIG)
    wish(secretary)
    secretary.press_value("rhythm_change", 3)
    secretary.submit(relation=relation, starts="12:00", ends="14:00")
    assert f"{words} Styringsgruppen, april–juni" in secretary.lines
    # To look at it once more changes nothing.
    secretary.press_value("rhythm_change", 3)
    secretary.submit()
    kept = town.store.rhythms([ASSEMBLY.id])[ASSEMBLY.id]
    assert kept.relation == Together(of=BOARD.id, starts=starts)


def test_two_wishes_that_contradict_each_other_are_named(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    wish(secretary)
    secretary.press_value("rhythm_change", 1)
    secretary.submit(weekday="Mandag", days="14")
    secretary.submit()
    assert (
        "⚠️ Rådmannsgruppen skal møtes på en mandag, men også 14 dager før "
        "Styringsgruppen, og det er aldri en mandag. Endre ukedagen eller avstanden."
    ) in secretary.lines


def test_the_counties_whose_school_holidays_count_are_chosen(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    wish(secretary)
    secretary.press_value("rhythm_change", 2)
    secretary.submit(counties=["Akershus", "Oslo"], weeks=["Første", "Siste"])
    assert secretary.lines[5] == (
        "6 møter, første og siste torsdag i måneden kl. 09.00–11.15, Drammen rådhus, "
        "utenom skoleferier i Oslo og Akershus"
    )
    rhythm = town.store.rhythms([BOARD.id])[BOARD.id]
    assert rhythm.counties == ("Oslo", "Akershus")
    secretary.press_value("rhythm_change", 2)
    secretary.submit()
    assert town.store.rhythms([BOARD.id])[BOARD.id] == rhythm


def test_proposing_again_asks_whose_draft_it_takes_the_place_of(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    draft(secretary)
    secretary.press_dialog("Rett utkastet")
    own = "torsdag 18. februar 2027 kl. 09.00–11.15 Hole herredshus"
    secretary.submit(**{"entries-2-1": own, "entries-1-1": "", "entries-3-1": ""})
    secretary.press_dialog("Foreslå et år")
    assert [each["value"] for each in _chosen(secretary, "anew")] == ["2"]
    secretary.submit(anew=[])
    assert proposed(secretary, "Styringsgruppen")[0] != "torsdag 18. februar"
    secretary.submit()
    assert own in written_in(secretary, "entries-2-1")

    secretary.submit()
    secretary.press_dialog("Foreslå et år")
    secretary.submit()
    assert proposed(secretary, "Styringsgruppen") == list(BOARD_DAYS)
    secretary.submit()
    assert own not in written_in(secretary, "entries-2-1")


def test_a_year_that_is_full_is_offered_as_it_stands(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    for meeting in town.store.standing(2027):
        day = meeting.starts_at.date().replace(year=2028)
        slot = a_slot(day=day + timedelta(days=7 - (day.weekday() - 3) % 7))
        town.store.planner.plan_meeting(meeting.body.id, an_act(), slot=slot)
    secretary.type("/mote plan 2028")
    secretary.press_dialog("Planlegg et år")
    secretary.press_dialog("Foreslå et år")
    secretary.submit()
    assert secretary.lines[0].startswith(
        "Alle møtene som er ønsket i 2028, står allerede i planen. Det er 13 møter."
    )
    secretary.press_dialog("Bruk møtene som står")
    assert secretary.lines[0] == "✅ Utkastet er lagret, med 13 møter."


def test_the_ways_back_lead_back(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    _to_rhythms(secretary)
    rhythms = secretary.lines
    secretary.press_value("rhythm_change", 1)
    secretary.press_dialog("Tilbake til rytmene")
    assert secretary.lines == rhythms
    secretary.press_dialog("Tilbake til planen")
    assert secretary.lines[0] == HEAD


def _to_rhythms(secretary: Window) -> None:
    to_desk(secretary)
    secretary.press_value("desk_propose", "propose")


def _chosen(window: Window, name: str) -> list[Json]:
    block = next(b for b in window.dialog["blocks"] if b.get("block_id") == name)
    chosen: list[Json] = block["element"]["initial_options"]
    return chosen

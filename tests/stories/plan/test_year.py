"""`/mote plan`: a year is wished for, proposed, adopted, and looked at."""

from datetime import timedelta
from typing import Final

import pytest

from bot.orders import Language
from tests.builders import ASTRID, DAG, SOLVEIG, TROND, a_slot, an_act
from tests.stories.council import nothing_done
from tests.stories.plan.desk import (
    BOARD_DAYS,
    HEAD,
    PEOPLE,
    an_option,
    buttons_of,
    meetings_of,
    proposed,
    written_in,
)
from tests.stories.region import GROUP, a_region, adopt, draft, wish
from tests.stories.town import Town, Window, a_town

TOLD: Final = (
    "6 personer får beskjed: Astrid Brekke, Dag Øverby, Frode Haugen, "
    "Marit Haug, Solveig Lunde, Trond Nygård."
)


def test_a_year_is_planned_from_wishes_to_adoption(database_url: str) -> None:
    with a_town(a_region(database_url), PEOPLE) as town:
        secretary = town.window(SOLVEIG)
        _wished(town, secretary)
        _proposed(town, secretary)
        _circulated(town, secretary)
        _about_to_be_adopted(town, secretary)
        _adopted(town, secretary)


def _wished(town: Town, secretary: Window) -> None:
    with nothing_done(town):
        secretary.type("/mote plan 2027")
    assert "Ingen møter er planlagt i 2027." in secretary.lines
    wish(secretary)
    assert secretary.lines[0] == "✅ Rytmen til Generalforsamlingen er lagret."
    assert secretary.lines[2:8] == [
        "*Rådmannsgruppen*",
        (
            "like mange møter, torsdag kl. 09.00–11.15, "
            "14 eller 21 dager før Styringsgruppen, Lier rådhus"
        ),
        "*Styringsgruppen*",
        "6 møter, torsdag kl. 09.00–11.15, Drammen rådhus",
        "*Generalforsamlingen*",
        "ett møte, 180 minutter, rett etter Styringsgruppen, april–juni",
    ]


def _proposed(town: Town, secretary: Window) -> None:
    with nothing_done(town):
        secretary.submit()
        assert secretary.lines[0] == (
            "Rådslag foreslår 13 møter i 2027. Ingenting er lagret ennå."
        )
        assert proposed(secretary, "Styringsgruppen") == list(BOARD_DAYS)
        assert "      torsdag i uke 2, 14 dager før Styringsgruppen" in secretary.lines
        secretary.submit()
    assert written_in(secretary, "entries-3-1") in (
        "torsdag 1. april 2027 kl. 11.15–14.15 Drammen rådhus",
        "torsdag 3. juni 2027 kl. 11.15–14.15 Drammen rådhus",
    )


def _circulated(town: Town, secretary: Window) -> None:
    secretary.submit()
    assert secretary.lines[0] == "✅ Utkastet er lagret, med 13 møter."
    with nothing_done(town):
        secretary.press_dialog("Send til gjennomsyn")
    assert secretary.lines[-2] == TOLD
    secretary.submit()
    town.deliver()
    assert secretary.lines[0] == "✅ Utkastet er på vei til dem det gjelder."
    (shown,) = town.window(DAG).cards
    assert shown["text"].startswith("*Utkast til møteplan: Vestregionen 2027*")


def _about_to_be_adopted(town: Town, secretary: Window) -> None:
    secretary.press_dialog("Vedta")
    with nothing_done(town):
        secretary.submit(case="sak 12/2026")
    assert secretary.lines == [
        (
            "Møteplanen for Vestregionen 2027 blir vedtatt i *sak 12/2026*. "
            "Ingenting er gjort ennå."
        ),
        "13 møter blir lagt inn.",
        (
            "• Rådmannsgruppen: 6 møter (14. januar, 18. mars, 20. mai, 5. august, "
            "30. september, 18. november)"
        ),
        (
            "• Styringsgruppen: 6 møter (28. januar, 1. april, 3. juni, "
            "19. august, 14. oktober, 2. desember)"
        ),
        "• Generalforsamlingen: ett møte (1. april)",
        (
            "Hver person får én melding, og én kalenderfil som holder av "
            "datoene til de møtene som er deres, og som ikke er innkalt ennå."
        ),
        TOLD,
        "⚠️ Ikke i Slack, så du må si fra til dem selv: Nils Moe.",
    ]


def _adopted(town: Town, secretary: Window) -> None:
    secretary.submit()
    town.deliver()
    assert secretary.lines[:2] == [
        "✅ Møteplanen er vedtatt, og de det gjelder, får beskjed.",
        HEAD,
    ]
    assert town.window(TROND).files == ["hold-av.ics"]
    assert town.window(TROND).file("hold-av.ics").count(b"BEGIN:VEVENT") == 7


def test_everybody_sees_the_plan_of_their_bodies(town: Town) -> None:
    adopt(town.window(SOLVEIG))
    chief, mayor = town.window(ASTRID), town.window(TROND)
    chief.type("/mote plan 2027")
    mayor.type("/mote plan")

    assert len(meetings_of(chief)) == 6
    assert len(meetings_of(mayor)) == 7
    assert chief.lines[:3] == [
        "Velg år",
        "*Januar 2027*",
        "• torsdag 14. kl. 09.00–11.15: *Rådmannsgruppen*, Lier rådhus · planlagt",
    ]
    assert "Planlegg et år" not in buttons_of(chief)


def test_a_body_that_is_named_is_seen_alone(town: Town) -> None:
    adopt(town.window(SOLVEIG))
    chief = town.window(ASTRID)
    for typed in ("2027 styringsgruppen", "styringsgruppen 2027", "Styringsgruppen"):
        chief.type(f"/mote plan {typed}")
        assert len(meetings_of(chief)) == 6
        assert all("*Styringsgruppen*" in line for line in meetings_of(chief))

    chief.turn("plan_body", an_option("all"))
    chief.turn("plan_year", an_option("2026"))
    assert "Ingen møter er planlagt i 2026." in chief.lines


def test_a_draft_is_for_those_who_keep_the_books(town: Town) -> None:
    secretary, chief = town.window(SOLVEIG), town.window(ASTRID)
    draft(secretary)
    secretary.type("/mote plan 2027")
    chief.type("/mote plan 2027")
    assert [line[-9:] for line in meetings_of(secretary)] == [" _utkast_"] * 13
    assert meetings_of(chief) == []


def test_a_cancelled_meeting_stays_in_the_plan(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    secretary.type("/mote avlys generalforsamlingen")
    secretary.submit(why="For få saker")
    secretary.submit()
    secretary.type("/mote plan 2027 generalforsamlingen")
    assert [line[-10:] for line in meetings_of(secretary)] == ["· *avlyst*"]


@pytest.mark.parametrize("word", ["plan", "planen", "plana", "MØTEPLAN", "moteplan"])
def test_other_words_do_the_same(town: Town, word: str) -> None:
    town.window(ASTRID).type(f"/mote {word}")
    assert "Ingen møter er planlagt framover." in town.window(ASTRID).lines


def test_the_menu_leads_there(town: Town) -> None:
    chief = town.window(ASTRID)
    chief.type("/mote")
    chief.press("Se møteplanen")
    assert "Ingen møter er planlagt framover." in chief.lines


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "9999",
            "«9999» er ikke et år jeg kan vise. Skriv det slik: «/mote plan 2027».",
        ),
        (
            "2027 styringsgrupa",
            "Jeg kjenner ikke «styringsgrupa». Mente du «Styringsgruppen»?",
        ),
    ],
)
def test_what_is_neither_a_year_nor_a_body_gets_a_sentence(
    town: Town, typed: str, said: str
) -> None:
    with nothing_done(town):
        town.window(ASTRID).type(f"/mote plan {typed}")
    assert town.window(ASTRID).whispers == [said]


def test_both_written_forms_are_spoken(sqlite_url: str) -> None:
    store = a_region(sqlite_url, language=Language.NYNORSK)
    with a_town(store, PEOPLE) as town:
        secretary = town.window(SOLVEIG)
        draft(secretary)
        assert secretary.lines[:2] == ["✅ Utkastet er lagra, med 13 møte.", HEAD]
        secretary.press_dialog("Vedta")
        secretary.submit(case="sak 12/2026")
        assert secretary.lines[1] == "13 møte blir lagde inn."


@pytest.mark.usefixtures("uncounted")
def test_four_hundred_meetings_are_turned_page_by_page(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    day = a_slot().day.replace(month=3, day=1)
    for n in range(400):
        slot = a_slot(day=day + timedelta(days=n))
        town.store.planner.plan_meeting(GROUP.id, an_act(), slot=slot)
    secretary.type("/mote plan")
    seen = meetings_of(secretary)
    for _ in range(9):
        secretary.press_dialog("Neste →")
        seen += meetings_of(secretary)
    assert len(seen) == 400
    assert "361–400 av 400" in secretary.lines

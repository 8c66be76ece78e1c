"""A meeting, from the plan to the minutes."""

from datetime import timedelta
from io import BytesIO

import httpx
import pytest
from docx import Document

from tests.builders import ASTRID, BJARNE, DAG, FRODE, SOLVEIG
from tests.records import a_store
from tests.stories.town import Town, a_town

PRESENT = (
    "Til stede:\tBjarne Solli for Astrid Brekke, Lier, "
    "Frode Haugen, Buskerud fylkeskommune"
)


def test_a_meeting_goes_from_the_plan_to_the_minutes(database_url: str) -> None:
    with a_town(a_store(database_url)) as town:
        _plan_and_call(town)
        _answer(town)
        _hold(town)

        secretary = town.window(SOLVEIG)
        secretary.type("/mote referat")
        town.deliver()

        minutes = secretary.file("Referat Rådmannsgruppen 2026-02-26.docx")
        assert _text(minutes) == [
            "Vestregionen",
            "Referat fra møte i Rådmannsgruppen 26. februar 2026",
            "Utkast. Referatet er ikke sendt ut.",
            "Tid:\tTorsdag 26. februar 2026 kl. 09.00–11.15",
            "Sted:\tDrammen rådhus",
            PRESENT,
            (
                "\tMøtet var ikke vedtaksført da det begynte: 1 av 3 medlemmer var til "
                "stede, og det trengs 2."
            ),
            "\tFrode Haugen møtte kl. 09.40.",
            "Sekretariatet:\tSolveig Lunde",
            "Dessuten møtte:\tNina Berg, KS",
            "Forfall:\tAstrid Brekke, Lier",
            "Ikke møtt:\tDag Øverby, Hole",
            "Godkjenning av innkalling og dagsorden",
            "Forslag til vedtak:",
            "Innkalling og dagsorden godkjennes.",
            "Vedtak:",
            "Sak 01/2026 Godkjenning av referat fra forrige møte",
            "Forslag til vedtak:",
            "Framlagt forslag til referat godkjennes.",
            "Vedtak:",
            "Sak 02/2026 Felles plan for sykkelveier",
            "Vedtak:",
            "Sak 03/2026 Eventuelt",
            "Vedtak:",
        ]


def test_the_calendar_follows_the_meeting(database_url: str) -> None:
    with a_town(a_store(database_url)) as town:
        _plan_and_call(town)
        member = town.window(ASTRID)
        member.open_home()
        town.deliver()
        member.press_home("Abonner i kalenderen")
        url = member.dialog["blocks"][1]["text"]["text"].strip("`")

        called = httpx.get(url).text
        town.window(SOLVEIG).type("/mote avlys")
        town.window(SOLVEIG).submit(why="For få saker")
        town.window(SOLVEIG).submit()
        cancelled = httpx.get(url).text

        assert "SUMMARY:Rådmannsgruppen\\, Vestregionen" in called
        assert "STATUS:CONFIRMED" in called
        assert "SUMMARY:AVLYST: Rådmannsgruppen\\, Vestregionen" in cancelled
        assert "STATUS:CANCELLED" in cancelled


def _plan_and_call(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    secretary.type("/mote ny")
    secretary.submit(
        date="2026-02-26",
        ends="11:15",
        place="Drammen rådhus",
        cases="Felles plan for sykkelveier",
    )
    secretary.type("/mote innkall")
    secretary.submit()
    town.deliver()


def _answer(town: Town) -> None:
    """Astrid is away and Bjarne stands in for her; Frode comes; Dag is silent."""
    town.window(ASTRID).press("Meld forfall")
    town.window(ASTRID).submit(reason="Arbeid", stand_in="Bjarne Solli")
    town.deliver()
    town.window(BJARNE).press("Ja, jeg møter")
    town.window(FRODE).press("Jeg kommer")
    town.deliver()


def _hold(town: Town) -> None:
    """Frode comes late, Dag not at all, and Nina from KS is a guest."""
    town.clock.now += timedelta(days=24)
    secretary = town.window(SOLVEIG)
    secretary.type("/mote oppmote")
    secretary.press_dialog("Alle som har svart: som svart (2)")
    secretary.press_seat("Ikke møtt", "Dag Øverby")
    secretary.choose("Mer …", beside="Frode Haugen")
    secretary.submit(happening="Kom etter møtets start", clock="09:40")
    secretary.press_dialog("Gjester og andre")
    secretary.submit(names="Nina Berg, KS")


def _text(document: bytes) -> list[str]:
    paragraphs = (p.text for p in Document(BytesIO(document)).paragraphs)
    return [text for text in paragraphs if text.strip()]


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ((), "0 av 3 plasser er besatt. 3 har ikke svart."),
        ((ASTRID,), "1 av 3 plasser er besatt. 2 har ikke svart."),
        ((ASTRID, DAG, FRODE), "3 av 3 plasser er besatt. Alle har svart."),
    ],
)
def test_the_overview_stays_right_in_place(
    sqlite_url: str, answers: tuple[object, ...], said: str
) -> None:
    with a_town(a_store(sqlite_url)) as town:
        _plan_and_call(town)
        for person in (ASTRID, DAG, FRODE):
            if person in answers:
                town.window(person).press("Jeg kommer")
        town.deliver()

        overview = town.window(SOLVEIG).cards
        assert [card["text"] for card in overview] == [
            f"Oversikt: Rådmannsgruppen. {said}"
        ]

"""A meeting, from the plan to the minutes."""

from datetime import date, timedelta
from io import BytesIO

import httpx
import pytest
from docx import Document
from pypdf import PdfReader

from tests.builders import ASTRID, BJARNE, DAG, FRODE, SOLVEIG, a_time
from tests.records import a_store
from tests.stories.town import Town, Window, a_town

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


def test_a_meeting_goes_from_its_notice_to_the_approval_of_its_minutes(
    sqlite_url: str,
) -> None:
    with a_town(a_store(sqlite_url)) as town:
        secretary, member = town.window(SOLVEIG), town.window(DAG)
        _plan_and_call(town)
        _answer(town)
        _hold(town)
        _decide(town)
        _plan_and_call(town, day="2026-04-16", cases="Budsjett")
        case = "Godkjenning av referat fra møtet torsdag 26. februar 2026"
        assert case in str(member.cards[-1]["blocks"])

        _open_minutes(secretary)
        secretary.press_dialog("Send til merknad")
        secretary.submit()
        town.deliver()
        member.press("Ingen merknader")

        town.clock.now = a_time(11, day=date(2026, 4, 16))
        _open_minutes(secretary)
        secretary.press_dialog("Godkjent")
        secretary.submit()
        town.deliver()
        minutes = member.file("Referat Rådmannsgruppen 2026-02-26.utgave-2.pdf")
        said = "".join(
            page.extract_text() for page in PdfReader(BytesIO(minutes)).pages
        )
        words = " ".join(said.split())
        assert "Utgave 2, godkjent i møtet 16. april 2026, sak 04/2026." in words
        assert "Planen vedtas. Votering: Enstemmig vedtatt med 2 stemmer." in words
        assert "Frode Haugen møtte kl. 09.40" in words


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


def _plan_and_call(
    town: Town, *, day: str = "2026-02-26", cases: str = "Felles plan for sykkelveier"
) -> None:
    secretary = town.window(SOLVEIG)
    secretary.type("/mote ny")
    secretary.submit(date=day, ends="11:15", place="Drammen rådhus", cases=cases)
    if "vinterferie" in secretary.lines[1]:
        # It is meant.
        secretary.submit()
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


def _decide(town: Town) -> None:
    """Let every item have an outcome; the plan is voted on."""
    secretary = town.window(SOLVEIG)
    secretary.type("/mote oppmote")
    secretary.press_dialog("Sakene")
    for title in ("Godkjenning av innkalling", "Godkjenning av referat", "Eventuelt"):
        secretary.choose("Skriv vedtaket", beside=title)
        secretary.submit(text="Godkjennes.")
    secretary.choose("Skriv vedtaket", beside="Felles plan")
    secretary.submit(text="Planen vedtas.", vote="Enstemmig")


def _open_minutes(secretary: Window) -> None:
    """Ask for the minutes, of the first meeting where there are two to choose among."""
    secretary.type("/mote referat")
    card = secretary.messages[-1]
    if card["text"].startswith("Hvilket møte"):
        secretary.press_block(card, card["blocks"][1])


def _pdf(document: bytes) -> str:
    pages = PdfReader(BytesIO(document)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def _text(document: bytes) -> list[str]:
    paragraphs = (
        p.text.replace("\u00a0", " ") for p in Document(BytesIO(document)).paragraphs
    )
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

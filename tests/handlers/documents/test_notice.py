"""The notice as a document: it opens, says what it must, and can be read aloud."""

from dataclasses import replace
from datetime import date, time, timedelta
from io import BytesIO
from typing import Any, Final

import pytest
from docx import Document
from docx.document import Document as WordDocument
from pypdf import PdfReader

from bot.agenda.item import Aim, Item, Paper, Part
from bot.body import Chair, ChairRole
from bot.correction import send_changes
from bot.meeting import Meeting
from bot.notice import send_notice
from bot.orders import Language
from handlers.documents import notice
from tests.builders import ASTRID, NOW, a_body, a_meeting, an_act, some_orders

CASE: Final = Item(
    title="Årsbudsjett",
    aim=Aim.DECISION,
    presenter="Nina Berg",
    minutes=20,
    starts=time(10),
    parts=(Part(title="Drift", presenter="Odd Li"), Part(title="Investering")),
    papers=(
        Paper(title="Tall", link="https://e.example/tall"),
        Paper(title="Notat", due=date(2026, 2, 20)),
    ),
    proposal="Budsjettet vedtas.",
)
APOLOGIES: Final = (
    "Meld forfall i Slack innen mandag 23. februar kl. 12.00: trykk «Meld forfall», "
    "eller skriv «/forfall». Du kan også si fra til Solveig Lunde, "
    "person-8@example.no. Vara møter etter egen innkalling."
)
PUBLIC: Final = (
    "Sakslista og sakspapirene er offentlige, så langt de ikke er unntatt etter lov."
)
CLOSED: Final = Item(title="Oppsigelse", exempt="offl. § 13")


def _called(language: Language = Language.BOKMAL, *cases: Item) -> Meeting:
    chair = Chair(role=ChairRole.CHAIR, participant="Lier", person=ASTRID)
    body = a_body(chairs=(chair,), orders=some_orders(language=language))
    agenda = cases or (CASE, CLOSED)
    return send_notice(a_meeting(body=body, agenda=agenda), an_act(), last_number=3)[0]


def _pdf(meeting: Meeting) -> PdfReader:
    return PdfReader(BytesIO(notice.pdf(meeting).content))


def _word(meeting: Meeting) -> WordDocument:
    return Document(BytesIO(notice.word(meeting).content))


def _lines(meeting: Meeting) -> list[str]:
    """Read the document of Word, line by line."""
    return [each.text for each in _word(meeting).paragraphs]


def test_word_says_all_that_a_notice_says() -> None:
    assert _lines(_called()) == [
        "Vestregionen",
        "Innkalling til møte i Rådmannsgruppen",
        "Sendt 2. februar 2026",
        "Tid\tTorsdag 26. februar 2026 kl. 09.00–11.15",
        "Sted\tDrammen rådhus, møterom Spiralen",
        "Møteform\tFysisk møte",
        f"Forfall\t{APOLOGIES}",
        "Program",
        "09.00\tMøtet begynner",
        "10.00\tSak 04/2026 Årsbudsjett, Nina Berg",
        "11.15\tMøtet slutter",
        "Saksliste",
        "Sak 04/2026 Årsbudsjett",
        "Vedtak · Nina Berg · kl. 10.00 · 20 minutter",
        "A. Drift (ved Odd Li)",
        "B. Investering",
        "Forslag til vedtak: Budsjettet vedtas.",
        "Papirer:",
        "Tall",
        "Notat: ettersendes senest 20. februar 2026",
        "Sak 05/2026 Unntatt offentlighet, jf. offl. § 13",
        PUBLIC,
        "Innkalt til møtet",
        "Astrid Brekke\nleder",
        "Solveig Lunde\ndaglig leder",
    ]
    (table,) = _word(_called()).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Funksjon", "Navn", "Representerer"],
        ["Leder", "Astrid Brekke", "Lier"],
        ["Medlem", "Dag Øverby", "Hole"],
        ["Fast fullmektig", "Frode Haugen", "Buskerud fylkeskommune"],
    ]


@pytest.mark.parametrize("language", Language)
def test_pdf_says_the_same_and_can_be_read_aloud(language: Language) -> None:
    meeting = _called(language)
    pdf = _pdf(meeting)
    text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    for line in _lines(meeting):
        for part in line.split("\t"):
            assert " ".join(part.split()) in text, part
    root: Any = pdf.trailer["/Root"]
    assert root["/Lang"].startswith(language.value)
    assert root["/MarkInfo"]["/Marked"]
    assert b"pdfuaid:part" in pdf.xmp_metadata.stream.get_data()  # type: ignore[union-attr]  # it has some
    assert pdf.metadata
    assert pdf.metadata.title == _lines(meeting)[1]


def test_links_lead_where_the_papers_lie_and_nowhere_else() -> None:
    hostile = replace(CASE, papers=(Paper(title="Tall", link="file:///etc/passwd"),))
    links = [
        [rel.target_ref for rel in _word(meeting).part.rels.values() if rel.is_external]
        for meeting in (_called(), _called(Language.BOKMAL, hostile))
    ]
    assert links == [["https://e.example/tall"], []]


def test_what_is_changed_is_told_of_at_the_top() -> None:
    called = _called()
    changed = replace(called, title="Ekstra")
    sent, _ = send_changes(changed, an_act(at=NOW + timedelta(days=1)))
    lines = _lines(sent)
    at = lines.index("Endringer siden innkallingen ble sendt")
    assert lines[at + 1] == "Møtet har fått ny tittel: Ekstra."
    assert lines[1] == "Innkalling til møte i Rådmannsgruppen: Ekstra"


def test_draft_says_that_it_is_not_sent() -> None:
    draft = Document(BytesIO(notice.draft(_called(), ".docx").content))
    assert "Forhåndsvisning. Innkallingen er ikke sendt." in [
        each.text for each in draft.paragraphs
    ]


@pytest.mark.parametrize(
    "words", ["a\x00b", "\ud800", "<w:p>&amp;", '#panic("x")', "😀"]
)
def test_documents_open_whatever_was_typed(words: str) -> None:
    item = replace(
        CASE,
        title=words,
        proposal=words,
        presenter=words,
        parts=(Part(title=words),),
        papers=(Paper(title=words, link=f"https://e.example/{words}"),),
    )
    meeting = replace(_called(Language.BOKMAL, item), place=words)
    assert len(_pdf(meeting).pages) == 1
    assert len(_word(meeting).tables) == 1

"""Papers and parts are typed one on each line, and come back as they were."""

from datetime import date
from typing import Final

import pytest

from bot.agenda.errors import PaperUnreadable, TooManyParts
from bot.agenda.item import Paper, Part
from bot.agenda.lines import read_papers, read_parts, write_paper, write_part
from bot.orders import Language

NB, NN = Language.BOKMAL, Language.NYNORSK
DAY: Final = date(2018, 3, 15)
KART: Final = "https://example.no/kart?a=1&b=2"


@pytest.mark.parametrize(
    ("typed", "paper"),
    [
        ("Kart", Paper(title="Kart")),
        (f"Kart – {KART}", Paper(title="Kart", link=KART)),
        (f"• Kart: {KART}", Paper(title="Kart", link=KART)),
        (f"Kart <{KART}>", Paper(title="Kart", link=KART)),
        (f"Kart (utkast) {KART}", Paper(title="Kart (utkast)", link=KART)),
        (f"Kart – {KART} (utkast)", Paper(title="Kart (utkast)", link=KART)),
        ("Saksbok - del 2", Paper(title="Saksbok - del 2")),
        (
            "Revisjon (ettersendes senest 5. mars)",
            Paper(title="Revisjon", due=date(2018, 3, 5)),
        ),
        (
            "Revisjon (blir ettersendt seinast måndag 5. mars)",
            Paper(title="Revisjon", due=date(2018, 3, 5)),
        ),
        ("Plan (sendes innen 20.12.)", Paper(title="Plan", due=date(2017, 12, 20))),
        (
            "Plan (sendes innen onsdag 20. desember)",
            Paper(title="Plan", due=date(2017, 12, 20)),
        ),
        (
            f"Takst – {KART} (ettersendes senest 5. mars 2018) (unntatt offentlighet)",
            Paper(title="Takst", link=KART, due=date(2018, 3, 5), is_exempt=True),
        ),
        ("Takst (u.off.)", Paper(title="Takst", is_exempt=True)),
    ],
)
def test_paper_is_read_as_it_is_typed(typed: str, paper: Paper) -> None:
    assert read_papers(f"\n  {typed}\n", NB, meeting_day=DAY) == (paper,)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "paper",
    [
        Paper(title="Kart", link=KART),
        Paper(title="Revisjon", due=date(2018, 3, 5)),
        Paper(title="Revisjon", due=date(2017, 12, 20)),
        Paper(title="Revisjon", due=date(2017, 3, 15)),
        Paper(title="Revisjon", due=date(2017, 9, 16)),
        Paper(title="Takst (endelig)", link=KART, due=DAY, is_exempt=True),
    ],
)
def test_paper_comes_back_as_it_was(language: Language, paper: Paper) -> None:
    written = write_paper(language, paper, meeting_day=DAY)
    assert read_papers(written, language, meeting_day=DAY) == (paper,)


def test_paper_is_written_as_the_council_says_it() -> None:
    paper = Paper(title="Revisjon", due=date(2018, 3, 5), is_exempt=True)
    assert write_paper(NB, paper, meeting_day=DAY) == (
        "Revisjon (ettersendes senest 5. mars) (unntatt offentlighet)"
    )
    assert write_paper(NN, paper, meeting_day=DAY) == (
        "Revisjon (blir ettersendt seinast 5. mars) (unnateke offentlegheit)"
    )


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (f"Kart {KART} {KART}", "Skriv én lenke på hver linje."),
        ("Kart www.example.no", "Lenken må begynne med «https://»."),
        (
            "Notat – sharepoint/notat",
            (
                "«sharepoint/notat» ser ut som en lenke, men den kan ikke åpnes. Lim "
                "inn hele adressen, fra «https://». Er det bare et navn, skriver du "
                "det uten skråstrek."
            ),
        ),
        (KART, "Skriv hva vedlegget heter, foran lenken."),
        (
            "Kart (ettersendes senest 31. februar)",
            "Datoen kan ikke leses. Skriv den slik: «ettersendes senest 8. mars».",
        ),
        (
            "Kart (ettersendes senest tirsdag 5. mars)",
            "Datoen kan ikke leses. Skriv den slik: «ettersendes senest 8. mars».",
        ),
        (
            "Kart (ettersendes senest 16. mars 2018)",
            (
                "«16. mars 2018» er etter møtet, som er torsdag 15. mars 2018. "
                "Vedlegget må komme før møtet: Skriv en tidligere dato."
            ),
        ),
        (
            "Kart (ettersendes senest 16. mars)",
            (
                "«16. mars» er etter møtet, som er torsdag 15. mars 2018. "
                "Vedlegget må komme før møtet: Skriv en tidligere dato."
            ),
        ),
    ],
)
def test_paper_that_cannot_be_read_is_named(typed: str, why: str) -> None:
    with pytest.raises(PaperUnreadable) as refused:
        read_papers(f"Saksframlegg\n{typed}", NB, meeting_day=DAY)
    assert str(refused.value) == f"Linje 2 må rettes: {why}"


@pytest.mark.parametrize(
    ("typed", "like"),
    [
        ("Kart http//example.no/kart", "http//example.no/kart"),
        ("Kart https:/example.no", "https:/example.no"),
        ("Kart – ks.no/kart", "ks.no/kart"),
        (r"Kart \\felles\kart.pdf", r"\\felles\kart.pdf"),
        ("Kart (sharepoint.com/sites/kart)", "sharepoint.com/sites/kart"),
        ("Kart: felles/kart.pdf (ettersendes senest 5. mars)", "felles/kart.pdf"),
    ],
)
def test_what_looks_like_a_link_is_no_part_of_a_title(typed: str, like: str) -> None:
    with pytest.raises(PaperUnreadable, match="ser ut som en lenke") as refused:
        read_papers(typed, NB, meeting_day=DAY)
    assert f"«{like}»" in str(refused.value)


@pytest.mark.parametrize(
    "title",
    ["Sak 12/2026", "Drift og/eller vedlikehold", "Notat – HR/IKT", "Kart – 1/2"],
)
def test_a_stroke_in_a_title_is_no_link(title: str) -> None:
    assert read_papers(title, NB, meeting_day=DAY) == (Paper(title=title),)


def test_parts_are_read_with_and_without_their_letters() -> None:
    assert read_parts("A. Status\nb) Lier (ved Nina Berg, KS)\n\n- Hole", NB) == (
        Part(title="Status"),
        Part(title="Lier", presenter="Nina Berg, KS"),
        Part(title="Hole"),
    )


@pytest.mark.parametrize("part", [Part(title="A"), Part(title="A", presenter="KS")])
def test_part_comes_back_as_it_was(part: Part) -> None:
    assert read_parts(write_part(part), NB) == (part,)


def test_there_are_no_more_parts_than_letters() -> None:
    with pytest.raises(TooManyParts):
        read_parts("\n".join(f"del {n}" for n in range(27)), NB)

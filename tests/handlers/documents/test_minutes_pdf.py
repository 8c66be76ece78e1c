"""The minutes as a PDF can be read, aloud too, and hold whatever was typed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from io import BytesIO
from itertools import product
from typing import Any

import pytest
from pypdf import PdfReader

from bot.minutes.attendance import attendance
from bot.minutes.case import Case, Passage
from bot.minutes.minutes import Minutes
from bot.orders import Language, MinutesForm
from handlers.documents.minutes_pdf import to_pdf
from tests.bot.minutes.a_room import a_room
from tests.builders import NOW


@pytest.mark.parametrize(("language", "form"), [*product(Language, MinutesForm)])
def test_pdf_can_be_read_aloud_in_the_language_it_is_in(
    language: Language, form: MinutesForm
) -> None:
    reader = _opened(_minutes(language, form))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == f"{language.value}-NO"
    assert root["/MarkInfo"]["/Marked"]
    assert (
        b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
    )
    tags = list(_below(root["/StructTreeRoot"]))
    assert (tags.count("/H1"), tags.count("/H2")) == (1, 1)
    assert ("/TH" in tags) is (form is MinutesForm.TABLE)


def test_pdf_is_as_old_as_it_is_and_names_itself() -> None:
    drawn = _minutes(Language.BOKMAL, MinutesForm.LINES)
    assert to_pdf(drawn, made_at=NOW) == to_pdf(drawn, made_at=NOW)
    about = _opened(drawn).metadata
    assert about
    assert (about.title, about.author) == ("Referat fra møte", "Vestregionen")
    assert about.creation_date == NOW.astimezone(UTC)


@pytest.mark.parametrize(
    "words", ["#panic() $x$ \\ *a* <d>", "a\x00b\x0bc", "\ud800 halv", "x" * 3000, "🇳🇴"]
)
def test_what_was_typed_is_letters_and_no_more(words: str) -> None:
    drawn = _minutes(Language.BOKMAL, MinutesForm.TABLE)
    case = Case(
        heading=words,
        parts=(words,),
        decision=Passage(label=words, paragraphs=(words,)),
    )
    hostile = replace(drawn, title=words, organisation=words, cases=(case,))
    assert len(_opened(hostile).pages) >= 1


def _minutes(language: Language, form: MinutesForm) -> Minutes:
    decided = Passage(label="Vedtak", paragraphs=("Planen vedtas.", "1. Raskt."))
    return Minutes(
        language=language,
        organisation="Vestregionen",
        title="Referat fra møte",
        status="Utkast.",
        head=(("Tid", "I dag"),),
        attendance=tuple(attendance(a_room(language), form)),
        cases=(
            Case(heading="Sak 01/2026 Sykkel", parts=("A. Lier",), decision=decided),
        ),
    )


def _opened(minutes: Minutes) -> PdfReader:
    return PdfReader(BytesIO(to_pdf(minutes, made_at=NOW)))


def _below(node: Any) -> Iterator[str]:  # noqa: ANN401  # whatever a PDF holds
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for each in node:
            yield from _below(each)
    elif isinstance(node, dict):
        yield str(node.get("/S", ""))
        yield from _below(node.get("/K", []))

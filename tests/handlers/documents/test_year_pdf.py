"""The year list as a PDF is one page, says what it says, and can be read aloud."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from bot.orders import Language
from bot.planning.year_list import year_list
from bot.planning.year_view import YearView
from handlers.documents.letters import BOX, SHOWN, shown
from handlers.documents.typesetting import typeset
from handlers.documents.year_pdf import to_pdf
from tests.years import BOARD, DAYS, MADE_AT, a_full_year, a_year, an_entry

NB, NN = Language


@pytest.mark.parametrize("language", Language)
def test_page_says_each_meeting(language: Language) -> None:
    listed = year_list(a_year(), language)
    text = _bare(_opened(a_year(), language).pages[0].extract_text())
    said = ["".join(listed.cells(line)) for line in listed.lines]
    said += [listed.title, listed.version, *(month.name for month in listed.months)]
    assert [each for each in said if _bare(each) not in text] == []


@pytest.mark.parametrize(
    ("view", "pages"),
    [(a_year(), 1), (a_full_year(6, 8), 1), (a_full_year(12, 10), 2)],
    ids=["13", "48", "120"],
)
def test_list_takes_one_page_where_that_can_be_read(view: YearView, pages: int) -> None:
    assert len(_opened(view).pages) == pages


@pytest.mark.parametrize(("language", "code"), [(NB, "nb-NO"), (NN, "nn-NO")])
def test_file_declares_that_it_can_be_read_aloud(language: Language, code: str) -> None:
    root: Any = _opened(a_year(), language).trailer["/Root"]
    about = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in about
    assert root["/MarkInfo"]["/Marked"] is not None
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/Lang"] == code


def test_table_is_a_table_to_a_screen_reader() -> None:
    listed = year_list(a_year(), NB)
    tags = Counter(_tags(_opened(a_year())))
    columns, months = len(listed.headings), len(listed.months)
    assert (tags["/H1"], tags["/Table"]) == (1, 1)
    assert tags["/TR"] == 1 + months + len(listed.lines)
    assert tags["/TH"] == columns + months
    assert tags["/TD"] == columns * len(listed.lines)


def test_file_is_the_same_whenever_it_is_made_and_as_old_as_it_is() -> None:
    listed = year_list(a_year(), NB, BOARD)
    assert to_pdf(listed, made_at=MADE_AT) == to_pdf(listed, made_at=MADE_AT)
    about = _opened(a_year()).metadata
    assert about
    assert (about.title, about.author) == (
        "Møteplan 2027 for Vestregionen",
        "Vestregionen",
    )
    assert about.creation_date == MADE_AT.astimezone(UTC)


def test_a_year_without_meetings_says_so() -> None:
    text = _opened(a_year(meetings=())).pages[0].extract_text()
    assert "Ingen møter er lagt inn i 2027." in text


@pytest.mark.parametrize(
    "words",
    ["#panic() $x$ \\ *a* _b_ @c <d>", "a\x00b\x0bc", "\ud800 halv", "x" * 3000, "🇳🇴"],
)
def test_what_was_typed_is_letters_and_no_more(words: str) -> None:
    entry = an_entry(DAYS[0], place=words, title=words)
    view = a_year(organisation=words, version=words, meetings=(entry,))
    assert Counter(_tags(_opened(view)))["/TD"] == 5


def test_markup_is_set_as_it_stands() -> None:
    view = a_year(meetings=(an_entry(DAYS[0], place="#panic() *a*"),))
    assert "#panic() *a*" in _opened(view).pages[0].extract_text()


def test_letters_that_are_said_to_be_shown_are() -> None:
    every = "".join(sorted(SHOWN))
    source = b"""\
#set text(font: "Liberation Sans", lang: "nb")
#set document(title: "Letters")
#sys.inputs.every *#sys.inputs.every*
"""
    assert typeset(source, "pdf", standards=("ua-1",), every=every + BOX)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Čáhput – 28. år", "Čáhput – 28. år"),
        ("e\u0301", "é"),
        ("a\u200bb\u00adc", "abc"),
        ("会🇳🇴", "□□□"),
    ],
)
def test_a_letter_that_is_not_in_the_font_is_a_box(text: str, seen: str) -> None:
    assert shown(text) == seen


def _bare(text: str) -> str:
    """Leave spaces out: columns are apart without any."""
    return "".join(text.split())


def _opened(view: YearView, language: Language = NB) -> PdfReader:
    file = to_pdf(year_list(view, language), made_at=MADE_AT)
    return PdfReader(BytesIO(file))


def _tags(reader: PdfReader) -> Iterator[str]:
    root: Any = reader.trailer["/Root"]
    yield from _below(root["/StructTreeRoot"])


def _below(node: Any) -> Iterator[str]:  # noqa: ANN401  # whatever a PDF holds
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for each in node:
            yield from _below(each)
    elif isinstance(node, dict):
        if "/S" in node:
            yield str(node["/S"])
        yield from _below(node.get("/K", []))

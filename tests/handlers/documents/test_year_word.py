"""The year list opens in Word, and its table says what is its head."""

from datetime import UTC
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from bot.orders import Language
from bot.planning.year_list import year_list
from bot.planning.year_view import YearView
from handlers.documents.year_word import to_word
from tests.years import BOARD, DAYS, MADE_AT, a_full_year, a_year, an_entry

NB, NN = Language


@pytest.mark.parametrize("language", Language)
def test_list_has_each_meeting_in_its_month(language: Language) -> None:
    document = _opened(a_year(), language)
    listed = year_list(a_year(), language)
    expected: list[tuple[str, ...]] = [listed.headings]
    for month in listed.months:
        expected.append((month.name,) * len(listed.headings))
        expected += [listed.cells(line) for line in month.lines]
    assert [
        tuple(cell.text for cell in row.cells) for row in document.tables[0].rows
    ] == expected


def test_list_says_whose_it_is_and_which_version() -> None:
    document = _opened(a_year())
    assert [paragraph.text for paragraph in document.paragraphs][:3] == [
        "Vestregionen",
        "Møteplan 2027 for Vestregionen",
        "Versjon 2 · 21. november 2026",
    ]


def test_head_is_repeated_and_rows_stay_whole() -> None:
    rows = _opened(a_year()).tables[0].rows
    head = f".//{qn('w:tblHeader')}"
    heads = [row._tr.find(head) is not None for row in rows]
    assert heads == [True, *[False] * (len(rows) - 1)]


def test_more_meetings_are_written_smaller() -> None:
    sizes = [_size(view) for view in (a_year(), a_full_year(3, 10), a_full_year(40, 9))]
    assert sizes[0] > sizes[1] > sizes[2] == 7.5


def test_a_year_without_meetings_says_so() -> None:
    document = _opened(a_year(meetings=()))
    assert document.tables == []
    assert document.paragraphs[-1].text == "Ingen møter er lagt inn i 2027."


def test_document_is_the_same_whenever_it_is_made() -> None:
    listed = year_list(a_year(), NB, BOARD)
    assert to_word(listed, made_at=MADE_AT) == to_word(listed, made_at=MADE_AT)
    properties = _opened(a_year()).core_properties
    assert [properties.created, properties.modified] == [MADE_AT.astimezone(UTC)] * 2


@pytest.mark.parametrize(
    "words", ["a\x00b\x0bc", "\ud800 halv", "\ufffe", "<w:p>&amp;", "x" * 3000]
)
def test_word_opens_whatever_was_typed(words: str) -> None:
    entry = an_entry(DAYS[0], place=words, title=words)
    view = a_year(organisation=words, version=words, meetings=(entry,))
    assert len(_opened(view).tables[0].rows) == 3


def _opened(view: YearView, language: Language = NB) -> WordDocument:
    file = to_word(year_list(view, language), made_at=MADE_AT)
    return Document(BytesIO(file))


def _size(view: YearView) -> float:
    run = _opened(view).tables[0].rows[0].cells[0].paragraphs[0].runs[0]
    assert run.font.size
    return float(run.font.size.pt)

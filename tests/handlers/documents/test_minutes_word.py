"""The minutes open in Word, and read as they should."""

from dataclasses import replace
from datetime import UTC
from io import BytesIO
from pathlib import Path
from typing import Final

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Cm

from bot.agenda.item import number
from bot.body import Body
from bot.meeting import Meeting
from bot.minutes.minutes import minutes
from bot.orders import Language
from bot.room.fact import Entry
from bot.room.room import Room
from handlers.documents.file_name import file_name
from handlers.documents.minutes_word import to_word
from tests import golden
from tests.builders import (
    COUNTY,
    ELI,
    HOLE,
    LIER,
    NOW,
    a_body,
    a_called_meeting,
    a_time,
    an_agenda,
    some_orders,
)
from tests.rooms import a_guest, a_room, not_come, present

FOLDER: Final = Path(__file__).parent / "golden"


@pytest.mark.parametrize("language", Language)
def test_minutes_read_as_councils_write_them(language: Language) -> None:
    read = "\n".join(_lines(_held(language))).encode() + b"\n"
    assert read == golden.kept(FOLDER / f"{language}-referat.txt", read)


def test_paper_is_a4() -> None:
    sheet = Document(_file(_held())).sections[0]
    lengths = (sheet.page_width or 0, sheet.page_height or 0)
    assert [round(length / Cm(1), 1) for length in lengths] == [21.0, 29.7]


@pytest.mark.parametrize(
    ("language", "spelling"), [(Language.BOKMAL, "nb-NO"), (Language.NYNORSK, "nn-NO")]
)
def test_word_checks_the_spelling_of_the_bodys_language(
    language: Language, spelling: str
) -> None:
    style = Document(_file(_held(language))).styles["Normal"].element
    spoken = style.rPr.findall(qn("w:lang"))
    assert [each.get(qn("w:val")) for each in spoken] == [spelling]


def test_document_names_itself_and_the_council() -> None:
    properties = Document(_file(_held())).core_properties
    assert (properties.title, properties.author, properties.comments) == (
        "Referat fra møte i Rådmannsgruppen 26. februar 2026",
        "Vestregionen",
        "",
    )
    assert properties.last_modified_by == "Vestregionen"


def test_document_is_as_old_as_it_is() -> None:
    properties = Document(_file(_held())).core_properties
    assert [properties.created, properties.modified] == [NOW.astimezone(UTC)] * 2


def test_heading_stays_on_the_page_of_its_decision() -> None:
    paragraphs = Document(_file(_held())).paragraphs
    decisions = [n for n, p in enumerate(paragraphs) if p.text == "Vedtak:"]
    together = [
        paragraph.paragraph_format.keep_with_next
        for n in decisions
        for paragraph in paragraphs[n - 1 : n + 1]
    ]
    assert together == [True] * 8


@pytest.mark.parametrize(
    "words",
    [
        "a\x00b\x0bc\x1f",
        "\ud800 halv",
        "\ufffe\uffff",
        "<w:p>&amp;",
        "x" * 3000,
        "🇳🇴👩‍👧",
    ],
)
def test_word_opens_whatever_was_typed(words: str) -> None:
    named = replace(a_body(), name=words, organisation=words)
    held = replace(
        _held(body=named), agenda=number(an_agenda(words), after=0, year=2026)
    )
    held = replace(held, room=_room(a_guest(words, words)), place=words)
    assert len(_lines(held)) == len(_lines(_held()))


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Rådmannsgruppen", "Referat Rådmannsgruppen 2026-02-26.docx"),
        ("AU / OSU: «felles»", "Referat AU  OSU felles 2026-02-26.docx"),
        ("../../etc/passwd", "Referat etcpasswd 2026-02-26.docx"),
        ("x" * 300, f"Referat {'x' * 80} 2026-02-26.docx"),
    ],
)
def test_file_is_named_by_body_and_day(body: str, name: str) -> None:
    assert (
        file_name("Referat", a_called_meeting(body=a_body(name=body)), "docx") == name
    )


def _held(language: Language = Language.BOKMAL, *, body: Body | None = None) -> Meeting:
    """Hold a meeting with one there in part, a stand-in, and one who did not come."""
    return a_called_meeting(
        body=body or a_body(orders=some_orders(language=language)),
        agenda=number(an_agenda("Felles plan for sykkelveier"), after=7, year=2026),
        room=_room(a_guest("Kari Moen", "Statsforvalteren")),
    )


def _room(guest: Entry) -> Room:
    here = (present(LIER, at=a_time(9, 30)), present(HOLE, ELI), not_come(COUNTY))
    return a_room(*here, guest)


def _lines(meeting: Meeting) -> list[str]:
    return [
        f"[{paragraph.style.name if paragraph.style else ''}] {paragraph.text}".rstrip()
        for paragraph in Document(_file(meeting)).paragraphs
    ]


def _file(meeting: Meeting) -> BytesIO:
    return BytesIO(to_word(minutes(meeting), made_at=NOW))

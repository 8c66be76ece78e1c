"""The record of the seats that changed hands, as a PDF and as a Word document."""

import json
from datetime import datetime
from importlib.resources import files
from typing import Final

from docx.document import Document
from docx.shared import Cm, Pt

from bot.meeting import Meeting
from bot.seat_record import RecordedSeat, SeatRecord
from handlers.documents.file_name import file_name
from handlers.documents.letters import shown
from handlers.documents.paper import bound, paper
from handlers.documents.typesetting import typeset
from handlers.documents.word_table import write_head, write_row
from handlers.documents.xml_text import clean_line
from handlers.rendering import File

#: What the file is called in both languages.
NAME: Final = "Forfall og vara"
SIZE: Final = Pt(10)
#: When, and what happened: a moment stands on one line.
WIDTHS: Final = (Cm(5.6), Cm(10.4))


def pdf(meeting: Meeting, record: SeatRecord, *, made_at: datetime) -> File:
    """Set the record as a PDF that can be read aloud (PDF/UA-1)."""
    source = files(__package__).joinpath("seat_record.typ").read_bytes()
    said = json.dumps(_data(record), ensure_ascii=False)
    content = typeset(source, "pdf", made_at=made_at, standards=("ua-1",), record=said)
    return File(name=file_name(NAME, meeting, "pdf"), content=content)


def word(meeting: Meeting, record: SeatRecord, *, made_at: datetime) -> File:
    """Write the record as a .docx."""
    document = paper(
        clean_line(record.title),
        record.language,
        author=clean_line(record.organisation),
        made_at=made_at,
    )
    document.add_paragraph(clean_line(record.organisation), style="Subtitle")
    document.add_paragraph(clean_line(record.title), style="Title")
    for line in record.intro:
        document.add_paragraph(clean_line(line))
    for seat in record.seats:
        _seat(document, record, seat)
    return File(name=file_name(NAME, meeting, "docx"), content=bound(document))


def _data(record: SeatRecord) -> dict[str, object]:
    return {
        "language": record.language.value,
        "organisation": _line(record.organisation),
        "title": _line(record.title),
        "intro": [*map(_line, record.intro)],
        "headings": [record.when, record.what],
        "seats": [
            {
                "heading": _line(seat.heading),
                "about": [_line(seat.rule), _line(seat.order)],
                "lines": [[*map(_line, row)] for row in seat.lines],
                "outcomes": [*map(_line, seat.outcomes)],
            }
            for seat in record.seats
        ],
    }


def _line(text: str) -> str:
    return shown(clean_line(text))


def _seat(document: Document, record: SeatRecord, seat: RecordedSeat) -> None:
    document.add_heading(clean_line(seat.heading), level=1)
    for line in (seat.rule, seat.order):
        document.add_paragraph(clean_line(line)).paragraph_format.keep_with_next = True
    table = document.add_table(rows=1 + len(seat.lines), cols=2)
    table.style = document.styles["Table Grid"]
    table.autofit = False
    rows = iter(table.rows)
    write_head(next(rows), (record.when, record.what), SIZE)
    for row, texts in zip(rows, seat.lines, strict=True):
        write_row(row, texts, SIZE)
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width
    for outcome in seat.outcomes:
        last = document.add_paragraph()
        last.paragraph_format.space_before = Pt(6)
        last.add_run(clean_line(outcome)).bold = True

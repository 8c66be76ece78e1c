"""A year list as a Word document: one table, on one page where that is possible."""

from datetime import datetime
from typing import Final

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Pt
from docx.table import _Row

from bot.planning.year_columns import column_widths
from bot.planning.year_list import YearList
from handlers.documents.paper import MARGIN, WIDTH, bound, paper
from handlers.documents.word_table import (
    keep_together,
    share_out,
    write_cell,
    write_head,
    write_row,
)
from handlers.documents.xml_text import clean, clean_line

#: What a page has room for below the title, in points.
_ROOM: Final = 590
#: A row is so much higher than its letters.
_ROW: Final = 1.35
_LARGEST, _SMALLEST = 11.0, 7.5
_GROUND: Final = "E6EAEE"


def to_word(listed: YearList, *, made_at: datetime) -> bytes:
    """Write the list as a .docx."""
    document = paper(
        clean_line(listed.title),
        listed.language,
        author=clean_line(listed.organisation),
        made_at=made_at,
    )
    document.add_paragraph(clean_line(listed.organisation), style="Subtitle")
    document.add_paragraph(clean_line(listed.title), style="Title")
    document.add_paragraph(clean_line(listed.version))
    if listed.months:
        _table(document, listed)
    else:
        document.add_paragraph(clean(listed.none))
    return bound(document)


def _table(document: Document, listed: YearList) -> None:
    count = 1 + len(listed.months) + len(listed.lines)
    # The largest letters with which it has room on the page.
    size = Pt(max(_SMALLEST, min(_LARGEST, _ROOM / count / _ROW)))
    table = document.add_table(rows=count, cols=len(listed.headings))
    table.style = document.styles["Table Grid"]
    room = (WIDTH - 2 * MARGIN) / Pt(1)
    share_out(table, column_widths(listed, room=room, size=size.pt))
    rows = iter(table.rows)
    write_head(next(rows), listed.headings, size)
    for month in listed.months:
        _month(next(rows), month.name, size)
        for line in month.lines:
            write_row(next(rows), listed.cells(line), size)


def _month(row: _Row, name: str, size: Length) -> None:
    cell = row.cells[0].merge(row.cells[-1])
    write_cell(cell, name, size, is_bold=True)
    keep_together(row)
    ground = OxmlElement("w:shd")
    ground.set(qn("w:val"), "clear")
    ground.set(qn("w:fill"), _GROUND)
    cell._tc.get_or_add_tcPr().append(ground)  # noqa: SLF001  # the library has no way to colour a cell

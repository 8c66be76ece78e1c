"""A table in a Word document, whose headings are read aloud and on every page."""

from collections.abc import Iterable

from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.oxml import OxmlElement
from docx.shared import Length, Pt
from docx.table import Table, _Cell, _Row

from handlers.documents.xml_text import clean_line


def share_out(table: Table, widths: Iterable[float]) -> None:
    """Give each column its width, in points; by itself Word makes them all alike."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Pt(width)
        for cell in column.cells:
            cell.width = column.width


def write_head(row: _Row, headings: tuple[str, ...], size: Length) -> None:
    """Write what stands first on every page, and is read aloud as the headings."""
    write_row(row, headings, size, is_bold=True)
    _mark(row, "w:tblHeader")


def write_row(
    row: _Row, texts: tuple[str, ...], size: Length, *, is_bold: bool = False
) -> None:
    """Write a row that stays on one page."""
    for cell, text in zip(row.cells, texts, strict=True):
        write_cell(cell, text, size, is_bold=is_bold)
    keep_together(row)


def write_cell(cell: _Cell, text: str, size: Length, *, is_bold: bool) -> None:
    """Write a line in a cell, without room below."""
    paragraph = cell.paragraphs[0]
    paragraph.alignment = WD_PARAGRAPH_ALIGNMENT.LEFT
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(clean_line(text))
    run.font.size, run.bold = size, is_bold


def keep_together(row: _Row) -> None:
    """Let no row go over from one page to the next."""
    _mark(row, "w:cantSplit")


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001  # the library has no way to say what a row is

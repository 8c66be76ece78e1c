"""The minutes as a Word document, for a secretary to change."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from docx.document import Document
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from bot.minutes.blocks import Block, Labelled, Listed, Tabled
from bot.minutes.case import Case, Passage
from bot.minutes.minutes import Minutes
from bot.minutes.plain import LINE
from handlers.documents.paper import bound, paper
from handlers.documents.unbroken import unbroken
from handlers.documents.word_table import write_head, write_row
from handlers.documents.xml_text import clean, clean_line

LABEL_WIDTH: Final = Cm(4)
SIZE: Final = Pt(10)


def to_word(minutes: Minutes, *, made_at: datetime) -> bytes:
    """Write the minutes as a .docx, with an empty line under each open «Vedtak»."""
    document = paper(
        clean(minutes.title),
        minutes.language,
        author=clean(minutes.organisation),
        made_at=made_at,
    )
    document.add_paragraph(clean(minutes.organisation), style="Subtitle")
    document.add_paragraph(unbroken(clean(minutes.title)), style="Title")
    document.add_paragraph(clean_line(minutes.status))
    for label, text in minutes.head:
        _labelled(document, label, text)
    for block in minutes.attendance:
        _block(document, block)
    for case in minutes.cases:
        _case(document, case)
    _sign(document, minutes)
    return bound(document)


def _block(document: Document, block: Block) -> None:
    match block:
        case Labelled(label=label, text=text):
            _labelled(document, label, text)
        case Listed(label=label, lines=lines):
            _labelled(document, label, "\n".join(map(clean_line, lines)))
        case _:
            _tabled(document, block)


def _labelled(document: Document, label: str, text: str) -> None:
    """Write a label in bold with its text beside it, also when it takes many lines."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.left_indent = LABEL_WIDTH
    paragraph.paragraph_format.first_line_indent = -LABEL_WIDTH
    paragraph.paragraph_format.tab_stops.add_tab_stop(LABEL_WIDTH)
    paragraph.add_run(f"{clean_line(label)}:" if label else "").bold = True
    paragraph.add_run(f"\t{clean(text)}")


def _tabled(document: Document, block: Tabled) -> None:
    heading = document.add_paragraph()
    heading.add_run(f"{clean_line(block.label)}:").bold = True
    heading.paragraph_format.keep_with_next = True
    heading.paragraph_format.space_before = Pt(8)
    table = document.add_table(rows=1 + len(block.rows), cols=len(block.columns))
    table.style = document.styles["Table Grid"]
    rows = iter(table.rows)
    write_head(next(rows), block.columns, SIZE)
    for row, texts in zip(rows, block.rows, strict=True):
        write_row(row, texts, SIZE)
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _case(document: Document, case: Case) -> None:
    """Write a heading, room for what was said, and «Vedtak», all on one page."""
    document.add_heading(unbroken(clean_line(case.heading)), level=1)
    for part in (*case.parts, *case.happened):
        document.add_paragraph(clean(part)).paragraph_format.keep_with_next = True
    for text in case.account:
        document.add_paragraph(clean(text))
    if not (case.account or case.decision.paragraphs):
        document.add_paragraph().paragraph_format.keep_with_next = True
    for paragraph in _under(document, case.passages):
        paragraph.paragraph_format.keep_with_next = True
    last = document.paragraphs[-1]
    last.paragraph_format.keep_with_next = False


def _sign(document: Document, minutes: Minutes) -> None:
    for name, title in minutes.signatures:
        signed = document.add_paragraph()
        signed.paragraph_format.space_before = Pt(30)
        signed.paragraph_format.keep_together = True
        for line in filter(None, (LINE, clean_line(name))):
            signed.add_run(line).add_break()
        signed.add_run(clean_line(title))
    if minutes.closing:
        document.add_paragraph(clean_line(minutes.closing))


def _under(document: Document, passages: Iterator[Passage]) -> Iterator[Paragraph]:
    """Write a label in bold, and its text on the lines below."""
    for passage in passages:
        head = document.add_paragraph()
        head.add_run(f"{clean_line(passage.label)}:").bold = True
        head.paragraph_format.space_after = Pt(0)
        yield head
        for text in passage.paragraphs or ("",):
            yield document.add_paragraph(clean(text))

"""A notice as a Word document, for a secretary to send on or to change."""

from datetime import datetime
from typing import Final

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from bot.phrases import say
from bot.written_notice import Enclosure, ListedCase, WrittenNotice
from handlers.documents.paper import bound, paper
from handlers.documents.word_table import write_head, write_row
from handlers.documents.xml_text import clean, clean_line

LABEL_WIDTH: Final = Cm(3.2)
BELOW_CASE: Final = Cm(0.5)
#: A bullet is set out from its text by what the style says.
BESIDE_BULLET: Final = Cm(0.5 + 0.63)
BEFORE_CLOSING: Final = Pt(12)
SIZE: Final = Pt(10)


def to_word(notice: WrittenNotice, *, made_at: datetime) -> bytes:
    """Write the notice as a .docx."""
    document = paper(
        clean_line(notice.title),
        notice.language,
        author=clean_line(notice.organisation),
        made_at=made_at,
    )
    document.add_paragraph(clean_line(notice.organisation), style="Subtitle")
    document.add_paragraph(clean_line(notice.title), style="Title")
    document.add_paragraph(clean_line(notice.sent))
    _labelled(document, notice.head)
    if notice.changes:
        _heading(document, notice, "changes")
        for change in notice.changes:
            document.add_paragraph(clean_line(change), style="List Bullet")
    if notice.programme:
        _heading(document, notice, "programme")
        _labelled(document, notice.programme)
    _heading(document, notice, "agenda")
    for case in notice.cases:
        _case(document, notice, case)
    if notice.closing:
        closing = document.add_paragraph(clean_line(notice.closing))
        closing.paragraph_format.space_before = BEFORE_CLOSING
    _called(document, notice)
    _sign(document, notice)
    return bound(document)


def _heading(document: Document, notice: WrittenNotice, name: str) -> None:
    document.add_heading(say(notice.language, f"written-{name}"), level=1)


def _labelled(document: Document, rows: tuple[tuple[str, str], ...]) -> None:
    """Write labels in bold with their text beside them."""
    for label, text in rows:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.left_indent = LABEL_WIDTH
        paragraph.paragraph_format.first_line_indent = -LABEL_WIDTH
        paragraph.paragraph_format.tab_stops.add_tab_stop(LABEL_WIDTH)
        paragraph.add_run(clean_line(label)).bold = True
        paragraph.add_run(f"\t{clean_line(text)}")


def _case(document: Document, notice: WrittenNotice, case: ListedCase) -> None:
    document.add_heading(clean_line(case.heading), level=2)
    for line in filter(None, (case.about, *case.parts)):
        _below(document).add_run(clean_line(line))
    if case.proposal:
        label = say(notice.language, "written-proposal")
        proposal = _below(document)
        proposal.add_run(f"{label}: ").bold = True
        proposal.add_run(clean(case.proposal))
    if case.enclosures:
        label = say(notice.language, "written-papers")
        head = _below(document)
        head.add_run(f"{label}:").bold = True
        head.paragraph_format.keep_with_next = True
    for enclosure in case.enclosures:
        _enclose(document, enclosure)


def _below(document: Document) -> Paragraph:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.left_indent = BELOW_CASE
    return paragraph


def _enclose(document: Document, enclosure: Enclosure) -> None:
    paragraph = document.add_paragraph(style="List Bullet")
    paragraph.paragraph_format.left_indent = BESIDE_BULLET
    text = clean_line(enclosure.text)
    if not enclosure.link:
        paragraph.add_run(text)
        return
    link = OxmlElement("w:hyperlink")
    to = clean_line(enclosure.link)
    link.set(
        qn("r:id"),
        document.part.relate_to(to, RELATIONSHIP_TYPE.HYPERLINK, is_external=True),
    )
    run = paragraph.add_run(text)
    run.underline = True
    link.append(run._r)  # noqa: SLF001  # the library can read a link, and not make one
    paragraph._p.append(link)  # noqa: SLF001  # as above


def _called(document: Document, notice: WrittenNotice) -> None:
    _heading(document, notice, "called")
    names = ("function", "name", "represents")
    headings = tuple(say(notice.language, f"written-{name}") for name in names)
    table = document.add_table(rows=1 + len(notice.called), cols=len(headings))
    table.style = document.styles["Table Grid"]
    rows = iter(table.rows)
    write_head(next(rows), headings, SIZE)
    for row, called in zip(rows, notice.called, strict=True):
        texts = called.function, called.name, called.represents
        write_row(row, texts, SIZE)


def _sign(document: Document, notice: WrittenNotice) -> None:
    for name, title in notice.signatures:
        signed = document.add_paragraph()
        signed.paragraph_format.space_before = Pt(18)
        signed.add_run(clean_line(name)).add_break()
        signed.add_run(clean_line(title))

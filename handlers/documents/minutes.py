"""The minutes as a Word document, laid out as councils write them (form A1)."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from docx.document import Document
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from bot.minutes import Case, Minutes
from handlers.documents.paper import bound, paper
from handlers.documents.xml_text import clean

LABEL_WIDTH: Final = Cm(3.2)


def to_word(minutes: Minutes, *, made_at: datetime) -> bytes:
    """Write the minutes as a .docx, with an empty line under each «Vedtak»."""
    document = paper(
        clean(minutes.title),
        minutes.language,
        author=clean(minutes.organisation),
        made_at=made_at,
    )
    document.add_paragraph(clean(minutes.organisation), style="Subtitle")
    document.add_paragraph(clean(minutes.title), style="Title")
    for label, text in _head(minutes):
        _labelled(document, label, text)
    for case in minutes.cases:
        _case(document, minutes, case)
    return bound(document)


def _head(minutes: Minutes) -> Iterator[tuple[str, str]]:
    """List the lines of the head; those that say nothing are left out."""
    labels = minutes.labels
    yield labels.when, minutes.when
    yield labels.place, minutes.place
    yield labels.present, minutes.present
    for remark in minutes.remarks:
        yield "", remark
    yield labels.secretariat, minutes.secretariat
    if minutes.guests:
        yield labels.guests, minutes.guests
    yield labels.apologies, minutes.apologies
    if minutes.not_come:
        yield labels.not_come, minutes.not_come


def _labelled(document: Document, label: str, text: str) -> None:
    """Write a label in bold with its text beside it, also when it takes many lines."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.left_indent = LABEL_WIDTH
    paragraph.paragraph_format.first_line_indent = -LABEL_WIDTH
    paragraph.paragraph_format.tab_stops.add_tab_stop(LABEL_WIDTH)
    paragraph.add_run(f"{label}:" if label else "").bold = True
    paragraph.add_run(f"\t{clean(text)}")


def _case(document: Document, minutes: Minutes, case: Case) -> None:
    """Write a heading, room for what was said, and «Vedtak», all on one page."""
    document.add_heading(clean(case.heading), level=1)
    for part in case.parts:
        document.add_paragraph(clean(part)).paragraph_format.keep_with_next = True
    said = document.add_paragraph()
    said.paragraph_format.keep_with_next = True
    if case.proposal:
        proposed = _under(document, minutes.labels.proposal, case.proposal)
        proposed.paragraph_format.keep_with_next = True
    _under(document, minutes.labels.decision, case.decision)


def _under(document: Document, label: str, text: str) -> Paragraph:
    """Write a label in bold, and its text on the line below."""
    head = document.add_paragraph()
    head.add_run(f"{label}:").bold = True
    head.paragraph_format.keep_with_next = True
    head.paragraph_format.space_after = Pt(0)
    return document.add_paragraph(clean(text))

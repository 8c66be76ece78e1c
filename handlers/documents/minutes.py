"""The minutes as a Word document, laid out as councils write them (form A1)."""

from io import BytesIO
from typing import Final

from docx import Document
from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from bot import dates
from bot.meeting import Meeting
from bot.minutes import Minutes
from bot.plain_text import paragraphs

LABEL_WIDTH: Final = Cm(3.2)
FONT: Final = "Calibri"
#: These two are not characters to XML (https://www.w3.org/TR/xml/#charsets).
NOT_XML: Final = {0xFFFE: None, 0xFFFF: None}


def to_word(minutes: Minutes) -> bytes:
    """Write the minutes as a .docx, with an empty line under each «Vedtak»."""
    document = Document()
    _set_up(document, minutes)
    document.add_heading(_clean(minutes.title), level=1)
    for label, text in _head(minutes):
        _labelled(document, label, text)
    for remark in minutes.remarks:
        _labelled(document, "", remark)
    for case in minutes.cases:
        document.add_heading(_clean(case.heading), level=2)
        document.add_paragraph()
        decision = document.add_paragraph()
        decision.add_run(f"{minutes.labels.decision}:").bold = True
        document.add_paragraph(_clean(case.decision))
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def file_name(meeting: Meeting) -> str:
    """Name the file so that it is found again: «Referat Rådmannsgruppen 2018-02-22»."""
    day = dates.local(meeting.starts_at).date().isoformat()
    body = "".join(c for c in meeting.body.name if c.isalnum() or c in " -")
    return f"Referat {body} {day}.docx"


def _head(minutes: Minutes) -> list[tuple[str, str]]:
    """List the lines of the head; those that say nothing are left out."""
    labels = minutes.labels
    lines = [
        (labels.when, minutes.when),
        (labels.place, minutes.place),
        (labels.present, minutes.present),
        (labels.secretariat, minutes.secretariat),
        (labels.guests, minutes.guests),
        (labels.apologies, minutes.apologies),
        (labels.not_come, minutes.not_come),
    ]
    return [(label, text) for label, text in lines if text]


def _labelled(document: WordDocument, label: str, text: str) -> None:
    """Write a label in bold with its text beside it, also when it takes many lines."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.left_indent = LABEL_WIDTH
    paragraph.paragraph_format.first_line_indent = -LABEL_WIDTH
    paragraph.paragraph_format.tab_stops.add_tab_stop(LABEL_WIDTH)
    paragraph.add_run(f"{label}:" if label else "").bold = True
    paragraph.add_run(f"\t{_clean(text)}")


def _set_up(document: WordDocument, minutes: Minutes) -> None:
    document.core_properties.title = minutes.title
    document.core_properties.author = ""
    normal = document.styles["Normal"]
    normal.font.name = FONT
    normal.font.size = Pt(11)


def _clean(text: str) -> str:
    """Take out what XML can't hold."""
    return paragraphs(text).translate(NOT_XML)

"""A sheet of paper as a Norwegian office sends it: A4, black type, page numbers."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Final

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from bot.orders import Language
from handlers.office_file import packed

WIDTH, HEIGHT, MARGIN = Cm(21), Cm(29.7), Cm(2.5)
FONT: Final = "Calibri"
BLACK: Final = RGBColor(0, 0, 0)
#: Style, size, and the space before and after it, in points.
TYPE: Final = (
    ("Normal", 11, 0, 6),
    ("Subtitle", 11, 0, 0),
    ("Title", 18, 0, 14),
    ("Heading 1", 12, 18, 4),
    ("Heading 2", 11, 12, 2),
)
#: What Word calls the two written forms, so that it checks the right spelling.
SPELLING: Final = {Language.BOKMAL: "nb-NO", Language.NYNORSK: "nn-NO"}
#: Word takes no longer properties.
PROPERTY_LIMIT: Final = 255


def paper(
    title: str, language: Language, *, author: str, made_at: datetime
) -> WordDocument:
    """Lay out an empty document."""
    document = Document()
    _describe(document, title, language, author=author, made_at=made_at)
    sheet = document.sections[0]
    sheet.page_width, sheet.page_height = WIDTH, HEIGHT
    sheet.left_margin = sheet.right_margin = MARGIN
    sheet.top_margin = sheet.bottom_margin = MARGIN
    for name, size, before, after in TYPE:
        _set_type(document.styles[name], size, before, after, language)
    _number_pages(sheet.footer.paragraphs[0])
    return document


def bound(document: WordDocument) -> bytes:
    """Make a file of a document that is written."""
    loose = BytesIO()
    document.save(loose)
    return packed(loose)


def _describe(
    document: WordDocument,
    title: str,
    language: Language,
    *,
    author: str,
    made_at: datetime,
) -> None:
    """Write over what the template says of itself: who made it, and in 2013."""
    properties = document.core_properties
    properties.title = title[:PROPERTY_LIMIT]
    properties.author = properties.last_modified_by = author[:PROPERTY_LIMIT]
    properties.comments = ""
    properties.language = SPELLING[language]
    # The library writes a time down as UTC, whatever it is.
    properties.created = properties.modified = made_at.astimezone(UTC)


def _set_type(
    style: ParagraphStyle, size: int, before: int, after: int, language: Language
) -> None:
    style.font.name, style.font.size = FONT, Pt(size)
    style.font.color.rgb, style.font.italic = BLACK, False
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)
    properties = style.element.get_or_add_rPr()
    # The template's own fonts and spacing would go before ours.
    for ours in properties.findall(qn("w:rFonts")):
        for theme in [key for key in ours.attrib if key.endswith("Theme")]:
            del ours.attrib[theme]
    for spaced in properties.findall(qn("w:spacing")):
        properties.remove(spaced)
    for known in properties.findall(qn("w:lang")):
        properties.remove(known)
    spelling = OxmlElement("w:lang")
    spelling.set(qn("w:val"), SPELLING[language])
    properties.append(spelling)
    _take_lines_away(style)


def _take_lines_away(style: ParagraphStyle) -> None:
    paragraph = style.element.get_or_add_pPr()
    for line in paragraph.findall(qn("w:pBdr")):
        paragraph.remove(line)


def _number_pages(footer: Paragraph) -> None:
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    footer._p.append(field)  # noqa: SLF001  # the library has no way to add a field

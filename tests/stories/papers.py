"""Documents that somebody was given, read as text."""

from io import BytesIO

from docx import Document
from pypdf import PdfReader


def pdf(content: bytes) -> str:
    """Read a PDF, as one line."""
    pages = PdfReader(BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def word(content: bytes) -> str:
    """Read a document of Word, with its tables."""
    document = Document(BytesIO(content))
    cells = (c for table in document.tables for row in table.rows for c in row.cells)
    return "\n".join(each.text for each in (*document.paragraphs, *cells))

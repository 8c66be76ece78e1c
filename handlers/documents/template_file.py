"""A template as a file: a Word file of some size, read part by part."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Final

from docx.opc.constants import CONTENT_TYPE
from docxtpl import DocxTemplate
from jinja2.exceptions import TemplateSyntaxError

#: A template with a picture or two; what it may unfold to, and what each of its texts.
LARGEST: Final = 5 * 1024 * 1024
LARGEST_UNFOLDED: Final = 50 * 1024 * 1024
LARGEST_TEXT: Final = 500 * 1000
#: The properties of a document that are filled in, as the library does.
PROPERTIES: Final = ("author", "comments", "identifier", "language", "subject", "title")
TAG: Final = re.compile("<[^>]*>")
CLOSED_BY: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
OPENED: Final = re.compile("|".join(map(re.escape, CLOSED_BY)))


class BadTemplate(Exception):  # noqa: N818  # what a file is, not what went wrong
    """A template can't be filled in."""


def opened(template: bytes) -> DocxTemplate:
    """Open a template.

    Raises:
        BadTemplate: when it is no Word file, or unfolds without end.
    """
    _require_readable(template)
    document = DocxTemplate(BytesIO(template))
    try:
        document.init_docx()
    except Exception as wrong:  # the library says it in many ways
        raise BadTemplate from wrong
    return document


def sources(document: DocxTemplate) -> Iterator[str]:
    """Read each part that is filled in, as Jinja is to read it.

    Raises:
        BadTemplate: when a part is too long.
        TemplateSyntaxError: when something in it is not closed.
    """
    yield _patched(document, document.get_xml())
    for uri in (document.HEADER_URI, document.FOOTER_URI):
        for _, part in document.get_headers_footers(uri):
            yield _patched(document, document.xml_to_string(part._element))  # noqa: SLF001  # as the library does
    for part in document.docx.part.package.parts:
        if part.content_type == CONTENT_TYPE.WML_FOOTNOTES:
            yield _patched(document, part.blob.decode(errors="replace"))
    about = document.docx.core_properties
    yield from (getattr(about, each) for each in PROPERTIES)


def _patched(document: DocxTemplate, xml: str) -> str:
    """Have the library read a part, if that comes to an end.

    It looks for the end of all that is opened, from each place to the last of the part.
    """
    if len(xml) > LARGEST_TEXT:
        raise BadTemplate
    _require_closed(TAG.sub("", xml))
    return str(document.patch_xml(xml))


def _require_closed(text: str) -> None:
    here = OPENED.search(text)
    while here:
        until = text.find(CLOSED_BY[here[0]], here.end())
        following = OPENED.search(text, here.end())
        if until < 0 or (following and following.start() < until):
            raise TemplateSyntaxError(text[here.start() :][:40], 1)
        here = following


def _require_readable(template: bytes) -> None:
    if len(template) > LARGEST:
        raise BadTemplate
    try:
        with zipfile.ZipFile(BytesIO(template)) as folder:
            unfolded = sum(each.file_size for each in folder.infolist())
    except (zipfile.BadZipFile, ValueError) as wrong:
        raise BadTemplate from wrong
    if unfolded > LARGEST_UNFOLDED:
        raise BadTemplate

"""A body's own Word template for minutes: what is wrong with it, and filling it in.

Templates are somebody's small programs: they run in a sandbox, and are held against
the fields that there are before any of them is asked for.
"""

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.exceptions import TemplateError
from jinja2.sandbox import SandboxedEnvironment

from bot.minutes.fields import FIELDS, Field, Fields
from handlers.documents.template_names import meant, unknown
from handlers.documents.xml_text import clean

#: A template with a picture or two; and what it may unfold to.
LARGEST: Final = 5 * 1024 * 1024
LARGEST_UNFOLDED: Final = 50 * 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class TemplateFault:
    """One thing in a template that there is not, or that can't be read."""

    #: What stands there: «sak.vedtk»; nothing when the file itself can't be read.
    name: str = ""
    #: What was probably meant.
    meant: str = ""
    #: What the reading stopped at, when it is no field.
    detail: str = ""


class BadTemplate(Exception):  # noqa: N818  # what a file is, not what went wrong
    """A template can't be filled in."""


def faults(template: bytes) -> tuple[TemplateFault, ...]:
    """Name everything in a template that it asks for in vain."""
    try:
        source = "".join(_sources(template))
        tree = SandboxedEnvironment(autoescape=True).parse(source)
    except BadTemplate:
        return (TemplateFault(),)
    except TemplateError as wrong:
        return (TemplateFault(detail=wrong.message or ""),)
    return tuple(
        TemplateFault(name=name, meant=meant(name, FIELDS))
        for name in unknown(tree, FIELDS)
    )


def filled(template: bytes, fields: Fields) -> bytes:
    """Fill a template in.

    Raises:
        BadTemplate: when it has faults after all.
    """
    _require_readable(template)
    document = DocxTemplate(BytesIO(template))
    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    try:
        document.render(_cleaned(fields), environment, autoescape=True)
    except Exception as wrong:  # a template may do whatever a program may
        raise BadTemplate from wrong
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _sources(template: bytes) -> Iterator[str]:
    """Read the body, the headers and the footers, as Jinja is to read them."""
    _require_readable(template)
    document = DocxTemplate(BytesIO(template))
    document.init_docx()
    yield document.patch_xml(document.get_xml())
    for uri in (document.HEADER_URI, document.FOOTER_URI):
        for _, part in document.get_headers_footers(uri):
            yield document.patch_xml(document.xml_to_string(part._element))  # noqa: SLF001  # as the library does


def _require_readable(template: bytes) -> None:
    """Let no file in that is no Word file, or that unfolds without end."""
    if len(template) > LARGEST:
        raise BadTemplate
    try:
        with zipfile.ZipFile(BytesIO(template)) as folder:
            unfolded = sum(each.file_size for each in folder.infolist())
            is_word = "word/document.xml" in folder.namelist()
    except (zipfile.BadZipFile, ValueError) as wrong:
        raise BadTemplate from wrong
    if unfolded > LARGEST_UNFOLDED or not is_word:
        raise BadTemplate


def _cleaned(value: Field) -> object:
    """Take out of every text what no document can hold."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {name: _cleaned(each) for name, each in value.items()}
    return [_cleaned(each) for each in value]

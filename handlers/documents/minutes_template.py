"""A body's own Word template for minutes: what is wrong with it, and filling it in.

Templates are somebody's small programs: they run in a sandbox, and are held against
the fields that there are before any of them is asked for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO

from jinja2.exceptions import TemplateError
from jinja2.nodes import Template

from bot.minutes.fields import FIELDS, Field, Fields
from handlers.documents.template_file import BadTemplate, opened, sources
from handlers.documents.template_language import Filling, beyond
from handlers.documents.template_names import meant, unknown
from handlers.documents.xml_text import clean


@dataclass(frozen=True, kw_only=True)
class TemplateFault:
    """One thing in a template that there is not, or that can't be read."""

    #: What stands there: «sak.vedtk»; nothing when the file itself can't be read.
    name: str = ""
    #: What was probably meant.
    meant: str = ""
    #: What the reading stopped at, when it is no field.
    detail: str = ""
    #: What of the language of templates can't be used: «macro».
    beyond: str = ""


def faults(template: bytes) -> tuple[TemplateFault, ...]:
    """Name everything in a template that it asks for in vain, or may not do."""
    try:
        parts = [*map(Filling().parse, sources(opened(template)))]
    except (BadTemplate, RecursionError):
        return (TemplateFault(),)
    except TemplateError as wrong:
        return (TemplateFault(detail=wrong.message or ""),)
    found = (fault for part in parts for fault in _faults(part))
    return tuple(dict.fromkeys(found))


def filled(template: bytes, fields: Fields) -> bytes:
    """Fill a template in.

    Raises:
        BadTemplate: when it has faults after all.
    """
    if faults(template):
        raise BadTemplate
    document = opened(template)
    try:
        document.render(_cleaned(fields), Filling(), autoescape=True)
    except Exception as wrong:  # a template may do whatever a program may
        raise BadTemplate from wrong
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _faults(part: Template) -> Iterator[TemplateFault]:
    for name in unknown(part, FIELDS):
        yield TemplateFault(name=name, meant=meant(name, FIELDS))
    for word in beyond(part, FIELDS):
        yield TemplateFault(beyond=word)


def _cleaned(value: Field) -> object:
    """Take out of every text what no document can hold."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {name: _cleaned(each) for name, each in value.items()}
    return [_cleaned(each) for each in value]
